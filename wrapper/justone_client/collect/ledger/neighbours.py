"""Comparison of a new ledger with those in the same folder, so that no id is billed again by mistake."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from justone_client.call.parameters import written
from justone_client.collect.inputs.link_column import LINK
from justone_client.collect.job import Job
from justone_client.collect.record import FINAL, Row, Stand, State
from justone_client.errors import ConfigurationError, Remedy

from .ledger import LedgerError, LedgerUnavailableError, Reading
from .open import is_shared, reading_at
from .pointer import ENDING, target_of

_MOST_OPENED = 200
"""Ledgers of a folder that are opened, the newest first."""

_MOST_COMPARED = 20
"""Ledgers of the same endpoint whose ids are looked up."""

_MOST_IDS = 100_000
"""Different ids that are looked up: enough to notice an input of an earlier job, in a second and little memory."""

_PORTION = 10_000
"""Rows that are looked up at once."""

_PATIENCE = 5.0
"""Seconds after which no further ledger is opened, since some may be locked or on a server that does not respond."""

_UNUSABLE = (ConfigurationError, LedgerUnavailableError, OSError)
"""Exceptions of a neighbour that cannot be read, which is skipped."""

_BILLED = FINAL - {State.FAILED} | {State.IN_DOUBT, State.SENT}
"""States of ids that were billed, or may have been: an id that is sent has no response yet, or never got one."""

KeyOf = Callable[[str], str | None]


class KnownIdsError(LedgerError):
    """A ledger in the same folder has responses for ids of the new ledger, or sent them; no new one was created.

    Attributes:
        known: The number of these ids.
        ids: The number of different ids that were looked up.
        ledger: The name of the ledger that has most of them.
    """

    known = ids = 0
    ledger = ""

    @classmethod
    def of(cls, known: int, ids: int, ledger: str, remedies: Sequence[Remedy]) -> KnownIdsError:
        """Return the error for a ledger that has most of the ids."""
        counts = f"{known:,} of {'the first ' if ids >= _MOST_IDS else ''}{ids:,} ids"
        error = cls(
            f"{counts} already have responses in {ledger}, or are in doubt there; nothing was sent, "
            "and no new ledger was created",
            remedies=remedies,
        )
        error.known, error.ids, error.ledger = known, ids, ledger
        return error


class _Neighbour(NamedTuple):
    """A ledger of the same endpoint and server.

    Attributes:
        reading: The ledger.
        identity: The identity of its job.
        key_of: Returns its key for a key of the new ledger; None if it cannot have the same call.
    """

    reading: Reading
    identity: dict[str, Any]
    key_of: KeyOf

    def billed(self, keys: Iterable[str]) -> int:
        """Return the number of ids that were billed in it, or may have been."""
        stands = self.reading.stands(key for each in keys if (key := self.key_of(each)) is not None)
        return sum(number for stand, number in stands.items() if _may_be_billed(stand))


def unknown_rows(rows: Iterable[Row], job: Job, location: str, output: str | os.PathLike[str] | None) -> Iterator[Row]:
    """Yield the rows of a new ledger, and raise if another ledger has responses for their ids.

    Compared are the ledgers beside the new ledger and beside the output, and those that pointers there name. One that
    cannot be read is skipped.

    Args:
        rows: The rows.
        job: The job of the new ledger.
        location: The location of the new ledger.
        output: The output; None if there is none.

    Raises:
        KnownIdsError: Another ledger has responses for some of the ids.
    """
    files = [Path(each) for each in (location, output) if each is not None and not is_shared(each)]
    left = iter(rows)
    with contextlib.ExitStack() as stack:
        known = [(each, 0) for each in islice(_neighbours(files, job, stack), _MOST_COMPARED)]
        seen: set[str] = set()
        while known and len(seen) < _MOST_IDS and (portion := list(islice(left, _PORTION))):
            keys = {row.key for row in portion if row.key} - seen
            seen |= keys
            known = list(_with_more(known, keys))
            yield from portion
        best, number = max(known, key=itemgetter(1), default=(None, 0))
        if best is not None and number:
            raise _refusal(job, best, number, len(seen))
    yield from left


def _with_more(known: Iterable[tuple[_Neighbour, int]], keys: set[str]) -> Iterator[tuple[_Neighbour, int]]:
    """Yield the neighbours with their numbers of ids, those of further keys included; leave out unusable ones."""
    for neighbour, number in known:
        with contextlib.suppress(*_UNUSABLE):
            yield neighbour, number + neighbour.billed(keys)


def _may_be_billed(stand: Stand) -> bool:
    return stand.state in _BILLED or stand.page > 1 or stand.is_refreshed


def _refusal(job: Job, neighbour: _Neighbour, known: int, ids: int) -> KnownIdsError:
    reading, theirs, ours = neighbour.reading, neighbour.identity, _plain(job)
    remedies = [Remedy("to pay for them again with a new ledger", {"new_ledger": True})]
    if theirs == ours and list(theirs["columns"]) == list(job.columns):
        remedies.insert(0, Remedy("to go on with that ledger", {"ledger": reading.location}))
    elif theirs["parameters"] == ours["parameters"] and _are_links(theirs) == _are_links(ours):
        purpose = "to go on with that ledger, name the columns of the input as here"
        arguments = {"ledger": reading.location, "map": theirs["columns"]}
        remedies.insert(0, Remedy(purpose, arguments))
    return KnownIdsError.of(known, ids, reading.name, remedies)


def _are_links(identity: dict[str, Any]) -> dict[str, bool]:
    """Return for each argument whether its column holds links, which a column of ids does not by another name."""
    return {name: column.endswith(LINK) for name, column in identity["columns"].items()}


def _neighbours(files: Iterable[Path], job: Job, stack: contextlib.ExitStack) -> Iterator[_Neighbour]:
    """Open the ledgers of the same endpoint and server; `stack` closes them."""
    until = time.monotonic() + _PATIENCE
    for location in islice(_locations(files), _MOST_OPENED):
        if time.monotonic() > until:
            return
        with contextlib.suppress(*_UNUSABLE):
            reading = stack.enter_context(contextlib.closing(reading_at(location)))
            identity = reading.identity()
            if (key_of := _key_of(job, identity)) is not None:
                yield _Neighbour(reading, identity, key_of)


def _locations(files: Iterable[Path]) -> Iterator[str]:
    """Yield the locations of ledgers in the folders of some files, the newest first, each once."""
    folders = {os.path.realpath(file.parent): file.parent for file in files}
    found: list[tuple[float, Path]] = []
    for folder in folders.values():
        with contextlib.suppress(OSError):
            for each in folder.iterdir():
                if each.suffix in {".ledger", ENDING}:
                    with contextlib.suppress(OSError):
                        found.append((each.stat().st_mtime, each))
    known: set[str] = set()
    for _, path in sorted(found, reverse=True):
        location: str | None = str(path)
        if path.suffix == ENDING:
            location = None
            with contextlib.suppress(*_UNUSABLE):
                location = target_of(path)
        if location is not None:
            own = location if is_shared(location) else os.path.realpath(location)
            if own not in known:
                known.add(own)
                yield location


def _key_of(job: Job, theirs: dict[str, Any]) -> KeyOf | None:
    """Return the function that translates keys to those of another job; None if none of its calls can be the same."""
    ours = _plain(job)
    if (theirs["endpoint"], theirs.get("server")) != (ours["endpoint"], ours.get("server")):
        return None
    names = list(theirs["columns"])
    if names == list(job.columns) and theirs["parameters"] == ours["parameters"]:
        return str
    fixed, their_fixed = written(job.operation, job.fixed), written(job.operation, theirs["parameters"])
    if {*fixed, *job.columns} != {*their_fixed, *names} or any(
        fixed.get(name, value) != value for name, value in their_fixed.items()
    ):
        return None
    other = replace(job, columns=theirs["columns"])

    def translated(key: str) -> str | None:
        values = {**fixed, **dict(zip(job.columns, [key] if len(job.columns) == 1 else json.loads(key), strict=True))}
        if any(values[name] != value for name, value in their_fixed.items()):
            return None
        texts = [values[name] for name in names]
        return other.key([each for each in texts if isinstance(each, str)]) if all(texts) else None

    return translated


def _plain(job: Job) -> dict[str, Any]:
    """Return the identity of a job as ledgers return it."""
    plain: dict[str, Any] = json.loads(json.dumps(job.identity()))
    return plain
