"""What stops a catalogue."""

from __future__ import annotations


class CatalogueError(ValueError):
    """Definitions that cannot stand in one catalogue; the message names the endpoints."""
