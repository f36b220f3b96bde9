"""Correction of misspelt words: the nearest known word, two words written as one, or one written as two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from .text import is_word

_SHORTEST = 4
"""Fewest letters of a word that is corrected; shorter ones have too many neighbours."""

_LONG = 7
"""Letters from which a word may have two faults."""

_SHORTEST_HALF = 3


class Vocabulary:
    """The known words, each with the number of endpoints that it leads to."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._words = words
        self._of: dict[int, list[tuple[str, int]]] = {}

    def corrected(self, found: Sequence[str]) -> list[str]:
        """Return tokens in which each unknown English word is replaced by the nearest known one, if there is one."""
        return [each for token in self._joined(found) for each in self._known(token)]

    def _joined(self, found: Sequence[str]) -> Iterator[str]:
        """Yield the tokens, with two that only together are a known word as one."""
        rest = iter(range(len(found)))
        for place in rest:
            pair = "".join(found[place : place + 2])
            unknown = [word for word in found[place : place + 2] if word not in self._words]
            if is_word(pair) and pair in self._words and unknown:
                yield pair
                next(rest, None)
            else:
                yield found[place]

    def _known(self, token: str) -> tuple[str, ...]:
        if token in self._words or not is_word(token) or len(token) < _SHORTEST or token.isdecimal():
            return (token,)
        if near := self._nearest(token, 1):
            return (near,)
        for cut in range(_SHORTEST_HALF, len(token) - _SHORTEST_HALF + 1):
            if token[:cut] in self._words and token[cut:] in self._words:
                return token[:cut], token[cut:]
        near = self._nearest(token, 2) if len(token) >= _LONG else ""
        return (near or token,)

    def _nearest(self, token: str, most: int) -> str:
        """Return the known word with the fewest faults, and of these the most frequent; empty if none is near."""
        alike = (word for added in range(-most, most + 1) for word in self._alike(token, added, most))
        near = [(faults, word) for word in alike if (faults := distance(token, word, most)) <= most]
        order = ((faults, word[0] != token[0], -self._words[word], word) for faults, word in near)
        return min(order)[-1] if near else ""

    def _alike(self, token: str, added: int, most: int) -> Iterator[str]:
        """Yield the words with some more letters than a token that have most of its letters, and few others.

        An added letter is a fault that leaves all letters of the token in place, so fewer of them may be missing.
        """
        letters = _letters(token)
        missing, others = most - max(added, 0), most - max(-added, 0)
        for word, found in self._of_length(len(token) + added):
            if (letters & ~found).bit_count() <= missing and (found & ~letters).bit_count() <= others:
                yield word

    def _of_length(self, length: int) -> Sequence[tuple[str, int]]:
        """Return the words of a length, with their letters; too short ones are no corrections."""
        if length not in self._of:
            words = self._by_length.get(length, ()) if length >= _SHORTEST else ()
            self._of[length] = [(word, _letters(word)) for word in words]
        return self._of[length]

    @cached_property
    def _by_length(self) -> Mapping[int, list[str]]:
        found = defaultdict(list)
        for word in self._words:
            found[len(word)].append(word)
        return found


def _letters(word: str) -> int:
    """Return the set of the letters and digits of a word, a bit for each."""
    return sum(1 << ord(letter) for letter in {*word})


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are missing, added, replaced or swapped; any greater number is `most + 1`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for line, letter in enumerate(one, 1):
        earlier, before, row = before, row, [line]
        for column, another in enumerate(other, 1):
            cost = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != another))
            if line > 1 and column > 1 and (letter, another) == (other[column - 2], one[line - 2]):
                cost = min(cost, earlier[column - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
