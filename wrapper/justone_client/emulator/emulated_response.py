"""Responses of the emulator, with their delays and faults; each is an ASGI application that sends itself."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from justone_client.codes import SUCCESS, business_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import Receive, Scope, Send

_PIECES_PER_SECOND = 100
"""Shorter steps than some systems can measure would prolong the whole response."""

Envelope = dict[str, Any]

INVALID_TOKEN = 100
INVALID_PARAMETERS = 400
NOT_FOUND = 404
METHOD_NOT_ALLOWED = 405
INSUFFICIENT_BALANCE = 601


@dataclass(frozen=True, slots=True)
class EmulatedResponse:
    """An HTTP response, possibly faulty.

    Attributes:
        body: The bytes to send.
        status: HTTP status.
        media_type: The `Content-Type`.
        delay: Seconds before the first byte.
        drip: Seconds that sending the body takes, byte by byte or in up to 100 pieces a second.
        withheld: Number of bytes that `Content-Length` announces beyond the body; the connection closes without them.
    """

    body: bytes
    status: int = 200
    media_type: str = "application/json"
    delay: float = 0.0
    drip: float = 0.0
    withheld: int = 0

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        if await _client_left(receive, self.delay):
            return
        length = len(self.body) + self.withheld
        headers = [(b"content-type", self.media_type.encode()), (b"content-length", str(length).encode())]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        start = asyncio.get_running_loop().time()
        for due, piece in self._pieces():
            if await _client_left(receive, start + due - asyncio.get_running_loop().time()):
                return
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        # The server closes the connection if the application leaves its response unfinished.
        if not self.withheld:
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    def _pieces(self) -> Iterator[tuple[float, bytes]]:
        """Yield the parts of the body, each with the seconds after the headers at which it is due."""
        count = max(1, min(len(self.body), int(self.drip * _PIECES_PER_SECOND)))
        for i in range(count):
            start, end = (len(self.body) * edge // count for edge in (i, i + 1))
            yield self.drip * (i + 1) / count, self.body[start:end]


def json_response(value: Any, status: int = 200) -> EmulatedResponse:
    """Return a response with a JSON body."""
    return EmulatedResponse(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), status)


async def _client_left(receive: Receive, seconds: float) -> bool:
    """Wait for a time, or until the client disconnects; return True if it did."""
    if seconds <= 0:
        return False
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


def success_envelope(data: Any, *, record_time: str, request_id: str) -> Envelope:
    """Return the envelope of a success."""
    return {
        "code": SUCCESS,
        "data": data,
        "message": "success",
        "recordTime": record_time,
        "requestId": request_id,
    }


def with_code(success: Envelope, code: int, message: str = "") -> Envelope:
    """Return the envelope with a business code; only code 0 keeps the data.

    Args:
        success: The envelope of the success.
        code: The business code.
        message: Default: the meaning of the code.
    """
    if code == SUCCESS:
        return success
    return success | {"code": code, "data": None, "message": message or business_code(code).meaning}
