"""XLSX files: what a file is, whether it is safe to read, and what its errors mean."""

from __future__ import annotations

import codecs
import contextlib
import importlib
import re
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line

from .text_files import explained

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""The first bytes of old spreadsheets, and of encrypted new ones."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_START = 1024
_MB = 1 << 20
_CHUNK = _MB
_MOST_BYTES = 4096 * _MB
"""Bytes of all parts of a file: a full sheet of some 40 columns has half as many."""

_SMALL = 64 * _MB
_MOST_RATIO = 200
"""The compression of a part that is not small: sheets reach 10 to 50, a file made to exhaust memory 1,000."""

_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_OVERLAP = 64
"""Bytes in which the beginning of a formula fits."""

_LONGEST = 120
_OTHERS = {
    "xl/workbook.bin": "an XLSB file",
    "content.xml": "an OpenDocument file",
    "Index/Document.iwa": "a Numbers file",
}
_SAVE = "open it in a spreadsheet program and save it as .xlsx"


def demand_openpyxl() -> Any:
    """Import openpyxl.

    Raises:
        ConfigurationError: openpyxl is not installed.
    """
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        raise ConfigurationError(
            "reading XLSX files needs openpyxl: pip install 'justone-client[collect]'; CSV and JSON Lines do not"
        ) from None


@contextlib.contextmanager
def opened_book(path: Path, *, formulas: bool = False) -> Iterator[Any]:
    """Open a file whose sheets openpyxl reads row by row.

    Args:
        path: The file.
        formulas: Whether cells hold their formulas; by default they hold the stored results.

    Raises:
        ConfigurationError: The file is not XLSX, or damaged, encrypted, or too large.
    """
    openpyxl = demand_openpyxl()
    _demand_archive(path)
    with path.open("rb") as file:
        with reading(path):
            book = openpyxl.load_workbook(file, read_only=True, data_only=not formulas, keep_links=False)
        yield book


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn errors of reading an XLSX file into a `ConfigurationError` that names it.

    openpyxl raises errors of many kinds at damaged files, and warns of parts that it leaves out.
    """
    try:
        with explained(path), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (ConfigurationError, MemoryError):
        raise
    except Exception as error:
        reason = one_line(f"{type(error).__name__}: {error}")[:_LONGEST]
        raise ConfigurationError(f"{path}: the file is damaged ({reason}): {_SAVE}") from error


def has_formulas(path: Path) -> bool:
    """Return whether a sheet has formulas; much faster than reading the sheets."""
    with reading(path), zipfile.ZipFile(path) as archive:
        return any(_is_in(archive, name) for name in archive.namelist() if "/worksheets/" in name)


def _is_in(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as part:
        end = b""
        while chunk := part.read(_CHUNK):
            if _FORMULA.search(end + chunk):
                return True
            end = (end + chunk)[-_OVERLAP:]
    return False


def _demand_archive(path: Path) -> None:
    """Refuse a file that is not XLSX, with its real kind; and one that would fill the memory."""
    with explained(path), path.open("rb") as file:
        start = file.read(_START)
    if start.startswith(_OLE):
        with explained(path):
            is_encrypted = _ENCRYPTED in path.read_bytes()
        kind = "is encrypted: save it without a password" if is_encrypted else f"is an old .xls file: {_SAVE}"
        raise ConfigurationError(f"{path}: the file {kind}")
    if not start.startswith(b"PK"):
        raise ConfigurationError(f"{path}: {_kind_of(start)}")
    with reading(path), zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    names = {part.filename for part in parts}
    for name, kind in _OTHERS.items():
        if name in names:
            raise ConfigurationError(f"{path}: the file is {kind}: {_SAVE}")
    if "[Content_Types].xml" not in names:
        raise ConfigurationError(f"{path}: the file is a ZIP archive, but not an XLSX file")
    is_bomb = any(part.file_size > max(_SMALL, _MOST_RATIO * part.compress_size) for part in parts)
    if is_bomb or sum(part.file_size for part in parts) > _MOST_BYTES:
        raise ConfigurationError(
            f"{path}: the file is too large when it is decompressed: copy the needed columns to a new file, or "
            "save it as 'CSV UTF-8', with the column of ids formatted as text"
        )


def _kind_of(start: bytes) -> str:
    """Return what a file is that is no archive, and what to do."""
    if not start:
        return "the file is empty"
    if start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<"):
        return f"the file is HTML or XML, not XLSX: {_SAVE}"
    if start.startswith(_MARKS) or b"\0" not in start:
        return "the file is plain text, not XLSX: rename it to .csv, or .tsv if tabs separate the fields"
    return f"the file is not XLSX: {_SAVE}"
