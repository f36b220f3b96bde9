"""Making an operation stand alone: local references replaced by what they name, and the path's own parameters added.

No published definition has needed either; an OpenAPI document may have both. A reference to a file or a URL is refused,
never followed: definitions come from the network.
"""

from __future__ import annotations

from typing import Any

from .shape import PublishedError
from .shown import shown

JsonObject = dict[str, Any]

LONGEST_CHAIN = 10
"""References followed one after the other."""

MOST_REFERRED = 200_000
"""Characters and values that one operation may refer to: what is written once can be meant a thousand times."""


def self_contained(operation: JsonObject, item: JsonObject, document: JsonObject) -> JsonObject:
    """Return the operation without references wherever a request is described.

    What a response refers to is left as it is: nothing but its example is ever read.

    Args:
        operation: One operation.
        item: The path item it stands in; its `parameters` hold for each of its operations.
        document: Where references point into.

    Raises:
        PublishedError: A reference leads out of the document, to nothing, in a circle, or to too much; or
            `parameters` is no list.
    """
    lookup = _Lookup(document)
    standing_alone = dict(operation)
    for owner in (item, operation):
        if not isinstance(owner.get("parameters", []), list):
            raise PublishedError("'parameters' is no list")
    shared = [lookup.parameter(each) for each in item.get("parameters", [])]
    own = [lookup.parameter(each) for each in operation.get("parameters", [])]
    if shared or own:
        overridden = {_identity(each) for each in own}
        standing_alone["parameters"] = [each for each in shared if _identity(each) not in overridden] + own
    if "requestBody" in operation:
        standing_alone["requestBody"] = lookup.body(operation["requestBody"])
    return standing_alone


class _Lookup:
    """Follows the references of one document."""

    def __init__(self, document: JsonObject) -> None:
        self._document = document
        self._referred = 0

    def parameter(self, value: Any) -> Any:
        return self._with(self._target(value), schema=self._schema)

    def body(self, value: Any) -> Any:
        return self._with(self._target(value), content=lambda content: self._each(content, self._media_type))

    def _media_type(self, value: Any) -> Any:
        return self._with(self._target(value), schema=self._form)

    def _form(self, value: Any) -> Any:
        return self._with(self._target(value), properties=lambda fields: self._each(fields, self._schema))

    def _schema(self, value: Any) -> Any:
        """Resolve a parameter's schema and what it is made of; no parameter has anything deeper."""
        alternatives = dict.fromkeys(("anyOf", "oneOf", "allOf"), self._listed)
        return self._with(self._target(value), items=self._target, **alternatives)

    def _listed(self, value: Any) -> Any:
        return [self._target(each) for each in value] if isinstance(value, list) else value

    def _target(self, value: Any) -> Any:
        followed: set[str] = set()
        while isinstance(value, dict) and "$ref" in value:
            reference = value["$ref"]
            if not isinstance(reference, str) or not reference.startswith("#/"):
                raise PublishedError(f"refers to {shown(reference)}, outside the document, which is never followed")
            if reference in followed:
                raise PublishedError(f"{shown(reference)} refers to itself")
            if len(followed) == LONGEST_CHAIN:
                raise PublishedError(f"more than {LONGEST_CHAIN} references, one after the other")
            followed.add(reference)
            beside = {key: inner for key, inner in value.items() if key != "$ref"}
            found = self._find(reference)
            self._referred += _size(found)
            if self._referred > MOST_REFERRED:
                raise PublishedError(f"refers to more than {MOST_REFERRED:,} characters")
            value = {**found, **beside} if isinstance(found, dict) else found
        return value

    def _find(self, reference: str) -> Any:
        value: Any = self._document
        for token in reference.removeprefix("#/").split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            if not isinstance(value, dict) or key not in value:
                raise PublishedError(f"{shown(reference)} refers to nothing")
            value = value[key]
        return value

    @staticmethod
    def _with(value: Any, **changes: Any) -> Any:
        """Change some of an object's values, where they are there."""
        if not isinstance(value, dict):
            return value
        return value | {key: change(value[key]) for key, change in changes.items() if key in value}

    @staticmethod
    def _each(value: Any, change: Any) -> Any:
        return {key: change(inner) for key, inner in value.items()} if isinstance(value, dict) else value


def _size(value: Any) -> int:
    """Count characters and values, and stop where they are too many."""
    size, rest = 0, [value]
    while rest and size <= MOST_REFERRED:
        each = rest.pop()
        size += len(each) if isinstance(each, str | list | dict) else 1
        if size <= MOST_REFERRED and isinstance(each, list | dict):
            rest += [*each, *each.values()] if isinstance(each, dict) else each
    return size


def _identity(parameter: Any) -> tuple[Any, Any] | None:
    return (str(parameter.get("name")), str(parameter.get("in"))) if isinstance(parameter, dict) else None
