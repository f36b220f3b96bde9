"""Retry policies: pure decisions, made from the error and the time spent so far.

A retry is free if the failed request is known not to have been billed. Otherwise it may be charged again, so that only
callers decide about it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from justone_client.checks import number, whole_number
from justone_client.errors import (
    BusinessError,
    ConnectionLostError,
    HTTPStatusError,
    JustOneError,
    RequestTimeoutError,
    TokenLimitExceededError,
)

DEFAULT_TOTAL_TIMEOUT = 300.0
"""Seconds for a call with all its attempts and waits: two of the default time-out, and time to wait between them."""

_SERVER_FAULT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """An attempt that failed.

    Attributes:
        number: 1 for the first.
        error: The error it raised.
        elapsed: Seconds since the call began.
        timeout: Seconds that another attempt would have.
    """

    number: int
    error: JustOneError
    elapsed: float
    timeout: float


class Policy(Protocol):
    """Decides about another attempt: a `Retry`, or any function with this signature."""

    def __call__(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        ...


class Retry:
    """Retries requests that are known not to have been billed and may succeed later, with growing random waits."""

    def __init__(
        self,
        *,
        attempts: int = 3,
        base_wait: float = 1.0,
        longest_wait: float = 20.0,
        longest_retry_after: float = 60.0,
        total_timeout: float = DEFAULT_TOTAL_TIMEOUT,
        retry_unknown_billing: bool = False,
        random: Callable[[], float] = random.random,
    ) -> None:
        """Set the limits.

        Args:
            attempts: Requests for one call at most, the first included.
            base_wait: The longest wait after the first attempt, in seconds; it doubles with each further one. The wait
                is a random part of it ("full jitter"), so that many clients do not retry at the same time.
            longest_wait: The longest wait of all, in seconds.
            longest_retry_after: The longest `Retry-After` to wait for, in seconds; beyond it the call fails at once.
            total_timeout: Seconds for the whole call; an attempt that could end later is not made.
            retry_unknown_billing: Whether to retry also requests that may have been billed, at the risk of paying
                twice: time-outs, lost connections, HTTP 5xx without an envelope, and codes whose billing the vendor
                does not state.
            random: Returns a number from 0 to 1; for tests.

        Raises:
            ConfigurationError: A number is out of its range.
        """
        waits = {"base_wait": base_wait, "longest_wait": longest_wait, "longest_retry_after": longest_retry_after}
        for name, seconds in waits.items():
            number(name, seconds, unit="seconds")
        number("total_timeout", total_timeout, above=0, most=math.inf, unit="seconds")
        self.attempts = whole_number("attempts", attempts, least=1)
        self.base_wait = base_wait
        self.longest_wait = longest_wait
        self.longest_retry_after = longest_retry_after
        self.total_timeout = total_timeout
        self.retry_unknown_billing = retry_unknown_billing
        self._random = random

    @classmethod
    def none(cls) -> Retry:
        """Send every request once."""
        return cls(attempts=1)

    @classmethod
    def aggressive(cls) -> Retry:
        """Retry longer and more often, but not requests that may have been billed."""
        return cls(attempts=8, longest_wait=60.0, longest_retry_after=300.0, total_timeout=900.0)

    def __call__(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        if attempt.number >= self.attempts or not self._may_retry(attempt.error):
            return None
        wait = self._wait(attempt)
        if wait is None or attempt.elapsed + wait + attempt.timeout > self.total_timeout:
            return None
        return wait

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if not name.startswith("_"))
        return f"Retry({shown})"

    def _may_retry(self, error: JustOneError) -> bool:
        return error.retryable or (self.retry_unknown_billing and billing_unknown(error))

    def _wait(self, attempt: Attempt) -> float | None:
        bound = min(self.longest_wait, self.base_wait * 2.0 ** min(attempt.number - 1, 60))
        wait = self._random() * bound
        asked = attempt.error.retry_after
        if asked is None:
            return wait
        return max(asked, wait) if asked <= self.longest_retry_after else None


def billing_unknown(error: JustOneError) -> bool:
    """Whether a failed request may have been billed, and a retry may succeed."""
    if error.billed is not None:
        return False
    if isinstance(error, HTTPStatusError):
        return (error.http_status or 0) >= _SERVER_FAULT
    passing = (RequestTimeoutError, ConnectionLostError, BusinessError)
    return isinstance(error, passing) and not isinstance(error, TokenLimitExceededError)
