"""Which encoding a text file is in: decided over the whole of it, before any of it is used."""

from __future__ import annotations

import codecs
import logging
import re
from pathlib import Path
from typing import NamedTuple

from justone_client.errors import ConfigurationError

from .text_files import explained, opened_bytes

_logger = logging.getLogger("justone_client.collect")
_CHUNK = 1 << 20
_UTF_16 = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
_ASCII = re.compile("[\x00-\x7f]+")
_ADVICE = "save it as UTF-8 ('CSV UTF-8' in Excel), or name its encoding"


class _Failure(NamedTuple):
    """Where a file ceases to be of an encoding: the line, and the bytes around."""

    line: int
    sample: bytes


def encoding_of(path: Path, given: str | None = None) -> str:
    """Say how to decode a file: UTF-8, or UTF-16 with a byte order mark, or else GB18030.

    Spreadsheets on Chinese Windows write GB18030 (or its parts GBK and GB2312). Since other encodings can pass for it,
    it is taken only where most of what is not ASCII is common Chinese, and logged.

    Args:
        path: The file; gzipped if its name says so.
        given: What the user says it is; it must be right for the whole file.

    Returns:
        The name of an encoding that decodes the whole file without an error, and drops its byte order mark.

    Raises:
        ConfigurationError: None does, the file holds NUL characters, or there is no encoding of the given name.
    """
    with explained(path), opened_bytes(path) as file:
        start = file.read(4)
    encoding = _by_mark(start, _known(given) if given else None)
    if encoding is not None:
        if failure := _failure(path, encoding):
            raise ConfigurationError(f"{path}: line {failure.line} is not {given or encoding}: {_ADVICE}")
        return encoding
    not_utf8 = _failure(path, "utf-8")
    if not_utf8 is None:
        return "utf-8"
    if _is_mostly_utf8(not_utf8.sample):
        raise ConfigurationError(f"{path}: line {not_utf8.line} is damaged, all else is UTF-8: mend it there")
    if _failure(path, "gb18030") or not _is_mostly_chinese(not_utf8.sample):
        raise ConfigurationError(f"{path}: line {not_utf8.line} is neither UTF-8 nor GB18030: {_ADVICE}")
    _logger.warning("%s: not UTF-8, read as GB18030; if that is wrong, name its encoding", path)
    return "gb18030"


def _known(given: str) -> str:
    """Return the name of a text encoding as Python writes it."""
    try:
        "".encode(given)
    except (LookupError, UnicodeError) as error:
        raise ConfigurationError(f"{error}; common ones: utf-8, gb18030, utf-16, big5, cp1252") from None
    return codecs.lookup(given).name


def _by_mark(start: bytes, given: str | None) -> str | None:
    """Return what a byte order mark says, unless something else than a kind of it is given."""
    if start.startswith(codecs.BOM_UTF8) and given in {None, "utf-8"}:
        return "utf-8-sig"
    for encoding, mark in _UTF_16.items():
        if start.startswith(mark) and given in {None, encoding}:
            return "utf-16"
    return given


def _failure(path: Path, encoding: str) -> _Failure | None:
    """Look for the first bytes that an encoding does not have."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    with explained(path), opened_bytes(path) as file:
        while True:
            chunk = file.read(_CHUNK)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                good = error.object[: error.start].decode(encoding, "ignore")
                return _Failure(line + good.count("\n"), error.object)
            if "\0" in text:
                line += text[: text.index("\0")].count("\n")
                raise ConfigurationError(
                    f"{path}: line {line} has a NUL character: the file is damaged, or UTF-16 without a byte order "
                    f"mark: {_ADVICE}"
                )
            if not chunk:
                return None
            line += text.count("\n")


def _is_mostly_utf8(sample: bytes) -> bool:
    """Whether bytes that are not UTF-8 are so by accident: of Chinese in GB18030 a small part is valid UTF-8."""
    text = sample.decode("utf-8", "replace")
    return len(_ASCII.sub("", text)) > 2 * text.count("\ufffd")


def _is_mostly_chinese(sample: bytes) -> bool:
    """Whether most of it are characters of GB2312: letters with accents decode to rare ones beyond it."""
    foreign = _ASCII.sub("", sample.decode("gb18030", "ignore"))
    return len(foreign.encode("gb2312", "ignore")) >= len(foreign)  # two bytes for each of them
