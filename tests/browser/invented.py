"""Two versions of invented definitions whose texts try to be markup, and the page that compares them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import diff_specs

JsonObject = dict[str, Any]

TODAY = date(2026, 8, 11)
RUN = "window.pwned=1"
HOSTILE = (
    f"<script>{RUN}</script>",
    f"</script><img src=x onerror={RUN}>",
    f"</pre></code></style><svg onload='{RUN}'>",
    f'" onmouseover="{RUN}" autofocus onfocus="{RUN}" x="',
    f"' onclick='{RUN}'",
    f"javascript:{RUN}",
    "--><!-- ]]> &lt;b&gt; &amp; <b>",
    "${old} $script {0} %s \\1",
    "\u202e\u2066\x00\x1b[31m\u2028\r\n\t",
)
EVIL = " ".join(HOSTILE)
NAME = HOSTILE[1]
ACCEPTED, EXPIRED = "server-added", "operation-removed"
UNUSED = "0123456789abcdef"
MANY = 30
"""Number of changed operations of one platform, more than the page shows at first."""


def query(name: str, **schema: Any) -> JsonObject:
    return {"in": "query", "name": name, "schema": {"type": "string"} | schema}


def operation(tag: str, summary: str, *parameters: JsonObject, **more: Any) -> JsonObject:
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}}
    return {"tags": [tag], "summary": summary, "parameters": [*parameters], "responses": {"200": answer}, **more}


def document(kind: str, code: JsonObject, paths: JsonObject) -> JsonObject:
    result = {"type": "object", "properties": {"code": code, "data": {"type": "object"}, "message": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": f"{kind} {EVIL}", "version": "1"},
        "servers": [{"url": f"javascript:{RUN}//{kind}"}],
        "tags": [
            {"name": "Kite", "description": f"{kind} {EVIL}"},
            {"name": EVIL, "description": kind},
            {"name": "Owl"},
        ],
        "components": {"schemas": {"Result": result}},
        "paths": {path: {"get": each} for path, each in paths.items()},
    }


def versions() -> tuple[JsonObject, JsonObject]:
    """Return an old and a new document: all verdicts occur, and some differ between callers and the wire."""
    owls = [f"/api/owl/watch-{number:02}/v1" for number in range(MANY)]
    old = {
        "/api/kite/fly/v1": operation(
            "Kite", "Fly", query("wind"), query("tail", default="long"), query(NAME, enum=["a", EVIL], default="a")
        ),
        "/api/kite/land/v1": operation("Kite", "Land", query("place")),
        "/api/kite/gone/v1": operation("Kite", "Gone"),
        **{path: operation("Owl", "Watch", description="Watches.") for path in owls},
    }
    new = {
        "/api/kite/fly/v1": operation(
            "Kite",
            "Fly",
            query("wind"),
            query(NAME, enum=["a"], default=EVIL),
            query(HOSTILE[0], description=EVIL),
            description=EVIL,
            **{f"x-{EVIL}": [EVIL]},
        ),
        "/api/kite/land/v1": operation("Kite", EVIL, query("place"), deprecated=True),
        "/api/kite/loop/v1": operation("Kite", EVIL),
        **{path: operation("Owl", "Watch", description=f"Watches {path}. {EVIL}") for path in owls},
    }
    return document("old", {"type": "string"}, old), document("new", {"type": "integer"}, new)


class Compared(NamedTuple):
    """A comparison as a page and as JSON."""

    page: Path
    report: JsonObject


def compared(folder: Path) -> Compared:
    """Compare the documents, with one waiver that is valid, one that has expired and one that matches nothing."""
    sides = [folder / f"{name} <b>&'{name}.json" for name in ("old", "new")]
    for side, content in zip(sides, versions(), strict=True):
        side.write_text(json.dumps(content), encoding="utf-8")
    waivers = folder / "waivers.toml"

    def written(kind: str) -> Path:
        file = folder / f"page.{kind}"
        options = ["--format", kind, "--output", str(file), "--waivers", str(waivers)]
        assert diff_specs.main([*map(str, sides), *options], today=TODAY) == diff_specs.DiffStatus.DONE
        return file

    before = json.loads(written("json").read_text(encoding="utf-8"))
    of = {entry["rule"]: entry["fingerprints"][0] for entry in before["entries"]}
    until = {of[ACCEPTED]: "2030-01-01", of[EXPIRED]: "2020-01-01", UNUSED: "2030-01-01"}
    tables = (
        f"[[waivers]]\nfingerprint = '{each}'\nreason = {json.dumps(HOSTILE[1])}\nexpires = {day}\n"
        for each, day in until.items()
    )
    waivers.write_text("".join(tables), encoding="utf-8")
    return Compared(written("html"), json.loads(written("json").read_text(encoding="utf-8")))
