"""Resolution of an operation's local references, and of the parameters that its path item shares.

No published definition has used either so far, but OpenAPI allows both. A reference to a file or a URL is refused and
never followed, because definitions come from the network.
"""

from __future__ import annotations

from typing import Any

from .shown import shown
from .structure import PublishedError

JsonObject = dict[str, Any]

LONGEST_CHAIN = 10
"""Longest chain of references that is followed."""

MOST_REFERRED = 200_000
"""Most characters and values that one operation may refer to; one part can be referred to a thousand times."""


def self_contained(operation: JsonObject, item: JsonObject, document: JsonObject) -> JsonObject:
    """Return the operation with the references in its request resolved.

    References in a response are kept, because only the examples of a response are used.

    Args:
        operation: One operation.
        item: The path item that contains it; its `parameters` apply to each of its operations.
        document: The document that the references point into.

    Raises:
        PublishedError: A reference points outside the document, to nothing, in a circle, or to too much; or
            `parameters` is not a list.
    """
    lookup = _Lookup(document)
    standing_alone = dict(operation)
    for owner in (item, operation):
        if not isinstance(owner.get("parameters", []), list):
            raise PublishedError("'parameters' is not a list")
    shared = [lookup.parameter(each) for each in item.get("parameters", [])]
    own = [lookup.parameter(each) for each in operation.get("parameters", [])]
    if shared or own:
        overridden = {_identity(each) for each in own}
        standing_alone["parameters"] = [each for each in shared if _identity(each) not in overridden] + own
    if "requestBody" in operation:
        standing_alone["requestBody"] = lookup.body(operation["requestBody"])
    return standing_alone


class _Lookup:
    """Resolver of the references in one document."""

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
        """Resolve a parameter's schema, its items and its alternatives; parameters have no deeper levels."""
        alternatives = dict.fromkeys(("anyOf", "oneOf", "allOf"), self._listed)
        return self._with(self._target(value), items=self._target, **alternatives)

    def _listed(self, value: Any) -> Any:
        return [self._target(each) for each in value] if isinstance(value, list) else value

    def _target(self, value: Any) -> Any:
        followed: set[str] = set()
        while isinstance(value, dict) and "$ref" in value:
            reference = value["$ref"]
            if not isinstance(reference, str) or not reference.startswith("#/"):
                raise PublishedError(f"refers to {shown(reference)}, which is outside the document and never followed")
            if reference in followed:
                raise PublishedError(f"{shown(reference)} refers to itself")
            if len(followed) == LONGEST_CHAIN:
                raise PublishedError(f"a chain of more than {LONGEST_CHAIN} references")
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
        """Return an object with some of its values changed; missing keys are skipped."""
        if not isinstance(value, dict):
            return value
        return value | {key: change(value[key]) for key, change in changes.items() if key in value}

    @staticmethod
    def _each(value: Any, change: Any) -> Any:
        return {key: change(inner) for key, inner in value.items()} if isinstance(value, dict) else value


def _size(value: Any) -> int:
    """Return the number of characters and values; stop counting once there are too many."""
    size, rest = 0, [value]
    while rest and size <= MOST_REFERRED:
        each = rest.pop()
        size += len(each) if isinstance(each, str | list | dict) else 1
        if size <= MOST_REFERRED and isinstance(each, list | dict):
            rest += [*each, *each.values()] if isinstance(each, dict) else each
    return size


def _identity(parameter: Any) -> tuple[Any, Any] | None:
    return (str(parameter.get("name")), str(parameter.get("in"))) if isinstance(parameter, dict) else None
