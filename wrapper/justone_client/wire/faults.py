"""Faults of exchanges: the error for each, and whether the server may have received the request."""

from __future__ import annotations

import os
from collections.abc import Iterator
from errno import errorcode
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


class Explanation(NamedTuple):
    """An error class, its message, whether the request may have reached the server, and whether advice follows."""

    error: type[JustOneError]
    message: str
    sent: bool
    advises: bool = False


EXPLANATIONS: dict[FaultKind, Explanation] = {
    FaultKind.NO_CONNECTION: Explanation(ConnectionFailedError, "no connection; nothing was sent", sent=False),
    FaultKind.NO_CONNECTION_IN_TIME: Explanation(
        RequestTimeoutError, "no connection in time; nothing was sent", sent=False
    ),
    FaultKind.NO_ANSWER_IN_TIME: Explanation(
        RequestTimeoutError, "no complete response in time", sent=True, advises=True
    ),
    FaultKind.BROKEN_OFF: Explanation(ConnectionLostError, "the connection broke", sent=True, advises=True),
    FaultKind.DAMAGED: Explanation(MalformedResponseError, "the response cannot be decompressed", sent=True),
    FaultKind.TOO_LARGE: Explanation(MalformedResponseError, "the response is too large", sent=True),
    FaultKind.TURNED_DOWN: Explanation(
        HTTPStatusError, "a hook of your HTTP client raised an error for the response", sent=True
    ),
    FaultKind.UNUSABLE: Explanation(
        ConfigurationError, "a parameter cannot be sent: it is too long, or not valid text", sent=False
    ),
}
"""The error for each kind of fault."""


def fault_of(error: Exception, received: Received, timeouts: tuple[type[Exception], ...]) -> Fault:
    """Return the fault for an exception, without its frames, whose variables may hold an echo of the token.

    Args:
        error: The exception that ended the exchange.
        received: The response so far; it knows whether the request was sent.
        timeouts: The time-out exceptions of an HTTP library.
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
    """Yield an exception and all its causes."""
    ahead: list[BaseException | None] = [error]
    seen: set[int] = set()
    while ahead:
        each = ahead.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            ahead += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]


def text_of(error: BaseException) -> str:
    """Return the text of an exception, and the reason of the operating system if the text lacks it."""
    text = str(error) or type(error).__name__
    for each in chain(error):
        code = each.errno if isinstance(each, OSError) else None
        if (
            code is not None and code in errorcode and type(each).__module__ == "builtins"
        ):  # TLS and DNS have numbers that mean others
            reason = os.strerror(code)
            return text if reason in text else f"{text}: {reason}"
    return text


def is_told_by(error: BaseException, kind: FaultKind) -> bool:
    """Whether the text of an exception tells all about a connection that failed, so that no traceback is needed."""
    is_expected = isinstance(error, OSError) or type(error).__module__ == "httpx"
    return is_expected and kind in {FaultKind.NO_CONNECTION, FaultKind.NO_CONNECTION_IN_TIME}


def place_of(error: BaseException) -> str:
    """Return the module and line that raised an exception."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return "an unknown place"
    return f"{traceback.tb_frame.f_globals.get('__name__', '?')}:{traceback.tb_lineno}"


def without_frames(error: BaseException) -> BaseException:
    """Drop the frames of an exception and its causes: their variables may hold an echo of the token."""
    for each in chain(error):
        each.__traceback__ = None
    return error
