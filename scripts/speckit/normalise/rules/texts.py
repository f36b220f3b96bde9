"""Rule 12: what people read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .draft import Draft, JsonObject, arguments_of

_ABOUT_TRANSPORT = re.compile(r" ?For this POST endpoint, send it in an \S{1,60} form body\.")

LONGEST = 5_000
"""Characters kept of one text; the longest published description has 279."""


def texts(draft: Draft) -> Iterator[str]:
    """Rule 12: the overlay's text, else the English one, else the Chinese one; English decides all but texts.

    Both catalogues are published apart, and belong together only where they name the same release.
    """
    for key in ("summary", "description"):
        corrected = getattr(draft.correction, key)
        english, chinese = (_text(source.get(key)) for source in (draft.published.operation, draft.published.chinese))
        draft.operation[key] = kept(corrected or english or chinese)
        if corrected or (chinese and not english):
            yield f"{key} from the {'overlay' if corrected else 'Chinese catalogue'}"
    if title := _text(draft.published.chinese.get("summary")):
        draft.operation["x-chinese-title"] = kept(title)
    chinese_texts = _argument_texts(draft.published.chinese)
    for argument in draft.arguments:
        corrected = draft.correction.parameters.get(argument.wire_name)
        chinese = chinese_texts.get(argument.wire_name, "")
        argument.schema["description"] = kept(corrected or _without_transport(argument.description) or chinese)
        if corrected or (chinese and not argument.description):
            yield f"{argument.wire_name} from the {'overlay' if corrected else 'Chinese catalogue'}"


def _argument_texts(operation: JsonObject) -> dict[str, str]:
    return {argument.wire_name: argument.description for argument in arguments_of(operation)}


def _without_transport(text: str) -> str:
    """A sentence about HTTP says nothing to whoever fills in an argument; 12 form fields of 2026-08 end in one."""
    return _ABOUT_TRANSPORT.sub("", text)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def kept(text: str) -> str:
    """Cut a text that nobody would read to its end."""
    text = text.strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
