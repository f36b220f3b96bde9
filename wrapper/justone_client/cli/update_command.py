"""`justone update`, which fetches the published catalogue into the user's data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from justone_client.call.options import SPEND_LOG
from justone_client.errors import ConfigurationError
from justone_client.folders import data_folder
from justone_client.specs_folder import CURRENT, UPDATES, current_update, installed_specs
from justone_client.terminal import one_line, printable

from .help_text import examples
from .language import translate
from .tables import plain_table
from .translation import TranslatedCommand

if TYPE_CHECKING:
    from justone_specs.diff import Report
    from justone_specs.diff.change import Change
    from justone_specs.update import UpdateOptions, UpdateReport

_NOT_INSTALLED = "`justone update` needs further libraries: pip install 'justone-client[update]'"
_FAILED, _DIFFERS = 2, 1
_NEW = frozenset({"operation-added", "operation-added-deprecated", "operation-returned"})
"""Rules of the diff for endpoints that people can call now."""


@click.command(
    "update",
    cls=TranslatedCommand,
    epilog=examples("justone update", "justone update --check", "justone update --from https://mirror.example.com"),
)
@click.option("--check", is_flag=True, help="Change nothing; end with status 1 if there are changes.")
@click.option("--from", "mirror", metavar="URL-OR-FOLDER", help="Fetch from a mirror with the layout of the site.")
@click.option("--shapes", is_flag=True, help="Fetch the fields of example responses, too; takes minutes.")
@click.option("--accept-removals", is_flag=True, help="Allow any number of endpoints to vanish from the catalogue.")
@click.option("--all", "is_whole", is_flag=True, help="List every change, texts included.")
@click.option("--installed", is_flag=True, help="Use the definitions of the installed version again.")
def command(
    mirror: str | None, *, check: bool, shapes: bool, accept_removals: bool, is_whole: bool, installed: bool
) -> int:
    """Fetch the published catalogue, and show the changes; free, without the token.

    Afterwards find, describe, call, collect and api.call know its endpoints. Typed methods stay those of the installed
    version.
    """
    data = data_folder()
    if installed:
        (data / UPDATES / CURRENT).unlink(missing_ok=True)
        print(translate("the definitions of the installed version are in use"))
        return 0
    try:
        from justone_specs.update import UpdateOptions
    except ImportError as error:
        raise ConfigurationError(_NOT_INSTALLED) from error
    options = UpdateOptions(
        data=data,
        installed=installed_specs(),
        current=current_update(),
        mirror=mirror,
        check=check,
        shapes=shapes,
        accept_removals=accept_removals,
    )
    return _run(options, is_whole=is_whole)


def _run(options: UpdateOptions, *, is_whole: bool) -> int:
    from justone_specs.model.config import ConfigError
    from justone_specs.normalise import CatalogueError
    from justone_specs.pull import PullError
    from justone_specs.update import update

    try:
        done = update(options, today=datetime.now(UTC).date())
    except (CatalogueError, ConfigError, OSError, PullError) as error:
        print(f"justone: {printable(str(error))}", file=sys.stderr)
        print(translate("Nothing was changed."), file=sys.stderr)
        return _FAILED
    _print(done, _known_endpoints(), is_whole=is_whole)
    has_failed = bool(done.pulled.refused or (done.shapes and done.shapes.failed))
    return _DIFFERS if has_failed or (options.check and done.has_changed) else 0


def _print(done: UpdateReport, known: Collection[str], *, is_whole: bool) -> None:
    """Print the changes, first those of endpoints that the user calls."""
    from justone_specs.diff import Verdict, focused
    from justone_specs.diff.formats import changes_text, text

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for refused in done.pulled.refused:
        print(printable(f"{refused.what}: {refused.error.reason}; {refused.where}. {refused.error.advice}"))
    for failed in done.shapes.failed if done.shapes else ():
        print(printable(f"{failed.endpoint}: {failed.reason}"))
    if done.changes is None:
        print(translate("the catalogue is up to date"))
        return
    if new := [*_new_endpoints(done.changes)]:
        print(translate("New endpoints:"))
        print(plain_table([translate("endpoint"), ""], new))

    def is_own(change: Change) -> bool:
        return str(change.endpoint) in known and change.rule.worst > Verdict.DOCS

    own = focused(done.changes, is_own)
    if own.entries:
        print(translate("Endpoints in your spend log:"))
        print(changes_text(own, colour=colour))
    others = focused(done.changes, lambda change: not is_own(change))
    sys.stdout.write(text(others, colour=colour, everything=is_whole, is_release=False))


def _new_endpoints(changes: Report) -> Iterator[list[str]]:
    """Yield the name and the title of each endpoint that is new, or listed again."""
    for entry in changes.entries:
        for change in entry.changes if entry.rule.id in _NEW else ():
            found = change.endpoint and changes.new.operations.get(change.endpoint)
            if found:
                yield [one_line(found.name), one_line(str(found.operation.get("summary", "")))]


def _known_endpoints() -> Collection[str]:
    """Return the endpoints in the user's spend log, by method and path; none without a log that can be read."""
    place = os.environ.get(SPEND_LOG)
    if not place or not Path(place).exists():
        return ()
    from justone_client.policies.spending.spend_log import SpendLog

    return SpendLog(place).endpoints()
