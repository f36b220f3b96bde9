"""Options for the rows and columns of an output, which `collect` and `ledger export` take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

_OPTIONS = (
    click.option(
        "--columns",
        metavar="PATHS",
        help="Fields to write, such as nickname,粉丝=interact.fans; common: the common fields.",
    ),
    click.option("--items", metavar="PATH", help="The list whose elements are the rows; none: a row per response."),
    click.option("--input-columns/--no-input-columns", default=None, help="Whether to write the input's columns."),
    click.option(
        "--status-columns/--no-status-columns",
        default=None,
        help="Whether to write status, code, message, request_id and fetched_at.",
    ),
)


def selection_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--columns`, `--items`, `--input-columns` and `--status-columns`, called as the fields of a `Selection`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
