"""Randomly changed copies of a catalogue; a seed always gives the same copy."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

from counting import FORM, JSON, METHODS


def shaken(document: JSON, seed: int) -> JSON:
    """Return a copy with changes of everything that is counted; it remains a usable catalogue."""
    random, changed = Random(seed), copy.deepcopy(document)
    paths = changed["paths"]
    for path in list(paths):
        for method in sorted(METHODS & paths[path].keys()):
            _shake_operation(paths[path][method], random)
        if random.random() < 0.1:
            del paths[path]
        elif random.random() < 0.1:
            paths[path.replace("get", "read")] = paths.pop(path)
        elif random.random() < 0.1 and "get" in paths[path]:
            paths[path]["post"] = paths[path].pop("get")
    _shake_fields(changed["components"]["schemas"]["Result"]["properties"], random)
    changed["servers"] = [server for server in changed["servers"] if random.random() < 0.7]
    changed["servers"].append({"url": f"https://{random.randrange(3)}.example.test"})
    return changed


def _shake_operation(operation: JSON, random: Random) -> None:
    for text in ("summary", "description", "operationId"):
        if random.random() < 0.2:
            operation[text] = f"{text}{random.randrange(3)}"
    for flag in ("deprecated", "x-docs-hidden"):
        if random.random() < 0.3:
            operation[flag] = random.random() < 0.5
    for status in ("400", "401", "418"):
        if random.random() < 0.1:
            operation["responses"].setdefault(status, {"description": "Not this time"})
        elif random.random() < 0.1:
            operation["responses"].pop(status, None)
    operation["parameters"] = _shaken_query(operation.get("parameters", []), random)
    if "requestBody" in operation:
        operation["parameters"] += _out_of_form(operation["requestBody"]["content"][FORM]["schema"], random)
    if random.random() < 0.3:
        operation["parameters"].append(_query(f"extra{random.randrange(3)}", {"type": "string"}, random))


def _shaken_query(parameters: list[JSON], random: Random) -> list[JSON]:
    """Remove, rename and change some parameters, but neither references nor the token."""
    left = [each for each in parameters if each.get("name", "token") == "token" or random.random() < 0.9]
    for parameter in [each for each in left if each.get("name", "token") != "token"]:
        if random.random() < 0.1:
            parameter["name"] = random.choice([parameter["name"].upper(), f"new{parameter['name']}"])
        if random.random() < 0.2:
            parameter["required"] = not parameter["required"]
        _shake_schema(parameter["schema"], random)
    return left


def _out_of_form(form: JSON, random: Random) -> list[JSON]:
    """Change the fields of a form; remove some of them and return them as parameters of the query."""
    moved = []
    for name in [name for name in form["properties"] if name != "token"]:
        _shake_schema(form["properties"][name], random)
        if random.random() < 0.2:
            moved.append(_query(name, form["properties"].pop(name), random))
        elif random.random() < 0.2:
            form["required"] = sorted({*form["required"]} ^ {name})
    return moved


def _query(name: str, schema: JSON, random: Random) -> JSON:
    required = random.random() < 0.5
    return {"in": "query", "name": name, "required": required, "description": "Invented.", "schema": schema}


def _shake_schema(schema: JSON, random: Random) -> None:
    values: dict[str, list[Any]] = {
        "type": ["string", "integer", "boolean", "number", ["string", "null"]],
        "format": ["int32", "int64", None],
        "default": ["0", 0, False, "false", None],
        "enum": [["0", "1"], ["1", 0, "2"], ["OAK"], None],
    }
    for key, possible in values.items():
        if random.random() < 0.1:
            schema[key] = random.choice(possible)
            if schema[key] is None:
                del schema[key]


def _shake_fields(fields: JSON, random: Random) -> None:
    for name in [name for name in fields if name not in ("code", "data")]:
        fields[name]["type"] = random.choice(["string", "boolean", ["null", "string"]])
        if random.random() < 0.3:
            del fields[name]
    fields[f"field{random.randrange(3)}"] = {"type": "string"}
