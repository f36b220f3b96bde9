"""Environments: the vendor's by name, other base URLs, and the settings of the process environment."""

from __future__ import annotations

import ipaddress
import os
import warnings
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from .errors import ClearTextTokenWarning, ConfigurationError

PING = "/ping"
"""Path that measures an environment: free, and requested without a token."""

OFFLINE = "JUSTONEAPI_OFFLINE"
"""Variable that allows requests to this machine only, so that tests are never billed."""

_OFF = frozenset({"", "0", "false", "no", "off"})
DEFAULT_ENVIRONMENT = "prod-global"
_DEFAULT_PORTS = {"http": 80, "https": 443}
_warned: set[str] = set()


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A name and a base URL without a trailing slash."""

    name: str
    base_url: str

    @property
    def local(self) -> bool:
        """Whether it is a plain HTTP server on this machine, such as the emulator, which needs no proxy."""
        return _is_local(self.base_url)

    @property
    def operator(self) -> str:
        """The origin of its responses: the vendor, an emulator on this machine, or another server."""
        if any(self.base_url == each.base_url for each in ENVIRONMENTS.values()):
            return "Just One API"
        return "this machine" if self.local else self.base_url

    @property
    def clear_text(self) -> bool:
        """Whether the token would cross a network unencrypted."""
        return urlsplit(self.base_url).scheme == "http" and not self.local


ENVIRONMENTS: dict[str, Environment] = {
    environment.name: environment
    for environment in (
        Environment(name="prod-global", base_url="https://api.justoneapi.com"),
        Environment(name="prod-cn", base_url="http://47.117.133.51:30015"),
    )
}
"""The vendor's environments by name, from its environment guide."""


def resolve_environment(choice: str | None) -> Environment:
    """Return the environment of a choice.

    Args:
        choice: A name, a base URL, or None for `JUSTONEAPI_BASE_URL`, then `JUSTONEAPI_ENV`, then `prod-global`.

    Raises:
        ConfigurationError: The choice is neither a known name nor a plain http(s) URL.
    """
    value = choice or os.environ.get("JUSTONEAPI_BASE_URL") or os.environ.get("JUSTONEAPI_ENV") or DEFAULT_ENVIRONMENT
    return ENVIRONMENTS.get(value.strip()) or _custom(value.strip())


def demand_allowed(environment: Environment, endpoint: str = "") -> None:
    """Refuse requests to other machines if `JUSTONEAPI_OFFLINE` is set.

    Args:
        environment: Where the request goes.
        endpoint: Method and path of the call, for the error.

    Raises:
        ConfigurationError: It is not a loopback address.
    """
    if os.environ.get(OFFLINE, "").strip().lower() in _OFF:
        return
    if not _is_loopback(urlsplit(environment.base_url).hostname or ""):
        raise ConfigurationError(
            f"{OFFLINE} is set, so only requests to this machine are sent, not to {environment.name}; unset it, or use "
            "the emulator. Nothing was sent",
            endpoint=endpoint,
        )


def warn_of_clear_text(environment: Environment, stacklevel: int) -> None:
    """Warn of plain HTTP, once a process and base URL."""
    if environment.clear_text and environment.base_url not in _warned:
        warnings.warn(
            f"{environment.name} is plain HTTP: your token crosses the network in clear text. "
            "Prefer prod-global (HTTPS) wherever you can reach it.",
            ClearTextTokenWarning,
            stacklevel=stacklevel + 1,
        )
        _warned.add(environment.base_url)


def _custom(value: str) -> Environment:
    try:
        url = urlsplit(value)
        (url.hostname or "").encode("idna")
        plain = url.scheme in {"http", "https"} and url.hostname and url.port != 0
    except ValueError:
        plain = False
    if (
        not plain
        or not value.isprintable()
        or " " in value
        or url.username
        or url.password
        or url.query
        or url.fragment
    ):
        # The message does not repeat the value: it may be the token, or a URL with the token.
        names = ", ".join(ENVIRONMENTS)
        raise ConfigurationError(f"unknown environment: use one of {names}, or a base URL such as https://host")
    base_url = _normalised(url)
    return next(
        (each for each in ENVIRONMENTS.values() if each.base_url == base_url),
        Environment(name=base_url, base_url=base_url),
    )


def _normalised(url: SplitResult) -> str:
    """Return a base URL in its normal form: scheme and host in lower case, no default port, no trailing slash."""
    name = url.hostname or ""
    host = f"[{name}]" if ":" in name else name.encode("idna").decode()
    port = "" if url.port in {None, _DEFAULT_PORTS[url.scheme]} else f":{url.port}"
    return f"{url.scheme}://{host}{port}{url.path}".rstrip("/")


@lru_cache(maxsize=64)
def _is_local(base_url: str) -> bool:
    """Cached, since each call needs it."""
    url = urlsplit(base_url)
    return url.scheme == "http" and _is_loopback(url.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
