"""Detection of a text file's encoding, over the whole file and before any row is used."""

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
_ADVICE = "save the file as UTF-8 ('CSV UTF-8' in Excel), or name its encoding"


class _Failure(NamedTuple):
    """The first place in a file that an encoding cannot decode: the line, and the bytes around it."""

    line: int
    sample: bytes


def encoding_of(path: Path, given: str | None = None) -> str:
    """Return the encoding of a file: UTF-8, UTF-16 with a byte order mark, or GB18030.

    Spreadsheets on Chinese Windows write GB18030 (or its parts GBK and GB2312). Text in other encodings may also decode
    as GB18030. So it is chosen only if most characters beyond ASCII are common Chinese ones, and the choice is logged.

    Args:
        path: The file; gzipped if its name ends in `.gz`.
        given: The encoding that the user names; it must decode the whole file.

    Returns:
        The name of an encoding that decodes the whole file without an error, and drops its byte order mark.

    Raises:
        ConfigurationError: No encoding decodes the file, it contains NUL characters, or the given name is unknown.
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
        raise ConfigurationError(f"{path}: line {not_utf8.line} is damaged, the rest is UTF-8: repair that line")
    if _failure(path, "gb18030") or not _is_mostly_chinese(not_utf8.sample):
        raise ConfigurationError(f"{path}: line {not_utf8.line} is neither UTF-8 nor GB18030: {_ADVICE}")
    _logger.warning("%s: not UTF-8, read as GB18030; if this is wrong, name the encoding", path)
    return "gb18030"


def _known(given: str) -> str:
    """Return the name of a text encoding as Python writes it."""
    try:
        "".encode(given)
    except (LookupError, UnicodeError) as error:
        raise ConfigurationError(f"{error}; common ones: utf-8, gb18030, utf-16, big5, cp1252") from None
    return codecs.lookup(given).name


def _by_mark(start: bytes, given: str | None) -> str | None:
    """Return the encoding of a byte order mark, unless another encoding is given."""
    if start.startswith(codecs.BOM_UTF8) and given in {None, "utf-8"}:
        return "utf-8-sig"
    for encoding, mark in _UTF_16.items():
        if start.startswith(mark) and given in {None, encoding}:
            return "utf-16"
    return given


def _failure(path: Path, encoding: str) -> _Failure | None:
    """Return the first place that an encoding cannot decode; None if it decodes the whole file."""
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
                    f"{path}: line {line} contains a NUL character: the file is damaged, or UTF-16 without a byte "
                    f"order mark: {_ADVICE}"
                )
            if not chunk:
                return None
            line += text.count("\n")


def _is_mostly_utf8(sample: bytes) -> bool:
    """Return whether bytes are UTF-8 with some damage: of Chinese in GB18030, only a small part is valid UTF-8."""
    text = sample.decode("utf-8", "replace")
    return len(_ASCII.sub("", text)) > 2 * text.count("\ufffd")


def _is_mostly_chinese(sample: bytes) -> bool:
    """Return whether most characters belong to GB2312: letters with accents decode to rare ones beyond it."""
    foreign = _ASCII.sub("", sample.decode("gb18030", "ignore"))
    return len(foreign.encode("gb2312", "ignore")) >= len(foreign)  # GB2312 has two bytes for each character
