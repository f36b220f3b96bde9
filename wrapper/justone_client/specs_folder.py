"""The folder with the published definitions: of `justone update`, of an installed package or of a checkout.

`justone update` makes a new folder for each update, and writes its name into the file `current` at the end. So a reader
finds one whole update, whenever it looks.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from .errors import ConfigurationError
from .folders import data_folder

_PACKAGE = Path(__file__).parent
UPDATES = "updates"
"""The folder in the user's data folder; next to the updates, it has the file `CURRENT`."""

CURRENT = "current"
SPECS = "specs"
"""The folder of an update with its definitions, laid out as `specs/` of the checkout."""

ABOUT = "update.json"
"""The file of an update that says what it is: its format, and the date of its catalogue."""

FORMAT = 1
"""Increased when other versions of justone-client cannot read an update; they ignore it."""


def installed_specs(package: Path = _PACKAGE) -> Path:
    """Return the folder beside the code in an installed wheel, else the one at the top of the checkout."""
    installed = package / "_specs"
    return installed if installed.is_dir() else package.parents[1] / SPECS


def default_specs() -> Path:
    """Return the folder of the latest update, else the installed one."""
    update = current_update()
    return update / SPECS if update else installed_specs()


@cache
def current_update() -> Path | None:
    """Return the folder of the latest update of `justone update`.

    Returns:
        None without an update, or if the installed catalogue is newer than it. An update that cannot be read is
        ignored, which is logged once.
    """
    try:
        folder = data_folder() / UPDATES
    except ConfigurationError:  # the library is missing, so this installation has no command that updates
        return None
    try:
        name = (folder / CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        return _ignored(folder, error)
    try:
        about = _json(folder / name / ABOUT)
        is_readable = about["format"] == FORMAT
        is_newer = str(about["date"]) >= catalogue_date(installed_specs())
    except (KeyError, OSError, TypeError, ValueError) as error:
        return _ignored(folder / name, error)
    if not is_readable:
        return _ignored(folder / name, "it is of another version of justone-client")
    return folder / name if is_newer else None


def catalogue_date(specs: Path) -> str:
    """Return the ISO date on which the catalogue of a folder was pulled; empty without one.

    Raises:
        OSError: The history cannot be read.
        ValueError: The history is no JSON.
    """
    history = _json(specs / "history.json")
    return max((str(entry.get("since", "")) for key, entry in history.items() if key.startswith("/")), default="")


def _json(file: Path) -> Any:
    return json.loads(file.read_bytes())


def _ignored(place: Path, reason: object) -> Path | None:
    import logging  # `justone find` does without it

    logging.getLogger("justone_client").warning(
        "the update in %s is ignored (%s); run `justone update` again", place, reason
    )
    return None
