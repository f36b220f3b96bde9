"""The files of a `specs/` folder."""

from __future__ import annotations

from pathlib import Path

SOURCES = "sources.toml"
OVERLAY = "overlay.toml"
HISTORY = "history.json"
EARLIER_HISTORY = "ledger.json"
"""The name of the history in version 0.1; folders and git revisions of that time have it."""

CATALOGUE = "catalogue.json"
SAMPLES = "samples"

WHOLE = {"en": "published/openapi.json", "zh": "published/openapi-zh.json"}
"""The vendor's whole catalogue, by language."""

REMOVED = "published/removed.json"
"""Operations that vanished from the catalogue and are kept for a while."""


def history_file(specs: Path) -> Path:
    """Return the file with the history of a folder, be it under its earlier name."""
    earlier = specs / EARLIER_HISTORY
    return earlier if earlier.exists() and not (specs / HISTORY).exists() else specs / HISTORY
