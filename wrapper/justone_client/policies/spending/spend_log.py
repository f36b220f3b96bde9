"""The log of what each request may cost."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError

from .spend_journal import SpendJournal

if TYPE_CHECKING:
    from .spend_store import SpendRow, SpendTotal

JOB = "JUSTONEAPI_JOB"
"""The environment variable that names the job of all calls of a process."""

_BILLED = {True: "1", False: "0", None: "null"}
_json = json.JSONEncoder(default=str).encode
"""Faster than `json.dumps`, which makes an encoder for each call."""

_logs: dict[Path, SpendJournal] = {}
_lock = threading.Lock()


class SpendLog:
    """A log with a row for each request, in a SQLite file that any number of threads and processes share.

    A row has the time, the endpoint, the code, whether the request was billed, its price estimate, the request id, the
    job and the name of the token in a `TokenPool`; never the token. A request is written down before it is sent, so
    that one of a killed process has a row, too: whether it was billed is unknown.

    Processes write to journals in a folder beside the file, `spend.sqlite-journals`, which cost 3 to 5 % of the CPU of
    a call. `rows` and `totals` move them into the file first.

    >>> log = SpendLog("spend.sqlite", job="nightly")

    Attributes:
        path: The file.
        keeps_parameters: Whether parameters are written down.
    """

    def __init__(self, path: str | PathLike[str], *, job: str | None = None, parameters: bool = False) -> None:
        """Open the log, or make it.

        Args:
            path: The file.
            job: A name that `totals` groups by; default: `JUSTONEAPI_JOB`, then the ledger of a collection, then the
                name of the program.
            parameters: Whether to write the parameters of calls down, too. They may be personal data.

        Raises:
            ConfigurationError: The file is not a spend log, or it or its folder cannot be used.
        """
        from .spend_store import SpendStore  # loads sqlite3

        self.path = Path(os.path.realpath(path))
        self._store = SpendStore(self.path)
        with _lock:
            self._journal = _logs.setdefault(self.path, SpendJournal(self._store.folder))
        self.keeps_parameters = parameters
        self._given_job = os.environ.get(JOB) if job is None else job
        self._job = _program() if self._given_job is None else self._given_job
        self._parts: dict[tuple[str, str, str], str] = {}

    @property
    def job(self) -> str:
        """The job of the requests."""
        return self._job

    def for_job(self, job: str) -> SpendLog:
        """Return the same log for another job, unless the caller or `JUSTONEAPI_JOB` names one."""
        if self._given_job is not None:
            return self
        log = object.__new__(type(self))
        log.__dict__ |= self.__dict__ | {"_job": job, "_parts": {}}
        return log

    def begin(self, operation: Operation[Any], token_name: str, parameters: Mapping[str, Any]) -> int:
        """Write down a request that is about to be sent; return its number.

        Args:
            operation: The endpoint.
            token_name: The name of the token in a `TokenPool`; else empty.
            parameters: The parameters without the token; used only if the log keeps them.
        """
        number = next(self._journal.numbers)
        key = (operation.method, operation.path, token_name)
        parts = self._parts.get(key) or self._parts.setdefault(key, self._parts_of(operation, token_name))
        extra = f",{_json(parameters)}" if self.keeps_parameters else ""
        self._journal.write(f'["begin",{number},{time.time_ns()},{parts}{extra}]')
        return number

    def end(
        self,
        number: int,
        *,
        code: int | None,
        http_status: int | None,
        billed: bool | None,
        request_id: str | None,
    ) -> None:
        """Write down how a request has ended."""
        is_plain = request_id is not None and request_id.isalnum() and request_id.isascii()
        shown = f'"{request_id}"' if is_plain else _json(request_id)
        status = "null" if http_status is None else http_status
        known = "null" if code is None else code
        self._journal.write(f'["end",{number},{known},{status},{_BILLED[billed]},{shown}]')

    def rows(self, *, since: date | None = None, until: date | None = None) -> Iterator[SpendRow]:
        """Yield the requests in the order of their times.

        Args:
            since: The first day, by the date in China; default: all.
            until: The last day.

        Raises:
            ConfigurationError: The file cannot be read or written.
        """
        return self._store.rows(since, until)

    def totals(self, by: str = "endpoint", *, since: date | None = None, until: date | None = None) -> list[SpendTotal]:
        """Return sums by `day` (the date in China), `endpoint`, `job` or `token`.

        Days are in their order, the others by cost, the highest first.

        Args:
            by: What to group by.
            since: The first day, by the date in China; default: all.
            until: The last day.

        Raises:
            ConfigurationError: `by` is unknown, or the file cannot be read or written.
        """
        return self._store.totals(by, since, until)

    def endpoints(self) -> frozenset[str]:
        """Return the endpoints that were called, such as `GET /api/xiaohongshu/get-user/v3`.

        Raises:
            ConfigurationError: The file cannot be read or written.
        """
        return self._store.endpoints()

    def _parts_of(self, operation: Operation[Any], token_name: str) -> str:
        """Return the part of a line that all requests of an endpoint share."""
        try:
            estimate = operation.price_estimate
        except ConfigurationError:  # the user's list; it is no reason to fail a call
            estimate = None
        price = (None, None) if estimate is None else (str(estimate.amount), estimate.currency)
        values = (operation.name, str(operation), *price, self._job, token_name)
        return ",".join(map(_json, values))

    def __repr__(self) -> str:
        return f"SpendLog({str(self.path)!r}, job={self._job!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the place: another process has another journal."""
        return _reopened, (str(self.path), self._given_job, self.keeps_parameters)


def _program() -> str:
    """Return the name of the running program: of a package that is run by `python -m`, the package."""
    path = Path(sys.argv[0])
    return path.parent.name if path.name == "__main__.py" else path.name


def _reopened(path: str, job: str | None, parameters: bool) -> SpendLog:
    return SpendLog(path, job=job, parameters=parameters)


def spend_log_at(given: SpendLog | str | PathLike[str]) -> SpendLog:
    """Return the log that a caller names.

    Raises:
        ConfigurationError: The file is not a spend log, or cannot be used.
    """
    if isinstance(given, SpendLog):
        return given
    if not isinstance(given, str | PathLike):
        raise ConfigurationError(f"spend_log must be a path or a SpendLog, not {type(given).__name__}")
    return SpendLog(given)
