"""HTTPS servers with valid and invalid certificates, and a check that clients verify certificates."""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Self

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from support.harness import PATIENCE
from support.loops import LoopServer, Reader, Writer, head_of

BODY = b'{"code": 0, "data": {"nickname": "x"}}'
WELL = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
HOST = "api.test"
"""A name that no resolver knows: it can only be reached through a proxy."""

NAMES = (HOST, "localhost", "127.0.0.1", "::1")
BAD = ("self-signed", "expired", "another host", "unknown CA")


@cache
def authority() -> trustme.CA:
    """Return the CA that tests trust."""
    return trustme.CA()


@cache
def context(certificate: str = "good") -> ssl.SSLContext:
    """Return the TLS context of a server."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    match certificate:
        case "good":
            authority().issue_cert(*NAMES).configure_cert(server)
        case "expired":
            authority().issue_cert(*NAMES, not_after=past).configure_cert(server)
        case "another host":
            authority().issue_cert("another.test").configure_cert(server)
        case "unknown CA":
            trustme.CA().issue_cert(*NAMES).configure_cert(server)
        case "self-signed":
            _self_signed().configure_cert(server)
    return server


def _self_signed() -> trustme.LeafCert:
    key = ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.DNSName(HOST)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return trustme.LeafCert(private, certificate.public_bytes(serialization.Encoding.PEM), [])


def trusted(folder: Path) -> Path:
    """Write the certificate of the CA into a file for `SSL_CERT_FILE`."""
    file = folder / "ca.pem"
    authority().cert_pem.write_to_path(file)
    return file


def trusting() -> ssl.SSLContext:
    """Return the TLS context of a client that trusts only the CA."""
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority().configure_trust(client)
    return client


class WebServer(LoopServer):
    """Server that keeps the head of each request and sends `answer`, but not before `hold` requests are in flight."""

    def __init__(self, tls: ssl.SSLContext | None = None, answer: bytes = WELL, hold: int = 1, **where: Any) -> None:
        super().__init__(tls, **where)
        self.seen: list[str] = []
        self.most = 0
        self._answer = answer
        self._hold = hold
        self._in_flight = 0
        self._held = asyncio.Event()
        self.url = ""

    def __enter__(self) -> Self:
        super().__enter__()
        self.url = f"{'https' if self._tls else 'http'}://localhost:{self.port}"
        return self

    async def serve(self, reader: Reader, writer: Writer) -> None:
        while True:
            await self.answer(await head_of(reader), writer)

    async def answer(self, head: str, writer: Writer) -> None:
        """Keep the head of a request and respond."""
        self.seen.append(head)
        self._in_flight += 1
        self.most = max(self.most, self._in_flight)
        if self.most >= self._hold:
            self._held.set()
        await asyncio.wait_for(self._held.wait(), PATIENCE)
        self._in_flight -= 1
        writer.write(self._answer)
        await writer.drain()


def refuse_unchecked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Make TLS connections fail that verify no certificate; return the host names of those that do."""
    checked: list[str] = []

    def watched(name: str) -> Any:
        real = getattr(ssl.SSLContext, name)

        def wrap(self: ssl.SSLContext, *args: Any, **kwargs: Any) -> Any:
            if not kwargs.get("server_side"):
                assert self.verify_mode == ssl.CERT_REQUIRED, "certificates are not checked"
                assert self.check_hostname, "host names are not checked"
                name = kwargs.get("server_hostname") or ""
                checked.append(name if isinstance(name, str) else name.decode())
            return real(self, *args, **kwargs)

        return wrap

    for name in ("wrap_socket", "wrap_bio"):
        monkeypatch.setattr(ssl.SSLContext, name, watched(name))
    return checked


def spellings(url: str) -> Iterable[str]:
    """Return several spellings of the base URL of a server on localhost."""
    rest = url.partition("://")[2]
    schemes = ("https", "HTTPS", "Https", "hTTps")
    return [f"{scheme}://{host}" for scheme in schemes for host in (rest, f"{rest.upper()}/")]
