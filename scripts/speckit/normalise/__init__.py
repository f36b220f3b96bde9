"""Published definitions and our corrections in, one catalogue out: the generator's only input."""

from .catalogue import CatalogueError, build_catalogue
from .overlay import Overlay
from .published import PublishedOperation, read_document, read_published

__all__ = ["CatalogueError", "Overlay", "PublishedOperation", "build_catalogue", "read_document", "read_published"]
