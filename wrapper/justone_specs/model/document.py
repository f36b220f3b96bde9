"""OpenAPI documents: the whole catalogue or the definition of one endpoint, as operations by endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .endpoint import METHODS, Endpoint, EndpointError
from .references import self_contained
from .shown import shown
from .structure import PublishedError, demand_shape

JsonObject = dict[str, Any]
_METHODS = METHODS | {"TRACE"}  # an unsupported method is refused by name, not ignored

_RELEASE = re.compile(r"[!-~]{1,100}")  # printable ASCII only, because it is printed to a terminal

MOST_PATHS = 10_000
"""Largest number of paths accepted in one document; the largest published catalogue has 349."""


class DocumentFault(NamedTuple):
    """A part of a document that cannot be used: its method and path, or its path alone, and the reason."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Document:
    """The operations of a document.

    Attributes:
        content: The whole document.
        operations: Its operations; their parameters and bodies have no references.
        refused: The faults of the other operations, by path and method as written in the document.
    """

    content: JsonObject
    operations: dict[Endpoint, JsonObject] = field(default_factory=dict)
    refused: dict[tuple[str, str], DocumentFault] = field(default_factory=dict)

    @classmethod
    def of(cls, content: Any) -> Document:
        """Read a document; operations that cannot be used do not affect the others.

        Raises:
            PublishedError: The content is not an OpenAPI document, or has too many paths.
        """
        if not isinstance(content, dict):
            raise PublishedError(f"a JSON {type(content).__name__} instead of an object")
        if "swagger" in content:
            raise PublishedError(f"not OpenAPI 3, but Swagger {shown(content['swagger'])}")
        if not isinstance(content.get("paths"), dict):
            raise PublishedError("not an OpenAPI document: 'paths' is not an object")
        if len(content["paths"]) > MOST_PATHS:
            raise PublishedError(f"{len(content['paths'])} paths, more than the {MOST_PATHS} accepted")
        document = cls(content)
        for path, item in content["paths"].items():
            for key, problem in document._problems(path, item):
                document.refused[path, key] = DocumentFault(_named(path, key), problem)
        return document

    @property
    def release(self) -> str:
        """The release of the catalogue; empty if the document does not name it."""
        release = self.content.get("x-openapi-release-id")
        return release if isinstance(release, str) and _RELEASE.fullmatch(release) else ""

    @property
    def groups(self) -> dict[str, str]:
        """The segment of each tag in the addresses of definitions, by the tag's name."""
        return self._tags("x-platform-id")

    @property
    def tag_texts(self) -> dict[str, str]:
        """The description of each tag by the tag's name; a tag is a platform."""
        return self._tags("description")

    def _tags(self, key: str) -> dict[str, str]:
        tags = self.content.get("tags")
        named = [tag for tag in tags if isinstance(tag, dict)] if isinstance(tags, list) else []
        pairs = ((tag.get("name"), tag.get(key)) for tag in named)
        return {name: value for name, value in pairs if isinstance(name, str) and isinstance(value, str)}

    def refuse(self, endpoint: Endpoint, problem: str) -> None:
        """Move an operation to the refused ones."""
        del self.operations[endpoint]
        self.refused[endpoint.path, endpoint.method.lower()] = DocumentFault(str(endpoint), problem)

    def _problems(self, path: str, item: Any) -> Iterator[tuple[str, str]]:
        """Read the operations of a path; yield the key and the fault of each one that cannot be used."""
        if not isinstance(item, dict):
            yield "", "the path's definition is not an object"
        elif "$ref" in item:
            yield "", f"refers to {shown(item['$ref'])}; a reference for a whole path is not supported"
        else:
            for key in item:
                if key.upper() in _METHODS:
                    try:
                        self._read(key, path, item)
                    except (EndpointError, PublishedError) as error:
                        yield key, str(error)

    def _read(self, key: str, path: str, item: JsonObject) -> None:
        endpoint, operation = Endpoint.of(key, path), item[key]
        if key != endpoint.method.lower():  # `GET`, or `po\u017ft`, whose upper case is `POST`
            raise PublishedError("the method is not in lower case")
        if not isinstance(operation, dict):
            raise PublishedError("the operation is not an object")
        standing_alone = self_contained(operation, item, self.content)
        demand_shape(standing_alone)
        self.operations[endpoint] = standing_alone


def _named(path: str, key: str) -> str:
    """Return the name of an unusable part; a path that is long or has unusual characters is cut and escaped."""
    plain = re.fullmatch(r"[!-&(-~]{1,200}", path) is not None
    return f"{key.upper()} {path if plain else shown(path)}".strip()


def tag_of(operation: JsonObject) -> str:
    """Return the first tag of an operation, or an empty text."""
    tags = operation.get("tags")
    return tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else ""


def examples(operation: JsonObject) -> Iterator[Any]:
    """Yield every example of a response body of an operation, under any status and media type."""
    for response in operation.get("responses", {}).values():
        for media_type in response.get("content", {}).values():
            if "example" in media_type:
                yield media_type["example"]
            named = media_type.get("examples")
            for each in named.values() if isinstance(named, dict) else ():
                if isinstance(each, dict) and "value" in each:
                    yield each["value"]
