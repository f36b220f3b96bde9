"""The proxy for an environment, from the process environment or the operating system."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from justone_client.environment import Environment
from justone_client.errors import ConfigurationError
from justone_client.wire.token import HIDDEN, hide_password

_SOCKS = frozenset({"socks5", "socks5h"})
_SCHEMES = frozenset({"http", "https"}) | _SOCKS
_DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_BRACKETED = re.compile(r"\[(?P<address>[^]]+)\](?P<bits>(?:/\d+)?)(?::(?P<port>\d+))?")


class _Hidden(bytes):
    """Bytes that `repr` does not show: at DEBUG, httpcore logs the credentials for a SOCKS proxy."""

    def __repr__(self) -> str:
        return repr(HIDDEN.encode())

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("credentials of a proxy cannot be pickled")


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy.

    Attributes:
        scheme: `http`, `https`, `socks5` or `socks5h`; with both kinds of SOCKS the proxy looks up names.
        host: Its name or address, as in a URL.
        port: Its port.
        credentials: User and password; None without. They are not shown.
    """

    scheme: str
    host: str
    port: int
    credentials: tuple[bytes, bytes] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """Return its URL without credentials."""
        return f"{self.scheme}://{self.host}:{self.port}"


def proxy_to(environment: Environment) -> Proxy | None:
    """Return the proxy for an environment: `HTTPS_PROXY` or `HTTP_PROXY`, then `ALL_PROXY`, unless `NO_PROXY` has it.

    Raises:
        ConfigurationError: The variable is not a valid URL of a proxy; the message does not repeat it.
    """
    url = urlsplit(environment.base_url)
    host = url.hostname or ""
    proxies = getproxies()
    kind = next((each for each in (url.scheme, "all") if proxies.get(each)), None)
    if environment.local or kind is None or _is_bypassed(host, url.port or _DEFAULT_PORTS[url.scheme]):
        return None
    return _parsed(proxies[kind], _variable(kind))


def _is_bypassed(host: str, port: int) -> bool:
    """Whether `NO_PROXY` lists a host: by name, ending, address or network, with or without its port."""
    if proxy_bypass(host) or proxy_bypass(f"{host}:{port}"):
        return True
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    return any(_holds(each.strip(), host, port) for each in listed.split(","))


def _holds(listed: str, host: str, port: int) -> bool:
    """Whether an entry is `*`, or an address or network that the host is in; IPv6 may be in brackets."""
    if bracketed := _BRACKETED.fullmatch(listed):
        if int(bracketed["port"] or port) != port:
            return False
        listed = bracketed["address"] + bracketed["bits"]
    try:
        return listed == "*" or ipaddress.ip_address(host) in ipaddress.ip_network(listed, strict=False)
    except ValueError:
        return False


def _parsed(value: str, variable: str) -> Proxy:
    try:
        url = urlsplit(value if "://" in value else f"http://{value}")
        port = url.port
        host = (url.hostname or "").encode("idna").decode() if ":" not in (url.hostname or "") else f"[{url.hostname}]"
    except ValueError:  # UnicodeError is one
        raise ConfigurationError(_unusable(variable)) from None
    has_rest = url.path not in {"", "/"} or url.query or url.fragment  # usually of a password that is not escaped
    if url.scheme not in _SCHEMES or not host or port == 0 or has_rest or not value.isprintable() or " " in value:
        raise ConfigurationError(_unusable(variable))
    if url.scheme in _SOCKS and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{variable} names a SOCKS proxy, which needs socksio: pip install 'justone-client[socks]'. "
            "Nothing was sent"
        )
    credentials = None
    if url.username is not None or url.password is not None:
        user, password = unquote(url.username or ""), unquote(url.password or "")
        hide_password(user, password)
        credentials = (_Hidden(user.encode()), _Hidden(password.encode()))
    return Proxy(url.scheme, host, port or _DEFAULT_PORTS[url.scheme], credentials)


def _unusable(variable: str) -> str:
    return (
        f"{variable} is not a valid URL of a proxy, such as http://host:3128 or socks5://host:1080; "
        "correct or unset it. Nothing was sent"
    )


def _variable(kind: str) -> str:
    """Return the name of the setting of a proxy; variables in lower case have priority."""
    names = [name for name, value in os.environ.items() if value and name.lower() == f"{kind}_proxy"]
    return max(names, default=f"the system's {kind} proxy")
