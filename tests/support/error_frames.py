"""Frames of an error, inspected as error reporting tools do."""

from __future__ import annotations

import traceback
from typing import NamedTuple

from rich.traceback import Traceback

from support.leaks import related
from support.senders import looked_into


class Shown(NamedTuple):
    """Data that an error shows: its functions with frames, and all texts."""

    functions: set[str]
    texts: list[str]


def shown(error):
    """Inspect an error as tools do: the variables of all frames of the error and of its causes."""
    functions, texts = set(), []
    seen = {}  # by id, with the value, since the frames of a call hold the same objects
    for each in related(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            functions.add(frame.f_code.co_name)
            for name, value in list(frame.f_locals.items()):
                if id(value) not in seen:
                    seen[id(value)] = value
                    texts += [f"{frame.f_code.co_qualname}: {name} = {text}" for text in looked_into(value, depth=3)]
    extract = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=None, locals_max_string=None
    )
    texts += [
        f"{stack.exc_value} {frame.name}: {name} = {node}"
        for stack in extract.stacks
        for frame in stack.frames
        for name, node in (frame.locals or {}).items()
    ]
    return Shown(functions, texts)
