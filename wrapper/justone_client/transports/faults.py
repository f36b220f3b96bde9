"""The kind of fault that an exception is, decided by whether a byte had left rather than by its name."""

from __future__ import annotations

from justone_client.errors import ConfigurationError
from justone_client.wire.exchange import DamagedError, Fault, FaultKind, Received, TooLargeError
from justone_client.wire.faults import without_frames


def fault_of(error: Exception, received: Received, timeouts: tuple[type[Exception], ...]) -> Fault:
    """Name the fault, and keep the exception without its frames, whose variables may hold what a server echoed.

    Args:
        error: What ended the exchange.
        received: Knows whether the request had left.
        timeouts: The exceptions of a library that say that time is over, besides Python's own.
    """
    if isinstance(error, DamagedError):
        kind = FaultKind.DAMAGED
    elif isinstance(error, TooLargeError):
        kind = FaultKind.TOO_LARGE
    elif isinstance(error, ConfigurationError):
        kind = FaultKind.UNUSABLE
    elif isinstance(error, (TimeoutError, *timeouts)):
        kind = FaultKind.NO_ANSWER_IN_TIME if received.sent else FaultKind.NO_CONNECTION_IN_TIME
    else:
        kind = FaultKind.BROKEN_OFF if received.sent else FaultKind.NO_CONNECTION
    return Fault(kind, without_frames(error))
