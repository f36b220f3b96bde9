"""Text files, plain or gzipped."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from justone_client.errors import ConfigurationError


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hex.

    Raises:
        ConfigurationError: The file cannot be read.
    """
    with explained(path):
        if path.exists() and not path.is_file():
            raise ConfigurationError(f"{path}: not a regular file: pass one, since it is read more than once")
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def opened_bytes(path: Path) -> BinaryIO:
    """Open a file for reading; it is decompressed if its name ends in `.gz`."""
    return cast("BinaryIO", gzip.open(path)) if path.suffix.lower() == ".gz" else path.open("rb")


@contextlib.contextmanager
def opened(path: Path, encoding: str, newline: str | None) -> Iterator[TextIO]:
    """Open a file as text, strictly; errors inside the block become a `ConfigurationError` that names the file.

    Args:
        path: The file.
        encoding: A text encoding of Python.
        newline: As in `open`: None turns all line ends into LF; `""` ends lines at CR, LF or both, and keeps them.
    """
    with explained(path), opened_bytes(path) as file, io.TextIOWrapper(file, encoding, newline=newline) as text:
        yield text


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn errors of reading a file into a `ConfigurationError` that names it."""
    try:
        yield
    except FileNotFoundError:
        raise ConfigurationError(f"{path}: the file does not exist") from None
    except UnicodeDecodeError as error:  # the encoding was checked before
        raise ConfigurationError(f"{path}: changed while it was read ({error})") from error
    except (OSError, EOFError, zlib.error) as error:  # a damaged gzip file raises one of the three
        raise ConfigurationError(f"{path}: cannot be read ({error})") from error
