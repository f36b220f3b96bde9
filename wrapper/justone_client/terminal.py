"""Texts made safe to print: terminals obey some characters, and others change the order of a line."""

from __future__ import annotations

import io
import json
import re
import sys
import warnings
from typing import Any

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters except tab and line feed, bidirectional controls, line separators, and halves of characters."""

_format_warning = warnings.formatwarning
_BREAK = re.compile("[\t\n]")
_BYTE = 0x100


def printable(text: str) -> str:
    r"""Return a text whose unsafe characters are escaped, such as `\x1b`; line feeds and tabs stay."""
    return _UNSAFE.sub(_escaped, text)


def one_line(text: str) -> str:
    r"""Return a text as `printable` does, with line feeds and tabs escaped, too."""
    return _BREAK.sub(lambda found: "\\n" if found[0] == "\n" else "\\t", printable(text))


def safe_json(text: str) -> str:
    r"""Escape unsafe characters of a JSON text as `\u001b`, so that it still parses to the same value."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def print_json(value: Any) -> None:
    """Print a value as JSON; characters beyond ASCII are escaped unless the stream has all of Unicode."""
    print(json_for_output(value))


def json_for_output(value: Any, *, indent: int | None = 2) -> str:
    """Return a value as JSON for standard output, in one line if `indent` is None."""
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "").replace("_", "")
    return safe_json(json.dumps(value, ensure_ascii=encoding != "utf8", indent=indent))


def plain_value(value: Any) -> Any:
    """Return a value for JSON: paths, decimal numbers and other objects become texts."""
    if isinstance(value, dict):
        return {name: plain_value(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain_value(each) for each in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def make_output_safe() -> None:
    """Set up this process as a command: no text makes printing fail, and warnings are printable.

    Both output streams escape the characters that their encoding lacks.
    """
    warnings.formatwarning = _formatted_warning
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _formatted_warning(message: Warning | str, category: type[Warning], *where: Any, **line: Any) -> str:
    return printable(_format_warning(message, category, *where, **line))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < _BYTE else f"\\u{code:04x}"
