"""Published definitions and our corrections in, one catalogue out: the generator's only input."""

from .catalogue import Normalised, build_catalogue, normalise
from .errors import CatalogueError
from .names import names_of
from .overlay import Overlay
from .published import PublishedOperation, read_document, read_published
from .report import report_lines
from .shape import PublishedError
from .touch import Touch

__all__ = [
    "CatalogueError",
    "Normalised",
    "Overlay",
    "PublishedError",
    "PublishedOperation",
    "Touch",
    "build_catalogue",
    "names_of",
    "normalise",
    "read_document",
    "read_published",
    "report_lines",
]
