"""One published definition to pull, wherever the list of them comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from speckit.model.endpoint import Endpoint

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Address:
    """Where something is published.

    Attributes:
        path: Path on the site, such as `/openapi/toutiao-apis/user-profile-v1-en.json`.
        language: `en` or `zh`.
    """

    path: str
    language: str


@dataclass(frozen=True, slots=True)
class Definition:
    """Which endpoint, and where its definition may be.

    Attributes:
        endpoint: The only key that stays; addresses move.
        addresses: Where to look, best first; the first one that has it is taken.
        optional: Whether the endpoint is known without it: the whole catalogue describes it.
    """

    endpoint: Endpoint
    addresses: tuple[Address, ...]
    optional: bool = False
