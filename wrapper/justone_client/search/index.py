"""The index that the generated package carries: endpoints, known phrases, and the endpoints of each term."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import Any

from justone_client.specs_folder import current_update

from .spelling import Vocabulary
from .text import IMPLIED, KIND, MEANING, PLATFORM, is_word

FILE = "search.json"
"""The file in the package `justone_generated`, and in an update."""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
"""Digits of the numbers in a posting: two for the endpoint, one for the weight."""

GREATEST = len(DIGITS) - 1
"""The weight of a term that is all there is to an endpoint."""

_SIZE = 3
_VALUES = {digit: value for value, digit in enumerate(DIGITS)}


@dataclass(frozen=True, slots=True)
class IndexedEndpoint:
    """An endpoint in the index.

    Attributes:
        name: Platform and method.
        summary: English title.
        summary_zh: Chinese title.
        family: A number that all versions of the endpoint share.
        standing: 0 recommended, 1 listed, 2 hidden, 3 deprecated, 4 both.
        subjects: The meanings in its title, with `|` between phrases.
    """

    name: str
    summary: str
    summary_zh: str
    family: int
    standing: int
    subjects: str

    @property
    def platform(self) -> str:
        return self.name.partition(".")[0]

    @property
    def method(self) -> str:
        return self.name.partition(".")[2]

    @property
    def version(self) -> int:
        """The number of the version; 0 without one."""
        mark = self.name.rpartition("_v")[2]
        return int(mark) if mark.isdecimal() else 0


@dataclass(frozen=True)
class Index:
    """The index, as the file has it.

    Attributes:
        entries: The endpoints.
        phrases: Meanings by phrase, each with spaces between its tokens.
        postings: The endpoints of each term with their weights, as text.
    """

    entries: Sequence[IndexedEndpoint]
    phrases: Mapping[str, str]
    postings: Mapping[str, str]
    _read: dict[str, dict[int, int]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Index:
        """Read the content of the file."""
        return cls([IndexedEndpoint(*each) for each in content["endpoints"]], content["phrases"], content["terms"])

    def weights(self, term: str) -> Mapping[int, int]:
        """Return the weight, up to `GREATEST`, of a term by endpoint."""
        if term not in self._read:
            self._read[term] = dict(_unpacked(self.postings.get(term, "")))
        return self._read[term]

    def values(self, group: Iterable[str]) -> Mapping[int, float]:
        """Return the value of the best one of some terms by endpoint; a rare term is worth more."""
        return self._best(group, self._rarity)

    def shares(self, platforms: Iterable[str]) -> Mapping[int, float]:
        """Return how far each endpoint belongs to one of some platforms, from 0 to 1."""
        return self._best(platforms, lambda _: 1)

    def _best(self, group: Iterable[str], factor_of: Callable[[str], float]) -> dict[int, float]:
        best: dict[int, float] = {}
        for term in group:
            factor = factor_of(term) / GREATEST
            for key, weight in self.weights(term).items():
                best[key] = max(weight * factor, best.get(key, 0))
        return best

    def _rarity(self, term: str) -> float:
        """Return the logarithm of how few endpoints are about a term; one that only mentions it counts in part."""
        held = sum(self.weights(term).values()) / GREATEST
        return math.log(1 + (len(self.entries) - held + 0.5) / (held + 0.5))

    def covered(self, meanings: AbstractSet[str]) -> Mapping[str, float]:
        """Return the share of the subjects that some meanings include, by the subjects of titles; 1 without any."""
        return {
            text: sum(not meanings.isdisjoint(each) for each in subjects) / len(subjects) if subjects else 1
            for text, subjects in self._subjects.items()
        }

    def naming(self, meanings: AbstractSet[str]) -> AbstractSet[str]:
        """Return the subjects of titles, as `IndexedEndpoint.subjects`, that include one of some meanings."""
        if not meanings:
            return set()
        return {text for text, each in self._subjects.items() if any(not meanings.isdisjoint(one) for one in each)}

    @cached_property
    def _subjects(self) -> Mapping[str, list[list[str]]]:
        texts = {entry.subjects for entry in self.entries}
        return {text: [each.split() for each in text.split("|")] if text else [] for text in texts}

    @cached_property
    def families(self) -> Mapping[int, Sequence[int]]:
        """The versions of each endpoint, by the number of its family."""
        found = defaultdict(list)
        for key, entry in enumerate(self.entries):
            found[entry.family].append(key)
        return found

    @cached_property
    def longest_phrase(self) -> int:
        """The most tokens of a phrase."""
        return max((phrase.count(" ") + 1 for phrase in self.phrases), default=0)

    @cached_property
    def platforms(self) -> frozenset[str]:
        """The names of all platforms."""
        return frozenset(entry.platform for entry in self.entries)

    def containing(self, character: str) -> tuple[str, ...]:
        """Return the terms that contain a Chinese character, which alone is no term."""
        return tuple(term for term in self.postings if character in term)

    def chinese(self, length: int) -> Sequence[str]:
        """Return the phrases of a number of Chinese characters."""
        return self._chinese.get(length, ())

    @cached_property
    def _chinese(self) -> Mapping[int, list[str]]:
        found = defaultdict(list)
        for phrase in self.phrases:
            if not any(map(is_word, phrase.split())):
                found[phrase.count(" ") + 1].append(phrase.replace(" ", ""))
        return found

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The English words of terms and phrases."""
        counts = {term: len(held) // _SIZE for term, held in self.postings.items() if term.isascii()}
        words = {term: count for term, count in counts.items() if term[0] not in MEANING + PLATFORM + KIND + IMPLIED}
        for phrase, meanings in self.phrases.items():
            count = max((counts.get(each, 0) for each in meanings.split()), default=0)
            for word in phrase.split():
                if word.isascii():
                    words[word] = max(count, words.get(word, 0))
        return Vocabulary(words)


@cache
def index() -> Index:
    """Return the index of the latest `justone update`, else that of the generated package; the file is read once."""
    if (update := current_update()) is not None:
        with suppress(KeyError, OSError, TypeError, ValueError):  # `updated` warns of an update that cannot be read
            return Index.of(json.loads((update / FILE).read_bytes()))
    module = import_module("justone_generated")
    loader: Any = module.__loader__
    content = loader.get_data(f"{module.__path__[0]}/{FILE}")
    return Index.of(json.loads(content))


def packed(weights: Mapping[int, int]) -> str:
    """Return the weight of a term by endpoint as the text that `Index.postings` has."""
    base = len(DIGITS)
    return "".join(DIGITS[key // base] + DIGITS[key % base] + DIGITS[weights[key]] for key in sorted(weights))


def _unpacked(text: str) -> Iterator[tuple[int, int]]:
    numbers = [*map(_VALUES.__getitem__, text)]
    high, low, weights = (numbers[each::_SIZE] for each in range(_SIZE))
    for first, second, weight in zip(high, low, weights, strict=True):
        yield first * len(DIGITS) + second, weight
