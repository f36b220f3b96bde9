"""Shapes of the data of responses: names and types of fields, without any value.

`data_shape` is the tree, `shape_inference` finds it, `shape_merge` unites two; the others read and write it.
"""

from .data_shape import ANY, SCALARS, DataShape, Kind, added_fields, retyped_fields
from .shape_file import INVENTED, ShapeFile, read_shape_file, shape_path, updated
from .shape_inference import shape_of
from .shape_merge import merge
from .shape_notation import parse
from .shape_notation import text as shape_text

__all__ = [
    "ANY",
    "INVENTED",
    "SCALARS",
    "DataShape",
    "Kind",
    "ShapeFile",
    "added_fields",
    "merge",
    "parse",
    "read_shape_file",
    "retyped_fields",
    "shape_of",
    "shape_path",
    "shape_text",
    "updated",
]
