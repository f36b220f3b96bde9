"""The texts of an endpoint that a search reads, each with a weight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from justone_client.search.text import name_tokens, tokens

JsonObject = dict[str, Any]

TITLE, SEARCH_WORDS, NAME, DESCRIPTION, PARAMETER = 3.0, 2.2, 2.0, 0.9, 0.6
"""Weights of the texts."""

FIELDS = (1.0, 1.0, 0.6, 0.4)
"""Weights of the response's fields by depth; deeper ones are details of details, and left out."""

IN_A_LIST = 0.6
"""Factor of the fields of a list, which belong to each of its items: the counts of a user are rather in the profile."""

_OF_PAGES = frozenset({"page", "cursor", "offset", "page_num", "page_no", "pcursor", "max_cursor", "current_page"})
"""Parameters that choose a part of a list."""

_VERBS = frozenset({"get", "query", "api", "gw", "cgi", "bin", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9"})
"""Words in names of methods that tell nothing."""


@dataclass(frozen=True, slots=True)
class SearchText:
    """A text of an endpoint.

    Attributes:
        tokens: The tokens of the text.
        weight: The weight of a word in it.
        is_short: Whether a short text is worth more than a long one, as with titles.
    """

    tokens: list[str]
    weight: float
    is_short: bool = False


def search_texts(operation: JsonObject) -> Iterator[SearchText]:
    """Yield the texts of an operation of the catalogue."""
    for title in (operation["summary"], operation.get("x-chinese-title", "")):
        yield SearchText(tokens(title), TITLE, is_short=True)
    for words in operation.get("x-search-words", []):
        yield SearchText(tokens(words), SEARCH_WORDS, is_short=True)
    method = name_tokens(operation["operationId"].partition(".")[2])
    yield SearchText([word for word in method if word not in _VERBS], NAME)
    for text in (operation["description"], operation.get("x-chinese-description", "")):
        yield SearchText(tokens(text), DESCRIPTION)
    for name in _parameters(operation):
        yield SearchText(name_tokens(name), PARAMETER)
    data = operation["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
    factor = 1.0
    if _is_list(operation):
        factor = IN_A_LIST
        yield SearchText(["list"], SEARCH_WORDS)
    for name, depth in sorted(_fields(data.get("properties", {}).get("data", {}), 0)):
        yield SearchText(name_tokens(name), FIELDS[depth] * factor)


def _is_list(operation: JsonObject) -> bool:
    return "x-paging" in operation or any("_".join(name_tokens(name)) in _OF_PAGES for name in _parameters(operation))


def _parameters(operation: JsonObject) -> Iterator[str]:
    yield from (parameter["name"] for parameter in operation["parameters"])
    for content in operation.get("requestBody", {}).get("content", {}).values():
        yield from content["schema"]["properties"]


def _fields(schema: Any, depth: int) -> set[tuple[str, int]]:
    """Return the names of the fields of the data, each with its depth; a list adds no depth."""
    found: set[tuple[str, int]] = set()
    if not isinstance(schema, dict) or depth >= len(FIELDS):
        return found
    for each in (*schema.get("anyOf", []), schema.get("items")):
        found |= _fields(each, depth)
    for name, field in schema.get("properties", {}).items():
        found |= {(name, depth)} | _fields(field, depth + 1)
    return found
