"""`justone ledger status`, `export`, `failures` and `changes`, which show a ledger without calling the API."""

from __future__ import annotations

import contextlib
import csv
import json
import sys
from collections import Counter
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import click

from justone_client.collect.durations import moment_of, time_text
from justone_client.collect.ledger.ledger import Reading
from justone_client.collect.ledger.open import is_shared, is_there, ledger_at, reading_at
from justone_client.collect.ledger.pointer import has_ledger, location_of, note_location
from justone_client.collect.outputs.guard import demand_free, write
from justone_client.collect.outputs.object_store import demand_url, is_remote
from justone_client.collect.outputs.output_columns import bodies_in
from justone_client.collect.outputs.output_selection import Selection, remembered
from justone_client.collect.outputs.text_formats import without_formula
from justone_client.collect.record import State
from justone_client.collect.run.rereading import reread
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations, operation_at
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line, print_json, safe_json

from .changes_table import print_changes
from .column_options import selection_options
from .columns_command import all_option, items_option, json_option, show_fields
from .command_group import CommandGroup, Misuse
from .help_text import examples
from .language import translate
from .output_options import OutputPath, layout_options
from .remedy_commands import RemedyCommand
from .run_summary import left_out_lines, loss_lines
from .tables import padded

_PATH = click.Path(path_type=Path)
_LEDGER = click.argument("ledger")
_LABEL = 10
"""The width of the labels of `status`."""

_EXAMPLES = 50
"""Responses that are searched for examples."""

_TROUBLE = frozenset({State.FAILED, State.IN_DOUBT, State.SENT, State.MISMATCHED, State.INVALID})
_UNSAID = {
    State.IN_DOUBT: "it was in flight when a run ended",
    State.SENT: "it is in flight, or it was when a run ended",
}
"""Messages for ids without a response."""


@click.group("ledger", cls=CommandGroup)
def command() -> None:
    """Show or export what a collection has stored; free.

    LEDGER is a ledger file, its output, or postgresql://...
    """


@command.command(epilog=examples("justone ledger status users.csv"))
@_LEDGER
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def status(ledger: str, *, as_json: bool) -> int:
    """Count the ids by their state, also while a collection runs."""
    return _status(_ledger_of(ledger), as_json=as_json)


@command.command(
    cls=RemedyCommand, epilog=examples("justone ledger export users.csv --output fans.jsonl --columns fans")
)
@_LEDGER
@click.option(
    "--output", type=OutputPath(), required=True, help="CSV, TSV, XLSX, JSONL, Parquet or DuckDB, by its ending."
)
@selection_options
@click.option("--overwrite", is_flag=True, help="Replace an existing output of any origin.")
@click.option("--excel", is_flag=True, help="Make a CSV or TSV output safe for Excel: no formulas.")
@layout_options
@click.option("--as-of", metavar="DATE", help="The versions that were the latest on a date, or at a time (UTC).")
@click.option("--history", is_flag=True, help="All versions of each id, oldest first.")
def export(
    ledger: str,
    output: Path | str,
    as_of: str | None,
    partition_by: str | None,
    *,
    append: bool,
    history: bool,
    overwrite: bool,
    excel: bool,
    **selection: Any,
) -> int:
    """Write another output; free. Rows and columns are those of the collection, unless options choose others."""
    if as_of is not None and history:
        raise Misuse("--as-of and --history exclude each other", click.get_current_context())
    if append and (as_of is not None or history):
        raise Misuse("--append excludes --as-of and --history", click.get_current_context())
    versions = {"as_of": None if as_of is None else moment_of("--as-of", as_of), "history": history}
    choices = {"overwrite": overwrite, "excel": excel, "partition_by": partition_by, "append": append}
    return _export(_ledger_of(ledger), output, Selection(**selection), choices, versions)


@command.command(epilog=examples("justone ledger columns users.csv --items none"))
@_LEDGER
@items_option
@all_option
@json_option
def columns(ledger: str, items: str | None, *, is_whole: bool, as_json: bool) -> int:
    """List the fields that --columns takes, with examples from the first stored responses."""
    with contextlib.closing(reading_at(_ledger_of(ledger))) as reading:
        operation = _operation(reading.identity()["endpoint"])
        selection = Selection(items=items).over(remembered(reading))
        bodies = list(islice(bodies_in(reading.kept()), _EXAMPLES))
    return show_fields(operation, selection, bodies, is_whole=is_whole, as_json=as_json)


@command.command(epilog=examples("justone ledger failures users.csv --bodies unused"))
@_LEDGER
@click.option("--bodies", type=_PATH, help="A new folder for responses that were billed but not used.")
def failures(ledger: str, bodies: Path | None) -> int:
    """List rows that failed, are in doubt or invalid, as CSV."""
    return _failures(_ledger_of(ledger), bodies)


@command.command(epilog=examples("justone ledger changes users.csv --since 2026-11-20"))
@_LEDGER
@click.option("--since", metavar="DATE", help="Compare with the versions of a date, or of a time (UTC).")
def changes(ledger: str, since: str | None) -> int:
    """List the fields that changed in the latest refresh, as CSV."""
    place = _ledger_of(ledger)
    with contextlib.closing(reading_at(place)) as reading:
        operation = _operation(reading.identity()["endpoint"])
    moment = None if since is None else moment_of("--since", since)
    print_changes(place, moment, operation)
    return 0


def _status(place: str, *, as_json: bool) -> int:
    with contextlib.closing(reading_at(place)) as ledger:
        job, counts, billed = ledger.identity(), ledger.counts(), ledger.billed()
        refreshes, tokens = ledger.refreshes(), ledger.tokens()
    if as_json:
        states = {state.name.lower(): counts[state] for state in State}
        told = {"ledger": ledger.name, **job, "ids": states, "billed": billed}
        if refreshes is not None:
            times = {"oldest": time_text(refreshes.oldest), "latest": time_text(refreshes.latest)}
            told["versions"] = {"number": refreshes.versions, **times}
        if tokens:
            told["tokens"] = tokens
        print_json(told)
        return 0
    pair = translate("{name} from {column}")
    columns = [pair.format(name=name, column=column) for name, column in job["columns"].items()]
    print(_line(translate("endpoint"), one_line(job["endpoint"])))
    print(_line(translate("columns"), one_line(", ".join(columns))))
    if job["parameters"]:
        print(_line(translate("parameters"), safe_json(json.dumps(job["parameters"], ensure_ascii=False))))
    words = _words()
    for state in State:
        if counts[state] or state in {State.PENDING, State.DONE}:
            label, note = words[state]
            print(_line(label, f"{counts[state]:,}{f' ({note})' if note else ''}"))
    requests = translate("{number} requests").format(number=f"{billed:,}")
    doubt = f" ({translate('those in doubt may not be')})" if counts[State.IN_DOUBT] else ""
    print(_line(translate("billed"), requests + doubt))
    if tokens:
        pair = translate("{number} ids by {name}")
        shown = [pair.format(number=f"{number:,}", name=one_line(name)) for name, number in tokens.items()]
        print(_line(translate("tokens"), ", ".join(shown)))
    if refreshes is not None:
        text = translate("{versions} versions of {ids} ids; the latest ones are from {oldest} to {latest}").format(
            versions=f"{refreshes.versions:,}",
            ids=f"{refreshes.ids:,}",
            oldest=time_text(refreshes.oldest),
            latest=time_text(refreshes.latest),
        )
        print(_line(translate("versions"), text))
    return 0


def _line(label: str, text: str) -> str:
    return f"{padded(label, _LABEL)} {text}"


def _words() -> dict[State, tuple[str, str]]:
    """Return the words for each state, and a note about it."""
    return {
        State.PENDING: (translate("pending"), ""),
        State.SENT: (translate("in flight"), translate("or in doubt, if no worker is running")),
        State.DONE: (translate("done"), ""),
        State.EMPTY: (
            translate("empty"),
            translate("billed, without data: the object does not exist or is not supported"),
        ),
        State.FAILED: (translate("failed"), ""),
        State.IN_DOUBT: (translate("in doubt"), translate("may have been billed, without a response")),
        State.AGAIN: (translate("waiting"), translate("for a retry or their next page")),
        State.DUPLICATE: (
            translate("duplicate"),
            translate("rows with the id of an earlier row; they share its response"),
        ),
        State.MISMATCHED: (
            translate("mismatched"),
            translate("the response is about another id and is stored separately"),
        ),
        State.INVALID: (translate("invalid"), translate("rows without a valid id; they are not sent")),
    }


def _export(
    place: str, output: Path | str, selection: Selection, choices: dict[str, Any], versions: dict[str, Any]
) -> int:
    if is_remote(output):
        demand_url(output)
    with contextlib.closing(ledger_at(place)) as ledger:
        ledger.open()
        operation = _operation(ledger.identity()["endpoint"])
        demand_free(output, ledger, **choices)
        reread(ledger, operation)
        chosen = selection.over(remembered(ledger))
        kept = partial(ledger.kept, **versions)
        written = write(ledger, operation, output, chosen, is_export=True, kept=kept, **choices)
        if isinstance(output, Path) and not has_ledger(output):  # that one stays, so that its ids are not sent again
            note_location(output, ledger.location)
    text = translate("{number} rows added to {file}") if choices["append"] else translate("{number} rows in {file}")
    print(one_line(text.format(number=f"{written.rows:,}", file=output)))
    for text in (*loss_lines(written), *left_out_lines(written.left_out)):
        print(one_line(text))
    return 0


def _failures(place: str, bodies: Path | None) -> int:
    writer = csv.writer(sys.stdout)
    with contextlib.closing(reading_at(place)) as ledger:
        kept_bytes = Counter[int]()
        for aside in ledger.asides(with_bodies=False):
            kept_bytes[aside.number] += aside.size
        if bodies is not None:
            number = _write_bodies(ledger, bodies)
            print(one_line(f"{number:,} responses in {bodies}"), file=sys.stderr)
        writer.writerow(["row", "state", "code", "request_id", "message", "input", "kept_bytes"])
        is_kept = False
        for kept in ledger.kept(_TROUBLE):
            if kept.body is not None and kept.page > 1:
                continue  # a list that is being refreshed has a row for each earlier page
            state = State.IN_DOUBT if kept.state == State.SENT else kept.state
            name = state.name.lower().replace("_", " ")
            message = kept.message or _UNSAID.get(kept.state, "")
            size = kept_bytes[kept.number] or None
            is_kept = is_kept or size is not None
            texts = (one_line(kept.request_id or ""), one_line(message), safe_json(kept.other))
            writer.writerow([kept.number, name, kept.code, *map(without_formula, texts), size])
    if is_kept and bodies is None:
        print("some responses were billed but not used: --bodies FOLDER writes them", file=sys.stderr)
    return 0


def _write_bodies(ledger: Reading, folder: Path) -> int:
    """Write the responses that are stored separately, each to a file; return their number.

    Raises:
        ConfigurationError: The folder is not empty, or cannot be written to.
    """
    number = 0
    try:
        folder.mkdir(exist_ok=True)
        if any(folder.iterdir()):
            raise ConfigurationError(f"{folder}: the folder is not empty; name a new one for the responses")
        for number, aside in enumerate(ledger.asides(with_bodies=True), 1):
            (folder / f"row-{aside.number}-page-{aside.page}-{number}.body").write_bytes(aside.body or b"")
    except OSError as error:
        raise ConfigurationError(f"{folder}: the responses cannot be written there ({error.strerror})") from None
    return number


def _ledger_of(given: str) -> str:
    """Return the ledger of an output if there is one, else the given ledger."""
    if is_shared(given):
        return given
    ledger = location_of(Path(given))
    return ledger if is_shared(ledger) or is_there(ledger) else given


def _operation(endpoint: str) -> Operation[Any]:
    """Return the operation of a ledger, typed if it is generated."""
    known = next((operation for operation in all_operations() if str(operation) == endpoint), None)
    return known or operation_at(*endpoint.split(" ", 1))
