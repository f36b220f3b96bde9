"""One effect of a rule, for the report of a normalisation."""

from __future__ import annotations

from typing import NamedTuple

from .endpoint import Endpoint


class Touch(NamedTuple):
    """A rule, the endpoint that it changed, and a short text about the change."""

    rule: int
    endpoint: Endpoint
    what: str
