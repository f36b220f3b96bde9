"""A question as weighted terms and platforms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .index import Index
from .text import IMPLIED, KIND, LONGEST, MEANING, PLATFORM, Part, is_word, parts, terms_of, tokens

KNOWN_WORD, GUESS = 0.5, 0.8
"""Factors of a word whose meaning counts, too, and of a Chinese phrase that is written with a wrong character."""

SEARCH, LIST, DETAIL = f"{KIND}search", f"{KIND}list", f"{KIND}detail"
"""The kinds of endpoints: those that search, that have many things, and that have the values of one thing."""

COUNT = f"{MEANING}count"
"""The meaning of "how many", and of the last word of "follower count"."""

_PAIR = 2


@dataclass(slots=True)
class Query:
    """A question, as the index can look it up.

    Attributes:
        words: Factors by word, or by pair of Chinese characters.
        meanings: Factors by the meanings of a phrase, of which only the best one counts.
        platforms: The platforms that each phrase names, as terms.
        versions: The versions that it names, such as `v4`.
        kinds: The kinds of endpoints that it asks for, as terms.
        implied: The subjects that it need not name, as meanings.
        fields: The meanings of the single values that it asks for, such as a price.
        counted: The meanings of the things that it asks the number of, such as followers.
    """

    words: dict[str, float] = field(default_factory=dict)
    meanings: dict[tuple[str, ...], float] = field(default_factory=dict)
    platforms: list[tuple[str, ...]] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    implied: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    counted: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, text: str, index: Index) -> Query:
        """Read a question; words that are misspelt are corrected.

        A value next to a word for searching is a condition of the search: users by their number of followers.
        """
        query = cls()
        before: Sequence[str] = ()
        found = index.vocabulary.corrected(tokens(text[:LONGEST]))
        if len(found) == 1 and not is_word(found[0]) and found[0] not in index.phrases:
            query.meanings[index.containing(found[0])] = 1
        for part in parts(found, index.phrases, index.longest_phrase):
            for word in terms_of(part):
                query._add_word(word, 1 if part.meanings is None else KNOWN_WORD)
            if part.meanings is None:
                guesses = {index.phrases[phrase] for phrase in _misspelt(part, index)}
                for guess in sorted(guesses):
                    query._add_phrase(guess.split(), GUESS / len(guesses))
            else:
                query._add_phrase(part.meanings, 1)
                if COUNT in before or COUNT in index.phrases.get(part.tokens[-1], "").split():
                    query._add_count(part.meanings)
                before = part.meanings or before
        if SEARCH in query.kinds:
            query.kinds.discard(DETAIL)
        return query

    @property
    def subjects(self) -> set[str]:
        """All meanings, with those of the kinds and those that go without saying."""
        kinds = {MEANING + kind[1:] for kind in self.kinds}
        return kinds | self.implied | {meaning for meanings in self.meanings for meaning in meanings}

    def _add_word(self, word: str, factor: float) -> None:
        if word[0] == "v" and word[1:].isdecimal():
            self.versions.add(word)
        else:
            self.words[word] = max(factor, self.words.get(word, 0))

    def _add_phrase(self, terms: Sequence[str], factor: float) -> None:
        platforms = tuple(term for term in terms if term.startswith(PLATFORM))
        meanings = tuple(term for term in terms if term.startswith(MEANING))
        if platforms and platforms not in self.platforms:
            self.platforms.append(platforms)
        if meanings:
            self.meanings[meanings] = max(factor, self.meanings.get(meanings, 0))
        self.kinds.update(term for term in terms if term.startswith(KIND))
        self.implied.update(MEANING + term[1:] for term in terms if term.startswith(IMPLIED))
        if DETAIL in terms:
            self.fields.update(meanings)

    def _add_count(self, terms: Iterable[str]) -> None:
        """Add the meanings of a phrase such as "follower count", or of the one after "how many"."""
        self.kinds.add(DETAIL)
        self.fields.update(terms)
        self.counted.update(terms)


def _misspelt(part: Part, index: Index) -> list[str]:
    """Return the longest Chinese phrases that differ in one character from a part of a run of unknown ones.

    Too many words of two characters share one of them, so such a word is never taken for a platform.
    """
    run = "".join(" " if is_word(token) else token for token in part.tokens)
    if any(run[place : place + 2] in index.postings for place in range(len(run) - 1)):
        return []
    for length in range(len(run), 1, -1):
        pieces = [run[place : place + length] for place in range(len(run) - length + 1)]
        near = [each for each in index.chinese(length) if any(_differ_in_one(each, piece) for piece in pieces)]
        if near:
            found = [" ".join(phrase) for phrase in near]
            return [phrase for phrase in found if length > _PAIR or PLATFORM not in index.phrases[phrase]]
    return []


def _differ_in_one(one: str, other: str) -> bool:
    return sum(map(str.__ne__, one, other)) == 1
