"""Decompressing a body as it arrives, in pieces of a bounded size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from .exchange import DamagedError

ACCEPTED = "gzip, deflate"
"""The `Accept-Encoding` of requests: the standard library reads both, in pieces whose size is bounded here."""

_PIECE = 1024 * 1024
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_HEADER = 2
_READ = frozenset({"gzip", "x-gzip", "deflate"})
_PLAIN = frozenset(
    {"", "identity", "none", "binary", "7bit", "8bit", "ascii", "us-ascii", "utf-8", "utf8", "utf-16", "iso-8859-1"}
    | {"gbk", "gb2312", "gb18030", "json", "text"}
)
"""Values of `Content-Encoding` that stand for no compression."""

_JSON_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\{")
"""The beginning of plain JSON; no stream of gzip, zlib, brotli or zstd that holds JSON begins like this."""


class Decoder:
    """Decompresses gzip and deflate; any other encoding passes unchanged and raises an error at its end.

    Two wrong headers are ignored: a `Content-Encoding` that names no compression, such as `utf-8`, and a compression
    of a body that begins like a JSON object, and so is not compressed.
    """

    def __init__(self, encoding: str) -> None:
        """Start with the value of `Content-Encoding`."""
        names = [name for name in (each.strip().lower() for each in encoding.split(",")) if name not in _PLAIN]
        self._name = ", ".join(names) or "identity"
        self._inflate: zlib._Decompress | None = None
        self._waiting = b""
        self._has_begun = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decompress a part piece by piece, so that the caller can stop at a limit.

        Raises:
            DamagedError: It is not compressed like that, or continues after its end.
        """
        if self._name == "identity":
            yield chunk
            return
        self._waiting += chunk
        if not self._has_begun and len(self._waiting) < _HEADER:
            return  # too few bytes to tell the encoding
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
        """Check that the body is complete.

        Raises:
            DamagedError: The compressed body is truncated, or its encoding was not requested.
        """
        if self._name not in {"identity", *_READ}:
            raise DamagedError(f"compressed as {self._name[:40]!r}, which was not requested")
        if self._waiting or (self._inflate is not None and not self._inflate.eof):
            raise DamagedError("compressed, and truncated")

    def _inflated(self, chunk: bytes) -> Iterator[bytes]:
        inflate = self._inflate = self._inflate or zlib.decompressobj(self._window(chunk))
        piece = b""
        while chunk or piece:
            if inflate.eof:
                if not chunk:
                    return
                if self._name == "deflate":
                    raise DamagedError("continues after its end")
                inflate = self._inflate = zlib.decompressobj(_GZIP)  # several gzip files in a row are one
            before = inflate.copy()
            try:
                piece = inflate.decompress(chunk, _PIECE)
            except zlib.error:  # which loses what the call had decompressed
                yield from _salvaged(before, chunk)
                raise
            chunk = inflate.unconsumed_tail or inflate.unused_data
            if piece:
                yield piece

    def _window(self, start: bytes) -> int:
        """Return a decompressor for `deflate`, which servers send with or without zlib's header."""
        if self._name != "deflate":
            return _GZIP
        has_header = start[0] & 15 == zlib.DEFLATED and int.from_bytes(start[:_HEADER], "big") % 31 == 0
        return _ZLIB if has_header else _RAW


def _salvaged(inflate: zlib._Decompress, chunk: bytes) -> Iterator[bytes]:
    """Decompress a damaged chunk as far as possible, since the call was billed."""
    for start in range(len(chunk)):
        try:
            yield inflate.decompress(chunk[start : start + 1])
        except zlib.error:
            return
