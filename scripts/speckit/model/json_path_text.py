"""The subset of JSONPath (RFC 9535) that the overlay uses for places in a response.

`$.data.has_more` is one place, `$.data..cursor` is every `cursor` at any depth, and `[-1]` is the last element of a
list.
"""

from __future__ import annotations

import re

_SEGMENT = re.compile(
    r"""(?: (?P<deep>\.\.) | \.(?!\[) | (?=\[) )
        (?: (?P<name>[A-Za-z_][A-Za-z0-9_]*) | \[ (?P<index>-?[0-9]{1,9}) \] )""",
    re.VERBOSE,
)


def steps(path: str) -> tuple[str | int, ...]:
    """Return the steps of a path in the form that the runtime uses.

    >>> steps("$.data..notes[-1].cursor")
    ('data', '..', 'notes', -1, 'cursor')

    Raises:
        ValueError: The path does not begin with `$`, has no steps, or has a step that is neither a name nor an index.
    """
    found: list[str | int] = []
    end = 1
    while match := _SEGMENT.match(path, end):
        found += [".."] if match["deep"] else []
        found.append(match["name"] or int(match["index"]))
        end = match.end()
    if not path.startswith("$") or end < len(path) or not found:
        raise ValueError(f"{path!r} is not a path such as $.data.cursor, $.data..cursor or $.data.notes[-1].cursor")
    return tuple(found)
