"""Texts for entries, shared by all formats."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from justone_specs.diff.change import Entry
from justone_specs.diff.verdict import Verdict
from justone_specs.model.shown import readable
from justone_specs.normalise.rules.value_types import plain_type

LONGEST_VALUE = 60


def says(entry: Entry) -> str:
    return _plain(entry.phrase(entry.rule.says))


def todo(entry: Entry) -> str:
    """Return the change to make in calling code; an empty text if there is none."""
    return _plain(entry.phrase(entry.rule.todo)) if entry.rule.worst is Verdict.BREAKING else ""


def values(entry: Entry) -> str:
    """Return the old and the new value; empty for documentation changes and flags, and if both values are missing."""
    old, new = entry.finding.old, entry.finding.new
    is_flag = isinstance(old, bool) and isinstance(new, bool) and not entry.rule.id.startswith("default-")
    if entry.rule.worst is Verdict.DOCS or is_flag or (old is None and new is None):
        return ""
    if entry.rule.id == "choices-relabelled":
        return readable(", ".join(f"{was} → {now}" for was, now in zip(old, new, strict=True)), 2 * LONGEST_VALUE)
    if old is None or new is None:
        return f"+ {_value(new)}" if old is None else f"− {_value(old)}"
    return f"{_value(old)} → {_value(new)}"


def subject(entry: Entry, most: int | None = None, quote: Callable[[str], str] = str) -> str:
    """Return the name of the only operation of an entry, or the number and the names of several.

    Args:
        entry: The entry.
        most: The number of operations to name; all by default.
        quote: The function that formats a name.
    """
    names = [quote(readable(name)) for name in entry.names]
    if len(names) <= 1:
        return "".join(names)
    shown = names if most is None else names[:most]
    more = f" and {len(names) - len(shown)} more" if len(shown) < len(names) else ""
    return f"affects {len(names)} operations: {', '.join(shown)}{more}"


def code(text: str) -> str:
    """Return any text as a Markdown code span."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{space}{text}{space}{fence}"


def mark(entry: Entry) -> str:
    """Return both verdicts in a few words; a single word if they are equal."""
    rule = entry.rule
    return str(rule.wire) if rule.wire is rule.caller else f"wire {rule.wire}, caller {rule.caller}"


def _value(value: Any) -> str:
    if isinstance(value, dict) and value.keys() == {"name", "in", "schema"}:  # an added or removed parameter
        default = value["schema"].get("default")
        text = plain_type(value["schema"]) + ("" if default is None else f", default {_value(default)}")
        return f"{text}, in the {value['in']}"
    if isinstance(value, list) and not any(isinstance(each, list | dict) for each in value):
        return readable(", ".join(str(each) for each in value), LONGEST_VALUE)
    return readable(value, LONGEST_VALUE) if value != "" else '""'


def _plain(text: str) -> str:
    return readable(text, 300)
