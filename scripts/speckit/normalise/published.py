"""Reading what the vendor publishes, either kind, as a sequence of operations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speckit.endpoint import Endpoint, EndpointError
from speckit.ledger import Ledger

from .shape import PublishedError, demand_shape

JsonObject = dict[str, Any]
_HTTP_METHODS = ("get", "post", "put", "delete", "patch")


@dataclass(frozen=True, slots=True)
class PublishedOperation:
    """One operation as the vendor publishes it.

    Attributes:
        endpoint: Method and path.
        operation: The OpenAPI operation object, unchanged.
        url: Where the definition is published; empty where that is not known.
        examples: Example response bodies, envelope included; none where the definition carries none.
    """

    endpoint: Endpoint
    operation: JsonObject
    url: str
    examples: tuple[Any, ...]


def read_published(specs: Path) -> Iterator[PublishedOperation]:
    """Read every definition that `specs/ledger.json` lists.

    Raises:
        PublishedError: A file is missing, is not JSON, or holds another endpoint than the ledger says.
    """
    for endpoint, entry in sorted(Ledger.read(specs / "ledger.json").items()):
        path = specs / entry.file
        operations = dict(_operations(_load(path), path))
        if set(operations) != {endpoint}:
            raise PublishedError(
                f"{path}: the ledger says it holds {endpoint}, it holds {sorted(map(str, operations))}"
            )
        operation = operations[endpoint]
        yield PublishedOperation(endpoint, operation, entry.url, tuple(examples(operation)))


def read_document(path: Path) -> Iterator[PublishedOperation]:
    """Read every operation of one whole-catalogue OpenAPI document.

    Raises:
        PublishedError: The file is missing or is not an OpenAPI document.
    """
    for endpoint, operation in sorted(_operations(_load(path), path)):
        yield PublishedOperation(endpoint, operation, "", tuple(examples(operation)))


def _load(path: Path) -> JsonObject:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PublishedError(f"{path} is missing; pull the definitions again") from None
    except (ValueError, RecursionError) as error:
        raise PublishedError(f"{path} is not JSON: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise PublishedError(f"{path} is not an OpenAPI document: it has no paths")
    return document


def _operations(document: JsonObject, path: Path) -> Iterator[tuple[Endpoint, JsonObject]]:
    for template, item in document["paths"].items():
        if not isinstance(item, dict):
            raise PublishedError(f"{path}: {template} holds no operations")
        for method in _HTTP_METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                try:
                    endpoint = Endpoint.of(method, template)
                except EndpointError as error:
                    raise PublishedError(f"{path}: {error}") from error
                demand_shape(operation, f"{path}: {endpoint}")
                yield endpoint, operation


def examples(operation: JsonObject) -> Iterator[Any]:
    for response in operation.get("responses", {}).values():
        for media_type in response.get("content", {}).values():
            if "example" in media_type:
                yield media_type["example"]
