"""Normalisation of the published definitions and our corrections into one catalogue, the generator's only input."""

from justone_specs.model.names import CatalogueError, names_of
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation, read_document, read_published
from justone_specs.model.structure import PublishedError
from justone_specs.model.touch import Touch

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
