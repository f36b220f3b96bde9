"""Validation of values read from a ledger; a damaged ledger may hold any value in any column."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

from justone_client.collect.record import Item, State

_ENDPOINT = re.compile(r"[A-Z]+ (/[A-Za-z0-9._~-]+)+")
_DIGITS = 19
"""Numbers in a ledger have fewer digits than this."""

_LATEST = 253_402_300_799
"""The last second of the year 9999, the latest time that can be written as a timestamp."""


class DamagedLedgerError(ValueError):
    """The ledger holds a value that justone-client never writes."""


ODD_VALUES = (KeyError, ValueError, TypeError, OverflowError, RecursionError, zlib.error)
"""Exceptions that reading a damaged value can raise."""


def demand(is_right: object, what: str) -> None:
    """Raise `DamagedLedgerError` if a check failed; `what` names the value."""
    if not is_right:
        raise DamagedLedgerError(what)


def number_of(value: Any, least: int = 0) -> int:
    """Return a number, which some databases store as text."""
    demand(type(value) is int or (isinstance(value, str) and value.isdecimal() and len(value) < _DIGITS), "a number")
    number = int(value)
    demand(number >= least, "a number")
    return number


def identity_of(text: Any) -> dict[str, Any]:
    """Return the identity of a job, as `Job.identity` writes it."""
    job: dict[str, Any] = json.loads(text)
    demand(isinstance(job, dict), "the job")
    endpoint, columns, parameters, server = (job.get(name) for name in ("endpoint", "columns", "parameters", "server"))
    demand(isinstance(endpoint, str) and _ENDPOINT.fullmatch(endpoint), "the endpoint")
    demand(isinstance(columns, dict) and columns and all(isinstance(each, str) for each in columns.values()), "columns")
    demand(isinstance(parameters, dict), "the parameters")
    demand(server is None or isinstance(server, str), "the server")
    return job


def item_of(row: tuple[Any, ...], columns: int) -> Item:
    """Return an id to send; `columns` is the number of values in its key."""
    item = Item(*row)
    numbers = (item.number, item.attempts, item.page, item.version)
    demand(all(type(each) is int and each >= 0 for each in numbers), "the numbers of an id")
    demand(isinstance(item.key, str) and isinstance(item.next, str), "the texts of an id")
    values = json.loads(item.key) if columns > 1 else [item.key]
    demand(isinstance(values, list) and len(values) == columns, "the key of an id")
    demand(all(isinstance(each, str) for each in values), "the key of an id")
    if item.next:
        following = json.loads(item.next)
        demand(isinstance(following["parameters"], dict) and isinstance(following["after"], str), "the next page")
    return item._replace(before=State(item.before))


def is_time(value: Any) -> bool:
    """Return whether a value is a time in seconds since 1970, or None."""
    return value is None or (isinstance(value, int | float) and 0 <= value <= _LATEST)
