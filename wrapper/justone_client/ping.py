"""Latencies of environments, measured with the vendor's free `/ping`; no token is sent."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from .environment import ENVIRONMENTS, PING, Environment, demand_allowed
from .errors import ConnectionFailedError
from .wire.timing import Deadline

if TYPE_CHECKING:
    from .transports.httpx import HttpxBackend

PING_TIMEOUT = 5.0
"""Seconds for a round trip; a slower environment counts as unreachable."""

_ROUND_TRIPS = 3


class RoundTrips:
    """Times the body of the loop over it; the first round also opens the connection, so the fastest counts.

    Attributes:
        fastest: Seconds of the fastest round trip.
    """

    def __init__(self) -> None:
        self.fastest = float("inf")

    def __iter__(self) -> Iterator[int]:
        for number in range(_ROUND_TRIPS):
            start = time.perf_counter()
            yield number
            self.fastest = min(self.fastest, time.perf_counter() - start)


def environment_latencies(*others: Environment) -> dict[str, float | None]:
    """Return the seconds of a round trip to each of the vendor's environments, by name; None for more than 5 s.

    Args:
        *others: Further environments to measure.

    Raises:
        ConfigurationError: A proxy or certificates in the process environment cannot be used, or
            `JUSTONEAPI_OFFLINE` forbids requests; nothing was sent.
    """
    from concurrent.futures import ThreadPoolExecutor  # slow to load, and few programs need it

    from .transports.httpx import HttpxBackend

    measured = {**ENVIRONMENTS, **{each.name: each for each in others}}
    backends = [HttpxBackend() for _ in measured]
    for backend, environment in zip(backends, measured.values(), strict=True):
        demand_allowed(environment, f"GET {PING}")
        backend.prepare(environment)
    with ThreadPoolExecutor(len(measured)) as pool:
        return dict(zip(measured, pool.map(_latency, backends, measured.values()), strict=True))


def fastest_environment() -> str:
    """Return the name of the fastest environment; pass it to a client.

    Note that `prod-cn` is plain HTTP: a client for it warns that the token crosses the network in clear text. This
    function waits; in a coroutine use `await asyncio.to_thread(fastest_environment)`.

    Raises:
        ConnectionFailedError: No environment responds.
        ConfigurationError: As for `environment_latencies`.
    """
    answering = {name: seconds for name, seconds in environment_latencies().items() if seconds is not None}
    if not answering:
        raise ConnectionFailedError(
            "no environment responds; check the network", endpoint=f"GET {PING}", retryable=True
        )
    return min(answering, key=lambda name: answering[name])


def _latency(backend: HttpxBackend, environment: Environment) -> float | None:
    from .call.options import Options
    from .call.protocol import Core
    from .errors import JustOneError
    from .wire.exchange import Received
    from .wire.token import NO_TOKEN, Token

    core, trips = Core(Token(NO_TOKEN), Options(environment=environment)), RoundTrips()
    with closing(backend):
        try:
            for _ in trips:
                received = Received()
                backend.exchange(core.ping_request(), Deadline(PING_TIMEOUT), received)
                core.check_pong(received)
        except JustOneError:
            return None
    return trips.fastest
