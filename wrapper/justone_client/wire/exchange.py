"""What came back of one request: all of it, part of it, or nothing but a fault."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .timing import Deadline

MEGABYTE = 1024 * 1024
DEFAULT_LARGEST_RESPONSE = 64 * MEGABYTE
"""Bytes of a body, decompressed; the largest answers seen have a few hundred kilobytes."""


class FaultKind(Enum):
    """How an exchange can fail; `failures` says what each means."""

    NO_CONNECTION = auto()
    NO_CONNECTION_IN_TIME = auto()
    NO_ANSWER_IN_TIME = auto()
    BROKEN_OFF = auto()
    DAMAGED = auto()
    TOO_LARGE = auto()
    TURNED_DOWN = auto()
    UNUSABLE = auto()


class Fault(NamedTuple):
    """A failure of an exchange, and what the HTTP library raised."""

    kind: FaultKind
    error: BaseException


class TooLargeError(Exception):
    """The body is larger than was allowed."""


class DamagedError(Exception):
    """The body is compressed in a way that cannot be read."""


class Received:
    """Filled while an answer arrives, so that what was there stays when the rest does not come.

    Attributes:
        status: HTTP status; None before the headers were there.
        content_type: The header of that name.
        retry_after: The header of that name.
        body: The body so far, decompressed.
        fault: What ended it early; None where it is whole.
        sent: Whether a byte of the request may have left; kept by what sends it.
    """

    __slots__ = ("_largest", "body", "content_type", "fault", "retry_after", "sent", "status")

    def __init__(self, largest: int = DEFAULT_LARGEST_RESPONSE) -> None:
        """Begin with nothing; `largest` is in bytes."""
        self.status: int | None = None
        self.content_type: str | None = None
        self.retry_after: str | None = None
        self.body = bytearray()
        self.fault: Fault | None = None
        self.sent = False
        self._largest = largest

    def add(self, chunk: bytes, deadline: Deadline) -> None:
        """Keep a part of the body.

        Raises:
            TooLargeError: That is more than was allowed.
            TimeoutError: The attempt has taken too long to wait for more.
        """
        if len(self.body) + len(chunk) > self._largest:
            raise TooLargeError(f"more than {self._largest:,} bytes")
        self.body += chunk
        deadline.remaining()
