"""Which version our package gets after a change."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from .change import Change
from .verdict import Verdict


class Release(StrEnum):
    """The release that Semantic Versioning asks for."""

    NONE = "no release"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"


_RELEASES = {
    Verdict.DOCS: Release.PATCH,
    Verdict.COMPATIBLE: Release.MINOR,
    Verdict.RISKY: Release.MINOR,
    Verdict.BREAKING: Release.MAJOR,
}


def advised(changes: Iterable[Change]) -> Release:
    """Take the largest verdict for callers; what the client neither holds nor may stumble over needs no release.

    A waiver makes no difference: a change that somebody accepted breaks callers all the same.
    """
    verdicts = [
        change.rule.caller for change in changes if change.rule.in_client or change.rule.caller >= Verdict.RISKY
    ]
    return _RELEASES[max(verdicts)] if verdicts else Release.NONE
