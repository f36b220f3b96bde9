"""Certificates that are trusted: one TLS context for each backend, never one that checks nothing."""

from __future__ import annotations

import os
import ssl
import threading

import httpx

from justone_client.errors import ConfigurationError

_FILE, _FOLDER, _KEY_LOG = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"


class Trust:
    """Makes the context with the first request that needs one; connections share it, since it takes long to make."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """Return the context, as `SSL_CERT_FILE` and `SSL_CERT_DIR` say, else with the certificates of `certifi`.

        Raises:
            ConfigurationError: A variable of the process environment names something that cannot be used.
        """
        if self._context is None:
            with self._lock:
                self._context = self._context or trusted_context()
        return self._context


def trusted_context() -> ssl.SSLContext:
    """Make a TLS context that checks certificates and host names.

    Raises:
        ConfigurationError: A variable of the process environment names something that cannot be used.
    """
    folders = os.environ.get(_FOLDER, "").split(os.pathsep)  # as OpenSSL takes it
    if any(folders) and not os.environ.get(_FILE) and not any(map(os.path.isdir, folders)):
        raise ConfigurationError(f"{_FOLDER} is not a folder of certificates; correct or unset it. Nothing was sent")
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:
        reason = f"{_culprit()} cannot be used ({type(error).__name__})"
        raise ConfigurationError(f"{reason}; correct or replace it. Nothing was sent") from None


def _culprit() -> str:
    """Name the variable that keeps a context from being made; its value stays unsaid."""
    file = os.environ.get(_FILE)
    try:
        if file:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=file)
    except (OSError, ValueError):
        return f"the file of certificates that {_FILE} names"
    return f"the file that {_KEY_LOG} names" if os.environ.get(_KEY_LOG) else "the file of trusted certificates"
