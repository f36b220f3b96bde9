"""References in the description of a response: followed; targets that both sides share are compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from speckit.diff.change import Finding
from speckit.diff.same import JsonObject, listed, obj


class Documents:
    """The documents that a pair of operations refers into; what both refer to is compared once."""

    def __init__(self, old: JsonObject, new: JsonObject) -> None:
        self.old = old
        self.new = new
        self._shared: dict[tuple[str, str], list[Finding]] = {}

    def shared(self, pointers: tuple[str, str], compare: Callable[[], Iterable[Finding]]) -> list[Finding]:
        """Compare what these pointers lead to, unless that was done before, or is being done further out."""
        if pointers not in self._shared:
            self._shared[pointers] = []
            self._shared[pointers] = list(compare())
        return self._shared[pointers]


class Place(NamedTuple):
    """The place of a pair of schemas or responses.

    Attributes:
        documents: Where their references point into.
        pointer: How findings name the place.
        field: The field of the response that it describes; empty for the whole of it.
        is_envelope: Whether it is the whole of it.
    """

    documents: Documents
    pointer: str
    field: str = ""
    is_envelope: bool = True

    @property
    def name(self) -> str:
        return self.field or "the response"

    def inner(self, pointer: str) -> Place:
        """Return a place within, of which the same is said."""
        return self._replace(pointer=self.pointer + pointer)

    def part(self, pointer: str, field: str) -> Place:
        """Return the place of a field."""
        return self._replace(pointer=self.pointer + pointer, field=field, is_envelope=False)

    def shared(self, pointer: str) -> Place:
        """Return the place of something shared, whose fields are named after it wherever it is used."""
        field = "" if self.is_envelope else pointer.rpartition("/")[2]
        return self._replace(pointer=pointer, field=field)


class Resolved(NamedTuple):
    """A value after its references were followed.

    Attributes:
        target: What they lead to.
        pointer: The last of them; empty where there is none.
        beside: What stands beside them.
    """

    target: Any
    pointer: str
    beside: JsonObject

    @property
    def whole(self) -> Any:
        """The target of the references, with the keys beside them."""
        return {**self.target, **self.beside} if isinstance(self.target, dict) else self.target


def resolved(value: Any, document: JsonObject) -> Resolved:
    """Follow a chain of local references; what leads nowhere stays as it is."""
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
    """Compare two references: what they lead to once, under the newer name, and what stands beside each."""
    if before.pointer != after.pointer:
        yield Finding("component-renamed", place.pointer, before.pointer, after.pointer)
    there = place.shared(after.pointer)
    pointers = before.pointer, after.pointer
    yield from place.documents.shared(pointers, lambda: compare(before.target, after.target, there))
    yield from compare(before.beside, after.beside, place)


def merged(schema: JsonObject, document: JsonObject, deepest: int = 5) -> JsonObject:
    """Write `allOf` as one schema: that is how a vendor adds the data's type to a common envelope."""
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
