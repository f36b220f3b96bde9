"""References in the descriptions of responses; targets that both versions refer to are compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from justone_specs.diff.change import Finding
from justone_specs.diff.same import JsonObject, listed, obj


class Documents:
    """The documents that the references of a pair of operations point into, and the findings on shared targets."""

    def __init__(self, old: JsonObject, new: JsonObject) -> None:
        self.old = old
        self.new = new
        self._shared: dict[tuple[str, str], list[Finding]] = {}

    def shared(self, pointers: tuple[str, str], compare: Callable[[], Iterable[Finding]]) -> list[Finding]:
        """Return the findings on two targets; they are compared once, and a recursive call returns no findings."""
        if pointers not in self._shared:
            self._shared[pointers] = []
            self._shared[pointers] = list(compare())
        return self._shared[pointers]


class Place(NamedTuple):
    """The place of a pair of schemas or responses.

    Attributes:
        documents: The documents that their references point into.
        pointer: The pointer of the place in findings.
        field: The field of the response at this place; empty for the whole response.
        is_envelope: Whether this place is the whole response.
    """

    documents: Documents
    pointer: str
    field: str = ""
    is_envelope: bool = True

    @property
    def name(self) -> str:
        return self.field or "the response"

    def inner(self, pointer: str) -> Place:
        """Return a place within this one that belongs to the same field."""
        return self._replace(pointer=self.pointer + pointer)

    def part(self, pointer: str, field: str) -> Place:
        """Return the place of a field."""
        return self._replace(pointer=self.pointer + pointer, field=field, is_envelope=False)

    def shared(self, pointer: str) -> Place:
        """Return the place of a component; its fields are named after the component, except those of the envelope."""
        field = "" if self.is_envelope else pointer.rpartition("/")[2]
        return self._replace(pointer=pointer, field=field)


class Resolved(NamedTuple):
    """A value whose references were followed.

    Attributes:
        target: The target of the last reference; the value itself if there is no reference.
        pointer: The last reference; empty if there is no reference.
        beside: The keys beside the references.
    """

    target: Any
    pointer: str
    beside: JsonObject

    @property
    def whole(self) -> Any:
        """The target, with the keys beside the references."""
        return {**self.target, **self.beside} if isinstance(self.target, dict) else self.target


def resolved(value: Any, document: JsonObject) -> Resolved:
    """Follow a chain of local references; a reference without a target stays as it is."""
    followed: list[str] = []
    beside: JsonObject = {}
    while isinstance(value, dict) and isinstance(reference := value.get("$ref"), str) and reference not in followed:
        target: Any = document
        for token in reference.removeprefix("#/").split("/"):
            target = obj(target).get(token.replace("~1", "/").replace("~0", "~"))
        if target is None or not reference.startswith("#/"):
            return Resolved(value, "", beside)
        followed.append(reference)
        beside = {key: each for key, each in value.items() if key != "$ref"} | beside
        value = target
    return Resolved(value, followed[-1].removeprefix("#") if followed else "", beside)


def both_referred(
    before: Resolved, after: Resolved, place: Place, compare: Callable[[Any, Any, Place], Iterator[Finding]]
) -> Iterator[Finding]:
    """Compare the targets of two references once, under the newer name, and the keys beside the references."""
    if before.pointer != after.pointer:
        yield Finding("component-renamed", place.pointer, before.pointer, after.pointer)
    there = place.shared(after.pointer)
    pointers = before.pointer, after.pointer
    yield from place.documents.shared(pointers, lambda: compare(before.target, after.target, there))
    yield from compare(before.beside, after.beside, place)


def merged(schema: JsonObject, document: JsonObject, deepest: int = 5) -> JsonObject:
    """Merge the parts of `allOf` into one schema; vendors use `allOf` to add the type of the data to an envelope."""
    parts = [each for each in listed(schema.get("allOf")) if isinstance(each, dict)]
    if not parts or not deepest:
        return schema
    whole: JsonObject = {}
    for each in (*parts, {key: value for key, value in schema.items() if key != "allOf"}):
        found = resolved(each, document)
        part = merged(obj(found.whole), document, deepest - 1)
        fields = {**obj(whole.get("properties")), **obj(part.get("properties"))}
        required = [*listed(whole.get("required")), *listed(part.get("required"))]
        whole = {
            **whole,
            **part,
            **({"properties": fields} if fields else {}),
            **({"required": required} if required else {}),
        }
    return whole
