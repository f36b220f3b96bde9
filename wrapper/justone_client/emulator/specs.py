"""The published definitions in a `specs/` folder, read for serving."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = "application/x-www-form-urlencoded"

_PACKAGE = Path(__file__).parents[1]


class SpecsError(ValueError):
    """A `specs/` folder that cannot be served; the message names the file."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One published definition.

    Attributes:
        method: Upper case.
        path: The API path, `/api/…`.
        published_path: Path of the URL at which the vendor publishes the definition.
        content: The stored file, byte by byte.
        is_form: Whether the parameters, token included, are form fields.
        required_query: Names of the required query parameters, without the token.
        required_form: Names of the required form fields, without the token.
        example: The `data` of the response example; `{}` where none is published.
    """

    method: str
    path: str
    published_path: str
    content: bytes
    is_form: bool
    required_query: tuple[str, ...]
    required_form: tuple[str, ...]
    example: Any

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.content).hexdigest()}"'


def default_specs(package: Path = _PACKAGE) -> Path:
    """Where the definitions are: beside the code in an installed wheel, at the top of a checkout otherwise."""
    installed = package / "_specs"
    return installed if installed.is_dir() else package.parents[1] / "specs"


def read_definitions(folder: Path) -> list[Definition]:
    """Read every definition that the folder's ledger lists.

    Raises:
        SpecsError: The ledger or a definition is missing or broken.
    """
    ledger = folder / "ledger.json"
    with _naming(ledger):
        entries = json.loads(ledger.read_bytes())
        sources = [(key, folder / entry["file"], urlsplit(entry["url"]).path) for key, entry in entries.items()]
    definitions = []
    for key, file, published_path in sources:
        with _naming(file):
            definitions.append(_definition(key, published_path, file.read_bytes()))
    return definitions


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise SpecsError(f"cannot serve {file}: {type(error).__name__}: {error}") from error


def _definition(key: str, published_path: str, content: bytes) -> Definition:
    method, path = key.split(" ")
    operation = json.loads(content)["paths"][path][method.lower()]
    form = _within(operation, "requestBody", "content", FORM)
    parameters = [item for item in operation.get("parameters", []) if item["in"] == "query" and item.get("required")]
    return Definition(
        method=method,
        path=path,
        published_path=published_path,
        content=content,
        is_form=bool(form),
        required_query=_without_token(item["name"] for item in parameters),
        required_form=_without_token(_within(form, "schema").get("required", [])),
        example=_example(operation),
    )


def _example(operation: dict[str, Any]) -> Any:
    """The `data` of the first example, whichever response and media type it stands under."""
    responses = operation.get("responses", {}).values()
    media_types = (media_type for response in responses for media_type in response.get("content", {}).values())
    return next((media_type["example"].get("data", {}) for media_type in media_types if "example" in media_type), {})


def _within(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    """Follow the keys; where one is absent the answer is empty."""
    for key in keys:
        value = value.get(key, {})
    return value


def _without_token(names: Iterator[str] | list[str]) -> tuple[str, ...]:
    # The token has a check and a business code of its own.
    return tuple(name for name in names if name != "token")
