"""One published definition to pull, wherever the list of them comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from speckit.endpoint import Endpoint

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Definition:
    """Which endpoint, and where the vendor publishes its definition.

    Attributes:
        endpoint: The only key that stays; addresses move.
        path: Path on the site, such as `/openapi/toutiao-apis/user-profile-v1-en.json`.
        language: `en` or `zh`.
    """

    endpoint: Endpoint
    path: str
    language: str
