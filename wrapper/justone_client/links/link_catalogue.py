"""The tables of all platforms, by host and by argument."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import SplitResult

from justone_client.endpoints.operation import Operation

from .chinese_post_links import CHINESE_POSTS
from .chinese_reading_links import CHINESE_READING
from .chinese_shop_links import CHINESE_SHOPS
from .chinese_video_links import CHINESE_VIDEOS
from .link_table import LinkTable
from .western_post_links import WESTERN_POSTS
from .western_shop_links import WESTERN_SHOPS
from .western_video_links import WESTERN_VIDEOS

TABLES: tuple[LinkTable, ...] = (
    *CHINESE_POSTS,
    *CHINESE_VIDEOS,
    *CHINESE_READING,
    *CHINESE_SHOPS,
    *WESTERN_POSTS,
    *WESTERN_VIDEOS,
    *WESTERN_SHOPS,
)
"""The tables of all platforms that have links."""


WEB = frozenset({"http", "https"})
"""The schemes of pages; others are those of apps."""


def arguments_from_links(operation: Operation[Any]) -> set[str]:
    """Return the arguments of an endpoint that links can give."""
    platform = operation.name.partition(".")[0]
    return {
        argument
        for table in TABLES
        for kind in table.kinds.values()
        for owner, argument in table.targets(f"{kind.arguments} {kind.whole}")
        if owner == platform and argument in operation.parameters
    }


@cache
def _domains() -> dict[str, tuple[LinkTable, ...]]:
    found: dict[str, dict[str, LinkTable]] = {}
    for table in TABLES:
        for domain in table.domains():
            found.setdefault(domain, {})[table.platform] = table
    return {domain: tuple(tables.values()) for domain, tables in found.items()}


def tables_of(parts: SplitResult) -> Iterator[LinkTable]:
    """Yield the tables for the host of a link or the scheme of an app, those of the nearest domain first."""
    if parts.scheme not in WEB:
        yield from _domains().get(parts.scheme, ())
        return
    labels = (parts.hostname or "").split(".")
    seen = set()
    for start in range(len(labels)):
        for table in _domains().get(".".join(labels[start:]), ()):
            if table.platform not in seen:
                seen.add(table.platform)
                yield table
