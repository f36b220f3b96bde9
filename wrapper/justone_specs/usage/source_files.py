"""The files of a code base: Python, notebooks, and other text that may name an endpoint."""

from __future__ import annotations

import ast
import json
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .known_names import KnownNames
from .python_uses import PythonUses
from .use import UNKNOWN, Use

_OTHERS = frozenset({".bash", ".cfg", ".ini", ".json", ".ps1", ".sh", ".toml", ".yaml", ".yml", ".zsh"})
_NAMES = frozenset({"Makefile", "Dockerfile", "justfile"})
_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "venv"})
_LARGEST = 2_000_000
"""Bytes of a file that is read; larger ones are data, not code."""

_WORD = re.compile(r"[A-Za-z0-9_]+\.[a-z0-9_]+|/api/[A-Za-z0-9._/-]+")
_GIVEN = re.compile(r"(?:^|\s)([A-Za-z_][A-Za-z0-9_]*)=(?:\"[^\"]*\"|'[^']*'|\S*)")
_COMMAND = re.compile(r"\bjustone\s+call\b")


class SourceProblem(NamedTuple):
    """A file that cannot be read."""

    file: str
    reason: str


def uses_in(places: Iterable[Path], known: KnownNames, problem: Callable[[SourceProblem], object]) -> list[Use]:
    """Return the uses of endpoints in files and folders, in the order of files and lines.

    Hidden folders and those of installed packages are left out.

    Args:
        places: Files and folders.
        known: The names of endpoints.
        problem: Is called with each file that cannot be read, which is left out.
    """
    found: list[Use] = []
    for file in sorted({file for place in places for file in _files(place)}):
        try:
            found += _uses(file, known)
        except (OSError, SyntaxError, ValueError, RecursionError) as error:
            line = f" (line {error.lineno})" if isinstance(error, SyntaxError) and error.lineno else ""
            problem(SourceProblem(str(file), f"{type(error).__name__}{line}"))
    return sorted(found, key=lambda use: (use.file, use.line, use.name))


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
        return
    for each in sorted(place.iterdir()):
        if each.name.startswith(".") or each.name in _SKIPPED or each.is_symlink():
            continue
        if each.is_dir():
            if not (each / "pyvenv.cfg").exists():
                yield from _files(each)
        elif each.suffix in {".py", ".pyi", ".ipynb", *_OTHERS} or each.name in _NAMES:
            yield each


def _uses(file: Path, known: KnownNames) -> Iterator[Use]:
    if file.stat().st_size > _LARGEST:
        return
    if file.suffix in {".py", ".pyi"}:
        with tokenize.open(file) as source:
            yield from PythonUses(known, str(file)).of(ast.parse(source.read(), str(file)))
    elif file.suffix == ".ipynb":
        yield from _notebook_uses(file, known)
    else:
        yield from _text_uses(file, known)


def _notebook_uses(file: Path, known: KnownNames) -> Iterator[Use]:
    """Yield the uses in the cells of a notebook; lines are those of the cell, since the file has no lines of code."""
    for cell in json.loads(file.read_text(encoding="utf-8")).get("cells", ()):
        if cell.get("cell_type") == "code":
            lines = "".join(cell.get("source", ())).splitlines()
            code = "\n".join("" if line.lstrip().startswith(("%", "!", "?")) else line for line in lines)
            yield from PythonUses(known, str(file)).of(ast.parse(code, str(file)))


def _text_uses(file: Path, known: KnownNames) -> Iterator[Use]:
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    for number, line in enumerate(lines, 1):
        names = dict.fromkeys(name for word in _WORD.findall(line) for name in known.text(word.rstrip("/.")))
        is_command = bool(_COMMAND.search(line)) and not line.rstrip().endswith("\\")
        given = dict.fromkeys(_GIVEN.findall(line), UNKNOWN) if is_command else {}
        for name in names:
            yield Use(file=str(file), line=number, name=name, arguments=given, has_more=not is_command)
