"""`specs/ledger.json`: one entry an endpoint, saying where its definition came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from .endpoint import Endpoint
from .files import canonical_json


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Where one definition came from.

    Attributes:
        file: The canonical copy, relative to `specs/`.
        first_seen: ISO date on which the endpoint first entered the ledger.
        language: `en` or `zh`.
        origin: `transcribed` (written from the reference page), `pulled` (what the vendor serves) or `mirrored` (what a
            mirror served).
        sha256: Hash of the canonical copy.
        url: Where the vendor publishes it.
    """

    file: str
    first_seen: str
    language: str
    origin: str
    sha256: str
    url: str


class Ledger(dict[Endpoint, LedgerEntry]):
    """Entries by endpoint, read from and written to canonical JSON."""

    @classmethod
    def read(cls, path: Path) -> Ledger:
        """Read the file; a missing one is an empty ledger.

        Raises:
            ValueError: The file is not a ledger; the message names it.
        """
        if not path.exists():
            return cls()
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))
            return cls({Endpoint.parse(key): LedgerEntry(**entry) for key, entry in entries.items()})
        except (ValueError, TypeError, AttributeError) as error:
            raise ValueError(f"{path} is not a ledger: {error}") from error

    def to_json(self) -> str:
        return canonical_json({str(endpoint): asdict(entry) for endpoint, entry in self.items()})


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
