"""`justone check`, which finds the changes of the catalogue that touch a code base."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from justone_client.errors import ConfigurationError
from justone_client.specs_folder import SPECS, current_update, installed_specs
from justone_client.terminal import one_line

from .help_text import examples
from .language import translate
from .translation import TranslatedCommand

if TYPE_CHECKING:
    from justone_specs.diff import Version
    from justone_specs.usage import SourceProblem

_NOT_INSTALLED = "`justone check` needs further libraries: pip install 'justone-client[update]'"
_NO_UPDATE = (
    "there is nothing to compare the installed definitions with: run `justone update` first, or name newer definitions "
    "with --to"
)
_UNREADABLE = (
    "write the file of a published catalogue (openapi.json), a folder like specs/ of justone-client, or a revision of "
    "its repository"
)


@click.command(
    "check",
    cls=TranslatedCommand,
    epilog=examples("justone check src/", "justone check src/ jobs/ --since openapi-of-may.json --format github"),
)
@click.argument("places", nargs=-1, required=True, metavar="PATH...", type=click.Path(exists=True, path_type=Path))
@click.option("--since", metavar="VERSION", help="The older definitions; default: those of the installed version.")
@click.option("--to", "until", metavar="VERSION", help="The newer definitions; default: those of `justone update`.")
@click.option("--format", "form", type=click.Choice(["text", "github", "json"]), default="text", help="Default: text.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky"]),
    default="breaking",
    help="End with status 1 if a change that touches the code is at least this bad; default: breaking.",
)
def command(places: tuple[Path, ...], since: str | None, until: str | None, form: str, fail_on: str) -> int:
    """Show the changes of the catalogue that touch your code; free, offline.

    Python files, notebooks, scripts and settings are read, and never run. Changes of texts and compatible ones are left
    out.
    """
    try:
        from justone_specs import usage
        from justone_specs.diff import Verdict, report
    except ImportError as error:
        raise ConfigurationError(_NOT_INSTALLED) from error
    update = current_update()
    if until is None and update is None:
        raise ConfigurationError(_NO_UPDATE)
    old = _version(since, installed_specs(), "installed")
    new = _version(until, update / SPECS if update else installed_specs(), "updated")
    known = usage.KnownNames([old, new], _aliases())
    uses = usage.uses_in(places, known, _warn)
    changes = report(old, new, today=datetime.now(UTC).date())
    found = usage.touched(changes, uses)
    formats = {"text": usage.as_text, "github": usage.as_github, "json": usage.as_json}
    sys.stdout.write(formats[form](changes, uses, found))
    least = {"breaking": Verdict.BREAKING, "risky": Verdict.RISKY}[fail_on]
    return int(any(each.verdict >= least for each in found))


def _version(where: str | None, default: Path, label: str) -> Version:
    """Read definitions.

    Raises:
        ConfigurationError: They cannot be read.
    """
    from justone_specs.diff import VersionError, read_version

    try:
        if where is None:
            return read_version(str(default), default, label)
        return read_version(where, installed_specs())
    except VersionError as error:
        raise ConfigurationError(f"{error}; {_UNREADABLE}") from error


def _aliases() -> list[tuple[str, str]]:
    """Return other names of platforms, which the vendor's own client uses."""
    from justone_specs.model.layout import OVERLAY
    from justone_specs.model.overlay import Overlay

    return list(Overlay.read(installed_specs() / OVERLAY).aliases.items())


def _warn(problem: SourceProblem) -> None:
    text = translate("{file} is left out, since it cannot be read: {reason}")
    print("justone:", text.format(file=one_line(problem.file), reason=problem.reason), file=sys.stderr)
