"""Definitions written by an attacker: each text tries to be code, a path, a name or a huge value.

The code that could run is `open('canary', 'w')`: if there is a file of that name, it has run.
"""

from __future__ import annotations

import builtins
import json
import keyword
from typing import Any

JsonObject = dict[str, Any]

CANARY = "canary"
RUN = f"open('{CANARY}', 'w')"
HARMLESS = "/api/kite/fly/v1"
GENERATED = ""
"""Expected result of a case: the operation is generated. Any other text is the expected reason of a refusal."""

PAYLOADS = (
    f'"""\n{RUN}\n"""',
    f'\\"""\n{RUN}\n\\"""',
    f"'''\n{RUN}\n'''",
    f"'); {RUN}; ('",
    f'"]; {RUN}; x["',
    f"\n{RUN}\n",
    f"\r{RUN}\x0c{RUN}\x0b{RUN}\x1c{RUN}\x85{RUN}\u2028{RUN}\u2029{RUN}",
    f"{{{{ {RUN} }}}}{{% include '/etc/passwd' %}}{{# c #}}{{% raw %}}",
    "{{ self.__init__.__globals__ }}{{ cycler.__init__.__globals__.os.popen('touch canary') }}",
    f"{{{RUN}}} {{0.__class__}} %s %(x)s ${{x}} $(touch canary) `touch canary` | touch canary; touch canary",
    f">>> {RUN}\n# type: ignore\n# fmt: off\n# -*- coding: utf-7 -*-\n+AAo-{RUN}",
    "\\N{DASH} \\x41 \\u0041 \\777 \\",
    *('"' * number for number in range(1, 9)),
    '"\\',
    "\x00 \x1b[31m \x7f \u202e \u2066 \ufeff \u200b",
    "ＥＶＡＬ ｏｓ＂＂＂ еvаl \U000e0041 𝒐𝒔",
    "../../../../etc/passwd",
    "..\\..\\C:\\Windows",
    "file:///etc/passwd",
    "https://elsewhere.test/x.py",
)
TEXT = "\n".join(PAYLOADS)
DUNDERS = ("__class__", "__init__", "__attrs_attrs__", "__slots__", "__getattr__", "__del__", "__post_init__", "_call")
TYPES = ("str", "int", "float", "bool", "list", "dict", "Literal", "Response", "Any", "None", "True", "self", "cls")
OURS = ("additional_properties", "key", "define", "Model", "DATA", "mro", "caller", "annotations", "timeout", "token_")
NAMES = tuple(
    dict.fromkeys(
        (*DUNDERS, *TYPES, *OURS, *PAYLOADS, *keyword.kwlist, "", " ", "鸭子", "1", "a b", "\u0130", "\u017f", "\u212a")
    )
)
VALUES = (*PAYLOADS, *NAMES, 10**4000, -(10**4000), 1e308, -0.0, 0, True, False, None, [], {}, [RUN], {RUN: RUN})
LONG = "x" * 100_000
FORM = "application/x-www-form-urlencoded"


def query(name: str, schema: Any = None, **more: Any) -> JsonObject:
    return {"in": "query", "name": name, "schema": {"type": "string"} if schema is None else schema} | more


def form(fields: Any, **more: Any) -> JsonObject:
    return {"requestBody": {"content": {FORM: {"schema": {"properties": fields} | more}}}}


def shown(*data: Any) -> JsonObject:
    """Return responses with an example for each of these data."""
    named = {str(number): {"value": {"code": 0, "data": each}} for number, each in enumerate(data)}
    return {"responses": {"default": {"content": {"application/json": {"examples": named}}}}}


def nested(levels: int, make: Any, inmost: Any) -> Any:
    for _ in range(levels):
        inmost = make(inmost)
    return inmost


def referring(reference: Any) -> JsonObject:
    return {"parameters": [{"$ref": reference}]}


def harmless() -> JsonObject:
    return {"summary": "Fly", "tags": ["Kite"], **shown({"wing": 1})}


def document(paths: JsonObject, **more: Any) -> JsonObject:
    """Return a catalogue with one harmless endpoint."""
    tags = [{"name": "Kite", "x-platform-id": "kites"}]
    return {"openapi": "3.1.0", "tags": tags, "paths": {HARMLESS: {"get": harmless()}} | paths} | more


OPERATIONS: dict[str, tuple[str, JsonObject]] = {
    "texts": (GENERATED, {"summary": TEXT, "description": TEXT, "operationId": RUN, f"x-{TEXT}": TEXT}),
    **{f"text-{number}": (GENERATED, {"summary": text, "description": text}) for number, text in enumerate(PAYLOADS)},
    "long-texts": (GENERATED, {"summary": LONG, "description": LONG, "parameters": [query("a", description=LONG)]}),
    "blank-lines": (GENERATED, {"parameters": [query("a", {"enum": [1]}, description="\n" * 100_000 + "x")]}),
    "many-ticks": (
        GENERATED,
        {"parameters": [query("a", {}, description="\n- `a`: " + " " * 100_000 + "\n- `" * 9999)]},
    ),
    "summary-number": ("'summary' is not a text", {"summary": 5}),
    "description-list": ("'description' is not a text", {"description": [TEXT]}),
    "tags-text": (GENERATED, {"tags": TEXT, "summary": "x"}),
    "tags-object": (GENERATED, {"tags": [{"name": {RUN: RUN}}], "summary": "../../x"}),
    "tags-path": (GENERATED, {"tags": ["Up"], "summary": "../../../etc/passwd"}),
    "flags": (GENERATED, {"deprecated": RUN, "x-docs-hidden": [RUN], "security": RUN, "servers": [{"url": RUN}]}),
    "deprecated": (GENERATED, {"deprecated": True, "summary": TEXT}),
    "names": (GENERATED, {"parameters": [query(name) for name in NAMES]}),
    "fields": (GENERATED, form({name: {"type": "string", "description": TEXT} for name in NAMES}, required=[*NAMES])),
    "long-name": ("is longer than", {"parameters": [query(LONG)]}),
    "long-field": ("is longer than", form({LONG: {}})),
    "same-name": ("is listed twice", {"parameters": [query("a"), query("a")]}),
    "no-name": ("has no name", {"parameters": [query({"a": 1})]}),  # type: ignore[arg-type]
    "501-names": ("501 parameters", {"parameters": [query(f"a{number}") for number in range(501)]}),
    "501-fields": ("501 form fields", form({f"a{number}": {} for number in range(501)})),
    "alike-names": (GENERATED, {"parameters": [query("鸭" * number) for number in range(1, 60)]}),
    "values": (GENERATED, {"parameters": [query("a", {"enum": [*VALUES]}, description=TEXT)]}),
    "defaults": (GENERATED, {"parameters": [query(f"a{n}", {"default": value}) for n, value in enumerate(VALUES)]}),
    "100000-values": (GENERATED, {"parameters": [query("a", {"enum": [f"v{n}" for n in range(100_000)]})]}),
    "long-value": (GENERATED, {"parameters": [query("a", {"enum": [LONG, "ok"], "default": LONG})]}),
    "types": (GENERATED, {"parameters": [query(f"a{n}", {"type": value}) for n, value in enumerate(VALUES)]}),
    "items": (GENERATED, {"parameters": [query("a", {"type": "array", "items": {"type": [{RUN: RUN}]}})]}),
    "one-of": (GENERATED, {"parameters": [query("a", {"anyOf": [RUN, {"type": {RUN: 1}}], "oneOf": RUN})]}),
    "header": ("cannot send", {"parameters": [query("a", **{"in": f"header\n{RUN}"}, required=True)]}),
    "media-type": ("cannot send", {"requestBody": {"content": {TEXT: {}}}}),
    "joined-list": ("is a list in one value", {"parameters": [query("a", {"type": "array"}, explode=False)]}),
    "piped-list": ("is a list in one value", {"parameters": [query("a", {"type": "array"}, style="pipeDelimited")]}),
    "family": (GENERATED, {"x-endpoint-family": TEXT, "x-recommended": RUN}),
    "media-type-demanded": ("cannot send", {"requestBody": {"required": True, "content": {TEXT: {}}}}),
    "statuses": (GENERATED, {"responses": {name: {"content": {name: {"example": RUN}}} for name in NAMES}}),
    "response-list": ("'responses' is not an object", {"responses": [RUN]}),
    "keys": (GENERATED, shown({"a": {key: key for key in NAMES}, "b": 1})),
    **{f"key-{n}": (GENERATED, shown({"good": 1, "fine": 2, key: {"x": 1}})) for n, key in enumerate(NAMES)},
    "own-keys": (GENERATED, shown({key: {"a": 1, "b": {"c": 2}} for key in (*DUNDERS, *TYPES, *OURS)})),
    "long-key": (GENERATED, shown({LONG: 1, "a": 2, "b": {LONG[:-1]: {"c": 1}, "d": 1}})),
    "titles": (GENERATED, shown({"item": {"a": 1}, "Item": {"b": 1}, "items": [{"c": 1}], "ITEM": {"d": 1}})),
    "many-keys": (GENERATED, shown({"a" + "bcdefghij"[n % 9] * (n // 9): n for n in range(2000)})),
    "many-classes": (GENERATED, shown({"rows": [{"item": {f"a{'b' * n}": {"c": n}}} for n in range(400)]})),
    "deep-lists": (GENERATED, shown(nested(80, lambda inner: [inner], 1))),
    "deep-objects": (GENERATED, shown(nested(80, lambda inner: {"a": inner, "b": 1}, 1))),
    "deep-mappings": (GENERATED, shown(nested(80, lambda inner: {"1": inner}, 1))),
    "ref-file": ("never followed", referring("file:///etc/passwd")),
    "ref-url": ("never followed", referring("https://elsewhere.test/x.json")),
    "ref-relative": ("never followed", referring("../../other.json#/x")),
    "ref-object": ("never followed", referring({RUN: RUN})),
    "ref-nothing": ("refers to nothing", referring(f"#/{TEXT}")),
    "ref-itself": ("refers to itself", referring("#/components/parameters/itself")),
    "ref-mutual": ("refers to itself", referring("#/components/parameters/one")),
    "ref-chain": ("more than", referring("#/components/parameters/chain0")),
    "ref-body": ("never followed", {"requestBody": {"$ref": "http://elsewhere.test/"}}),
    "ref-field": ("never followed", form({"a": {"$ref": "http://elsewhere.test/"}})),
    "ref-response": (GENERATED, {"responses": {"200": {"$ref": "file:///etc/passwd"}}}),
    "ref-example": (GENERATED, shown({"$ref": "file:///etc/passwd", "a": {"$ref": "http://elsewhere.test"}})),
    "ref-laughs": ("more than", {"parameters": [query(f"a{n}", {"$ref": "#/components/big"}) for n in range(400)]}),
}
"""Hostile operations with their expected results, by the name in the path `/api/hostile/<name>/v1`."""

COMPONENTS: JsonObject = {
    "big": {"type": "string", "enum": ["y" * 50_000]},
    "parameters": {
        "itself": {"$ref": "#/components/parameters/itself"},
        "one": {"$ref": "#/components/parameters/other"},
        "other": {"$ref": "#/components/parameters/one"},
        **{f"chain{n}": {"$ref": f"#/components/parameters/chain{n + 1}"} for n in range(5000)},
        "chain5000": query("end"),
    },
}

_BUILTINS = [name for name in dir(builtins) if name == name.lower() and name.strip("_") == name]
_METHODS = (*_BUILTINS, *keyword.kwlist, "__init__", "mro", "_call", "deprecated", "cached", "type_checking", "aux")
_PLATFORMS = (
    *(
        "os",
        "import",
        "__init__",
        "api",
        "typing",
        "call",
        "execute",
        "close",
        "cached_property",
        "x",
        "a-b",
        "functools",
    ),
    *("response", "operation", "namespace", "async-namespace", "caller", "async_caller", "platforms", "literal"),
    *("deprecated-endpoint-warning", "types", "models", "client", "errors", "justone_client", "con", "nul", "..."),
)
PATHS: dict[str, tuple[str, Any]] = {
    **{f"/api/methods/{name}": (GENERATED, {}) for name in dict.fromkeys(name.lower() for name in _METHODS)},
    **{f"/api/{name}/{name}": (GENERATED, {"deprecated": True}) for name in (*_PLATFORMS, *_BUILTINS)},
    **{f"/api/{name}/later/v1": (GENERATED, {"deprecated": True, **shown({"a": {"b": 1}})}) for name in _PLATFORMS},
    "/api/alike/a-1/v1": (GENERATED, shown({"a": {"b": 1}})),
    "/api/alike/a1/v1": (GENERATED, shown({"a": {"c": 1}})),
    "/api/alike-x0/b": (GENERATED, shown({"a": {"b": 1}})),
    "/api/alike/x0-b": (GENERATED, shown({"a": {"c": 1}})),
    "/api/a-b/ab": (GENERATED, {}),
    "/api/kite/getX/v1": (GENERATED, {}),
    "/api/kite/getx/v1": (GENERATED, {}),
    "/api/kite/../../etc/passwd": ("not a plain path", {}),
    "/api/kite/..\\x/v1": ("not a plain path", {}),
    "/api/kite/%2e%2e/v1": ("not a plain path", {}),
    "/api/kite/{id}/v1": ("not a plain path", {}),
    "/api/kite/x/v1\n": ("not a plain path", {}),
    "/api/kite/x\x00/v1": ("not a plain path", {}),
    "/api/kite/ｆly/v1": ("not a plain path", {}),
    "/api/kitе/fly/v1": ("not a plain path", {}),
    '/api/kite/"""/v1': ("not a plain path", {}),
    f"/api/kite/{RUN}/v1": ("not a plain path", {}),
    "/api//kite/v1": ("not a plain path", {}),
    "https://elsewhere.test/api/kite": ("not a plain path", {}),
    "": ("not a plain path", {}),
    f"/api/kite/{LONG}/v1": ("longer than", {}),
    f"/api/kite/{'aB' * 90}": ("longer than", {}),
    f"/api/{'kite' * 40}/v1": ("longer than", {}),
    "/api/kite" + "/x" * 10_000: ("longer than", {}),
    "/kite/fly/v1": ("does not start with /api/", {}),
    "/api/kite/text": ("not an object", "an operation"),
}
"""Hostile paths, each with its expected result and its operation."""


def catalogue() -> bytes:
    """Return a catalogue with all hostile cases; all of its harmless parts must be generated."""
    paths: JsonObject = {f"/api/hostile/{name}/v1": {"get": operation} for name, (_, operation) in OPERATIONS.items()}
    paths |= {path: {"get": operation} for path, (_, operation) in PATHS.items()}
    tags = [
        {"name": "Kite", "x-platform-id": "kites"},
        {"name": "Up", "x-platform-id": "../../.."},
        {"name": {RUN: RUN}, "x-platform-id": [RUN]},
        RUN,
    ]
    return json.dumps(document(paths, tags=tags, components=COMPONENTS)).encode()
