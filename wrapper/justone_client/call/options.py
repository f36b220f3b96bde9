"""Settings of a client: what callers pass, and what a call uses."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from os import PathLike, environ
from typing import TYPE_CHECKING, Any, TypedDict, cast

from justone_client.checks import demand_options, number, whole_number
from justone_client.environment import Environment, resolve_environment, warn_of_clear_text
from justone_client.errors import ConfigurationError, ShortTimeoutWarning
from justone_client.policies.budget import Budget
from justone_client.policies.cache import Cache
from justone_client.policies.failure_limit import FailureLimit
from justone_client.policies.rate_limit import RateLimit
from justone_client.policies.retry import Policy, Retry
from justone_client.policies.usage import FinishedCall
from justone_client.wire.exchange import DEFAULT_LARGEST_RESPONSE

if TYPE_CHECKING:
    from justone_client.policies.spending.spend_log import SpendLog

SPEND_LOG = "JUSTONEAPI_SPEND_LOG"
"""The environment variable that names the file of the spend log of new clients."""

DEFAULT_TIMEOUT = 120.0
"""Seconds for a whole attempt, as the vendor's guide recommends."""

SHORTEST_TIMEOUT = 60.0
"""Seconds that the vendor's guide asks for at least, to avoid false failures and duplicate charges."""

DEFAULT_CONNECT_TIMEOUT = 10.0
"""Seconds to connect; nothing has been sent by then, so giving up early costs nothing."""

LONGEST_TIMEOUT = 86_400.0
"""Seconds; a day is more than any call takes, and less than the operating system's own limits."""

Hook = Callable[[FinishedCall], None]


class ClientOptions(TypedDict, total=False):
    """Keyword arguments of both clients and of their `with_options`.

    Attributes:
        environment: `prod-global`, `prod-cn` or a base URL; default: `JUSTONEAPI_BASE_URL`, then `JUSTONEAPI_ENV`, then
            `prod-global`.
        timeout: Seconds for a whole attempt, however slowly the server responds; default 120, as the vendor
            recommends.
        connect_timeout: Seconds to connect; default 10.
        retry: Decides whether a failed request is sent again. Default: `Retry()`, which retries only requests that are
            known not to have been billed.
        budget: Limits what calls may cost; shared by all clients that are given the same one. Default: no limit.
        rate_limit: Limits how fast requests are sent; shared like a budget. Default: no limit.
        failure_limit: Limits how many requests in a row may fail without a response of the API; shared like a budget.
            Default: no limit.
        cache: Stores responses for a while, so that a repeated call is free, and joins identical calls in flight.
            Default: no cache.
        on_call: Is called with a `FinishedCall` after each call, whether it succeeded or failed. Default: no hook.
        largest_response: Bytes of a response, decompressed; a larger one is not read to its end. Default: 64 MB.
        spend_log: A `SpendLog`, or the path of its file, which gets a row for each request. Default:
            `JUSTONEAPI_SPEND_LOG`, else none.
    """

    environment: str | None
    timeout: float
    connect_timeout: float
    retry: Policy | None
    budget: Budget | None
    rate_limit: RateLimit | None
    failure_limit: FailureLimit | None
    cache: Cache | None
    on_call: Hook | None
    largest_response: int
    spend_log: SpendLog | str | PathLike[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings of a client, checked and with their defaults; `ClientOptions` describes each."""

    environment: Environment
    timeout: float = DEFAULT_TIMEOUT
    connect_timeout: float = DEFAULT_CONNECT_TIMEOUT
    retry: Policy = field(default_factory=Retry)
    budget: Budget | None = None
    rate_limit: RateLimit | None = None
    failure_limit: FailureLimit | None = None
    cache: Cache | None = None
    on_call: Hook | None = None
    largest_response: int = DEFAULT_LARGEST_RESPONSE
    spend_log: SpendLog | None = None

    def __post_init__(self) -> None:
        """Check the settings.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        for name in ("timeout", "connect_timeout"):
            number(name, getattr(self, name), above=0, most=LONGEST_TIMEOUT, unit="seconds")
        whole_number("largest_response", self.largest_response, least=1)
        if not callable(self.retry):
            raise ConfigurationError(f"retry must be a Retry, or a function of an attempt, not {self.retry!r}")

    @property
    def longest_call(self) -> float:
        """Seconds of a call with its retries; of one attempt if the retry policy has no `total_timeout`."""
        return float(getattr(self.retry, "total_timeout", self.timeout))


def make_options(given: ClientOptions, *, stacklevel: int) -> Options:
    """Make the settings of a new client; warnings point `stacklevel` frames up.

    Raises:
        ConfigurationError: The environment is unknown, or a setting is invalid.
    """
    environment = resolve_environment(given.get("environment"))
    log = given.get("spend_log") or environ.get(SPEND_LOG) or None
    options = Options(environment=environment, **_settings({**given, "spend_log": log}))
    warn_of_clear_text(environment, stacklevel + 1)
    _warn_of_short_timeout(given, stacklevel + 1)
    return options


def change_options(options: Options, changes: ClientOptions, *, stacklevel: int) -> Options:
    """Return settings with some of them changed; warnings point `stacklevel` frames up.

    Raises:
        ConfigurationError: The environment is unknown, or a setting is invalid.
    """
    settings = _settings(changes)
    if "environment" in changes:
        settings["environment"] = resolve_environment(changes["environment"])
    changed = replace(options, **settings)
    if "environment" in changes:
        warn_of_clear_text(changed.environment, stacklevel + 1)
    _warn_of_short_timeout(changes, stacklevel + 1)
    return changed


def _settings(given: ClientOptions) -> dict[str, Any]:
    """Return what was given apart from the environment; None for `retry` is its default.

    Raises:
        TypeError: There is no such option.
    """
    settings = dict(cast("Mapping[str, Any]", given))
    demand_options(settings, ClientOptions.__annotations__)
    settings.pop("environment", None)
    if settings.get("retry", True) is None:
        settings["retry"] = Retry()
    if settings.get("spend_log") is not None:
        from justone_client.policies.spending.spend_log import spend_log_at  # loads sqlite3

        settings["spend_log"] = spend_log_at(settings["spend_log"])
    return settings


def _warn_of_short_timeout(given: ClientOptions, stacklevel: int) -> None:
    timeout = given.get("timeout", DEFAULT_TIMEOUT)
    if timeout < SHORTEST_TIMEOUT:
        warnings.warn(
            f"timeout={timeout:g} s is shorter than the {SHORTEST_TIMEOUT:g} s the vendor asks for: a call that times "
            "out may still be billed, and calling again may be billed twice.",
            ShortTimeoutWarning,
            stacklevel=stacklevel + 1,
        )
