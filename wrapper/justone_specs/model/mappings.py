"""Recognition of mappings: objects whose keys are data, not field names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

# Numbers, dates, ranges and short units: 17, -1.5, 2026-05-25, 12:00, 18-24, <18, 50+, 1080p, 30d, 1st. A word marks a
# field name that starts with a digit: 1st_place, 3d_model.
_NUMBER = re.compile(r"[<>~+-]?\d(?!.*[A-Za-z]{3})[\x20-\x7e]*")
_HASH = re.compile(r"(?=.*\d)[0-9a-fA-F-]{16,}")  # 5f3c0e8a000000000101d2b4, and UUIDs
_CODE = re.compile(r"(?=.*\d)[A-Z0-9]{8,}")  # B08N5WRWNW, an Amazon article
_LONG_NUMBER = re.compile(r"\d{6}")  # user_6012345678, visits_20260525
_SHORTEST_SERIES = 5
_LONGEST_FIELD = 200  # characters; the longest published has 32
_MOST_FIELDS = 500
_FIELD_NAME = re.compile(r"[@_$]{0,2}[A-Za-z][A-Za-z0-9_$]*|[A-Za-z]+(-[A-Za-z]+)+|_")
_SHORT_HASH = re.compile(r"(?=.*\d)[0-9a-fA-F-]{8,}")  # 5f3c0e8a
_RANDOM = re.compile(r"(?=.*\d)(?=.*[A-Z])(?=.*[a-z])(?!.*[a-z]{3})[A-Za-z0-9_-]{10,}")  # Cx7Yz12AbQ9, not sd480pUrl
_LONGEST_FIELD_NAME = 60  # characters; longer keys are texts


def is_mapping(keys: Collection[str]) -> bool:
    """Return whether an object is a mapping: most of its keys are data, or its keys cannot become fields.

    A few odd keys among field names (`user-id`, `x.y`, `@type`, `1st_place`, `女`) do not make a mapping: the generated
    class maps them to identifiers. The following keys are data:

    - ids, dates, numbers and ranges of them, hashes: `17`, `2026-05-25`, `18-24`, `1080p`, `5f3c…`, `B08N5WRWNW`;
    - labels in another script: `女性`, as in xingtu's `tags_relation` (`{"游戏": ["王者荣耀"]}`);
    - a numbered series: `field1` to `field100`. A shorter series is fields: `taxonomy1Tag` and `taxonomy2Tag`.

    Ordinary words are field names even if they are data (`{"US": …, "DE": …}`), because the two cannot be told apart.

    An object is also a mapping if it has no keys, if it has an empty key, which the typed view treats as no key, or if
    its keys are too long or too many to be written out.
    """
    series = Counter(map(_without_numbers, keys))
    data = sum(_is_data(key) or (series[_without_numbers(key)] >= _SHORTEST_SERIES) for key in keys)
    return 2 * data > len(keys) or not keys or "" in keys or _too_much(keys)


def has_data_keys(keys: Collection[str]) -> bool:
    """Return whether a key of an object is data; stricter than `is_mapping`, because a stored key must not be a value.

    A single key that is not a plain field name suffices: a number, a date, an id, a URL, or a text with spaces or in
    another script. Names of users that read like field names (`ada`) cannot be told apart.
    """
    return bool(keys) and (is_mapping(keys) or not all(map(_is_field_name, keys)))


def _is_field_name(key: str) -> bool:
    is_id = _is_data(key) or _SHORT_HASH.fullmatch(key) or _RANDOM.fullmatch(key)
    return bool(_FIELD_NAME.fullmatch(key)) and not is_id and len(key) <= _LONGEST_FIELD_NAME


def _too_much(keys: Collection[str]) -> bool:
    return len(keys) > _MOST_FIELDS or max(map(len, keys)) > _LONGEST_FIELD


def _is_data(key: str) -> bool:
    return not key.isascii() or bool(
        _NUMBER.fullmatch(key) or _HASH.fullmatch(key) or _CODE.fullmatch(key) or _LONG_NUMBER.search(key)
    )


def _without_numbers(key: str) -> str:
    """Return the series that a key belongs to; a key without a number is its own series."""
    return re.sub(r"\d+", "0", key)
