"""Names of the files in a `specs/` folder."""

from __future__ import annotations

from pathlib import Path

SOURCES = "sources.toml"
OVERLAY = "overlay.toml"
PRICES = "prices.toml"
SEARCH = "search.toml"
HISTORY = "history.json"
EARLIER_HISTORY = "ledger.json"
"""Name of the history in version 0.1; folders and git revisions from that time still use it."""

CATALOGUE = "catalogue.json"
SAMPLES = "samples"
SHAPES = "shapes"

WHOLE = {"en": "published/openapi.json", "zh": "published/openapi-zh.json"}
"""Files of the vendor's whole catalogue by language."""

REMOVED = "published/removed.json"
"""File of the operations that vanished from the catalogue and are in their grace period."""


def history_file(specs: Path) -> Path:
    """Return the history file of a folder, which may still have its earlier name."""
    earlier = specs / EARLIER_HISTORY
    return earlier if earlier.exists() and not (specs / HISTORY).exists() else specs / HISTORY
