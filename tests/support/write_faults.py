"""Program that writes docs/faults.md from the list of faults that the tests use."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from support.fault_list import ANSWER, EMULATED, FAULTS, LIMIT
from support.faulty import Outcome

FILE = Path(__file__).resolve().parents[2] / "docs" / "faults.md"

_INTRODUCTION = f"""\
# What can go wrong, and what the client makes of it

Written by `make readme` from `tests/support/fault_list.py`. `tests/wrapper/call/test_faults.py` tries each line for
real, with both clients, against a TCP server that misbehaves on purpose. For each it makes sure that

- the client raises what stands here, within a time-out of {LIMIT:g} s, and the message shows no token;
- one call was one request on the wire, no more;
- the next call with the same client works.

A response is also cut off after each byte, by reset and by close. A response that is too large or a bomb is
given up at `largest_response`, 64 MB unless you set it; the memory that takes is measured.

*Billed* and *retryable* are what the exception says. Billing is unknown where the request may have reached the
vendor, and no envelope tells. The body as far as it arrived is in `.raw`, except of what cannot be decompressed.
"""
_HEAD = ("| Fault | Raises | Billed | Retryable | Message begins, or data |", "|---|---|---|---|---|")
_BILLED = {True: "yes", False: "no", None: "unknown"}


def table() -> str:
    """Return the whole page."""
    parts = [_INTRODUCTION]
    for group, faults in groupby(FAULTS, lambda fault: fault.group):
        parts.append(_section(group, [_row(fault.description, fault.outcome, fault.says) for fault in faults]))
    rows = [_row(f"`{value}`", outcome, says) for value, outcome, says in EMULATED]
    parts.append(_section("The emulator's own, asked for by a parameter's value", rows))
    return "\n".join(parts)


def _section(title: str, rows: list[str]) -> str:
    return "\n".join((f"## {title}", "", *_HEAD, *rows, ""))


def _row(description: str, outcome: Outcome, says: str) -> str:
    raises = "nothing: a response" if outcome == ANSWER else f"`{outcome.error}`"
    cells = (description, raises, _BILLED[outcome.billed], "yes" if outcome.retryable else "no", says.strip())
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(table(), encoding="utf-8")
