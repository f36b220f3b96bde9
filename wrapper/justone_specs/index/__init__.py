"""The index of `find`, built from a catalogue.

It imports `justone_client.search`, which splits questions as this stage splits texts.
"""

from .search_index import search_index

__all__ = ["search_index"]
