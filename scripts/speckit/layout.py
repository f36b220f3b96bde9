"""Where things are in a `specs/` folder."""

from __future__ import annotations

SOURCES = "sources.toml"
OVERLAY = "overlay.toml"
LEDGER = "ledger.json"
CATALOGUE = "catalogue.json"
SAMPLES = "samples"

WHOLE = {"en": "published/openapi.json", "zh": "published/openapi-zh.json"}
"""The vendor's whole catalogue, by language."""

REMOVED = "published/removed.json"
"""Operations that vanished from the catalogue and are kept for a while."""
