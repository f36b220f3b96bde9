"""Things that have an id, such as a note or its author; all that is invented about one derives from its id."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

_KINDS = {
    "user": "user author owner creator blogger kol account profile u o member person star anchor influencer uploader",
    "note": "note",
    "video": "video aweme photo bv av a feed reel media short",
    "item": "item product goods offer num spu asin commodity",
    "post": "post weibo mblog status tweet article question pin thread",
    "comment": "comment cmt c reply review rp",
    "shop": "shop store seller vender",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}

_ID = re.compile(r"(id|pk|asin|^handle)(str|s)?$")
_NOT_IDS = re.compile(
    r"(trace|log|impr|session|request|req|app|void|paid|avoid|said|grid|valid|android|solid|bid)id?s?$"
)

_SUFFIXES = re.compile("(info|list|detail|data|base|s|vo|dto)+$")
_SHORTEST = 4
"""Letters of a word that is recognised at the end of a longer one."""

_HEX_SITES = frozenset({"xiaohongshu"})
_DIGITS = {"alibaba": 12, "amazon": 8, "bilibili": 9, "douban": 8, "jd": 12, "taobao": 12, "weibo": 16}
_USUAL_DIGITS = 19
_PREFIXES = {
    "asin": "B0",
    "bvid": "BV1",
    "handle": "user",
    "redid": "user",
    "secuid": "MS4wLjABAAAA",
    "secuserid": "MS4wLjABAAAA",
    "uniqueid": "user",
}
"""Other forms of an id; what follows the prefix is the id itself, so that each form finds the same thing."""

_PREFIX = re.compile(f"^({'|'.join(sorted(set(_PREFIXES.values())))})(?=[0-9a-f]+$)")


_remembered = lru_cache(maxsize=10_000)
"""Names come back with each response; a caller may send any others."""


@_remembered
def plain(name: str) -> str:
    """Return a name in small letters and without separators, since one field is spelt differently here and there."""
    return re.sub("[^a-z0-9]", "", name.lower())


@_remembered
def is_id(name: str) -> bool:
    """Whether a plain name is that of an id."""
    return bool(_ID.search(name)) and not _NOT_IDS.search(name)


@_remembered
def kind_of(name: str) -> str:
    """Return the kind of thing that a field, or an id, is named after; empty if the name does not say."""
    stem = _SUFFIXES.sub("", _ID.sub("", plain(name)))
    ends = (stem[start:] for start in range(len(stem)) if not start or len(stem) - start >= _SHORTEST)
    return next((_KIND_OF[end] for end in ends if end in _KIND_OF), "")


def number(*parts: object) -> int:
    """Return a number that always is the same for the same parts, and looks random."""
    text = "\0".join(map(str, parts)).encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=12).digest(), "big")


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that has an id.

    Attributes:
        site: The site that knows it; platforms such as `douyin` and `douyin_xingtu` share one.
        id: Its id.
        kind: What it is, such as `user`; empty if that is not known.
        owner: What it belongs to, such as the note that a comment is about.
    """

    site: str
    id: str
    kind: str = ""
    owner: Entity | None = None

    @classmethod
    def named(cls, site: str, text: str, kind: str) -> Entity:
        """Return the thing with an id that a caller passes, in any form of the id."""
        return cls(site, _PREFIX.sub("", text) or text, kind)

    def related(self, kind: str, *place: object) -> Entity:
        """Return another thing that belongs to this one, such as the author of a note."""
        drawn = number(self.site, self.id, kind, *place)
        if self.site in _HEX_SITES:
            return Entity(self.site, f"{0x60 + drawn % 8:02x}{drawn % 16**22:022x}", kind, self)
        smallest = 10 ** (_DIGITS.get(self.site, _USUAL_DIGITS) - 1)
        return Entity(self.site, str(smallest + drawn % (6 * smallest)), kind, self)

    def id_at(self, name: str) -> str:
        """Return the id that a field with a plain name holds: of this thing, of one that it belongs to, or another."""
        kind = kind_of(name)
        holder: Entity | None = self
        while holder is not None and kind and holder.kind != kind:
            holder = holder.owner
        return _PREFIXES.get(name, "") + (holder or self.related(kind)).id
