"""One version of the vendor's definitions, as the diff sees it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Correction

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listed:
    """One operation of a version.

    Attributes:
        endpoint: Method and path.
        name: The method of our client, such as `xiaohongshu.get_user_v3`.
        operation: The published OpenAPI operation; only its responses contain references.
        document: The document that these references point into.
        bodies: All known response bodies.
        arguments: The names under which its arguments were published before.
        chinese: The operation in the Chinese catalogue.
        correction: The correction in the overlay.
        deprecated: Whether callers are warned; the overlay overrides the published flag.
        removed: ISO date since which the catalogue lacks it; empty if the catalogue lists it.
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
    """An operation that cannot be used: its name, the reason, and its definition."""

    name: str
    reason: str
    definition: Any


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a comparison.

    Attributes:
        label: The name of the version in reports.
        operations: The operations that can be used, by endpoint.
        document: The whole catalogue; empty if there is none.
        unusable: Operations that cannot be used, by path and method as published; an empty method means a whole path.
        earlier: Endpoints that were removed at some time, whether or not they returned.
        file: The path of the catalogue, for annotations; empty for a git revision.
    """

    label: str
    operations: dict[Endpoint, Listed]
    document: JsonObject = field(default_factory=dict)
    unusable: dict[tuple[str, str], Unusable] = field(default_factory=dict)
    earlier: AbstractSet[Endpoint] = frozenset()
    file: str = ""

    def fault(self, endpoint: Endpoint) -> Unusable | None:
        """Return the fault of an operation or of its whole path; None if there is no fault."""
        keys = ((endpoint.path, endpoint.method.lower()), (endpoint.path, endpoint.method), (endpoint.path, ""))
        return next((self.unusable[key] for key in keys if key in self.unusable), None)
