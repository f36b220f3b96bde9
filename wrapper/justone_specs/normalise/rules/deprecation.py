"""Rules 13 and 17: endpoints that are deprecated, hidden, gone or recommended, and versions of one endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterator

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.overlay import Correction
from justone_specs.model.published import PublishedOperation

from .draft import Draft

_VERSION = re.compile(r"/v(\d{1,9})$")


def standing(draft: Draft) -> Iterator[str]:
    """Rule 13: mark an endpoint that is deprecated, hidden or gone, and keep it callable.

    The flags change between releases (`GET /api/xiaohongshu/get-user/v4` was deprecated, then hidden, then gone for six
    days, then hidden again), so the overlay can fix the deprecation. A vanished endpoint is kept for a grace period: of
    61 removals in the vendor's history, 49 were reverted.
    """
    if is_deprecated(draft.published, draft.correction):
        draft.operation["deprecated"] = True
        yield "deprecated" + (" by the overlay" * (draft.correction.deprecated is not None))
    if draft.published.operation.get("x-docs-hidden") is True:
        draft.operation["x-hidden"] = True
        yield "hidden"
    if draft.published.removed:
        draft.operation["x-removed"] = draft.published.removed
        yield f"gone since {draft.published.removed}"
    if draft.published.endpoint in draft.in_good_standing:
        return
    named = draft.correction.replacement
    replacement = draft.names.get(named.endpoint) if named else None
    if replacement:
        draft.operation["x-replacement"] = str(replacement)
    elif other := _other_version(draft):
        draft.operation["x-other-version"] = str(draft.names[other])


def family(draft: Draft) -> Iterator[str]:
    """Rule 17: keep the family of an endpoint, and which of its versions the vendor recommends.

    26 families of 2026-10 have several versions, such as eight of Taobao's item details, and their numbers do not tell
    which one to use: of `xiaohongshu_get_note_detail` the vendor recommends the first of seven.
    """
    named = draft.published.operation.get("x-endpoint-family")
    if isinstance(named, str) and named.strip():
        draft.operation["x-family"] = named.strip()
        yield named.strip()
    if draft.published.operation.get("x-recommended") is True:
        draft.operation["x-recommended"] = True
        yield "recommended"


def is_deprecated(published: PublishedOperation, correction: Correction) -> bool:
    """Return whether an endpoint is deprecated, according to the overlay or else to the published flag."""
    flagged = published.operation.get("deprecated") is True
    return flagged if correction.deprecated is None else correction.deprecated


def _other_version(draft: Draft) -> Endpoint | None:
    """Return the newest version of the same path in good standing, because the vendor names no replacements."""
    stem = _VERSION.sub("", draft.published.endpoint.path)
    versions = [each for each in draft.in_good_standing if _VERSION.sub("", each.path) == stem]
    return max(versions, key=_version, default=None)


def _version(endpoint: Endpoint) -> int:
    found = _VERSION.search(endpoint.path)
    return int(found[1]) if found else 0
