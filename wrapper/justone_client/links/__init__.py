"""Links that people copy, read offline: platform, kind, ids, and the endpoints that take them.

It imports `checks`, `errors`, `terminal` and `endpoints`.
"""

from .link import Link
from .link_parsing import parse
from .link_resolving import resolve, resolve_async

__all__ = ["Link", "parse", "resolve", "resolve_async"]
