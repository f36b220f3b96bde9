"""`justone columns` and `justone ledger columns`, which list the fields that an output can have as columns."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from justone_client.collect.outputs.output_columns import item_source
from justone_client.collect.outputs.output_selection import Selection
from justone_client.endpoints.json_path import written
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import generated_operation_of
from justone_client.endpoints.tables.field_list import ListedField, list_fields
from justone_client.errors import ConfigurationError
from justone_client.terminal import print_json

from .endpoint_names import complete_endpoint
from .help_text import examples, json_errors_option
from .language import translate
from .tables import for_people, print_table, rows_of
from .translation import TranslatedCommand

_LEVELS = 4
"""Levels of an item; deeper fields can be chosen, too."""

_SCREENFUL = 40
"""Fields that are listed by default."""

items_option = click.option("--items", metavar="PATH", help="The list whose fields to list; none: the whole data.")
all_option = click.option("--all", "is_whole", is_flag=True, help="List all fields, not only a screenful.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print all fields as JSON.")


@click.command("columns", cls=TranslatedCommand, epilog=examples("justone columns xiaohongshu.search_note_v4"))
@click.argument("endpoint", shell_complete=complete_endpoint)
@items_option
@all_option
@json_option
@json_errors_option
def command(endpoint: str, items: str | None, *, is_whole: bool, as_json: bool) -> int:
    """List the fields of an endpoint's responses; free.

    They are what --columns of `justone collect` takes, each with its type and an invented example.
    """
    from justone_client.emulator.invented import invented_data

    operation = generated_operation_of(endpoint)
    if not operation.data:
        raise ConfigurationError(
            f"the fields of {operation.name} are not known: `justone ledger columns` lists those of stored responses"
        )
    body = {"data": invented_data(operation, {})}
    return show_fields(operation, Selection(items=items), [body], is_whole=is_whole, as_json=as_json)


def show_fields(
    operation: Operation[Any],
    selection: Selection,
    bodies: Sequence[dict[str, Any]],
    *,
    is_whole: bool,
    as_json: bool,
) -> int:
    """Print the fields of an endpoint's items, with examples from some responses."""
    source = item_source(operation, selection)
    items = [item for body in bodies for item in source.items(body)]
    fields = list(list_fields(source.shape(_LEVELS, lambda: bodies), items))
    if as_json:
        print_json([field._asdict() for field in fields])
        return 0
    shown = fields if is_whole else fields[:_SCREENFUL]
    place = written(source.path) if source.path else translate("one row per response")
    print(translate("rows: {place}").format(place=place), file=sys.stderr)
    head, lines, _ = for_people(rows_of([_row(field) for field in shown]))
    print_table(head, lines, has_names=True)
    if hidden := len(fields) - len(shown):
        print(translate("{number} more fields: --all lists them").format(number=hidden), file=sys.stderr)
    return 0


def _row(field: ListedField) -> dict[str, str]:
    example = field.example if isinstance(field.example, str) else json.dumps(field.example, ensure_ascii=False)
    return {
        translate("field"): field.path,
        translate("type"): field.type,
        translate("example"): "" if field.example is None else example,
    }
