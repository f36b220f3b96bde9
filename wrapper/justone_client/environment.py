"""Where calls go: the named environments, a base URL of one's own, and what the process environment says."""

from __future__ import annotations

import ipaddress
import os
import warnings
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from .errors import ClearTextTokenWarning, ConfigurationError

PING = "/ping"
"""Path that measures an environment: free, and requested without a token."""

DEFAULT_ENVIRONMENT = "prod-global"
_DEFAULT_PORTS = {"http": 80, "https": 443}
_warned: set[str] = set()


class Environment(NamedTuple):
    """A name and a base URL without a trailing slash."""

    name: str
    base_url: str

    @property
    def local(self) -> bool:
        """Whether it is a plain HTTP server on this machine, as the emulator is; no proxy leads there."""
        return _is_local(self.base_url)

    @property
    def operator(self) -> str:
        """Whose answers it gives: the vendor's, those of an emulator on this machine, or of another server."""
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
        Environment("prod-global", "https://api.justoneapi.com"),
        Environment("prod-cn", "http://47.117.133.51:30015"),
    )
}
"""The vendor's environments by name, from its environment guide; the only place to add one."""


def resolve_environment(choice: str | None) -> Environment:
    """Find the environment to use.

    Args:
        choice: A name, a base URL, or None for `JUSTONEAPI_BASE_URL`, then `JUSTONEAPI_ENV`, then `prod-global`.

    Raises:
        ConfigurationError: Neither a known name nor a plain http(s) URL.
    """
    value = choice or os.environ.get("JUSTONEAPI_BASE_URL") or os.environ.get("JUSTONEAPI_ENV") or DEFAULT_ENVIRONMENT
    return ENVIRONMENTS.get(value.strip()) or _custom(value.strip())


def warn_of_clear_text(environment: Environment, stacklevel: int) -> None:
    """Warn, once a process and base URL, where the token would be readable on the way."""
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
        # The value stays unsaid: it may be a URL with the token in it, or the token itself.
        names = ", ".join(ENVIRONMENTS)
        raise ConfigurationError(f"unknown environment: use one of {names}, or a base URL such as https://host")
    base_url = _normalised(url)
    return next((each for each in ENVIRONMENTS.values() if each.base_url == base_url), Environment(base_url, base_url))


def _normalised(url: SplitResult) -> str:
    """Write a base URL in one way: scheme and host in lower case, no default port, no trailing slash."""
    name = url.hostname or ""
    host = f"[{name}]" if ":" in name else name.encode("idna").decode()
    port = "" if url.port in {None, _DEFAULT_PORTS[url.scheme]} else f":{url.port}"
    return f"{url.scheme}://{host}{port}{url.path}".rstrip("/")


@lru_cache(maxsize=64)
def _is_local(base_url: str) -> bool:
    """Asked with each call, and always answered the same."""
    url = urlsplit(base_url)
    return url.scheme == "http" and _is_loopback(url.hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
