"""Bring what the vendor publishes into `specs/`: fetch every definition, check it, keep the canonical copy."""

from .errors import PullError
from .report import Report
from .run import Options, pull
from .website import Sleep

__all__ = ["Options", "PullError", "Report", "Sleep", "pull"]
