"""Decompressing a body as it arrives, in pieces of a bounded size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from .exchange import DamagedError

ACCEPTED = "gzip, deflate"
"""What requests ask for: what the standard library reads, so that no other package decides how large an answer gets."""

_PIECE = 1024 * 1024
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_HEADER = 2
_READ = frozenset({"gzip", "x-gzip", "deflate"})
_PLAIN = frozenset(
    {"", "identity", "none", "binary", "7bit", "8bit", "ascii", "us-ascii", "utf-8", "utf8", "utf-16", "iso-8859-1"}
    | {"gbk", "gb2312", "gb18030", "json", "text"}
)
"""Values of `Content-Encoding` that name no compression."""

_JSON_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\{")
"""The beginning of plain JSON; no stream of gzip, zlib, brotli or zstd that holds JSON begins like this."""


class Decoder:
    """Decompresses gzip and deflate; anything else passes as it came, and is refused by name at its end.

    Two wrong headers are forgiven: a `Content-Encoding` that names no compression, such as `utf-8`, and a compression
    of a body that begins like a JSON object, and so is not compressed.
    """

    def __init__(self, encoding: str) -> None:
        """Take what `Content-Encoding` says."""
        names = [name for name in (each.strip().lower() for each in encoding.split(",")) if name not in _PLAIN]
        self._name = ", ".join(names) or "identity"
        self._inflate: zlib._Decompress | None = None
        self._waiting = b""
        self._has_begun = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decompress a part, piece by piece, so that whoever keeps them can stop in time.

        Raises:
            DamagedError: It is not compressed like that, or goes on after its end.
        """
        if self._name == "identity":
            yield chunk
            return
        self._waiting += chunk
        if not self._has_begun and len(self._waiting) < _HEADER:
            return  # too little to tell what it is
        chunk, self._waiting = self._waiting, b""
        if not self._has_begun and _JSON_OBJECT.match(chunk):
            self._name = "identity"
        self._has_begun = True
        if self._name not in _READ:
            yield chunk
            return
        try:
            yield from self._inflated(chunk)
        except zlib.error as error:
            raise DamagedError(f"damaged: {error}") from error

    def end(self) -> None:
        """Make sure that nothing is missing.

        Raises:
            DamagedError: The compressed body breaks off, or is compressed in a way that was not asked for.
        """
        if self._name not in {"identity", *_READ}:
            raise DamagedError(f"compressed as {self._name[:40]!r}, which was not asked for")
        if self._waiting or (self._inflate is not None and not self._inflate.eof):
            raise DamagedError("compressed, and breaks off")

    def _inflated(self, chunk: bytes) -> Iterator[bytes]:
        inflate = self._inflate = self._inflate or zlib.decompressobj(self._window(chunk))
        piece = b""
        while chunk or piece:
            if inflate.eof:
                if not chunk:
                    return
                if self._name == "deflate":
                    raise DamagedError("goes on after its end")
                inflate = self._inflate = zlib.decompressobj(_GZIP)  # several gzip files in a row are one
            before = inflate.copy()
            try:
                piece = inflate.decompress(chunk, _PIECE)
            except zlib.error:  # which loses all that the call had decompressed
                yield from _salvaged(before, chunk)
                raise
            chunk = inflate.unconsumed_tail or inflate.unused_data
            if piece:
                yield piece

    def _window(self, start: bytes) -> int:
        """Tell the two things that servers call `deflate` apart: with zlib's header, or without."""
        if self._name != "deflate":
            return _GZIP
        has_header = start[0] & 15 == zlib.DEFLATED and int.from_bytes(start[:_HEADER], "big") % 31 == 0
        return _ZLIB if has_header else _RAW


def _salvaged(inflate: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    """Decompress a damaged chunk as far as it goes: the call was paid for."""
    for start in range(len(chunk)):
        try:
            yield inflate.decompress(chunk[start : start + 1])
        except zlib.error:
            return
