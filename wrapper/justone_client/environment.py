"""Where calls go: the named environments, a base URL of one's own, and what the process environment says."""

from __future__ import annotations

import ipaddress
import os
import warnings
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import ClearTextTokenWarning, ConfigurationError

DEFAULT_ENVIRONMENT = "prod-global"
_warned: set[str] = set()


@dataclass(frozen=True, slots=True)
class Environment:
    """A name and a base URL without a trailing slash."""

    name: str
    base_url: str

    @property
    def clear_text(self) -> bool:
        """Whether the token would cross a network unencrypted: plain HTTP to anything but this machine."""
        return urlsplit(self.base_url).scheme == "http" and not self.loopback

    @property
    def loopback(self) -> bool:
        """Whether it is this machine, as the emulator is; no proxy leads there."""
        return _is_loopback(urlsplit(self.base_url).hostname or "")


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
    return ENVIRONMENTS.get(value) or _custom(value)


def warn_of_clear_text(environment: Environment, stacklevel: int) -> None:
    """Warn, once a process and base URL, where the token would be readable on the way."""
    if environment.clear_text and environment.base_url not in _warned:
        _warned.add(environment.base_url)
        warnings.warn(
            f"{environment.name} is plain HTTP: your token crosses the network in clear text. "
            "Prefer prod-global (HTTPS) wherever you can reach it.",
            ClearTextTokenWarning,
            stacklevel=stacklevel + 1,
        )


def _custom(value: str) -> Environment:
    try:
        url = urlsplit(value)
        plain = url.scheme in {"http", "https"} and url.hostname and url.port != 0
    except ValueError:
        plain = False
    if not plain or url.username or url.password or url.query or url.fragment:
        names = ", ".join(ENVIRONMENTS)
        raise ConfigurationError(
            f"unknown environment {value!r}: use one of {names}, or a base URL such as https://host"
        )
    return Environment(value.rstrip("/"), value.rstrip("/"))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
