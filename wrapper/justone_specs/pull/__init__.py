"""Pull of the vendor's definitions into `specs/`: fetch every definition, check it, and store its canonical copy."""

from .pull_errors import PullError
from .pull_report import PullReport
from .run import PullOptions, pull
from .shape_report import ShapesReport
from .shape_run import pull_shapes
from .website import Sleep

__all__ = ["PullError", "PullOptions", "PullReport", "ShapesReport", "Sleep", "pull", "pull_shapes"]
