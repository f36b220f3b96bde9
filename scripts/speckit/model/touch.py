"""One thing that a rule did: what the report of a normalisation is made of."""

from __future__ import annotations

from typing import NamedTuple

from .endpoint import Endpoint


class Touch(NamedTuple):
    """A rule, the endpoint it touched, and what came of it."""

    rule: int
    endpoint: Endpoint
    what: str
