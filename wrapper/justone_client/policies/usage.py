"""Counts of finished calls and of their requests."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import reduce


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedCall:
    """A call that has succeeded or failed, as hooks receive it. It holds no parameters, no data and no token.

    Attributes:
        name: Platform and method, `xiaohongshu.get_user_v3`; the endpoint if it is not a generated one.
        endpoint: Method and path.
        attempts: Requests that were sent for it.
        seconds: Duration, waits included.
        billed: Whether it was billed; None if that is unknown.
        code: The business code; None if no response has one.
        http_status: The HTTP status of the last response that a request of the call got; None without one.
        request_id: The vendor's id of that response, for support; None if it has none.
        error: The name of the exception's class; empty for a success.
        cached: Whether it needed no request, thanks to the cache or an identical call.
        billed_requests: Its requests that were billed.
        unknown_requests: Its requests whose billing is unknown.
        token_name: The name of the token of its last request in a `TokenPool`; empty for a single token.
    """

    name: str
    endpoint: str
    attempts: int
    seconds: float
    billed: bool | None
    code: int | None = None
    http_status: int | None = None
    request_id: str | None = None
    error: str = ""
    cached: bool = False
    billed_requests: int = 0
    unknown_requests: int = 0
    token_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Numbers of calls and requests.

    Attributes:
        calls: Finished calls.
        failed: Calls that raised an error.
        cached: Calls that needed no request, thanks to the cache or an identical call.
        requests: Requests sent.
        retried: Requests after the first of their call.
        billed: Requests that were billed.
        unknown: Requests whose billing is unknown.
    """

    calls: int = 0
    failed: int = 0
    cached: int = 0
    requests: int = 0
    retried: int = 0
    billed: int = 0
    unknown: int = 0

    def plus(self, other: Counts) -> Counts:
        """Return the sums of both."""
        return Counts(**{each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)})


class Usage:
    """Counts by endpoint, safe to read and to add to from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_name: dict[str, Counts] = {}

    @property
    def by_endpoint(self) -> Mapping[str, Counts]:
        """The counts of each endpoint that was called, by name; a copy."""
        with self._lock:
            return dict(self._by_name)

    @property
    def total(self) -> Counts:
        """The counts of all endpoints together."""
        return reduce(Counts.plus, self.by_endpoint.values(), Counts())

    def add(self, call: FinishedCall) -> None:
        """Count one call."""
        with self._lock:
            one = Counts(
                calls=1,
                failed=int(bool(call.error)),
                cached=int(call.cached),
                requests=call.attempts,
                retried=max(0, call.attempts - 1),
                billed=call.billed_requests,
                unknown=call.unknown_requests,
            )
            self._by_name[call.name] = self._by_name.get(call.name, Counts()).plus(one)

    def __repr__(self) -> str:
        return f"Usage({self.total!r})"
