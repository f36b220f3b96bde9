"""Names that users type, derived only from method and path; tags, summaries and operationIds change too often."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from .endpoint import Endpoint, EndpointError

_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_WORD = re.compile(r"[^A-Za-z0-9]+")
_VERSION = re.compile(r"v\d+")
LONGEST_NAME = 100
"""Longest platform or method in characters, because both are also file names; the longest published method has 60."""

_DEVICES = frozenset({"aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that Windows does not allow for files, with any suffix."""

_TAKEN = _DEVICES | {
    *("bool", "dict", "float", "int", "list", "str"),
    *("data_classes", "deprecated", "operations", "type_checking"),
}
"""Names used by the annotations, decorators and module of a namespace; a method with such a name would hide them."""

_TAKEN_ATTRIBUTES = frozenset(
    {"bool", "dict", "float", "int", "list", "str", "key", "keys", "self", "additional_properties", "to_dict"}
)
"""Names that a data class itself uses; `dict(data)` would take `keys` for the method of a mapping."""

_TAKEN_PLATFORMS = _DEVICES | {
    *("account", "aclose", "call", "close", "environment", "execute", "like", "options", "paginate", "ping", "prepare"),
    *("sends_itself", "timeout", "usage", "with_options"),
    "cached_property",  # the decorator that makes them attributes of the clients
}
"""Attributes of the clients; a platform with such a name would hide them."""


class EndpointName(NamedTuple):
    """`platform.method`, as in `api.xiaohongshu.get_user_v3`."""

    platform: str
    method: str

    def __str__(self) -> str:
        return f"{self.platform}.{self.method}"


def endpoint_name(endpoint: Endpoint, platforms: dict[str, str] | None = None) -> EndpointName:
    """Return the name of an endpoint: the platform from the segment after `/api/`, the method from the rest.

    Args:
        endpoint: The endpoint to name.
        platforms: Names from the overlay for platforms whose segment gives a poor one (`1688` → `alibaba_1688`).

    Raises:
        EndpointError: The path does not start with `/api/` and a platform, or gives too long a name.
    """
    segment = platform_segment(endpoint)
    rest = endpoint.path.strip("/").split("/")[2:]
    platform = (platforms or {}).get(segment) or identifier(segment, digit_prefix="platform_")
    if not rest or (len(rest) == 1 and _VERSION.fullmatch(rest[0])):
        rest = [segment, *rest]
    method = identifier("_".join(rest), digit_prefix="get_")
    if max(len(platform), len(method)) > LONGEST_NAME:
        raise EndpointError(f"{endpoint}: its name would be longer than {LONGEST_NAME} characters")
    hides_namespace = method.upper() == platform.title().replace("_", "")  # `X` is a class, too
    return EndpointName(
        f"{platform}_" if platform in _TAKEN_PLATFORMS else platform,
        f"{method}_" if method in _TAKEN or hides_namespace else method,
    )


def platform_segment(endpoint: Endpoint) -> str:
    """Return the segment after `/api/`.

    Raises:
        EndpointError: The path does not start with `/api/` and a platform.
    """
    segments = endpoint.path.strip("/").split("/")
    if segments[0] != "api" or len(segments) < 2:  # noqa: PLR2004
        raise EndpointError(f"{endpoint}: the path does not start with /api/<platform>")
    return segments[1]


def identifier(text: str, *, digit_prefix: str = "_") -> str:
    """Return camelCase, kebab-case or dotted text as a snake_case identifier that is not a Python keyword.

    >>> identifier("oAuthorId"), identifier("get-user/v3"), identifier("class")
    ('o_author_id', 'get_user_v3', 'class_')
    """
    words = _BETWEEN_WORDS.sub("_", text)
    name = _NO_WORD.sub("_", words).strip("_").lower()
    if not name or name[0].isdigit():
        name = digit_prefix + name
    return name + "_" if keyword.iskeyword(name) else name


def identifiers(
    words: Iterable[str], *, taken: Collection[str], digit_prefix: str, published: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return a distinct identifier for each word.

    If several words give the same identifier (`aB` and `a_b`), the word that equals the identifier gets it, and the
    others get underscores.

    Args:
        words: The words to name.
        taken: Identifiers that are already used for something else.
        digit_prefix: Prefix for a word that begins with a digit.
        published: Identifiers that words already have and keep.
    """
    rest, known = set(words), published or {}
    names = {word: known[word] for word in rest & known.keys()}
    plain = {word: identifier(word, digit_prefix=digit_prefix) for word in rest - names.keys()}
    used = {*taken, *names.values()}
    for word in sorted(plain, key=lambda each: (each != plain[each], each)):
        name = plain[word]
        while name in used:
            name += "_"
        used.add(name)
        names[word] = name
    return names


def attribute_names(keys: Iterable[str]) -> dict[str, str]:
    """Return the attribute names of a data class by the keys of its JSON object."""
    return identifiers(keys, taken=_TAKEN_ATTRIBUTES, digit_prefix="field_")
