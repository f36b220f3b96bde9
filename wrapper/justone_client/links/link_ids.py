"""Ids that a platform writes in two forms, and the conversion of one into the other."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from string import ascii_lowercase, ascii_uppercase, digits

_BASE62 = f"{digits}{ascii_lowercase}{ascii_uppercase}"
_GROUP, _GROUP_DIGITS = 4, 7
"""Weibo writes each seven digits of a number, from its end, as four characters."""

_BASE58 = "FcwAPNKTMug3GV5Lj7EJnHpWsx4tb8haYeviqBz6rkCy12mUSDQX9RdoZf"
_MASK, _BITS = 23442827791579, 51
_PLACES = (9, 7, 5, 6, 4, 8, 3, 10, 11)
"""The places of the digits in a BV id, the first digit of the number first."""

_CODE = 11
"""Characters of an Instagram shortcode that hold the number; those of private posts have more."""

_CODE_BYTES = 12
"""Characters of Base64 that nine bytes take."""


def weibo_id(text: str) -> str:
    """Return the numeric id of a post, from itself or from the nine characters in its address.

    Raises:
        ValueError: The characters are no id.
    """
    if len(text) > 2 * _GROUP + 1:
        return text
    groups = [text[max(0, end - _GROUP) : end] for end in range(len(text), 0, -_GROUP)]
    numbers = [f"{_number(group, _BASE62):0{_GROUP_DIGITS}}" for group in reversed(groups)]
    if any(len(number) > _GROUP_DIGITS for number in numbers):
        raise ValueError(text)
    return "".join(numbers).lstrip("0")


def bilibili_bvid(text: str) -> str:
    """Return the BV id of a video, from itself or from `av` and the number."""
    if text[:2].upper() == "BV":
        return f"BV{text[2:]}"
    number = (1 << _BITS | int(text.lower().removeprefix("av"))) ^ _MASK
    found = [*"BV1000000000"]
    for place in reversed(_PLACES):
        number, digit = divmod(number, len(_BASE58))
        found[place] = _BASE58[digit]
    return "".join(found)


def bilibili_aid(text: str) -> str:
    """Return the number of a video, from itself or from its BV id.

    Raises:
        ValueError: The BV id has no number.
    """
    if text[:2].upper() != "BV":
        return text.lower().removeprefix("av")
    number = _number("".join(text[place] for place in _PLACES), _BASE58)
    found = str((number & (1 << _BITS) - 1) ^ _MASK)
    if bilibili_bvid(found) != bilibili_bvid(text):
        raise ValueError(text)
    return found


def instagram_media_id(code: str) -> str:
    """Return the number of a post, from its shortcode."""
    return str(int.from_bytes(urlsafe_b64decode(code[:_CODE].rjust(_CODE_BYTES, "A"))))


def _number(text: str, alphabet: str) -> int:
    number = 0
    for character in text:
        number = number * len(alphabet) + alphabet.index(character)
    return number
