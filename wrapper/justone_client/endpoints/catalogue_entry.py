"""An operation of the catalogue that `justone_specs.normalise` builds, as the client calls and describes it.

The generator writes the same into its modules; `justone update` stores operations that no generated module has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from justone_client.wire.token import PARAMETER

from .description_parts import Choice, ParameterDescription
from .json_path import parsed
from .operation import Operation
from .paging import Paging

JsonObject = Mapping[str, Any]
FORM = "application/x-www-form-urlencoded"


def operation_of(method: str, path: str, entry: JsonObject) -> Operation[Any]:
    """Return the operation of an entry; its data is untyped."""
    form = form_of(entry)
    return Operation(
        name=entry["operationId"],
        method=method.upper(),
        path=path,
        summary=summary_of(entry),
        parameters={schema["x-python-name"]: name for name, _, schema in parameters_of(entry)},
        form=bool(form),
        query=tuple(in_query(entry)) if form else (),
        paging=Paging(**paging_arguments(entry["x-paging"])) if "x-paging" in entry else None,
        deprecation=deprecation_of(entry),
        removed=entry.get("x-removed", ""),
        echo={name: parsed(place) for name, place in entry.get("x-echo", {}).items()},
        family=entry.get("x-family", ""),
        recommended=entry.get("x-recommended", False),
        hidden=entry.get("x-hidden", False),
        items_path=parsed(entry["x-items"]) if "x-items" in entry else (),
    )


def described_parameters(entry: JsonObject) -> tuple[ParameterDescription, ...]:
    """Return the parameters of an entry, as `Operation.describe` has them."""
    return tuple(
        ParameterDescription(
            name=schema["x-python-name"],
            wire_name=name,
            type=schema["items"]["type"] if schema["type"] == "array" else schema["type"],
            required=required,
            default=str(schema["x-default"]) if "x-default" in schema else None,
            choices=tuple(
                Choice(value=str(each["value"]), text=each["meaning"]) for each in schema.get("x-choices", ())
            ),
            text=schema["description"],
        )
        for name, required, schema in parameters_of(entry)
    )


def parameters_of(entry: JsonObject) -> list[tuple[str, bool, JsonObject]]:
    """Return wire name, whether it is required, and schema of each parameter; the required ones come first."""
    form = form_of(entry)
    found = [(each["name"], each["required"], each["schema"]) for each in entry["parameters"]]
    found += [(name, name in form["required"], schema) for name, schema in form.get("properties", {}).items()]
    return sorted(found, key=lambda each: not each[1])


def form_of(entry: JsonObject) -> JsonObject:
    """Return the schema of the form body; empty for an operation without one."""
    form: JsonObject = entry.get("requestBody", {}).get("content", {}).get(FORM, {}).get("schema", {})
    return form


def in_query(entry: JsonObject) -> Iterator[str]:
    """Yield the parameters of a form request that are sent in the query."""
    yield from (each["name"] for each in entry["parameters"])
    if entry.get("x-token-in-query"):
        yield PARAMETER


def summary_of(entry: JsonObject) -> str:
    """Return the title, with the version and the Chinese title to tell it from equal titles."""
    name: str = entry["operationId"]
    title = " ".join(entry["summary"].split()) or name
    version = name.rpartition("_")[2]
    chinese = " ".join(entry.get("x-chinese-title", "").split())
    marks = [*([version] if version[1:].isdigit() else []), *([chinese] if chinese and chinese != title else [])]
    return f"{title} ({', '.join(marks)})." if marks else f"{title}."


def notices_of(entry: JsonObject) -> Iterator[str]:
    """Yield notices that the endpoint is removed, deprecated or hidden."""
    if "x-removed" in entry:
        yield f"Gone from the vendor's catalogue since {entry['x-removed']}: calls may fail. {_advice(entry)}"
    elif entry.get("deprecated"):
        yield f"Deprecated. {_advice(entry)}"
    if entry.get("x-hidden"):
        yield "The vendor keeps it out of the documentation."


def deprecation_of(entry: JsonObject) -> str:
    """Return the text of the warning at run time; empty without a warning."""
    name = entry["operationId"]
    if "x-removed" in entry:
        since = entry["x-removed"]
        return f"{name} has been gone from Just One API's catalogue since {since}: calls may fail. {_advice(entry)}"
    return f"{name} is deprecated by Just One API. {_advice(entry)}" if entry.get("deprecated") else ""


def paging_arguments(paging: JsonObject) -> dict[str, Any]:
    """Return the arguments of `Paging`."""
    arguments = {key: paging[key] for key in ("step", "first") if key in paging}
    if "next" in paging:
        arguments["next"] = {parameter: parsed(path) for parameter, path in paging["next"].items()}
    return arguments | {key: parsed(paging[key]) for key in ("more", "end", "items") if key in paging}


def _advice(entry: JsonObject) -> str:
    if replacement := entry.get("x-replacement"):
        return f"Use {replacement} instead."
    other = entry.get("x-other-version")
    return "The vendor names no replacement" + (f"; another version of it is {other}." if other else ".")
