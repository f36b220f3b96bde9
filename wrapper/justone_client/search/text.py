"""Texts as terms: words, pairs of Chinese characters, and the meanings of known phrases.

The generator of the index reads texts with the same functions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .traditional import SIMPLIFIED

MEANING, PLATFORM, KIND, IMPLIED = "#", "@", "=", "~"
"""First characters of terms that are no words.

They stand for the meaning of a phrase, a platform, the kind of endpoint that a phrase asks for (a search, a list or
details), and a subject that goes without saying: followers are those of a user.
"""

LONGEST = 500
"""Most characters of a text that are read; a question has fewer than 100."""

_TOKEN = re.compile(r"[a-z0-9]+|[㐀-䶿一-鿿]")
_IDENTIFIER = re.compile(r"\b_?[a-z]+(?:[A-Z]+[a-z0-9]*)+\b")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ES = re.compile(r"(ch|sh|x|ss)es$")
_KEPT_S = ("ss", "us", "is")
_SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text: a known phrase, or a run of other tokens.

    Attributes:
        tokens: The tokens.
        meanings: The terms that the phrase stands for; None for other tokens.
    """

    tokens: tuple[str, ...]
    meanings: tuple[str, ...] | None = None


def tokens(text: str) -> list[str]:
    """Return lower-case words without the ending of a plural, and single simplified Chinese characters."""
    text = unicodedata.normalize("NFKC", text).translate(SIMPLIFIED)
    text = _IDENTIFIER.sub(lambda found: _HUMP.sub(" ", found[0]), text)
    return [singular(token) for token in _TOKEN.findall(text.casefold())]


def name_tokens(name: str) -> list[str]:
    """Return the tokens of a field or parameter, which may have any spelling: `playCount`, `PlayCount`."""
    return tokens(_HUMP.sub(" ", name))


def singular(word: str) -> str:
    """Return an English word without the ending of a plural; the result need not be a word."""
    if len(word) < _SHORTEST_PLURAL:
        return word
    if word.endswith(("ies", "ie")):
        return word.removesuffix("s").removesuffix("ie") + "y"
    if _ES.search(word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(_KEPT_S) else word


def parts(found: Sequence[str], phrases: Mapping[str, str], longest: int) -> Iterator[Part]:
    """Yield the known phrases in a text, the longest first, and the runs of tokens between them.

    Args:
        found: The tokens of the text.
        phrases: Meanings by phrase, each with spaces between its tokens.
        longest: Most tokens of a phrase.
    """
    start = place = 0
    while place < len(found):
        sizes = range(min(longest, len(found) - place), 0, -1)
        size = next((each for each in sizes if " ".join(found[place : place + each]) in phrases), 0)
        if size:
            if start < place:
                yield Part(tuple(found[start:place]))
            phrase = found[place : place + size]
            yield Part(tuple(phrase), tuple(phrases[" ".join(phrase)].split()))
            start = place + size
        place += size or 1
    if start < len(found):
        yield Part(tuple(found[start:]))


def terms_of(part: Part) -> Iterator[str]:
    """Yield the words and the pairs of Chinese characters of a part; nothing for an ignored or platform phrase."""
    if part.meanings is not None and not any(each.startswith(MEANING) for each in part.meanings):
        return
    before = ""
    for token in part.tokens:
        if is_word(token):
            yield token
            before = ""
        else:
            if before:
                yield before + token
            before = token
    if len(part.tokens) == 1 and before:
        yield before


def is_word(token: str) -> bool:
    """Return whether a token is a word or a number, and not a Chinese character."""
    return token.isascii()
