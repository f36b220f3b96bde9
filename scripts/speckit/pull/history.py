"""What one pull of the whole catalogue means for each endpoint: seen first, changed, flagged, gone, back again.

Plain functions on plain values; the date is passed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from speckit.files import canonical_json
from speckit.ledger import Ledger, LedgerEntry, sha256
from speckit.normalise.rules.arguments import named, wire_names

from .differences import differing, noticed

if TYPE_CHECKING:
    from speckit.endpoint import Endpoint

JsonObject = dict[str, Any]


class EventKind(StrEnum):
    """What happened to an endpoint of the catalogue."""

    NEW = "new"
    RETURNED = "returned"
    CHANGED = "changed"
    OTHERWISE_CHANGED = "changed in nothing the client uses"
    REMOVED = "removed"
    DROPPED = "dropped"
    """Its grace period is over: from now on nothing is generated for it."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to one endpoint."""

    kind: EventKind
    endpoint: Endpoint
    detail: str


@dataclass(slots=True)
class History:
    """The endpoints after a pull.

    Attributes:
        entries: Every ledger entry, changed or not.
        kept: Operations that are gone from the catalogue, and kept.
        events: What happened, in the order of the endpoints.
    """

    entries: dict[Endpoint, LedgerEntry]
    kept: dict[Endpoint, JsonObject] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Day:
    """A pull's date, and what depends on it.

    Attributes:
        today: The date of the pull.
        last: ISO date on which the stored catalogue was first pulled.
        grace_days: Days for which an endpoint that vanished is kept.
    """

    today: date
    last: str
    grace_days: int

    def is_over(self, removed: str) -> bool:
        """Whether the grace period of an endpoint that was removed on that ISO date is over."""
        return self.today > self.end(removed)

    def end(self, removed: str) -> date:
        """Return the last day of that grace period."""
        return date.fromisoformat(removed) + timedelta(days=self.grace_days)


def missing(ledger: Ledger, present: Mapping[Endpoint, JsonObject]) -> list[Endpoint]:
    """Name the endpoints that the last catalogue had and this one lacks."""
    return sorted(endpoint for endpoint in listed(ledger) if endpoint not in present)


def listed(ledger: Ledger) -> list[Endpoint]:
    """Name the endpoints that the last catalogue had."""
    return [endpoint for endpoint, entry in ledger.endpoints.items() if entry.operation_sha256 and not entry.gone_since]


def lost(
    ledger: Ledger, present: Mapping[Endpoint, JsonObject], before: Mapping[Endpoint, JsonObject], day: Day
) -> list[Endpoint]:
    """Name the endpoints that this pull would silently forget, because a stored file lacks what it should hold.

    Either the ledger does not know a stored operation, so that its name and dates are lost, or nothing is stored of an
    operation that the ledger knows and the catalogue lacks.
    """
    forgotten = before.keys() - ledger.endpoints.keys() - present.keys()
    for endpoint, entry in ledger.endpoints.items():
        stored = endpoint in present or endpoint in before or entry.copy
        over = entry.gone_since is not None and day.is_over(entry.gone_since)
        if entry.operation_sha256 and not stored and not over:
            forgotten.add(endpoint)
    return sorted(forgotten)


def follow(
    ledger: Ledger,
    present: Mapping[Endpoint, JsonObject],
    before: Mapping[Endpoint, JsonObject],
    names: Mapping[Endpoint, str],
    day: Day,
) -> History:
    """Compare a catalogue with what the ledger remembers.

    Args:
        ledger: What is known so far. An endpoint that no catalogue ever listed stays as it is.
        present: The operations of the catalogue now.
        before: The operations stored, those that are kept among them.
        names: The name of each endpoint.
        day: When this happens.
    """
    history = History(dict(ledger.endpoints))
    for endpoint in sorted(ledger.endpoints.keys() | present.keys()):
        entry = ledger.endpoints.get(endpoint)
        if endpoint in present:
            _see(
                history,
                endpoint,
                present[endpoint],
                before=before.get(endpoint, {}),
                name=names[endpoint],
                today=day.today.isoformat(),
            )
        elif entry and entry.operation_sha256:
            _miss(history, endpoint, entry, before.get(endpoint), day)
    return history


def _see(
    history: History,
    endpoint: Endpoint,
    operation: JsonObject,
    *,
    before: JsonObject,
    name: str,
    today: str,
) -> None:
    entry = history.entries.get(endpoint)
    known = entry or LedgerEntry(name, today)
    seen = replace(
        known,
        arguments=_locked_arguments(known.arguments, before, operation),
        operation_sha256=sha256(canonical_json(operation)),
        deprecated=(known.deprecated or today) if operation.get("deprecated") is True else None,
        hidden=(known.hidden or today) if operation.get("x-docs-hidden") is True else None,
    )
    if entry is None:
        history.events.append(Event(EventKind.NEW, endpoint, name))
    elif entry.gone_since:
        seen = replace(seen, returned=today)
        history.events.append(Event(EventKind.RETURNED, endpoint, f"it was gone since {entry.gone_since}"))
    elif seen.operation_sha256 != entry.operation_sha256:
        history.events.append(_changed(endpoint, before, operation))
    history.entries[endpoint] = seen


def _miss(history: History, endpoint: Endpoint, entry: LedgerEntry, before: JsonObject | None, day: Day) -> None:
    today = day.today.isoformat()
    if entry.gone_since is None:
        entry = replace(entry, removed=today, last_seen=day.last or None, returned=None)
        end = day.end(today).isoformat()
        history.events.append(Event(EventKind.REMOVED, endpoint, f"gone from the catalogue; kept until {end}"))
    elif day.is_over(entry.gone_since):
        history.events.append(Event(EventKind.DROPPED, endpoint, f"gone since {entry.gone_since}; no longer generated"))
        entry, before = replace(entry, copy=None, operation_sha256=None), None  # nothing is stored of it any more
    history.entries[endpoint] = entry
    if before is not None:
        history.kept[endpoint] = before


def _locked_arguments(locked: dict[str, str] | None, before: JsonObject, after: JsonObject) -> dict[str, str] | None:
    """Keep the names of arguments: what is to be remembered where the rules alone would change one."""
    published = locked or named(wire_names(before), {})
    names = named(wire_names(after), published)
    return names if names != named(wire_names(after), {}) else None


def _changed(endpoint: Endpoint, before: JsonObject, after: JsonObject) -> Event:
    if not before:
        return Event(EventKind.CHANGED, endpoint, "now in the whole catalogue")
    if parts := noticed(before, after):
        return Event(EventKind.CHANGED, endpoint, ", ".join(parts))
    return Event(EventKind.OTHERWISE_CHANGED, endpoint, ", ".join(differing(before, after)) or "recorded again")
