"""Project whose invented site also serves an example response of each endpoint."""

from __future__ import annotations

import asyncio
import json
import signal
from pathlib import Path
from typing import Any

import httpx
from site_project import FLY, LAND, SWIM, SiteProject

EXAMPLES_URL = "https://api.example.test"
SOURCE = f"{EXAMPLES_URL}/status/api-example/detail"
SECRET = "Ada-7d1f-of-Kite-Street"
"""A value that no file and no message may repeat."""

INTERRUPT = object()
"""A reply during which the user presses Ctrl-C."""

CHECKED = "2031-03-02"


def example(endpoint: str, data: Any, *, synthetic: bool = False, code: int = 0, **changes: Any) -> dict[str, Any]:
    """Invent a reply of the site."""
    detail = {
        "api": endpoint.split(" ")[1],
        "checkedAt": f"{CHECKED}T10:00:00Z",
        "synthetic": synthetic,
        "example": {"code": 0, "data": data, "message": SECRET},
    }
    return {"code": code, "message": SECRET, "data": detail | changes}


async def _interrupted() -> httpx.Response:
    signal.raise_signal(signal.SIGINT)
    await asyncio.Event().wait()  # until it is cancelled
    raise AssertionError


class ExamplesProject(SiteProject):
    """A specs folder with a stored catalogue of three endpoints, and a site with their examples.

    Attributes:
        examples: Replies by endpoint: a JSON value, a body, a response or an error.
        asked: The endpoints whose examples were fetched, in turn.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, FLY, LAND, SWIM)
        assert self.on(0) == 0
        head = f'examples_url = "{EXAMPLES_URL}"\nretries = 1\nconcurrency = 1\n'
        self.sources.write_text(head + self.sources.read_text(encoding="utf-8"), encoding="utf-8")
        self.examples: dict[str, Any] = {each: example(each, {"id": 1, "name": SECRET}) for each in (FLY, LAND, SWIM)}
        self.asked: list[str] = []
        self.urls: list[str] = []
        self.site = self._serve  # type: ignore[assignment]

    def _serve(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        endpoint = f"GET {request.url.params['api']}"
        self.asked.append(endpoint)
        reply = self.examples[endpoint]
        if reply is INTERRUPT:
            return _interrupted()  # type: ignore[return-value] - the transport awaits it
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, httpx.Response):
            return reply
        return httpx.Response(200, content=reply if isinstance(reply, bytes) else json.dumps(reply).encode())

    def shapes(self, *arguments: str) -> int:
        """Pull the shapes; return the exit status."""
        self.asked.clear()
        return self.again(1, "--shapes", *arguments)

    def file(self, endpoint: str) -> Path:
        return self.specs / "shapes" / "kite" / f"{endpoint.split('/')[-2]}_v1.yaml"

    def text(self, endpoint: str) -> str:
        return self.file(endpoint).read_text(encoding="utf-8")
