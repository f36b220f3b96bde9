"""A link of a platform: what it leads to, the ids in it, and the endpoints that take them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from justone_client.endpoints.operation import Operation

from .link_endpoints import endpoints_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of a platform.

    Attributes:
        url: The link, without the text around it.
        platform: The platform, such as `xiaohongshu`.
        kind: What it leads to, such as `note`, `user` or `short link`.
        ids: The ids in it, by argument name; also the link itself, for arguments that take links. Empty if no endpoint
            takes it.
        settings: Other arguments that it determines, such as the country of a shop.
        note: Why there are no ids or no endpoints; else empty.
        is_short: Whether it is a short link, which hides another one.
        by_platform: The values of arguments by platform, since other platforms may take the same id.
        main: Platform and name of the arguments that endpoints are found by, the most important first.
    """

    url: str
    platform: str
    kind: str
    ids: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    is_short: bool = False
    by_platform: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    main: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def endpoints(self) -> tuple[Operation[Any], ...]:
        """The endpoints that take it: current versions first, hidden and deprecated ones last."""
        return endpoints_for(self.main, frozenset((*self.ids, *self.settings)))

    @property
    def resolver(self) -> Operation[Any] | None:
        """The endpoint that resolves a short link; None for other links, and if there is no such endpoint."""
        return next(iter(self.endpoints), None) if self.is_short else None

    def arguments(self, operation: Operation[Any]) -> dict[str, str]:
        """Return what the link gives for the arguments of an endpoint, by name; empty if it does not take the link."""
        known = self.by_platform.get(operation.name.partition(".")[0], {})
        return {name: known[name] for name in operation.parameters if name in known}
