"""The release that our package needs after a change."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from .change import Change
from .verdict import Verdict


class Release(StrEnum):
    """The kind of release that Semantic Versioning asks for."""

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
    """Return the release for the worst verdict for callers.

    A change outside the generated client counts only if it is risky or breaking for callers. Waivers make no
    difference, because an accepted change still breaks callers.
    """
    verdicts = [
        change.rule.caller for change in changes if change.rule.in_client or change.rule.caller >= Verdict.RISKY
    ]
    return _RELEASES[max(verdicts)] if verdicts else Release.NONE
