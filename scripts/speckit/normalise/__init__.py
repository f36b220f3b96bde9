"""Normalisation of the published definitions and our corrections into one catalogue, the generator's only input."""

from speckit.model.names import CatalogueError, names_of
from speckit.model.overlay import Overlay
from speckit.model.published import PublishedOperation, read_document, read_published
from speckit.model.structure import PublishedError
from speckit.model.touch import Touch

from .catalogue import Normalised, build_catalogue, lacking_shapes, normalise, problem_of, report_lines

__all__ = [
    "CatalogueError",
    "Normalised",
    "Overlay",
    "PublishedError",
    "PublishedOperation",
    "Touch",
    "build_catalogue",
    "lacking_shapes",
    "names_of",
    "normalise",
    "problem_of",
    "read_document",
    "read_published",
    "report_lines",
]
