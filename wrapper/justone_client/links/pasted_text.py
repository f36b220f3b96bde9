"""The links in a text that people paste."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import SplitResult, unquote, urlsplit

_WIDE = {
    code: unicodedata.normalize("NFKC", chr(code))
    for code in range(0xFF01, 0xFF5F)
    if unicodedata.normalize("NFKC", chr(code)) not in "!\"'(),;<>[]{}`^|\\$*+"
}
"""Full-width letters, digits and the signs of links; other full-width signs end a link."""

_END = "\\s<>\"'`\\[\\]{}|\\\\^\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201f\u2026"
_LINK = re.compile(f"[A-Za-z][A-Za-z0-9+.-]*://[^{_END}]+")
_BARE = re.compile(f"(?<![A-Za-z0-9@._/-])(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{{2,}}(?:/[^{_END}]*)?")
_FOREIGN = re.compile("[\u2190-\uffff\U00010000-\U0010ffff]")
"""Characters that follow a link without a space in Chinese and Japanese texts, emoji among them."""

_AFTER = ".,;:!?)&#*"
"""Signs of the sentence at the end of a link; `_`, `-` and `~` may belong to an id."""

_MOST = 100_000
"""Characters of a text in which links are looked for."""


def links_in(text: str) -> list[tuple[str, ...]]:
    """Return the links in a text; each as one reading or several, the longest first."""
    text = text[:_MOST].replace("&amp;", "&").translate(_WIDE)
    if "://" not in text and "%3a%2f%2f" in text.lower():
        text = unquote(text)
    found = [_trimmed(each) for each in _LINK.findall(text)] or [
        f"https://{_trimmed(each)}" for each in _BARE.findall(text)
    ]
    return [tuple(dict.fromkeys(_readings(each))) for each in dict.fromkeys(found)]


def split(link: str) -> SplitResult | None:
    """Return the parts of a link; None if it is malformed."""
    try:
        return urlsplit(link)
    except ValueError:
        return None


def query_of(query: str) -> dict[str, str]:
    """Return the parameters of a link; those given twice with different values are left out."""
    found: dict[str, str] = {}
    twice = set()
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        value = unquote(value)
        if found.setdefault(name, value) != value:
            twice.add(name)
    return {name: value for name, value in found.items() if name not in twice}


def _readings(link: str) -> Iterator[str]:
    yield link
    yield _trimmed(_FOREIGN.split(link, maxsplit=1)[0])


def _trimmed(link: str) -> str:
    return link.rstrip(_AFTER)
