"""Invented site, and a project folder that pulls from it, for the tests of the pull."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx
import pull_specs

if TYPE_CHECKING:
    from pathlib import Path

SITE = "https://docs.example.test"
KITE = "GET /api/kite-club/get-flyer/v1"
KITE_PATH = "/openapi/kite-club/flyer-v1-en.json"
KITE_FILE = "published/kite_club/get_flyer_v1.en.json"
POND = "GET /api/pond/list-ducks/v2"
POND_PATH = "/openapi/pond/ducks-v2-zh.json"
POND_FILE = "published/pond/list_ducks_v2.zh.json"
FIRST_DAY = date(2031, 4, 5)
LATER_DAY = date(2031, 6, 7)


def definition(endpoint: str, **changes: Any) -> dict[str, Any]:
    """Invent a definition in the vendor's format."""
    method, path = endpoint.split(" ")
    operation = {
        "summary": "鸭子 and kites",
        "responses": {"default": {"content": {"application/json": {"example": {"code": 0, "data": {"wing": None}}}}}},
    }
    return {"openapi": "3.0.0", "info": {"title": "Invented"}, "paths": {path: {method.lower(): operation}}} | changes


def served(endpoint: str, **changes: Any) -> bytes:
    return json.dumps(definition(endpoint, **changes)).encode()


def sources(*definitions: tuple[str, str, str], **settings: Any) -> str:
    lines = [f"{key} = {json.dumps(value)}" for key, value in ({"base_url": SITE} | settings).items()]
    for endpoint, path, language in definitions:
        lines += ["[[definitions]]", f'endpoint = "{endpoint}"', f'path = "{path}"', f'language = "{language}"']
    return "\n".join(lines)


@dataclass
class Site:
    """Handler that serves bodies by path, with an ETag and a date, and keeps the requests."""

    bodies: dict[str, bytes]
    answers: dict[str, httpx.Response | Exception] = field(default_factory=dict)
    requests: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.get(request.url.path)
        if isinstance(answer, Exception):
            raise answer
        if answer is not None:
            return answer
        body = self.bodies.get(request.url.path)
        if body is None:
            return httpx.Response(404)
        etag = f'"{hash(body)}"'
        if request.headers.get("If-None-Match") == etag:
            return httpx.Response(304)
        return httpx.Response(
            200, content=body, headers={"ETag": etag, "Last-Modified": "Tue, 01 Apr 2031 00:00:00 GMT"}
        )


class Project:
    """A specs folder with its cache, on which the command is run."""

    def __init__(self, folder: Path) -> None:
        self.specs = folder / "specs"
        self.cache = folder / "cache" / "pull.json"
        self.specs.mkdir()
        self.sources = self.specs / "sources.toml"
        self.sources.write_text(sources((KITE, KITE_PATH, "en"), (POND, POND_PATH, "zh")), encoding="utf-8")
        self.site = Site({KITE_PATH: served(KITE), POND_PATH: served(POND)})
        self.waits: list[float] = []

    def pull(self, *arguments: str, today: date = FIRST_DAY, network: bool = False) -> int:
        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        return pull_specs.main(
            ["--specs", str(self.specs), "--cache", str(self.cache), *arguments],
            today=today,
            transport=None if network else httpx.MockTransport(self.site),
            sleep=sleep,
        )

    def history(self) -> dict[str, dict[str, str]]:
        return json.loads((self.specs / "history.json").read_text(encoding="utf-8"))

    def files(self) -> dict[str, tuple[bytes, int]]:
        """Return the content and the modification time of all files in the folder."""
        root = self.specs.parent
        return {
            path.relative_to(root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in root.rglob("*")
            if path.is_file()
        }
