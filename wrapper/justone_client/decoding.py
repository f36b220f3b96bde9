"""Decompressing a body as it arrives, in pieces of a bounded size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from .received import DamagedError

ACCEPTED = "gzip, deflate"
"""What requests ask for: what the standard library reads, so that no other package decides how large an answer gets."""

_PIECE = 1024 * 1024
_ANY_HEADER = 32 + zlib.MAX_WBITS  # gzip or zlib, whichever it begins with


class Decoder:
    """Reads one compression; anything that was not asked for is refused by name."""

    def __init__(self, encoding: str) -> None:
        """Take what `Content-Encoding` says.

        Raises:
            DamagedError: That is something else, or several of them.
        """
        name = encoding.strip().lower()
        self._deflate = name == "deflate"
        self._started = False
        self._inflate = None if name in {"", "identity"} else zlib.decompressobj(_ANY_HEADER)
        if self._inflate and name not in {"gzip", "x-gzip", "deflate"}:
            raise DamagedError(f"compressed as {name[:40]!r}, which was not asked for")

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decompress a part, piece by piece, so that whoever keeps them can stop in time.

        Raises:
            DamagedError: It is not compressed like that.
        """
        if self._inflate is None:
            yield chunk
            return
        try:
            piece = (
                self._first(chunk) if self._deflate and not self._started else self._inflate.decompress(chunk, _PIECE)
            )
            self._started = self._started or bool(chunk)
            while piece:
                yield piece
                piece = self._inflate.decompress(self._inflate.unconsumed_tail, _PIECE)
        except zlib.error as error:
            raise DamagedError(f"damaged: {error}") from error

    def end(self) -> None:
        """Make sure that nothing is missing.

        Raises:
            DamagedError: The compressed body breaks off.
        """
        if self._inflate is not None and self._started and not self._inflate.eof:
            raise DamagedError("compressed, and breaks off")

    def _first(self, chunk: bytes) -> bytes:
        """Tell the two things that servers call `deflate` apart: with zlib's header, or without."""
        assert self._inflate is not None  # noqa: S101 - only called where there is one
        try:
            return self._inflate.decompress(chunk, _PIECE)
        except zlib.error:
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inflate.decompress(chunk, _PIECE)
