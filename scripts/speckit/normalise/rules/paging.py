"""Rule 15: lists that come in pages."""

from __future__ import annotations

from collections.abc import Iterator

from .draft import Draft


def pages_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 15: pages follow one another as the overlay declares; a declaration that no longer fits is left out.

    Of the 146 operations of 2026-08-11 that take a page or a cursor, most do not say where an answer holds the next
    one. `GET /api/douyin/search-video/v4` does: page, search id, and when to stop.
    """
    if draft.paging is None:
        return
    schemas = {argument.wire_name: argument.schema for argument in draft.arguments}
    if missing := [name for name in draft.paging.parameters if name not in schemas]:
        yield f"left out: {missing[0]} is no parameter"
        return
    firsts = {name: draft.paging.first_of(name, schemas[name].get("x-default")) for name in draft.paging.parameters}
    declared = {
        "step": draft.paging.step,
        "next": draft.paging.next,
        "first": {name: value for name, value in firsts.items() if value is not None},
        "more": draft.paging.more,
        "items": draft.paging.items,
    }
    draft.operation["x-paging"] = {key: value for key, value in declared.items() if value}
    yield f"by {', '.join(draft.paging.parameters)}"
