"""Identity of an endpoint: method and path, the only key that stays the same between published versions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .shown import shown

METHODS = frozenset({"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
LONGEST_PATH = 200
"""Longest path in characters; the longest published one has 75."""

_NAMED = 3
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)+")


class EndpointError(ValueError):
    """A method or a path that is not valid for an endpoint."""


class Endpoint(NamedTuple):
    """Method (upper case) and path; written `GET /api/toutiao/get-user-detail/v1`."""

    method: str
    path: str

    @classmethod
    def of(cls, method: str, path: str) -> Endpoint:
        """Check a method and a path, and return the endpoint.

        Raises:
            EndpointError: The method is unknown, or the path is too long or has anything but plain segments. So `..`,
                quotes, spaces and look-alike letters never reach a file name or generated code.
        """
        if method.upper() not in METHODS:
            raise EndpointError(f"unknown HTTP method {shown(method)}")
        if not _PATH.fullmatch(path) or any(segment in {".", ".."} for segment in path.split("/")):
            raise EndpointError(f"not a plain path: {shown(path)}")
        if len(path) > LONGEST_PATH:
            raise EndpointError(f"the path is longer than {LONGEST_PATH} characters: {shown(path)}")
        return cls(method.upper(), path)

    @classmethod
    def parse(cls, text: str) -> Endpoint:
        """Parse a text such as `GET /api/…`.

        Raises:
            EndpointError: The text is not a method, one space and a path.
        """
        method, separator, path = text.partition(" ")
        if not separator:
            raise EndpointError(f"expected 'METHOD /path', got {text!r}")
        return cls.of(method, path)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def summarise(endpoints: Sequence[Endpoint]) -> str:
    """Return the number of endpoints and the names of the first three."""
    names = ", ".join(map(str, endpoints[:_NAMED])) + (", …" * (len(endpoints) > _NAMED))
    return f"{len(endpoints)} endpoint{'s' * (len(endpoints) > 1)} ({names})"
