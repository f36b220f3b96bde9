"""Rule 12, texts; rule 15, declared pagination; rule 16, declared repetitions of parameters; rule 18, search words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from justone_specs.model.arguments import JsonObject, arguments_of

from .draft import Draft

_ABOUT_TRANSPORT = re.compile(r" ?For this POST endpoint, send it in an \S{1,60} form body\.")

LONGEST = 5_000
"""Most characters that are kept of one text; the longest published description has 279."""


MOST_SEARCH_WORDS = 50
"""Most search words of one endpoint and language that are kept; the most published are 11."""


def texts(draft: Draft) -> Iterator[str]:
    """Rule 12: use the overlay's text, else the English one, else the Chinese one.

    The Chinese catalogue is used only for texts. The two catalogues are published separately, and are combined only if
    they name the same release.
    """
    for key in ("summary", "description"):
        corrected = getattr(draft.correction, key)
        english, chinese = (_text(source.get(key)) for source in (draft.published.operation, draft.published.chinese))
        draft.operation[key] = kept(corrected or english or chinese)
        if corrected or (chinese and not english):
            yield f"{key} from the {'overlay' if corrected else 'Chinese catalogue'}"
    if title := _text(draft.published.chinese.get("summary")):
        draft.operation["x-chinese-title"] = kept(title)
    if description := _text(draft.published.chinese.get("description")):
        draft.operation["x-chinese-description"] = kept(description)
    chinese_texts = _argument_texts(draft.published.chinese)
    for argument in draft.arguments:
        corrected = draft.correction.parameters.get(argument.wire_name)
        chinese = chinese_texts.get(argument.wire_name, "")
        argument.schema["description"] = kept(corrected or _without_transport(argument.description) or chinese)
        if corrected or (chinese and not argument.description):
            yield f"{argument.wire_name} from the {'overlay' if corrected else 'Chinese catalogue'}"


def search_words_kept(draft: Draft) -> Iterator[str]:
    """Rule 18: keep the vendor's search words, those of the two catalogues together; they are in both languages.

    The title of `GET /api/xiaohongshu/get-user/v3` is "User profile"; only its words have 粉丝数 and 博主资料.
    """
    found: dict[str, None] = {}
    for source in (draft.published.operation, draft.published.chinese):
        words = source.get("x-search-aliases")
        texts = map(_text, words[:MOST_SEARCH_WORDS] if isinstance(words, list) else ())
        found |= dict.fromkeys(kept(text) for text in texts if text.strip())
    if found:
        draft.operation["x-search-words"] = [*found]
        yield f"{len(found)} search words"


def _argument_texts(operation: JsonObject) -> dict[str, str]:
    return {argument.wire_name: argument.description for argument in arguments_of(operation)}


def _without_transport(text: str) -> str:
    """Return a text without a sentence about HTTP that does not help callers; 12 form fields of 2026-08 have one."""
    return _ABOUT_TRANSPORT.sub("", text)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def kept(text: str) -> str:
    """Return a text without surrounding whitespace, cut if it is too long."""
    text = text.strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def echo_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 16: add the fields that repeat parameters, as the overlay declares; leave out a parameter that is gone.

    `GET /api/xiaohongshu/get-user/v3` repeats `userId` at `$.data.userid`: a response with another value there is
    about another user.
    """
    names = {argument.wire_name for argument in draft.arguments}
    for name in draft.echo:
        yield f"{name} at {draft.echo[name]}" if name in names else f"left out: {name} is not a parameter"
    if known := {name: path for name, path in draft.echo.items() if name in names}:
        draft.operation["x-echo"] = known


def pages_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 15: add the pagination that the overlay declares; leave out a declaration that no longer fits.

    Of the 146 operations of 2026-08-11 that take a page or a cursor, most do not document where a response has the next
    one. `GET /api/douyin/search-video/v4` does: page, search id, and when to stop.
    """
    if draft.paging is None:
        return
    schemas = {argument.wire_name: argument.schema for argument in draft.arguments}
    if missing := [name for name in draft.paging.parameters if name not in schemas]:
        yield f"left out: {missing[0]} is not a parameter"
        return
    firsts = {name: draft.paging.first_of(name, schemas[name].get("x-default")) for name in draft.paging.parameters}
    declared = {
        "step": draft.paging.step,
        "next": draft.paging.next,
        "first": {name: value for name, value in firsts.items() if value is not None},
        "more": draft.paging.more,
        "end": draft.paging.end,
        "items": draft.paging.items,
    }
    draft.operation["x-paging"] = {key: value for key, value in declared.items() if value}
    yield f"by {', '.join(draft.paging.parameters)}"
