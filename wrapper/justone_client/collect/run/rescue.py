"""Outcomes that a ledger cannot store, kept in a file elsewhere until a later run stores them."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import logging
import os
import stat
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from justone_client.collect.ledger.ledger import Ledger, LedgerError, LedgerUnavailableError
from justone_client.collect.ledger.open import is_shared
from justone_client.collect.record import Aside, Outcome, State

_logger = logging.getLogger("justone_client.collect")


class Rescue:
    """The file of outcomes of one run: beside the ledger, in the home or in the temporary folder."""

    def __init__(self, ledger: Ledger) -> None:
        """Take the name of the ledger; nothing is written yet."""
        self._name = ledger.name
        self._job = ledger.identity()
        self._run = f"{os.getpid()}-{time.time_ns()}"
        self._saved: set[Path] = set()

    def save(self, outcomes: Iterable[tuple[str, Outcome]]) -> Path | None:
        """Write outcomes with their ids in place of those saved before; return the path of the file.

        Return None if no folder is writable.
        """
        lines = [{"job": self._job}, *(_packed(key, outcome) for key, outcome in outcomes)]
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        for stem in _stems(self._name):
            path = stem.with_name(f"{stem.name}{self._run}.jsonl")
            try:
                _write(path, text)
            except OSError:
                continue
            self._saved.add(path)
            return path
        return None

    def discard(self) -> None:
        """Remove the file, after the ledger has stored its outcomes."""
        for path in self._saved:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._saved.clear()


def take_in(ledger: Ledger) -> int:
    """Store the outcomes of earlier runs in a ledger, which is open and belongs to this job; return their number.

    Raises:
        LedgerError: The ledger still cannot be written, or a file is not readable.
    """
    stored = 0
    for path in _files_of(ledger.name):
        try:
            job, *lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
            outcomes = dict(map(_unpacked, lines))
            is_of_job = job["job"] == ledger.identity()
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise LedgerError(
                f"{path}: the file with responses of an earlier run cannot be read ({type(error).__name__}). "
                "Move it away to continue without them; nothing was sent"
            ) from error
        if not is_of_job:
            _logger.warning("%s: these responses belong to another job; the file stays", path)
            continue
        try:
            known = ledger.reclaim([(each.number, key, each.version) for key, each in outcomes.items()])
            ledger.settle([outcome for outcome in outcomes.values() if outcome.number in known], claim=0)
        except LedgerUnavailableError as error:
            raise LedgerError(f"{error}; {path} holds responses for this ledger; nothing was sent") from error
        if not any(stand.state == State.SENT for stand in ledger.stands(outcomes)):  # its worker may be alive
            path.unlink(missing_ok=True)
        _logger.info("%s: %d outcomes of an earlier run are in the ledger now", path, len(known))
        stored += len(known)
    return stored


def _stems(name: str) -> list[Path]:
    """Return the beginnings of the paths of a ledger's files; the best place comes first."""
    location = name if is_shared(name) else str(Path(name).resolve())
    named = f".justone-unwritten-{hashlib.sha256(os.fsencode(location)).hexdigest()[:16]}-"
    elsewhere = [folder / named for folder in _folders()]
    return elsewhere if is_shared(name) else [Path(f"{location}.unwritten-"), *elsewhere]


def _folders() -> Iterator[Path]:
    with contextlib.suppress(RuntimeError):  # a user without a home
        yield Path.home()
    with contextlib.suppress(OSError):  # no folder is writable
        yield Path(tempfile.gettempdir())


def _files_of(name: str) -> list[Path]:
    found: dict[Path, None] = {}
    for stem in _stems(name):
        with contextlib.suppress(OSError):
            entries = sorted(each for each in stem.parent.iterdir() if each.name.startswith(stem.name))
            found.update(dict.fromkeys(each for each in entries if each.suffix == ".jsonl" and _is_own(each)))
    return list(found)


def _is_own(path: Path) -> bool:
    """Whether a file belongs to this user; the temporary folder may hold files of others."""
    status = path.stat(follow_symlinks=False)
    return stat.S_ISREG(status.st_mode) and (not hasattr(os, "getuid") or status.st_uid == os.getuid())


def _write(path: Path, text: str) -> None:
    """Write a file that only this user may read, completely or not at all."""
    scratch = path.with_suffix(".scratch")
    try:
        scratch.unlink(missing_ok=True)
        with os.fdopen(os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise


def _packed(key: str, outcome: Outcome) -> dict[str, Any]:
    fields = outcome._asdict()
    aside = outcome.aside and {"body": _text(outcome.aside.body), "is_whole": outcome.aside.is_whole}
    return {"key": key, **fields, "body": outcome.body and _text(outcome.body), "aside": aside}


def _unpacked(line: dict[str, Any]) -> tuple[str, Outcome]:
    key: str = line["key"]
    body, aside = line["body"], line["aside"]
    fields = {name: value for name, value in line.items() if name != "key"} | {
        "state": State(line["state"]),
        "body": body and base64.b64decode(body),
        "aside": aside and Aside(base64.b64decode(aside["body"]), aside["is_whole"]),
    }
    return key, Outcome(**fields)


def _text(body: bytes) -> str:
    return base64.b64encode(body).decode()
