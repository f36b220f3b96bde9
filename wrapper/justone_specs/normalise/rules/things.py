"""Rules 19 and 20: the list of things in a response, and their common fields."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from justone_specs.model.common_things import lists_at, missing_paths

from .draft import Draft

THING_RULES = (19, 20)
LEFT_OUT = "left out: "
"""Begins the text about a declaration that the shape of the data does not have."""


def items_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 19: add the place of the list that the overlay declares; leave it out if the shape has no list there.

    The data of `GET /api/weibo/search-all/v2` has cards of several types, and what a call asks for is deep inside.
    """
    if not draft.items:
        return
    if not lists_at(draft.items, draft.published.bodies):
        yield f"{LEFT_OUT}the shape has no list at {draft.items}"
        return
    draft.operation["x-items"] = draft.items
    yield draft.items


def common_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 20: add the common fields that the overlay declares; leave out those that the shape does not have.

    Douyin calls likes `digg_count`, Xiaohongshu `liked_count`, and Weibo `attitudes_count`.
    """
    if draft.common is None:
        return
    items = draft.operation.get("x-items") or draft.operation.get("x-paging", {}).get("items")
    bodies = draft.published.bodies
    things = [*chain(*lists_at(items, bodies))] if items else [body.get("data") for body in bodies]
    fields = draft.common.sources()
    missing = [*missing_paths(chain(*fields.values()), things)]
    yield from (f"{LEFT_OUT}the shape has no {source}" for source in dict.fromkeys(missing))
    known = {name: [each for each in sources if each not in missing] for name, sources in fields.items()}
    if known := {name: sources for name, sources in known.items() if sources}:
        draft.operation["x-common"] = {"kind": draft.common.kind, "fields": known}
        yield f"{draft.common.kind}: {', '.join(known)}"
