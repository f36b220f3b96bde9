"""What a client does with every call, and what `with_options` changes for some."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from justone_client.environment import Environment, resolve_environment, warn_of_clear_text
from justone_client.errors import ConfigurationError, ShortTimeoutWarning
from justone_client.policies.budget import Budget
from justone_client.policies.cache import Cache
from justone_client.policies.failure_limit import FailureLimit
from justone_client.policies.rate_limit import RateLimit
from justone_client.policies.retry import Policy, Retry
from justone_client.policies.usage import FinishedCall
from justone_client.wire.exchange import DEFAULT_LARGEST_ANSWER

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole attempt; the vendor asks for at least as many, to avoid false failures and duplicate charges."""

DEFAULT_CONNECT_TIMEOUT = 10.0
"""Seconds to connect; nothing has been sent by then, so giving up early costs nothing."""

LONGEST_TIMEOUT = 86_400.0
"""Seconds; a day is more than any call takes, and less than the operating system's own limits."""


class Unset:
    """Stands for an option that is left as it is."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

Hook = Callable[[FinishedCall], None]


class Options(NamedTuple):
    """The settings of a client.

    Attributes:
        environment: Where calls go.
        timeout: Seconds for a whole attempt.
        connect_timeout: Seconds to connect.
        retry: Decides whether a failed call is sent again.
        budget: What calls may cost; None for no limit.
        rate_limit: How fast requests are sent; None for no limit.
        failure_limit: How many requests in a row may fail without a response of the API; None for any number.
        cache: Keeps answers; None for none.
        on_call: Is given each call that ended; None for nothing.
        largest_answer: Bytes of a body, decompressed.
    """

    environment: Environment
    timeout: float = DEFAULT_TIMEOUT
    connect_timeout: float = DEFAULT_CONNECT_TIMEOUT
    retry: Policy = Retry()
    budget: Budget | None = None
    rate_limit: RateLimit | None = None
    failure_limit: FailureLimit | None = None
    cache: Cache | None = None
    on_call: Hook | None = None
    largest_answer: int = DEFAULT_LARGEST_ANSWER

    @classmethod
    def first(cls, environment: str | None, *, stacklevel: int, **changes: Any) -> Options:
        """Check the settings of a new client; warnings point `stacklevel` frames up.

        Raises:
            ConfigurationError: An unknown environment, or a setting that cannot be.
        """
        options = cls(resolve_environment(environment))
        return _checked(options, changes, stacklevel + 1, is_new=True)

    def changed(self, environment: str | Unset | None, *, stacklevel: int, **changes: Any) -> Options:
        """Return these settings with some of them changed, checked again.

        Raises:
            ConfigurationError: An unknown environment, or a setting that cannot be.
        """
        is_new = not isinstance(environment, Unset)
        options = self._replace(environment=resolve_environment(environment)) if is_new else self  # type: ignore[arg-type]
        return _checked(options, changes, stacklevel + 1, is_new=is_new)


def _checked(options: Options, changes: dict[str, Any], stacklevel: int, *, is_new: bool) -> Options:
    given = {name: value for name, value in changes.items() if value is not UNSET}
    for name in {"timeout", "connect_timeout"} & given.keys():
        given[name] = _seconds(name, given[name])
    if not isinstance(given.get("largest_answer", 1), int) or given.get("largest_answer", 1) < 1:
        raise ConfigurationError(f"largest_answer must be a number of bytes, not {given['largest_answer']!r}")
    if "retry" in given and not callable(given["retry"]):
        raise ConfigurationError(f"retry must be a Retry, or a function of an attempt, not {given['retry']!r}")
    if is_new:
        warn_of_clear_text(options.environment, stacklevel + 1)
    if given.get("timeout", DEFAULT_TIMEOUT) < DEFAULT_TIMEOUT:
        warnings.warn(
            f"timeout={given['timeout']:g} s is shorter than the {DEFAULT_TIMEOUT:g} s the vendor asks for: "
            "a call given up early may still be billed, and repeating it may be billed twice.",
            ShortTimeoutWarning,
            stacklevel=stacklevel + 1,
        )
    return options._replace(**given)


def _seconds(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LONGEST_TIMEOUT:
        raise ConfigurationError(f"{name} must be a number of seconds above 0 and up to a day, not {value!r}")
    return float(value)
