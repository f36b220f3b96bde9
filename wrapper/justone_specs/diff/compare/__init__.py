"""Comparison of two versions, in plain functions on plain values; each module compares one part of a definition."""

from __future__ import annotations

from justone_specs.diff.change import Change
from justone_specs.diff.version import Version

from .component_changes import component_findings
from .document_changes import document_findings
from .operation_findings import operation_changes
from .path_changes import path_findings


def compare(old: Version, new: Version) -> list[Change]:
    """Return all changes between two versions; order and release ids are ignored."""
    changes = list(operation_changes(old, new))
    before, after = old.document, new.document
    if not before or not after:
        return changes
    shared = [
        *document_findings(before, after),
        *component_findings(before, after, changes),
        *path_findings(before["paths"], after["paths"], changes),
    ]
    return [*changes, *map(Change, shared)]


__all__ = ["compare"]
