"""Options for the file or folder of an output, which `collect` and `ledger export` take."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from justone_client.collect.outputs.object_store import is_remote


class OutputPath(click.Path):
    """The path of a file or folder, or a URL, which stays a text."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return value if is_remote(value) else super().convert(value, param, ctx)


_OPTIONS = (
    click.option(
        "--partition-by",
        metavar="COLUMN",
        help="Write a folder of Parquet files for each value of a column; date: the day of the response.",
    ),
    click.option("--append", is_flag=True, help="Add the responses that the output does not have yet."),
)


def layout_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--partition-by` and `--append`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
