"""Locations of stores: files, and databases that several machines share."""

from __future__ import annotations

import re
from os import PathLike, fspath

from justone_client.errors import ConfigurationError

_POSTGRES = frozenset({"postgresql", "postgres"})
_NO_FILE = re.compile(r"\s*postgres(ql)?:|(.*\s)?(ssl)?password\s*=", re.IGNORECASE | re.DOTALL)
"""Connection strings of libpq that are not URLs; a file with such a name would show a password."""


def is_database(location: str | PathLike[str], what: str) -> bool:
    """Return whether a location is a database rather than a file.

    Args:
        location: The location.
        what: The kind of store, for the message.

    Raises:
        ConfigurationError: The location is another kind of URL or connection string. The message does not repeat it,
            because it may hold a password.
    """
    scheme, separator, _ = fspath(location).partition("://")
    if scheme.lower() not in _POSTGRES if separator else _NO_FILE.match(scheme):
        raise ConfigurationError(f"a {what} is a file, or postgresql://user@host/database#name")
    return bool(separator)
