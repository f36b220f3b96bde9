"""Search for endpoints by words, offline: the function `find`, and the index that the generated package carries.

It imports `checks`, `errors` and `endpoints`; generated code is read by name, when it is first needed.
"""

from .ranking import Found, find

__all__ = ["Found", "find"]
