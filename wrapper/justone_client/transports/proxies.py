"""The proxy that leads to an environment, as the process environment or the operating system names it."""

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
    """Bytes that are sent as they are, and not shown: at DEBUG, httpcore logs what it tells a SOCKS proxy."""

    def __repr__(self) -> str:
        return repr(HIDDEN.encode())

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("credentials of a proxy are not pickled")


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy.

    Attributes:
        scheme: `http`, `https`, `socks5` or `socks5h`; both kinds of SOCKS look names up at the proxy.
        host: Its name or address, as it stands in a URL.
        port: Its port.
        credentials: User and password; None for none. Never shown.
    """

    scheme: str
    host: str
    port: int
    credentials: tuple[bytes, bytes] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """Where it is, without credentials."""
        return f"{self.scheme}://{self.host}:{self.port}"


def proxy_to(environment: Environment) -> Proxy | None:
    """Find the proxy for an environment: `HTTPS_PROXY` or `HTTP_PROXY`, then `ALL_PROXY`, unless `NO_PROXY` has it.

    Raises:
        ConfigurationError: The variable holds no URL of a proxy that can be used; its value stays unsaid.
    """
    url = urlsplit(environment.base_url)
    host = url.hostname or ""
    proxies = getproxies()
    kind = next((each for each in (url.scheme, "all") if proxies.get(each)), None)
    if environment.local or kind is None or _is_bypassed(host, url.port or _DEFAULT_PORTS[url.scheme]):
        return None
    return _parsed(proxies[kind], _variable(kind))


def _is_bypassed(host: str, port: int) -> bool:
    """Return whether `NO_PROXY` lists a host: by name, ending, address or network, with or without its port."""
    if proxy_bypass(host) or proxy_bypass(f"{host}:{port}"):
        return True
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    return any(_holds(each.strip(), host, port) for each in listed.split(","))


def _holds(listed: str, host: str, port: int) -> bool:
    """Return whether an entry is `*`, or an address or network that the host is in; IPv6 may be in brackets."""
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
    has_rest = url.path not in {"", "/"} or url.query or url.fragment  # of a password that is not escaped, as a rule
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
        f"{variable} is not the URL of a proxy that can be used, such as http://host:3128 or socks5://host:1080; "
        "correct or unset it. Nothing was sent"
    )


def _variable(kind: str) -> str:
    """Name the setting that says which proxy to use; a variable may be written in any case, lower case counts first."""
    names = [name for name, value in os.environ.items() if value and name.lower() == f"{kind}_proxy"]
    return max(names, default=f"the system's {kind} proxy")
