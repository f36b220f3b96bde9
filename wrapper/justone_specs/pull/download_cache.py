"""Validators (ETag, Last-Modified) for the conditional requests of the next pull; losing them costs only time."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from justone_specs.model.files import canonical_json, write_atomically

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Validators:
    """Validators of one URL's last response.

    Attributes:
        etag: The `ETag` header, or an empty text.
        last_modified: The `Last-Modified` header, or an empty text.
        sha256: Hash of the canonical copy stored for that response.
    """

    etag: str
    last_modified: str
    sha256: str

    def headers(self) -> dict[str, str]:
        """Return the request headers that ask for the definition only if it changed."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if _is_header_value(value)}


class DownloadCache(dict[str, Validators]):
    """Validators by full URL."""

    @classmethod
    def read(cls, path: Path) -> DownloadCache:
        """Read the file; a missing or damaged file gives an empty cache."""
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))
            return cls({url: _validators(entry) for url, entry in entries.items()})
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return cls()

    def write(self, path: Path) -> None:
        """Write the cache; if that fails, the next pull only has to fetch everything."""
        with contextlib.suppress(OSError):
            write_atomically({path: canonical_json({url: asdict(entry) for url, entry in self.items()})})

    def request_headers(self, url: str, stored_sha256: str | None) -> dict[str, str]:
        """Return the conditional headers for a URL; empty if the stored copy is not from that URL."""
        validators = self.get(url)
        return validators.headers() if validators and validators.sha256 == stored_sha256 else {}


def _validators(entry: dict[str, str]) -> Validators:
    validators = Validators(**entry)
    if not all(isinstance(value, str) for value in entry.values()):
        raise TypeError("a validator is not a text")
    return validators


def _is_header_value(value: str) -> bool:
    return value != "" and value.isascii() and value.isprintable()
