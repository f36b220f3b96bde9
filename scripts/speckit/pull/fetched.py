"""Everything one pull brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .gather import Outcome
    from .whole import Whole


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back.

    Attributes:
        english: The English catalogue; None if none is to be pulled.
        chinese: The Chinese one.
        outcomes: One for each definition looked for.
    """

    english: Whole | None
    chinese: Whole | None
    outcomes: Sequence[Outcome]

    @property
    def texts_agree(self) -> bool:
        """Whether the two catalogues name the same release: only then do their texts belong together."""
        releases = [whole.document.release for whole in (self.english, self.chinese) if whole and whole.document]
        return len(releases) == 2 and releases[0] == releases[1] != ""  # noqa: PLR2004 - two languages
