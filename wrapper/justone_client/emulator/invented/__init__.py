"""Invented contents of responses: plausible values in the shape that an endpoint's data class describes.

Equal parameters give equal data, and a thing that has an id looks the same wherever it is found: a search returns ids
whose details repeat its titles and counts.
"""

from .data import invented_data

__all__ = ["invented_data"]
