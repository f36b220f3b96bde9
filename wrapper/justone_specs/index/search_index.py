"""The file `justone_generated/search.json`: endpoints by the words that lead to them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from justone_client.search.index import GREATEST, packed
from justone_client.search.text import IMPLIED, KIND, MEANING, PLATFORM, parts, terms_of, tokens
from justone_specs.model.search_words import SearchWords

from .search_fields import TITLE, SearchText, search_texts

JsonObject = dict[str, Any]

PART, MENTION = 0.75, 0.8
"""Shares by which an endpoint belongs to the platform that its own is part of, and to one that both titles mention.

A word of one language may name a platform by chance: a channel of YouTube is not one of WeChat Channels.
"""

SATURATION = 3.0
"""The weight at which a word counts half: a word in the title and the description is not twice as good."""

_USUAL_LENGTH = 3
"""Terms of a usual title; in a longer one each is worth less."""

_UNSAID = frozenset({f"{MEANING}{each}" for each in ("detail", "list", "count", "statistics")})
"""Meanings that a title may have without the question: details are what is asked for anyway."""

IS_LIST = 1.6
"""Weight of "list" from which an endpoint is one; a description that only mentions a list has less."""

USUAL_VALUE = 1.5
"""Weight of a value that details usually have; one in the title or the search words counts more."""

_VERSION = re.compile(r"_v\d+$")


def search_index(catalogue: JsonObject, words: SearchWords) -> str:
    """Return the text of the file, with a line for each endpoint, phrase and term.

    Args:
        catalogue: The catalogue.
        words: Names of platforms, and words with the same meaning.
    """
    operations = [operation for item in catalogue["paths"].values() for operation in item.values()]
    operations.sort(key=lambda operation: operation["operationId"])
    phrases = _phrases(catalogue, words)
    longest = max((phrase.count(" ") + 1 for phrase in phrases), default=0)
    postings: dict[str, dict[int, int]] = {}
    for key, operation in enumerate(operations):
        for term, weight in _weights(operation, words, phrases, longest).items():
            if level := round(weight * GREATEST):
                postings.setdefault(term, {})[key] = level
    endpoints = ",\n".join(_json([*each, _subjects(each[1], phrases, longest)]) for each in _endpoints(operations))
    terms = {term: packed(postings[term]) for term in sorted(postings)}
    return f'{{"endpoints":[\n{endpoints}\n],"phrases":{_lines(phrases)},"terms":{_lines(terms)}}}\n'


def _endpoints(operations: list[JsonObject]) -> Iterator[tuple[str, str, str, int, int]]:
    """Yield name, titles, family and standing, as `justone_client.search.index.IndexedEndpoint` has them."""
    families: dict[str, int] = {}
    for operation in operations:
        name = operation["operationId"]
        # a version that the vendor assigns to no family still has the name of one
        family = families.setdefault(_VERSION.sub("", name), len(families))
        title = " ".join(operation["summary"].split()) or name
        yield name, title, " ".join(operation.get("x-chinese-title", "").split()), family, _standing(operation)


def _subjects(title: str, phrases: Mapping[str, str], longest: int) -> str:
    """Return the meanings in a title, with `|` between phrases; a question need not say that it wants details."""
    read = parts(tokens(title), phrases, longest)
    found = [sorted(each for each in {*(part.meanings or ())} - _UNSAID if each[0] == MEANING) for part in read]
    return "|".join(dict.fromkeys(" ".join(each) for each in found if each))


def _standing(operation: JsonObject) -> int:
    is_deprecated, is_hidden = operation.get("deprecated") or "x-removed" in operation, operation.get("x-hidden")
    if is_deprecated or is_hidden:
        return 1 + bool(is_hidden) + 2 * bool(is_deprecated)
    return int(not operation.get("x-recommended"))


def _phrases(catalogue: JsonObject, words: SearchWords) -> dict[str, str]:
    """Return the meanings of each phrase, as `justone_client.search.index.Index` has them."""
    found: dict[str, dict[str, None]] = {}
    names = {platform: list(each.names) for platform, each in words.platforms.items()}
    for alias, platform in catalogue.get("x-platform-aliases", {}).items():
        names.setdefault(platform, []).append(alias)
    kinds: dict[str, list[str]] = {
        kind: each.words + _words_of(each.meanings, words) for kind, each in words.kinds.items()
    }
    implied = {meaning: _words_of(each, words) for meaning, each in words.implied.items()}
    for mark, table in ((PLATFORM, names), (MEANING, words.meanings), (KIND, kinds), (IMPLIED, implied)):
        for meaning, texts in table.items():
            for text in texts:
                found.setdefault(" ".join(tokens(text)), {})[mark + meaning] = None
    for platform in words.platforms:
        # `search` is a platform, too, but people mean the verb
        found.setdefault(" ".join(tokens(platform)), {PLATFORM + platform: None})
    for text in words.ignored:
        found.setdefault(" ".join(tokens(text)), {})
    return {phrase: " ".join(found[phrase]) for phrase in sorted(found) if phrase}


def _words_of(meanings: list[str], words: SearchWords) -> list[str]:
    """Return all words of some meanings."""
    return [text for meaning in meanings for text in words.meanings[meaning]]


def _weights(operation: JsonObject, words: SearchWords, phrases: Mapping[str, str], longest: int) -> dict[str, float]:
    """Return the weight, from 0 to 1, of each term of an endpoint."""
    sums, mentioned = _sums(operation, phrases, longest)
    subjects = _subjects(operation["summary"], phrases, longest)
    kind = _kind(subjects, sums)
    for term in _usual(subjects, words) if kind == "detail" else ():
        sums[term] = max(USUAL_VALUE, sums.get(term, 0))
    found = {term: weight / (weight + SATURATION) for term, weight in sums.items()}
    return found | {KIND + kind: 1.0} | _platforms(operation["operationId"].partition(".")[0], mentioned, words)


def _sums(operation: JsonObject, phrases: Mapping[str, str], longest: int) -> tuple[dict[str, float], set[str]]:
    """Return the sum of the weights of each term, and the platforms that both titles mention."""
    best: dict[tuple[str, float], float] = {}
    mentioned: list[set[str]] = []
    for text in search_texts(operation):
        terms, platforms = _terms(text, phrases, longest)
        share = 2 * _USUAL_LENGTH / (_USUAL_LENGTH + len(terms)) if text.is_short else 1
        for term in terms:
            key = (term, text.weight)
            best[key] = max(best.get(key, 0), text.weight * share)
        if text.weight == TITLE and text.tokens:
            mentioned.append(platforms)
    sums: dict[str, float] = {}
    for (term, _), weight in best.items():
        sums[term] = sums.get(term, 0) + weight
    return sums, set.intersection(*mentioned) if mentioned else set()


def _kind(subjects: str, weights: Mapping[str, float]) -> str:
    """Return whether an endpoint is a search, a list, or has the details of one thing."""
    meanings = re.split(r"[| ]", subjects)
    if f"{MEANING}search" in meanings:
        return "search"
    is_list = f"{MEANING}ranking" in meanings or weights.get(f"{MEANING}list", 0) >= IS_LIST
    return "list" if is_list else "detail"


def _usual(subjects: str, words: SearchWords) -> set[str]:
    """Return the terms of the values that details usually have; the vendor documents the fields of a part of them."""
    if "|" in subjects:
        return set()
    return {MEANING + each for subject in subjects.split() for each in words.typical.get(subject[1:], [])}


def _terms(text: SearchText, phrases: Mapping[str, str], longest: int) -> tuple[set[str], set[str]]:
    """Return the terms of a text, and the platforms that it mentions."""
    terms: set[str] = set()
    platforms: set[str] = set()
    for part in parts(text.tokens, phrases, longest):
        terms |= {*terms_of(part)}
        for meaning in part.meanings or ():
            if meaning[0] in MEANING + PLATFORM:
                (platforms if meaning.startswith(PLATFORM) else terms).add(meaning)
    return terms, platforms


def _platforms(own: str, mentioned: set[str], words: SearchWords) -> dict[str, float]:
    found = dict.fromkeys(mentioned, MENTION)
    platform = words.platforms.get(own)
    if platform and platform.part_of and not mentioned:
        found[PLATFORM + platform.part_of] = PART
    return found | {PLATFORM + own: 1.0}


def _lines(table: Mapping[str, str]) -> str:
    return "{\n" + ",\n".join(f"{_json(key)}:{_json(value)}" for key, value in table.items()) + "\n}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
