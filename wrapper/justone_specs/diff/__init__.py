"""Comparison of two versions of the definitions: the changes, and which of them break callers.

`read_version` turns a file, folder or revision into a `Version`. `compare` turns two versions into changes, each with a
rule from `rules`. `report` combines the changes for the `formats`.
"""

from .diff_report import Report, report
from .focus import focused
from .read import VersionError, endpoints_of, read_version
from .rules import RULES, Rule
from .verdict import Verdict
from .version import Version
from .waivers import Waiver, read_waivers

__all__ = [
    "RULES",
    "Report",
    "Rule",
    "Verdict",
    "Version",
    "VersionError",
    "Waiver",
    "endpoints_of",
    "focused",
    "read_version",
    "read_waivers",
    "report",
]
