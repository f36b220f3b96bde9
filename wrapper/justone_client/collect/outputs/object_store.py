"""Files in object stores, such as `s3://bucket/users.parquet`, by means of fsspec."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import Any, TypeGuard

from justone_client.errors import ConfigurationError

_SEPARATOR = "://"
_LIBRARIES = {
    "s3": "s3fs",
    "s3a": "s3fs",
    "gs": "gcsfs",
    "gcs": "gcsfs",
    "az": "adlfs",
    "abfs": "adlfs",
    "abfss": "adlfs",
    "oss": "ossfs",
}
_OTHERS = ("file", "memory")
"""Stores of fsspec itself, for tests."""

_TAGS = ("ETag", "etag", "md5Hash", "mtime")
"""Names that stores give to what changes with the content of a file."""


def is_remote(output: str | PathLike[str] | None) -> TypeGuard[str]:
    """Return whether an output is a URL."""
    return isinstance(output, str) and _SEPARATOR in output


def file_name(url: str) -> str:
    """Return the name of the file in a URL; it selects the format."""
    return PurePosixPath(url.partition(_SEPARATOR)[2]).name


def demand_url(url: str) -> None:
    """Check the URL of a file in a store.

    Raises:
        ConfigurationError: It has a password or a query, or names no file in a known store. The message does not repeat
            it, because it may hold a password.
    """
    scheme, _, path = url.partition(_SEPARATOR)
    user, separator, _ = path.partition("/")[0].rpartition("@")
    if (separator and ":" in user) or "?" in path:
        raise ConfigurationError(
            "the URL of an output has a password or a query: leave it out; the store's library takes credentials from "
            "the environment or its own configuration"
        )
    if scheme not in {*_LIBRARIES, *_OTHERS} or "/" not in path.strip("/"):
        raise ConfigurationError(
            f"an output is a file, or a URL such as s3://bucket/users.csv; it can begin with {', '.join(_LIBRARIES)}"
        )


def mark_of(url: str) -> str | None:
    """Return a text that changes with the content of a file; empty if the store tells no checksum, None without a file.

    Raises:
        ConfigurationError: The store cannot be read, or a library is not installed.
    """
    with _reported(url, "read"):
        store, path = _opened(url)
        store.invalidate_cache()
        try:
            status = store.info(path)
        except FileNotFoundError:
            return None
        tag = next((status[name] for name in _TAGS if status.get(name)), None)
        return "" if tag is None else f"output {url} {status.get('size')} {tag}"


def upload(file: Path, url: str) -> None:
    """Write a file to a store; most stores show it when it is complete.

    Raises:
        ConfigurationError: The store cannot be written to.
    """
    with _reported(url, "written to"):
        store, path = _opened(url)
        store.put_file(str(file), path)


def _opened(url: str) -> tuple[Any, str]:
    """Return the file system of a URL, and the path in it."""
    library = _LIBRARIES.get(url.partition(_SEPARATOR)[0], "")
    try:
        store, path = import_module("fsspec.core").url_to_fs(url)
    except ImportError:
        needed = f"'justone-client[cloud]' {library}".rstrip()
        raise ConfigurationError(f"{url} needs another library: pip install {needed}") from None
    return store, path


@contextlib.contextmanager
def _reported(url: str, done: str) -> Iterator[None]:
    """Report any error of a store's library as a `ConfigurationError`."""
    try:
        yield
    except ConfigurationError:
        raise
    except Exception as error:
        reason = str(error).partition("\n")[0]
        raise ConfigurationError(
            f"{url}: the store cannot be {done} ({type(error).__name__}: {reason}); check the name and the credentials"
        ) from error
