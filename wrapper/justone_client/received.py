"""What came back of one request: all of it, part of it, or nothing but an error."""

from __future__ import annotations

import httpx

from .deadline import Deadline

FAILURES = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError)
"""What sending may raise."""


class Received:
    """Filled while an answer arrives, so that what was there stays when the rest does not come.

    Attributes:
        status: HTTP status; None before the headers were there.
        charset: What the body is written in, if its headers say so.
        chunks: The body so far.
        error: What ended it early; None where it is whole.
    """

    def __init__(self) -> None:
        self.status: int | None = None
        self.charset: str | None = None
        self.chunks: list[bytes] = []
        self.error: Exception | None = None

    def begin(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.charset = response.charset_encoding

    def add(self, chunk: bytes, deadline: Deadline) -> None:
        """Keep a part of the body.

        Raises:
            httpx.ReadTimeout: The attempt has taken too long to wait for more.
        """
        self.chunks.append(chunk)
        deadline.remaining()

    @property
    def body(self) -> bytes:
        return b"".join(self.chunks)
