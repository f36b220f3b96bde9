"""One update: a pull into a new folder, the files that the client reads, and the switch to that folder."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import httpx

from justone_client.endpoints.updated import ENTRIES
from justone_client.search.index import FILE
from justone_client.specs_folder import ABOUT, CURRENT, FORMAT, SPECS, UPDATES, catalogue_date
from justone_specs.diff import Report, read_version, report
from justone_specs.index import search_index
from justone_specs.model.files import canonical_json, write_atomically
from justone_specs.model.layout import OVERLAY, SEARCH, SHAPES, history_file
from justone_specs.model.search_words import SearchWords
from justone_specs.normalise import Overlay, build_catalogue, problem_of, read_published
from justone_specs.pull import PullOptions, PullReport, ShapesReport, Sleep, pull, pull_shapes

JsonObject = dict[str, Any]
_VALIDATORS = "pull.json"
_PULLED_SHAPES = "shapes-pulled"
"""The file of an update whose shapes were pulled, and are kept by later updates."""

_ABANDONED = 86_400.0
"""Seconds after which the folder of an update that did not end is deleted; no update takes that long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateOptions:
    """Settings of one update.

    Attributes:
        data: The user's data folder.
        installed: The definitions of the installed package.
        current: The folder of the current update; None without one.
        mirror: URL or folder to pull from instead of the vendor's site.
        check: Whether to change nothing.
        shapes: Whether to pull the shapes of example responses, too.
        accept_removals: Whether any number of endpoints may vanish from the catalogue.
    """

    data: Path
    installed: Path
    current: Path | None
    mirror: str | None = None
    check: bool = False
    shapes: bool = False
    accept_removals: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateReport:
    """One finished update.

    Attributes:
        pulled: The report of the pull.
        shapes: The report of the pull of shapes; None without one.
        changes: The changes since the definitions that were in use before; None if there are none.
    """

    pulled: PullReport
    shapes: ShapesReport | None
    changes: Report | None

    @property
    def has_changed(self) -> bool:
        """Whether other definitions are in use now, or with `check` would be."""
        return self.changes is not None


def update(
    options: UpdateOptions,
    *,
    today: date,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> UpdateReport:
    """Pull the catalogue into a new folder, and switch to it once it is complete.

    A failure or a kill at any moment leaves the definitions that were in use. Two updates at the same time do not
    disturb each other; the last one to end is in use then.

    Args:
        options: The settings.
        today: The date that is recorded.
        transport: Transport that replaces the network.
        sleep: Function that waits between attempts.

    Raises:
        PullError: The pull failed; nothing was changed.
        ConfigError: A file of the installed definitions cannot be read.
        CatalogueError: The pulled definitions do not fit together; nothing was changed.
        OSError: A file could not be read or written; nothing was changed.
    """
    before = options.current / SPECS if options.current else options.installed
    updates = options.data / UPDATES
    new = updates / f"{time.time_ns()}-{secrets.token_hex(4)}"
    try:
        _prepare(new, options)
        settings = PullOptions(
            specs=new / SPECS,
            cache=new / _VALIDATORS,
            problem_of=problem_of,
            mirror=options.mirror,
            accept_removals=options.accept_removals,
        )
        pulled = pull(settings, today=today, transport=transport, sleep=sleep)
        shapes = pull_shapes(settings, today=today, transport=transport, sleep=sleep) if options.shapes else None
        if shapes is not None:
            (new / _PULLED_SHAPES).touch()
        if not pulled.changed and not (shapes and shapes.changes):
            return UpdateReport(pulled=pulled, shapes=shapes, changes=None)
        _write(new, options.installed)
        changes = report(
            read_version(str(before), before, "in use"), read_version(str(new / SPECS), new / SPECS, "new"), today=today
        )
        if not options.check:
            write_atomically({updates / CURRENT: f"{new.name}\n"})
            _delete_others(updates, {new, options.current})
        return UpdateReport(pulled=pulled, shapes=shapes, changes=changes)
    finally:
        if _current_name(updates) != new.name:
            shutil.rmtree(new, ignore_errors=True)


def _prepare(new: Path, options: UpdateOptions) -> None:
    """Copy the definitions to go on from: what people edit of the installed ones, what was pulled of the current."""
    shutil.copytree(options.installed, new / SPECS)
    if options.current is None:
        return
    pulled = ["published", history_file(options.current / SPECS).name]
    pulled += [SHAPES] if (options.current / _PULLED_SHAPES).exists() else []
    for name in pulled:
        source, target = options.current / SPECS / name, new / SPECS / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)
    for name in (_VALIDATORS, _PULLED_SHAPES):
        if (options.current / name).exists():
            shutil.copyfile(options.current / name, new / name)


def _write(new: Path, installed: Path) -> None:
    """Write the files that the client reads."""
    catalogue, before = (_catalogue(specs) for specs in (new / SPECS, installed))
    entries = _entries(catalogue)
    known = _entries(before)
    differing = {endpoint: entry for endpoint, entry in entries.items() if known.get(endpoint) != entry}
    platforms = {entry["tags"][0] for entry in entries.values()}
    words = SearchWords.read(new / SPECS / SEARCH, platforms)
    about = {"format": FORMAT, "date": catalogue_date(new / SPECS)}
    write_atomically(
        {
            new / ENTRIES: json.dumps(differing, ensure_ascii=False, sort_keys=True),
            new / FILE: search_index(catalogue, words),
            new / ABOUT: canonical_json(about),
        }
    )


def _catalogue(specs: Path) -> JsonObject:
    return build_catalogue(read_published(specs), Overlay.read(specs / OVERLAY))


def _entries(catalogue: JsonObject) -> Mapping[str, JsonObject]:
    """Return the operations by method and path, without the shapes of their responses."""
    return {
        f"{method.upper()} {path}": {key: value for key, value in operation.items() if key != "responses"}
        for path, item in catalogue["paths"].items()
        for method, operation in item.items()
    }


def _current_name(updates: Path) -> str:
    try:
        return (updates / CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _delete_others(updates: Path, kept: set[Path | None]) -> None:
    """Delete the folders of earlier updates, but not of one that may still be running."""
    for folder in updates.iterdir():
        is_whole = (folder / ABOUT).exists()
        if folder.is_dir() and folder not in kept and (is_whole or time.time() - _changed(folder) > _ABANDONED):
            shutil.rmtree(folder, ignore_errors=True)


def _changed(folder: Path) -> float:
    try:
        return os.stat(folder).st_mtime  # noqa: PTH116 - as a number
    except OSError:
        return time.time()
