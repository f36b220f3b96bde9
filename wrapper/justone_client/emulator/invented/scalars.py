"""Invented texts, numbers and flags, chosen by the name of their field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from .entity import Entity, is_id, number, plain
from .vocabulary import Words, words_of

_LATEST = 1_780_000_000
"""Unix time of the end of May 2026; everything happened in the year before."""

_YEAR = 365 * 24 * 3600

_LONGEST_NUMBER = 19
"""Digits of an id that is a number in some endpoints."""

_Number = int | float


class _Rule(NamedTuple):
    """The values of fields whose plain name matches.

    Attributes:
        pattern: Searched for in the plain name.
        concept: Fields of one thing with the same concept have the same value; default: the plain name.
        text: Returns a text, given a number and words.
        number: Returns a number, given a number.
    """

    pattern: str
    concept: str = ""
    text: Callable[[int, Words], str] | None = None
    number: Callable[[int], _Number] | None = None


def scalar(kind: type, name: str, entity: Entity) -> Any:
    """Return a text, number or flag for a field of a thing; always the same one."""
    name = plain(name).removesuffix("list")
    if _CURSOR.search(name) and kind is not bool:
        return kind()  # the list ends, unless its pages are declared
    if is_id(name) and kind is not bool:
        text = entity.id_at(name)
        if kind is str:
            return text
        return kind(text if text.isdecimal() and len(text) <= _LONGEST_NUMBER else number(text) % 10**15)
    rule = _rule_for(name)
    drawn = number(entity.site, entity.id, rule.concept or name)
    if kind is bool:
        return bool(_SURE.search(name)) or (bool(drawn % 2) and not _NEVER.search(name))
    if kind is str:
        return _text(rule, drawn, words_of(entity.site))
    return kind((rule.number or _small)(drawn))


@lru_cache(maxsize=10_000)
def _rule_for(name: str) -> _Rule:
    return next((each for each, found in _RULES if found(name)), _ANYTHING)


def _text(rule: _Rule, drawn: int, words: Words) -> str:
    if rule.text is not None:
        return rule.text(drawn, words)
    value = rule.number(drawn) if rule.number else ""
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def _chosen(field: str) -> Callable[[int, Words], str]:
    """Return a function that makes a text of one choice from each list of words."""

    def choose(drawn: int, words: Words) -> str:
        text = ""
        for choices in getattr(words, field):
            drawn, place = divmod(drawn, len(choices))
            text += choices[place]
        return text

    return choose


def _address(path: str) -> Callable[[int, Words], str]:
    return lambda drawn, _words: "https://example.com/" + path.format(drawn % 16**12)


def _one_of(*choices: str) -> Callable[[int, Words], str]:
    return lambda drawn, _words: choices[drawn % len(choices)]


def _same(value: _Number) -> Callable[[int], _Number]:
    return lambda _drawn: value


def _seconds(drawn: int) -> int:
    return _LATEST - drawn % _YEAR


def _milliseconds(drawn: int) -> int:
    return 1000 * _seconds(drawn)


def _moment(drawn: int, _words: Words) -> str:
    return datetime.fromtimestamp(_seconds(drawn), UTC).strftime("%Y-%m-%d %H:%M:%S")


def _day(drawn: int, _words: Words) -> str:
    return _moment(drawn, _words)[:10]


def _count(drawn: int) -> int:
    """Return a number of any size up to a million; small ones are as frequent as large ones."""
    return int(drawn // 7 % 10 ** (2 + drawn % 5))


def _price(drawn: int) -> float:
    return (drawn % 500 + 5) + 0.9


def _share(drawn: int) -> float:
    return drawn % 10_000 / 10_000


def _small(drawn: int) -> int:
    return drawn % 3


def _between(least: int, most: int) -> Callable[[int], _Number]:
    return lambda drawn: least + drawn % (most - least + 1)


_CURSOR = re.compile("(cursor|maxid|sinceid|hasmore|hasnext(page)?|pagetoken|paginationtoken|continuationtoken)$")
_SURE = re.compile("^(success|ok|found|available|isend|nomore)$")
_NEVER = re.compile("(error|deleted?|removed|hidden|ban|block|private|prohibit|illegal|fail|hasmore|hasnext)")

_TABLE = (
    _Rule("^(code|ret|errno|errcode|statuscode|errorcode|error|bizcode|resultcode)$", number=_same(0)),
    _Rule("^(msg|message|statusmsg|statusmessage|errmsg|errormsg|toast)$", text=_one_of("success")),
    _Rule("(avatar|cover|image|img|pic|photo|thumb|icon|logo|face|head|poster)(s|urls?|uri|hd|large|\\d+)?$",
          text=_address("image/{:012x}.jpg")),
    _Rule("(video|play|download|stream|media)(urls?|uri|addr)(https)?$", text=_address("video/{:012x}.mp4")),
    _Rule("(url|link|uri|href|cdn|schema|scheme|permalink|h5)s?$", text=_address("{:012x}")),
    _Rule("(createtime|createdat|ctime|publishtime|pubdate|posttime|timestamp|created|createdtime|createdatutc)$",
          "created", text=_moment, number=_seconds),
    _Rule("(timems|timestampms|timemillis)$", text=_moment, number=_milliseconds),
    _Rule("birthday$", text=_one_of("1990-01-01"), number=_same(631152000)),
    _Rule("(date|day)$", text=_day, number=_between(1, 28)),
    _Rule("month$", number=_between(1, 12)),
    _Rule("year$", number=_between(2015, 2025)),
    _Rule("(duration|length|seconds)(ms|time)?$", "duration", number=_between(5, 600)),
    _Rule("(time|(updated|taken|published|modified|posted)(at)?|now)$", text=_moment, number=_seconds),
    _Rule("(like|liked|digg|zan|thumbup|voteup|attitude|favorite)s?(count|cnt|num|total)?s?$", "likes", number=_count),
    _Rule("(comment|reply|cmt|review)s?(count|cnt|num)$", "comments", number=_count),
    _Rule("(share|shared|forward|repost|retweet)s?(count|cnt|num)?s?$", "shares", number=_count),
    _Rule("(collect|collected|fav|favorit)(ed|ing|e|es|s)?(count|cnt|num)$", "collects", number=_count),
    _Rule("(play|view|watch|read|exposure|vv|pv)s?(count|cnt|num)?s?$", "views", number=_count),
    _Rule("(fan|follower|subscriber)s?(count|cnt|num|number)?(str)?$", "followers", number=_count),
    _Rule("(follow|following|friend)s?(count|cnt|num)?$", "following", number=_between(0, 900)),
    _Rule("(price|amount|cost|fee|amt|money|gmv|budget|cpm|cpe|quote)s?(text|str|show)?$", number=_price),
    _Rule("(rate|ratio|percent|proportion|rating)$", number=_share),
    _Rule("(score|star|stars)$", number=_between(1, 5)),
    _Rule("(count|cnt|num|number|total|totals|sum|sold|sales|quantity|stock|uv)(str)?$", number=_count),
    _Rule("(width|^w)$", number=_same(1080)),
    _Rule("(height|^h)$", number=_same(1440)),
    _Rule("(nick|nickname|(screen|user|u|author|owner|display|full)name)$", "nickname",
          text=_chosen("nickname")),
    _Rule("(urltoken|weihao|alias)$", text=lambda drawn, _words: f"user{drawn % 10**8:08d}"),
    _Rule("((shop|store|seller|brand|company|mcn)name|store|shop|brand)$", "shop", text=_chosen("shop")),
    _Rule("(gender|sex)$", "gender", text=_one_of("female", "male"), number=_between(1, 2)),
    _Rule("^age$", number=_between(18, 45)),
    _Rule("(city|province|region|location|country|market|ipwording|area)(name)?$", "place", text=_chosen("place")),
    _Rule("(title|subject|headline|name|caption)$", "title", text=_chosen("title")),
    _Rule("(desc|description|content|text|summary|excerpt|abstract|comment|signature|bio|intro|reason|remark|body)$",
          text=_chosen("sentence")),
    _Rule("(tag|category|keyword|word|label|topic|query|hashtag|interest|industry)s?(name)?$", text=_chosen("tag")),
    _Rule("(lang|language)(code)?$", text=lambda _drawn, words: words.language),
    _Rule("currency(code)?$", text=lambda _drawn, words: words.currency),
    _Rule("email$", text=_one_of("someone@example.com")),
    _Rule("(phone|mobile|wechat|qq|address|cookies?|sign)$", text=_one_of("")),
    _Rule("color$", text=_one_of("#333333", "#ff2442", "#1e80ff")),
    _Rule("version$", text=_one_of("1.0.0")),
    _Rule("(page|pageno|pagenum|index|rank|idx|level)$", number=_between(1, 9)),
    _Rule("(pagesize|limit)$", number=_same(10)),
    _Rule("(type|typename|status|state|kind|mode|style)$", text=_one_of("normal")),
)  # fmt: skip
_RULES = tuple((rule, re.compile(rule.pattern).search) for rule in _TABLE)
_ANYTHING = _Rule("", text=lambda drawn, _words: f"{drawn % 16**8:08x}", number=_small)
