"""What it means that an exchange failed: which error it is, and whether the server may have seen the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from justone_client.errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    JustOneError,
    MalformedResponseError,
    RequestTimeoutError,
)

from .exchange import DamagedError, Fault, FaultKind, Received, TooLargeError

_CHECK = "check your balance before you repeat the call"


class Explanation(NamedTuple):
    """An error class, what to tell people, and whether the request may have reached the server."""

    error: type[JustOneError]
    message: str
    sent: bool


EXPLANATIONS: dict[FaultKind, Explanation] = {
    FaultKind.NO_CONNECTION: Explanation(ConnectionFailedError, "no connection; nothing was sent", sent=False),
    FaultKind.NO_CONNECTION_IN_TIME: Explanation(
        RequestTimeoutError, "no connection in time; nothing was sent", sent=False
    ),
    FaultKind.NO_ANSWER_IN_TIME: Explanation(RequestTimeoutError, f"no whole answer in time; {_CHECK}", sent=True),
    FaultKind.BROKEN_OFF: Explanation(ConnectionLostError, f"the connection broke; {_CHECK}", sent=True),
    FaultKind.DAMAGED: Explanation(MalformedResponseError, "the answer cannot be decompressed", sent=True),
    FaultKind.TOO_LARGE: Explanation(MalformedResponseError, "the answer is too large", sent=True),
    FaultKind.TURNED_DOWN: Explanation(HTTPStatusError, "a hook of your HTTP client turned the answer down", sent=True),
    FaultKind.UNUSABLE: Explanation(
        ConfigurationError, "a parameter cannot be sent, being too long or no text", sent=False
    ),
}
"""Every kind of fault."""


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


def chain(error: BaseException) -> Iterator[BaseException]:
    """Go through an exception and all that led to it."""
    ahead: list[BaseException | None] = [error]
    seen: set[int] = set()
    while ahead:
        each = ahead.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            ahead += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]


def place_of(error: BaseException) -> str:
    """Return the module and line in which an exception was raised."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return "an unknown place"
    return f"{traceback.tb_frame.f_globals.get('__name__', '?')}:{traceback.tb_lineno}"


def without_frames(error: BaseException) -> BaseException:
    """Drop the frames of an exception and of all that led to it: their variables may hold what a server echoed."""
    for each in chain(error):
        each.__traceback__ = None
    return error
