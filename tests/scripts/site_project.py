"""Project whose invented site serves a whole catalogue that changes from day to day."""

from __future__ import annotations

import contextlib
import io
import json
import re
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import generate_client
from pull_project import FIRST_DAY, Project, Site, sources

ENGLISH, CHINESE = "/openapi.json", "/openapi-zh.json"
TAG = "Kite Club"
FLY = "GET /api/kite/fly/v1"
LAND = "GET /api/kite/land/v1"
SWIM = "GET /api/kite/swim/v1"

JsonObject = dict[str, Any]


def operation(endpoint: str, **changes: Any) -> JsonObject:
    """Invent an operation as a catalogue describes it, without the shape of its data."""
    summary = endpoint.split("/")[-2].title()
    responses = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}}
    return {"summary": summary, "tags": [TAG], "responses": responses} | changes


def catalogue(operations: dict[str, Any], release: str = "r1", **changes: Any) -> JsonObject:
    """Invent a whole catalogue; its tag puts the definitions into the group `kite-club`."""
    paths: JsonObject = {}
    for endpoint, each in operations.items():
        method, path = endpoint.split(" ")
        paths.setdefault(path, {})[method.lower()] = each
    tags = [{"name": TAG, "x-platform-id": "kite-club"}]
    return {"openapi": "3.1.0", "x-openapi-release-id": release, "tags": tags, "paths": paths} | changes


def own(endpoint: str, data: Any, **changes: Any) -> JsonObject:
    """Invent the definition of an endpoint; only definitions have an example."""
    example = {"default": {"content": {"application/json": {"example": {"code": 0, "data": data}}}}}
    return catalogue({endpoint: operation(endpoint, responses=example, **changes)})


def address(slug: str, language: str = "en") -> str:
    return f"/openapi/kite-club/{slug}-{language}.json"


class SiteProject(Project):
    """A specs folder that pulls a whole catalogue; `operations` and `definitions` are what the vendor publishes.

    Attributes:
        operations: The catalogue's operations, by endpoint.
        release: The release of the English catalogue.
        chinese: The Chinese catalogue; None if there is none.
        definitions: Definitions of endpoints, by their path on the site.
        said: The output of the last pull.
        complaint: The output on stderr of the last pull.
    """

    def __init__(self, folder: Path, *endpoints: str, listed: Iterable[tuple[str, str, str]] = ()) -> None:
        super().__init__(folder)
        self.configure(*listed)
        self.operations: JsonObject = {endpoint: operation(endpoint) for endpoint in endpoints}
        self.release = "r1"
        self.chinese: JsonObject | None = None
        self.definitions: dict[str, JsonObject] = {}
        self.said = self.complaint = ""

    def configure(self, *listed: tuple[str, str, str], **settings: Any) -> None:
        """Write `sources.toml`; by default, all endpoints may vanish at once, since these catalogues are tiny."""
        table = {"en": ENGLISH, "zh": CHINESE, "largest_removal": 1.0} | settings
        lines = ["[catalogue]", *(f"{key} = {json.dumps(value)}" for key, value in table.items())]
        self.sources.write_text("\n".join([sources(*listed), *lines]), encoding="utf-8")

    def publish(self) -> None:
        """Publish the attributes on the site."""
        whole = catalogue(self.operations, self.release)
        documents = {ENGLISH: whole} | ({CHINESE: self.chinese} if self.chinese else {}) | self.definitions
        self.site = Site({path: json.dumps(document).encode() for path, document in documents.items()})

    def on(self, day: int, *arguments: str) -> int:
        """Publish, and pull this number of days after the first pull."""
        self.publish()
        return self.again(day, *arguments)

    def again(self, day: int, *arguments: str, network: bool = False) -> int:
        """Pull from the site without publishing."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = self.pull(*arguments, today=FIRST_DAY + timedelta(days=day), network=network)
        self.said, self.complaint = out.getvalue(), err.getvalue()
        return status

    def methods(self) -> JsonObject:
        """Generate the client; return the normalised operations by method name."""
        generated = self.specs.parent / "generated"
        with contextlib.redirect_stdout(io.StringIO()):
            assert generate_client.main(["--specs", str(self.specs), "--output", str(generated)]) == 0
        paths = json.loads((self.specs / "catalogue.json").read_text(encoding="utf-8"))["paths"]
        found = {each["operationId"]: each for item in paths.values() for each in item.values()}
        code = "".join(file.read_text(encoding="utf-8") for file in generated.glob("justone_generated/api/*/*.py"))
        assert sorted(re.findall(r'^    name="(.+)",$', code, re.MULTILINE)) == sorted(found)
        return found

    def state(self) -> dict[str, bytes]:
        """Return the content of all files in the specs folder."""
        return {name: content for name, (content, _) in self.files().items() if name.startswith("specs/")}

    def stored(self, file: str) -> JsonObject:
        document: JsonObject = json.loads((self.specs / "published" / file).read_text(encoding="utf-8"))
        return document


def day(number: int) -> str:
    """Return the ISO date this number of days after the first day."""
    return (FIRST_DAY + timedelta(days=number)).isoformat()
