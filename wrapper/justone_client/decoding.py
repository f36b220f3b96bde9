"""Decompressing a body as it arrives, in pieces of a bounded size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from .received import DamagedError

ACCEPTED = "gzip, deflate"
"""What requests ask for: what the standard library reads, so that no other package decides how large an answer gets."""

_PIECE = 1024 * 1024
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_HEADER = 2


class Decoder:
    """Reads one compression; anything that was not asked for is refused by name."""

    def __init__(self, encoding: str) -> None:
        """Take what `Content-Encoding` says.

        Raises:
            DamagedError: That is something else, or several of them.
        """
        self._name = encoding.strip().lower() or "identity"
        if self._name not in {"identity", "gzip", "x-gzip", "deflate"}:
            raise DamagedError(f"compressed as {self._name[:40]!r}, which was not asked for")
        self._inflate: zlib._Decompress | None = None
        self._waiting = b""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decompress a part, piece by piece, so that whoever keeps them can stop in time.

        Raises:
            DamagedError: It is not compressed like that, or goes on after its end.
        """
        if self._name == "identity":
            yield chunk
            return
        self._waiting += chunk
        if self._inflate is None and len(self._waiting) < _HEADER:
            return  # too little to tell what it is
        chunk, self._waiting = self._waiting, b""
        try:
            yield from self._inflated(chunk)
        except zlib.error as error:
            raise DamagedError(f"damaged: {error}") from error

    def end(self) -> None:
        """Make sure that nothing is missing.

        Raises:
            DamagedError: The compressed body breaks off.
        """
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
            piece = inflate.decompress(chunk, _PIECE)
            chunk = inflate.unconsumed_tail or inflate.unused_data
            if piece:
                yield piece

    def _window(self, start: bytes) -> int:
        """Tell the two things that servers call `deflate` apart: with zlib's header, or without."""
        if self._name != "deflate":
            return _GZIP
        has_header = start[0] & 15 == zlib.DEFLATED and int.from_bytes(start[:_HEADER], "big") % 31 == 0
        return _ZLIB if has_header else _RAW
