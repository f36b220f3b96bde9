"""The endpoints and arguments that a code base uses, and the changes of the definitions that touch them.

It stands on `diff`; the code base is read as text and never run.
"""

from .known_names import KnownNames
from .source_files import SourceProblem, uses_in
from .touching import Touched, touched
from .usage_formats import as_github, as_json, as_text
from .use import Use

__all__ = [
    "KnownNames",
    "SourceProblem",
    "Touched",
    "Use",
    "as_github",
    "as_json",
    "as_text",
    "touched",
    "uses_in",
]
