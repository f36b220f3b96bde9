"""Whether a failed call is sent again: a pure decision, made from the error and what was spent so far.

Repeating costs nothing where the failed request is known not to have been billed. Where nobody knows, a repetition may
be a second charge, and is left to people.
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

DEFAULT_TOTAL_TIMEOUT = 180.0
"""Seconds for a call with all its attempts and waits: two attempts of the vendor's 60 s, and time to wait between."""

_SERVER_FAULT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """An attempt that failed.

    Attributes:
        number: 1 for the first.
        error: What it raised.
        elapsed: Seconds since the call began.
        timeout: Seconds that another attempt would be given.
    """

    number: int
    error: JustOneError
    elapsed: float
    timeout: float


class Policy(Protocol):
    """What decides about another attempt; `Retry` is one, any function of this kind is another."""

    def __call__(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        ...


class Retry:
    """Repeat what is known not to have been billed and may pass, with growing, random waits between."""

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
        """Set the numbers; nothing changes them afterwards.

        Args:
            attempts: Requests for one call at most, the first included.
            base_wait: Seconds that the wait after the first attempt is at most; it doubles with each further one. The
                wait itself is random between nothing and that ("full jitter"), so that many clients do not come back
                at once.
            longest_wait: Seconds that no wait exceeds.
            longest_retry_after: Seconds of a server's `Retry-After` that are waited for; beyond, the call fails at
                once.
            total_timeout: Seconds for the whole call. No attempt begins that could not end within them.
            retry_unknown_billing: Whether to repeat also what may have been billed, at the risk of paying twice:
                time-outs, lost connections, HTTP 5xx without an envelope, and codes whose billing the vendor does not
                state.
            random: Returns a number from 0 to 1; for tests.

        Raises:
            ConfigurationError: One is negative, or there is no first attempt.
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
        """Try longer and more often; still never what may have been billed."""
        return cls(attempts=8, longest_wait=60.0, longest_retry_after=300.0, total_timeout=900.0)

    def __call__(self, attempt: Attempt, /) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        if attempt.number >= self.attempts or not self._may_repeat(attempt.error):
            return None
        wait = self._wait(attempt)
        if wait is None or attempt.elapsed + wait + attempt.timeout > self.total_timeout:
            return None
        return wait

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if not name.startswith("_"))
        return f"Retry({shown})"

    def _may_repeat(self, error: JustOneError) -> bool:
        return error.retryable or (self.retry_unknown_billing and billing_unknown(error))

    def _wait(self, attempt: Attempt) -> float | None:
        bound = min(self.longest_wait, self.base_wait * 2.0 ** min(attempt.number - 1, 60))
        wait = self._random() * bound
        asked = attempt.error.retry_after
        if asked is None:
            return wait
        return max(asked, wait) if asked <= self.longest_retry_after else None


def billing_unknown(error: JustOneError) -> bool:
    """Whether a failure may pass, and nobody knows whether it was billed; what cannot pass is not among these."""
    if error.billed is not None:
        return False
    if isinstance(error, HTTPStatusError):
        return (error.http_status or 0) >= _SERVER_FAULT
    passing = (RequestTimeoutError, ConnectionLostError, BusinessError)
    return isinstance(error, passing) and not isinstance(error, TokenLimitExceededError)
