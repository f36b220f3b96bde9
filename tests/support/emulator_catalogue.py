"""Invented `specs/` folder with whole catalogues: every way to describe an endpoint, and a removed endpoint."""

import json
from pathlib import Path

CATALOGUE = "published/openapi.json"
CHINESE = "published/openapi-zh.json"
REMOVED = "published/removed.json"

LISTED = "/api/tidepool/list-crabs/v1"
"""In the catalogue only; it has no definition."""
DEFINED = "/api/tidepool/get-crab/v1"
"""In the catalogue, with a definition whose parameters differ."""
UNLEDGERED = "/api/tidepool/get-weather/v1"
"""In the catalogue, but not in the history."""
FORM = "/api/tidepool/search-shells/v2"
"""In the catalogue; its parameters are a form."""
VANISHED = "/api/tidepool/get-limpet/v1"
"""Removed from the catalogue; it has a definition."""
VANISHED_BARE = "/api/tidepool/get-mussel/v1"
"""Removed from the catalogue; it has no definition."""
ALONE = "/api/tidepool/get-whelk/v1"
"""In a definition, but in no catalogue."""
GONE = "/api/tidepool/get-urchin/v1"
"""Only in the history."""

URLS = {
    DEFINED: "/openapi/tidepool/crab-v1-en.json",
    VANISHED: "/openapi/tidepool/limpet-v1-zh.json",
    ALONE: "/openapi/tidepool/whelk-v1-en.json",
}
CRAB = {"id": 5, "name": "螃蟹"}


def query(name, *, required=True, **more):
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}, **more}


def reference(name):
    return {"$ref": f"#/components/{name}"}


def document(operations, **more):
    """Return a document with these operations, given by endpoint: `{"GET /api/x/v1": {…}}`."""
    paths = {}
    for key, operation in operations.items():
        method, path = key.split(" ")
        paths.setdefault(path, {})[method.lower()] = operation
    return {"openapi": "3.1.0", "paths": paths, **more}


def catalogue():
    token = reference("parameters/Token")
    shells = {
        "properties": {"token": {"type": "string"}, "shape": reference("schemas/Shape"), "page_size": {}},
        "required": ["token", "shape"],
    }
    whole = document(
        {
            f"GET {LISTED}": {
                "parameters": [token, reference("parameters/AliasOfBeach"), query("page", required=False)]
            },
            f"GET {DEFINED}": {"parameters": [token, query("crabId", schema=reference("schemas/Shape"))]},
            f"GET {UNLEDGERED}": {"parameters": [query("tide", required=False)]},
            f"POST {FORM}": {"parameters": [query("beach")], "requestBody": reference("requestBodies/Shells")},
        },
        components={
            "parameters": {
                "Token": query("token"),
                "AliasOfBeach": reference("parameters/Beach"),
                "Beach": query("beach"),
            },
            "schemas": {"Shape": {"type": "string"}, "Shells": shells},
            "requestBodies": {
                "Shells": {"content": {"application/x-www-form-urlencoded": {"schema": reference("schemas/Shells")}}}
            },
        },
    )
    # Parameters of the path apply to all of its operations, unless an operation overrides them.
    whole["paths"][UNLEDGERED]["parameters"] = [token, query("tide"), query("unit")]
    return whole


def definition(path, *names):
    responses = {"default": {"content": {"application/json": {"example": {"code": 0, "data": CRAB | {"of": path}}}}}}
    return document(
        {f"GET {path}": {"parameters": [query(name) for name in ("token", *names)], "responses": responses}}
    )


def history():
    endpoints = (LISTED, DEFINED, VANISHED, VANISHED_BARE, ALONE, GONE)
    entries = {f"GET {path}": {"name": "tidepool.invented", "first_seen": "2026-11-21"} for path in endpoints}
    entries[f"POST {FORM}"] = {"name": "tidepool.search_shells_v2", "first_seen": "2026-11-21"}
    entries[f"GET {GONE}"]["removed"] = "2026-11-28"
    for path, url_path in URLS.items():
        entries[f"GET {path}"] |= _copy(f"published/tidepool/{Path(url_path).name}", url_path)
    for file in (CATALOGUE, CHINESE):
        url_path = file.removeprefix("published")
        entries[url_path] = {"release": "r1", "since": "2026-11-21", **_copy(file, url_path)}
    return entries


def write_catalogue_specs(folder: Path, **changed) -> Path:
    """Write the folder and return it.

    Args:
        folder: Folder to write.
        **changed: Documents that replace those of `CATALOGUE`, `REMOVED` and the history: `catalogue=`, `removed=`,
            `history=`; None omits the file.
    """
    files = {
        "history.json": changed.get("history", history()),
        CATALOGUE: changed.get("catalogue", catalogue()),
        CHINESE: document({"GET /api/tidepool/only-in-chinese/v1": {}}, info={"title": "潮池"}),
        REMOVED: changed.get(
            "removed",
            document(
                {
                    f"GET {VANISHED}": {"parameters": [query("token"), query("limpetId")]},
                    f"GET {VANISHED_BARE}": {"parameters": [query("token")]},
                    f"GET {LISTED}": {"parameters": [query("token"), query("outdated")]},
                }
            ),
        ),
        **{f"published/tidepool/{Path(url_path).name}": definition(path, "own") for path, url_path in URLS.items()},
    }
    for name, content in files.items():
        if content is not None:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return folder


def _copy(file, url_path):
    url = f"https://docs.example.com{url_path}"
    return {"file": file, "language": "en", "origin": "pulled", "sha256": "0" * 64, "url": url}
