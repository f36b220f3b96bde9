"""Comparing two versions: plain functions on plain values, each with its own part of a definition."""

from __future__ import annotations

from speckit.diff.change import Change
from speckit.diff.version import Version

from .document import document_findings
from .operations import operation_changes


def compare(old: Version, new: Version) -> list[Change]:
    """Say everything in which two versions differ, but for order and release ids."""
    whole = document_findings(old.document, new.document) if old.document and new.document else ()
    return [*operation_changes(old, new), *map(Change, whole)]


__all__ = ["compare"]
