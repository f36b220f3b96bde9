"""The registry of rules as Markdown tables."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from justone_specs.diff.rules import Rule

_HEAD = "| rule | wire | caller | why | example | opposite |\n| --- | --- | --- | --- | --- | --- |"


def table(rules: Iterable[Rule]) -> str:
    """Return a Markdown table for each area."""
    parts = []
    for area, group in groupby(rules, lambda rule: rule.area):
        rows = map(_row, group)
        parts.append("\n".join([f"## {area.capitalize()}", "", _HEAD, *rows]))
    return "\n\n".join(parts)


def _row(rule: Rule) -> str:
    cells = (f"`{rule.id}`", str(rule.wire), str(rule.caller), rule.why, rule.example, f"`{rule.mirror}`")
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
