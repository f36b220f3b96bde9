"""One version of what the vendor publishes, as the diff sees it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from speckit.model.endpoint import Endpoint
from speckit.model.overlay import Correction

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listed:
    """One operation of a version.

    Attributes:
        endpoint: Method and path.
        name: What our client calls it, `xiaohongshu.get_user_v3`.
        operation: What is published of it; it stands alone, but for what its responses refer to.
        document: Where these references point into.
        bodies: Every response body that is known of it.
        arguments: Names of its arguments that were published before.
        chinese: The operation in the Chinese catalogue.
        correction: What the overlay says of it.
        deprecated: Whether callers are warned: as the overlay says, else as the flag says.
        removed: ISO date since which the catalogue lacks it; empty while it is there.
    """

    endpoint: Endpoint
    name: str
    operation: JsonObject
    document: JsonObject
    bodies: tuple[Any, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict)
    chinese: JsonObject = field(default_factory=dict)
    correction: Correction = field(default_factory=lambda: Correction(reason=""))
    deprecated: bool = False
    removed: str = ""


class Unusable(NamedTuple):
    """An operation that cannot be used: how to name it, why, and its definition."""

    name: str
    reason: str
    definition: Any


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a comparison.

    Attributes:
        label: How to name it to people.
        operations: What can be called.
        document: The whole catalogue; empty where there is none.
        unusable: Operations that cannot be used, by path and method as they stand there; no method for all of a path.
        earlier: Endpoints that were published some time before, whether they are now or not.
        file: Where the catalogue stands, for pointing at; empty for a git revision.
    """

    label: str
    operations: dict[Endpoint, Listed]
    document: JsonObject = field(default_factory=dict)
    unusable: dict[tuple[str, str], Unusable] = field(default_factory=dict)
    earlier: AbstractSet[Endpoint] = frozenset()
    file: str = ""

    def fault(self, endpoint: Endpoint) -> Unusable | None:
        """Say why an operation cannot be used, or all of its path; None where nothing is wrong."""
        keys = ((endpoint.path, endpoint.method.lower()), (endpoint.path, endpoint.method), (endpoint.path, ""))
        return next((self.unusable[key] for key in keys if key in self.unusable), None)
