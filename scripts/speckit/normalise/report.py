"""Which rule touched what, as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .rules import TITLES
from .touch import Touch


def report_lines(touches: Iterable[Touch]) -> Iterator[str]:
    """Give each rule a heading and one line for each thing it touched; a rule that touched nothing says so."""
    touched: dict[int, list[Touch]] = {number: [] for number in TITLES}
    for touch in touches:
        touched[touch.rule].append(touch)
    for number, found in touched.items():
        yield f"Rule {number}: {TITLES[number]} ({len(found)} times)"
        yield from (f"  {touch.endpoint}: {touch.what}" for touch in found)
