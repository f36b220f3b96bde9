"""The function `find`: endpoints by words, the best first."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from justone_client.checks import suggestion, whole_number
from justone_client.errors import ConfigurationError

from .index import Index, index
from .query import DETAIL, LIST, Query
from .text import LONGEST, PLATFORM, tokens

ELSEWHERE = 0.2
"""Factor of an endpoint of another platform than the one that a question names."""

STANDING = (1.0, 1.0, 0.9, 0.9, 0.1)
"""Factors by standing: a hidden or deprecated endpoint comes after those that fit about as well and are neither.

Further down, people would not find the only endpoint that has what they ask for. One that is both comes last: another
endpoint has taken its place.
"""

REPLACED = 4
"""Standing of an endpoint that is hidden and deprecated."""

OFF_SUBJECT = 0.3
"""Share of the score that an endpoint loses if the question has none of its subjects: comments on a post, for posts."""

OTHER_KIND = 0.8
"""Factor of an endpoint of another kind than a question asks for: a list of posts, if it asks about one of them.

It decides between endpoints that fit about as well; a question may name a kind by chance.
"""

DEDICATED = 1.2
"""Factor of an endpoint whose title names the value that a question asks for: a price, where details have it, too."""

COUNTED = 0.6
"""Factor of a list of the things that a question asks the number of: the profile has the number of followers."""

LEAST = 0.2
"""Share of the best score below which an endpoint is left out."""

PLATFORM_ALONE = 0.2
"""Least score of an endpoint if a question names its platform: little, but more than a poor fit of another platform."""

_NEAR = 0.85
"""Share of a family's best score above which its versions count as equally good."""

_BELONGS = 0.7
"""Share from which an endpoint belongs to a platform."""

_NAME = re.compile(r"(?:[a-z0-9_]+\.)?[a-z0-9]+_[a-z0-9_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An endpoint that fits a text.

    Attributes:
        name: Platform and method, `xiaohongshu.get_user_v3`.
        score: How well it fits; comparable only within one result.
        alternatives: The other versions of the endpoint, the best first.
        summary: English title.
        summary_zh: Chinese title.
    """

    name: str
    score: float
    alternatives: tuple[str, ...] = ()
    summary: str = ""
    summary_zh: str = ""


def find(text: str, *, platform: str | None = None, limit: int = 10, all_versions: bool = False) -> list[Found]:
    """Return the endpoints that fit a text, the best first; an empty list if there are none.

    It works offline. A word may be English or Chinese, the name of a platform, of a method or of a field of the
    response, and may be misspelt; the order of words is ignored.

    Args:
        text: A few words or a question, such as "小红书 粉丝数" or "play count of a tiktok video".
        platform: Only endpoints of this platform: its name in this package, or one that people use.
        limit: Most results.
        all_versions: Whether each version of an endpoint is a result; by default the best one is, and names the others.

    Raises:
        ConfigurationError: An argument is invalid, or there is no such platform.
    """
    if not isinstance(text, str):
        raise ConfigurationError(f"the text has the type {type(text).__name__}; pass a few words")
    whole_number("limit", limit, least=1)
    known = index()
    query = Query.of(text, known)
    named = _named(text, known)
    scores = _scores(query, known, named)
    if platform is not None:
        wanted = _platforms(platform, known)
        scores = {key: score for key, score in scores.items() if known.entries[key].platform in wanted}
    least = LEAST * max(scores.values(), default=0)
    scores = {key: score for key, score in scores.items() if score >= least}
    named |= _of_versions(query.versions, known)
    families = [_ranked(keys, scores, named, known) for keys in _families(scores, known)]
    if all_versions:
        families = [[each] for family in families for each in family if each[1] in scores]
    families.sort(key=lambda family: (-family[0][0], known.entries[family[0][1]].family))
    return [_result(family, known) for family in families[:limit]]


def _scores(query: Query, known: Index, named: set[int]) -> dict[int, float]:
    """Return the score of each endpoint that has one of the terms."""
    scores: dict[int, float] = {}
    groups = [((word,), factor) for word, factor in query.words.items()] + [*query.meanings.items()]
    for group, factor in groups:
        for key, value in known.values(group).items():
            scores[key] = scores.get(key, 0) + factor * value
    fit = _fit(query, known)
    scores = {key: score * fit(key) for key, score in scores.items()}
    for group in query.platforms:
        shares = known.shares(group)
        alone = {key: max(PLATFORM_ALONE, scores.get(key, 0)) for key, share in shares.items() if share >= _BELONGS}
        scores = {key: score * shares.get(key, ELSEWHERE) for key, score in {**scores, **alone}.items()}
    best = max(scores.values(), default=1)
    return scores | {key: scores.get(key, 0) + best for key in named}


def _fit(query: Query, known: Index) -> Callable[[int], float]:
    """Return the function that tells how well the subjects and the kind of an endpoint fit a question."""
    covered, dedicated, counted = known.covered(query.subjects), known.naming(query.fields), known.naming(query.counted)
    wanted, details, lists = known.shares(query.kinds), known.weights(DETAIL), known.weights(LIST)

    def factor(key: int) -> float:
        subjects = known.entries[key].subjects
        found = 1 - OFF_SUBJECT * (1 - covered[subjects])
        if subjects in dedicated and key in details:
            found *= DEDICATED
        if subjects in counted and key in lists:
            found *= COUNTED
        return found if key in wanted or not query.kinds else found * OTHER_KIND

    return factor


def _named(text: str, known: Index) -> set[int]:
    """Return the endpoints whose name, or name without the platform, stands in the text."""
    words = set(_NAME.findall(text[:LONGEST].casefold()))
    return {key for key, entry in enumerate(known.entries) if words & {entry.name, entry.method}} if words else set()


def _of_versions(versions: AbstractSet[str], known: Index) -> set[int]:
    """Return the endpoints of some versions, such as `v4`."""
    return {key for key, entry in enumerate(known.entries) if f"v{entry.version}" in versions} if versions else set()


def _families(scores: Mapping[int, float], known: Index) -> list[Sequence[int]]:
    """Return all versions of each endpoint that has a score."""
    return [known.families[family] for family in sorted({known.entries[key].family for key in scores})]


def _ranked(
    keys: Sequence[int], scores: Mapping[int, float], named: AbstractSet[int], known: Index
) -> list[tuple[float, int]]:
    """Return the versions of an endpoint, the best first, with their scores, which fall.

    A version that the question names is the first; else the order is that of their standing, and the first has the
    score of the one that fits best. A version that others have replaced counts only if it alone fits.
    """
    fitting = {key for key in keys if key in scores}
    replaced = {key for key in fitting - named if known.entries[key].standing == REPLACED}
    best = max(scores[key] for key in fitting - replaced or fitting)

    def order(key: int) -> tuple[bool, int, bool, int]:
        entry = known.entries[key]
        return key not in named, entry.standing, scores.get(key, 0) < _NEAR * best, -entry.version

    ranked: list[tuple[float, int]] = []
    for key in sorted(keys, key=order) if len(keys) > 1 else keys:
        factor = 1 if key in named else STANDING[known.entries[key].standing]
        score = factor * (scores.get(key, 0) if ranked else best)
        ranked.append((min(score, ranked[-1][0]) if ranked else score, key))
    return ranked


def _result(ranked: Sequence[tuple[float, int]], known: Index) -> Found:
    first, *others = (known.entries[key] for _, key in ranked)
    return Found(
        name=first.name,
        score=round(ranked[0][0], 4),
        alternatives=tuple(entry.name for entry in others),
        summary=first.summary,
        summary_zh=first.summary_zh,
    )


def _platforms(name: str, known: Index) -> frozenset[str]:
    """Return the platforms that have a name."""
    if isinstance(name, str):
        if name in known.platforms:
            return frozenset({name})
        meanings = known.phrases.get(" ".join(tokens(name)), "").split()
        if found := frozenset(each.removeprefix(PLATFORM) for each in meanings if each.startswith(PLATFORM)):
            return found
    hint = suggestion(name, sorted(known.platforms)) if isinstance(name, str) else ""
    raise ConfigurationError(f"there is no such platform{hint or '; pass a name such as xiaohongshu or 小红书'}")
