"""What an OpenAPI document says of the endpoints in it."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORM = "application/x-www-form-urlencoded"

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


class SpecsError(ValueError):
    """A `specs/` folder that cannot be served; the message names the file."""


@contextmanager
def naming(where: object) -> Iterator[None]:
    """Turn whatever a broken file causes into a `SpecsError` that says where it is broken."""
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise SpecsError(f"cannot serve {where}: {type(error).__name__}: {error}") from error


@dataclass(frozen=True, slots=True)
class EmulatedEndpoint:
    """One endpoint, as far as its calls are checked and answered.

    Attributes:
        method: Upper case.
        path: The API path, `/api/…`.
        is_form: Whether the token is a form field: there is a form, and the token is not declared in the query instead.
        required_query: Names of the required query parameters, without the token.
        required_form: Names of the required form fields, without the token.
        definition: Path of the URL at which the vendor publishes the endpoint's own definition; None without one.
        example: The `data` it answers; `{}` where neither an example nor a sample shows any.
    """

    method: str
    path: str
    is_form: bool
    required_query: tuple[str, ...]
    required_form: tuple[str, ...]
    definition: str | None = None
    example: Any = field(default_factory=dict)


class SpecDocument:
    """An OpenAPI document, whose endpoints go by a key such as `GET /api/toutiao/get-user-detail/v1`.

    Args:
        file: Where it is stored, for messages.
        content: Its bytes.

    Raises:
        SpecsError: It is no OpenAPI document. The methods raise it for an endpoint that is malformed or missing.
    """

    def __init__(self, file: Path, content: bytes) -> None:
        self._file = file
        with naming(file):
            self._root = json.loads(content)
            self._operations = {
                f"{method.upper()} {path}": (item, operation)
                for path, item in ((path, self._resolved(item)) for path, item in self._root["paths"].items())
                for method, operation in item.items()
                if method in _METHODS
            }

    def __iter__(self) -> Iterator[str]:
        return iter(self._operations)

    def endpoint(self, key: str) -> EmulatedEndpoint:
        """What is to be sent to an endpoint, and what it answers."""
        with self._naming(key):
            item, operation = self._operation(key)
            content = self._resolved(operation.get("requestBody", {})).get("content", {})
            query = self._query(item, operation)
            fields, required_fields = self._form(content.get(FORM, {}))
            method, path = key.split(" ")
            return EmulatedEndpoint(
                method=method,
                path=path,
                is_form=FORM in content and ("token" in fields or "token" not in query),
                required_query=_without_token(name for name, required in query.items() if required),
                required_form=_without_token(required_fields),
                example=self.example(key, {}),
            )

    def example(self, key: str, default: Any) -> Any:
        """The `data` of an endpoint's first example, whichever response and media type it stands under."""
        with self._naming(key):
            _, operation = self._operation(key)
            responses = operation.get("responses", {}).values()
            media_types = (media_type for response in responses for media_type in response.get("content", {}).values())
            bodies = (body for media_type in media_types for body in _bodies(media_type))
            return next((body["data"] for body in bodies if isinstance(body, dict) and "data" in body), default)

    def _naming(self, key: str) -> AbstractContextManager[None]:
        return naming(f"{key} of {self._file}")

    def _operation(self, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """An endpoint's path item and operation."""
        if key not in self._operations:
            raise LookupError("the file does not describe it")
        return self._operations[key]

    def _query(self, item: dict[str, Any], operation: dict[str, Any]) -> dict[str, bool]:
        """The query parameters, and whether each is required."""
        parameters = {}
        for owner in (item, operation):
            for parameter in map(self._resolved, owner.get("parameters", [])):
                self._resolved(parameter.get("schema"))
                parameters[parameter["name"], parameter["in"]] = bool(parameter.get("required"))
        return {name: required for (name, place), required in parameters.items() if place == "query"}

    def _form(self, media_type: dict[str, Any]) -> tuple[list[str], list[str]]:
        """The names of all form fields, and of the required ones."""
        schema = self._resolved(media_type.get("schema", {}))
        fields = schema.get("properties", {})
        for each in fields.values():
            self._resolved(each)
        return list(fields), schema.get("required", [])

    def _resolved(self, value: Any) -> Any:
        return resolved(value, self._root)


def _bodies(media_type: dict[str, Any]) -> Iterator[Any]:
    """The one example, or the named ones."""
    if "example" in media_type:
        yield media_type["example"]
    named = media_type.get("examples", {})
    yield from (each.get("value") for each in named.values() if isinstance(each, dict))


def _without_token(names: Iterable[str]) -> tuple[str, ...]:
    # The token has a check and a business code of its own.
    return tuple(name for name in names if name != "token")


def resolved(value: Any, document: Any) -> Any:
    """Follow a reference, and whatever references it leads to, inside the document.

    Args:
        value: What may be a reference; anything else is returned as it is.
        document: The whole document.

    Returns:
        What is named, with what stands beside a reference on top of it.

    Raises:
        ValueError: A reference leads out of the document or in a circle; the message shows it.
        LookupError: A reference names nothing in the document.
    """
    followed: list[str] = []
    while isinstance(value, dict) and "$ref" in value:
        reference = value["$ref"]
        if reference in followed:
            raise ValueError(f"reference {reference!r} leads back to itself")
        followed.append(reference)
        beside = {name: inner for name, inner in value.items() if name != "$ref"}
        value = {**_named(reference, document), **beside}
    return value


def _named(reference: Any, document: Any) -> dict[str, Any]:
    # Definitions come from the network: no file or address that one names is ever opened.
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise ValueError(f"reference {reference!r} is not to a part of the document")
    value = document
    for step in unquote(reference.removeprefix("#/")).split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, dict):
        return value
    raise LookupError(f"reference {reference!r} names nothing in the document")
