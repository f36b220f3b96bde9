"""Names users type, derived from method and path alone: tags, summaries and operationIds change between versions."""

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
"""Characters of a platform or a method, which are file names, too; the longest published method has 60."""

_DEVICES = frozenset({"aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Windows has no files of these names, with any suffix."""

_TAKEN = _DEVICES | {"bool", "dict", "float", "int", "list", "str", "operations", "type_checking", "deprecated"}
"""Names that a namespace's annotations, decorators and module use; a method of that name would hide them."""

_TAKEN_ATTRIBUTES = frozenset({"bool", "dict", "float", "int", "list", "str", "key", "self", "additional_properties"})
"""Attributes that a data class uses itself."""

_TAKEN_PLATFORMS = _DEVICES | {
    *("aclose", "call", "close", "environment", "execute", "like", "options", "paginate", "ping", "prepare"),
    *("sends_itself", "timeout", "usage", "with_options"),
    "cached_property",  # what makes them attributes of the clients
}
"""Attributes of the clients; a platform of that name would hide them."""


class EndpointName(NamedTuple):
    """`platform.method`, as in `api.xiaohongshu.get_user_v3`."""

    platform: str
    method: str

    def __str__(self) -> str:
        return f"{self.platform}.{self.method}"


def endpoint_name(endpoint: Endpoint, platforms: dict[str, str] | None = None) -> EndpointName:
    """Name an endpoint: platform from the segment after `/api/`, method from the rest.

    Args:
        endpoint: The endpoint to name.
        platforms: Names for platforms whose segment makes a poor one (`1688` → `alibaba_1688`), from the overlay.

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
    hides_namespace = method.upper() == platform.title().replace("_", "")  # `X`: the operation and its class
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
    """Turn camelCase, kebab-case or dotted text into a snake_case identifier that is no Python keyword.

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
    """Give each word a distinct identifier.

    Of words that read the same (`aB` beside `a_b`), the one that is written like the identifier has it, and the others
    get underscores.

    Args:
        words: What is to be named.
        taken: Identifiers that mean something else.
        digit_prefix: What goes before a word that begins with a digit.
        published: Identifiers that words have already, and keep.
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
    """Name the attributes of a data class after the keys of the JSON object it stands for."""
    return identifiers(keys, taken=_TAKEN_ATTRIBUTES, digit_prefix="field_")
