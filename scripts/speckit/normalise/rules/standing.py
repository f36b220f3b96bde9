"""Rule 13: what became of an endpoint: deprecated, hidden, or gone."""

from __future__ import annotations

from collections.abc import Iterator

from .draft import Draft


def standing(draft: Draft) -> Iterator[str]:
    """Rule 13: an endpoint that is deprecated, hidden or gone stays callable, and says so.

    The flags come and go (`GET /api/xiaohongshu/get-user/v4` was deprecated, then hidden, then gone for six days, then
    hidden again), so the overlay can hold one. What vanished is kept for a grace period: of 61 removals in the
    vendor's history, 49 were taken back.
    """
    corrected = draft.correction.deprecated
    flagged = draft.published.operation.get("deprecated") is True
    if flagged if corrected is None else corrected:
        draft.operation["deprecated"] = True
        replacement = draft.names.get(draft.correction.replacement) if draft.correction.replacement else None
        if replacement:
            draft.operation["x-replacement"] = str(replacement)
        yield "deprecated" + (" by the overlay" * (corrected is not None))
    if draft.published.operation.get("x-docs-hidden") is True:
        draft.operation["x-hidden"] = True
        yield "hidden"
    if draft.published.removed:
        draft.operation["x-removed"] = draft.published.removed
        yield f"gone since {draft.published.removed}"
