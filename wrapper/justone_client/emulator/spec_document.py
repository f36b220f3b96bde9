"""OpenAPI documents, read as far as the emulator needs their endpoints."""

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
    """The `specs/` folder cannot be served; the message names the file."""


@contextmanager
def naming(where: object) -> Iterator[None]:
    """Raise errors that a malformed file causes as a `SpecsError` that names the place."""
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise SpecsError(f"cannot serve {where}: {type(error).__name__}: {error}") from error


@dataclass(frozen=True, slots=True)
class EmulatedEndpoint:
    """The parts of an endpoint that the emulator checks calls by and responds with.

    Attributes:
        method: The HTTP method in upper case.
        path: The API path, `/api/…`.
        is_form: Whether the token is a form field: there is a form, and the query does not declare the token.
        required_query: Names of the required query parameters, without the token.
        required_form: Names of the required form fields, without the token.
        definition: Path of the URL of the endpoint's published definition; None without one.
        example: The `data` of a success; `{}` without an example and a sample.
    """

    method: str
    path: str
    is_form: bool
    required_query: tuple[str, ...]
    required_form: tuple[str, ...]
    definition: str | None = None
    example: Any = field(default_factory=dict)


class SpecDocument:
    """An OpenAPI document with its endpoints by key, such as `GET /api/toutiao/get-user-detail/v1`.

    Args:
        file: Path of the document, for messages.
        content: The bytes of the document.

    Raises:
        SpecsError: The content is not an OpenAPI document. The methods raise it for a malformed or missing endpoint.
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
        """Return the required parameters and the example of an endpoint."""
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
        """Return the `data` of an endpoint's first example in any response and media type."""
        with self._naming(key):
            _, operation = self._operation(key)
            responses = operation.get("responses", {}).values()
            media_types = (media_type for response in responses for media_type in response.get("content", {}).values())
            bodies = (body for media_type in media_types for body in _bodies(media_type))
            return next((body["data"] for body in bodies if isinstance(body, dict) and "data" in body), default)

    def _naming(self, key: str) -> AbstractContextManager[None]:
        return naming(f"{key} of {self._file}")

    def _operation(self, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the path item and the operation of an endpoint."""
        if key not in self._operations:
            raise LookupError("the file does not describe it")
        return self._operations[key]

    def _query(self, item: dict[str, Any], operation: dict[str, Any]) -> dict[str, bool]:
        """Return the query parameters, and whether each is required."""
        parameters = {}
        for owner in (item, operation):
            for parameter in map(self._resolved, owner.get("parameters", [])):
                self._resolved(parameter.get("schema"))
                parameters[parameter["name"], parameter["in"]] = bool(parameter.get("required"))
        return {name: required for (name, place), required in parameters.items() if place == "query"}

    def _form(self, media_type: dict[str, Any]) -> tuple[list[str], list[str]]:
        """Return the names of all form fields and of the required ones."""
        schema = self._resolved(media_type.get("schema", {}))
        fields = schema.get("properties", {})
        for each in fields.values():
            self._resolved(each)
        return list(fields), schema.get("required", [])

    def _resolved(self, value: Any) -> Any:
        return resolved(value, self._root)


def _bodies(media_type: dict[str, Any]) -> Iterator[Any]:
    """Yield the example and the named examples of a media type."""
    if "example" in media_type:
        yield media_type["example"]
    named = media_type.get("examples", {})
    yield from (each.get("value") for each in named.values() if isinstance(each, dict))


def _without_token(names: Iterable[str]) -> tuple[str, ...]:
    # The handler checks the token separately: a missing token has another business code.
    return tuple(name for name in names if name != "token")


def resolved(value: Any, document: Any) -> Any:
    """Follow a reference, and the references it leads to, inside the document.

    Args:
        value: A reference, or another value, which is returned unchanged.
        document: The whole document.

    Returns:
        The referenced value; fields beside a reference override its fields.

    Raises:
        ValueError: A reference leaves the document or is circular; the message shows it.
        LookupError: The target of a reference does not exist.
    """
    followed: list[str] = []
    while isinstance(value, dict) and "$ref" in value:
        reference = value["$ref"]
        if reference in followed:
            raise ValueError(f"reference {reference!r} is circular")
        followed.append(reference)
        beside = {name: inner for name, inner in value.items() if name != "$ref"}
        value = {**_target(reference, document), **beside}
    return value


def _target(reference: Any, document: Any) -> dict[str, Any]:
    # Definitions come from the network, so references to files and URLs are not followed.
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise ValueError(f"reference {reference!r} does not point into the document")
    value = document
    for step in unquote(reference.removeprefix("#/")).split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, dict):
        return value
    raise LookupError(f"the target of reference {reference!r} is not in the document")
