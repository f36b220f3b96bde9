"""Check the words of messages, docstrings, pages and names of tests against the project's glossary.

Names of tests are also checked for their length. Run by `make lint`. Exit status: 0 all words are fine; 1 some are not,
and each of these is listed with a better one.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
CODE = ("wrapper", "scripts", "benchmarks")
PAGES = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "benchmarks", "docs")

LONGEST_NAME = 60
"""Longest name of a test in characters; one case and its result fit, but not a second case."""

WORDS = {
    r"answers?|answered|answering": "response, respond",
    r"asked (for )?again|asks? again|asked twice": "retry, send again",
    r"blot(s|ted)? out": "hide",
    r"break(s|ing)? off|broken off|broke off": "truncated, aborted, cancelled",
    r"elder|twins?": "duplicate",
    r"gone on with|goes on where": "continue, resume",
    r"what is none|which is none|what is no|which is no": "is not a ...",
    r"lest": "so that ... not",
    r"nobody|whoever|whatever|whichever": "no one, any; name the thing",
    r"of its own|of their own|of one's own": "its own",
    r"paid for": "billed",
    r"said to|it is said|says so": "name the message",
    r"so many|as many as there are": "a number of",
    r"that cannot be(?=[.,;:]|$)": "invalid",
    r"turn(s|ed)? down": "reject",
    r"under way": "in flight",
    r"went well|ended well": "succeeded",
}
"""Words that the glossary replaces, as regular expressions, and what to write instead."""

FIRST = re.compile(r"(What|Who|Whoever|Whatever|Nobody|None|How|Where|Whose) ")
"""Question words at the beginning of a docstring, which should begin with the thing or with a verb."""

ADDRESSES = frozenset({ROOT / "wrapper/justone_client/links/chinese_reading_links.py"})
"""Files whose texts are addresses of other sites, which have words that the glossary replaces."""

_SQL = re.compile(r"\s*(CREATE|DELETE|INSERT|LEFT JOIN|ORDER BY|PRAGMA|SELECT|UPDATE) ")
"""SQL statements, which are not checked because they name tables in users' files."""

_PATTERNS = [(re.compile(rf"(?<!`)\b(?:{pattern})(?!\w)"), better) for pattern, better in WORDS.items()]
"""The words, except for names in backquotes."""


class FoundWord(NamedTuple):
    """A word that the glossary replaces."""

    file: Path
    line: int
    word: str
    better: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.word!r}: write {self.better}"


def main() -> int:
    """Print the words that the glossary replaces; return the exit status."""
    found = [*_in_code(), *_in_pages(), *_in_tests()]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


def _in_code() -> Iterator[FoundWord]:
    for file in sorted(file for folder in CODE for file in (ROOT / folder).rglob("*.py")):
        if file == Path(__file__) or file in ADDRESSES:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for line, text in _docstrings(tree):
            if first := FIRST.match(text):
                yield FoundWord(file, line, first[0].strip(), "what the thing is or does")
        for constant in _texts(tree):
            yield from _words(file, constant.lineno, str(constant.value))


def _texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield all texts except SQL statements."""
    statements: set[ast.expr] = set()
    for node in ast.walk(tree):  # an f-string comes before its parts
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            statements.update(node.values if _SQL.match(text) else ())
        elif isinstance(node, ast.Constant) and node not in statements and isinstance(node.value, str):
            yield from () if _SQL.match(node.value) else (node,)


def _docstrings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the docstrings of modules, classes and functions, and the texts below constants."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for each in body if isinstance(body, list) else ():
            value = each.value if isinstance(each, ast.Expr) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.lineno, value.value


def _in_pages() -> Iterator[FoundWord]:
    for place in PAGES:
        path = ROOT / place
        for file in sorted(path.rglob("*.md")) if path.is_dir() else [path]:
            yield from _words(file, 1, file.read_text(encoding="utf-8"))


def _in_tests() -> Iterator[FoundWord]:
    for file in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                yield from _words(file, node.lineno, node.name.replace("_", " "))
                if len(node.name) > LONGEST_NAME:
                    yield FoundWord(file, node.lineno, node.name, f"at most {LONGEST_NAME} characters")


def _words(file: Path, line: int, text: str) -> Iterator[FoundWord]:
    for pattern, better in _PATTERNS:
        for match in pattern.finditer(text):
            yield FoundWord(file, line + text.count("\n", 0, match.start()), match[0], better)


if __name__ == "__main__":
    sys.exit(main())
