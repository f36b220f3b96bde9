"""The response to one request as far as it has arrived, and the fault that ended it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .timing import Deadline

MEGABYTE = 1024 * 1024
DEFAULT_LARGEST_RESPONSE = 64 * MEGABYTE
"""Bytes of a decompressed body; the largest responses seen have a few hundred kilobytes."""


class FaultKind(Enum):
    """The ways in which an exchange can fail; `faults.EXPLANATIONS` maps each to an error."""

    NO_CONNECTION = auto()
    NO_CONNECTION_IN_TIME = auto()
    NO_ANSWER_IN_TIME = auto()
    BROKEN_OFF = auto()
    DAMAGED = auto()
    TOO_LARGE = auto()
    TURNED_DOWN = auto()
    UNUSABLE = auto()


class Fault(NamedTuple):
    """A failure of an exchange, and the exception of the HTTP library."""

    kind: FaultKind
    error: BaseException


class TooLargeError(Exception):
    """The body is larger than allowed."""


class DamagedError(Exception):
    """The body cannot be decompressed."""


class Received:
    """A response, filled while it arrives; a part stays here if the rest does not arrive.

    Attributes:
        status: HTTP status; None before the headers have arrived.
        content_type: The header of that name.
        retry_after: The header of that name.
        body: The body so far, decompressed.
        fault: The fault that ended it early; None if it is complete.
        sent: Whether a byte of the request may have been sent; set by the transport.
    """

    __slots__ = ("_largest", "body", "content_type", "fault", "retry_after", "sent", "status")

    def __init__(self, largest: int = DEFAULT_LARGEST_RESPONSE) -> None:
        """Start empty; `largest` is the limit of the body in bytes."""
        self.status: int | None = None
        self.content_type: str | None = None
        self.retry_after: str | None = None
        self.body = bytearray()
        self.fault: Fault | None = None
        self.sent = False
        self._largest = largest

    def add(self, chunk: bytes, deadline: Deadline) -> None:
        """Append a part of the body.

        Raises:
            TooLargeError: The body is larger than allowed.
            TimeoutError: No time is left for more.
        """
        if len(self.body) + len(chunk) > self._largest:
            raise TooLargeError(f"more than {self._largest:,} bytes")
        self.body += chunk
        deadline.remaining()
