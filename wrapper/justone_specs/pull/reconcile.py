"""Effects of one pull of the whole catalogue on each endpoint: new, changed, flagged, removed or returned.

These functions read no files and no clock; the date is passed in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from justone_specs.model.arguments import named, wire_names
from justone_specs.model.document import examples
from justone_specs.model.files import canonical_json
from justone_specs.model.history import History, HistoryEntry, sha256
from justone_specs.model.shown import shown

if TYPE_CHECKING:
    from justone_specs.model.endpoint import Endpoint


JsonObject = dict[str, Any]

_FLAGS = {"deprecated": "deprecated", "x-docs-hidden": "hidden"}
_USED = {"description", "parameters", "requestBody", "summary", *_FLAGS}
"""Keys of an operation that the client is generated from; the vendor's pages use the others."""

_TEXTS = {"description", "example", "examples", "summary", "title"}
"""Keys, of an operation and of the schemas in it, that document it."""

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,40}")


def noticed(before: JsonObject, after: JsonObject) -> list[str]:
    """Return the differences that a caller would notice; empty if the client stays the same."""
    parts = [_described(key, before, after) for key in _keys(before, after) if key in _USED]
    return parts or ["examples"] * (list(examples(before)) != list(examples(after)))


def differ_in_texts_only(before: JsonObject, after: JsonObject) -> bool:
    """Whether two operations would be equal, as far as the client uses them, without their texts."""
    structures = ({key: _without_texts(each.get(key)) for key in _USED - _TEXTS} for each in (before, after))
    return next(structures) == next(structures)


def _without_texts(value: Any) -> Any:
    if isinstance(value, dict):  # a field may be called "title", but then its value is a schema
        return {key: _without_texts(each) for key, each in value.items() if key not in _TEXTS or isinstance(each, dict)}
    return [_without_texts(each) for each in value] if isinstance(value, list) else value


def differing(before: JsonObject, after: JsonObject) -> list[str]:
    """Return the names of the parts that differ."""
    return [_shown(key) for key in _keys(before, after)]


def _keys(before: JsonObject, after: JsonObject) -> list[str]:
    return sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def _described(key: str, before: JsonObject, after: JsonObject) -> str:
    if key in _FLAGS:
        return f"{'now' if after.get(key) is True else 'no longer'} {_FLAGS[key]}"
    if key in {"parameters", "requestBody"}:
        old, new = set(wire_names(before)), set(wire_names(after))
        added, gone = ([_shown(name) for name in sorted(names)] for names in (new - old, old - new))
        return " ".join([key, *(f"+{name}" for name in added), *(f"-{name}" for name in gone)])
    return key


def _shown(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else shown(name)


class EventKind(StrEnum):
    """The kind of event of an endpoint in the catalogue."""

    NEW = "new"
    RETURNED = "returned"
    CHANGED = "changed"
    TEXTS_CHANGED = "changed in texts only"
    OTHERWISE_CHANGED = "changed in nothing the client uses"
    REMOVED = "removed"
    DROPPED = "dropped"
    """The grace period is over, and nothing is generated for the endpoint any more."""


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """One event of an endpoint."""

    kind: EventKind
    endpoint: Endpoint
    detail: str


@dataclass(slots=True)
class Reconciled:
    """The endpoints after a pull.

    Attributes:
        entries: Every history entry, changed or not.
        kept: Operations that are gone from the catalogue but kept.
        events: The events, in the order of the endpoints.
    """

    entries: dict[Endpoint, HistoryEntry]
    kept: dict[Endpoint, JsonObject] = field(default_factory=dict)
    events: list[HistoryEvent] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Day:
    """The date of a pull, and the values to compare it with.

    Attributes:
        today: The date of the pull.
        last: ISO date on which the stored catalogue was first pulled; empty if there is none.
        grace_days: Days for which a vanished endpoint is kept.
    """

    today: date
    last: str
    grace_days: int

    def is_over(self, removed: str) -> bool:
        """Return whether the grace period of an endpoint that was removed on an ISO date is over."""
        return self.today > self.end(removed)

    def end(self, removed: str) -> date:
        """Return the last day of the grace period of an endpoint that was removed on an ISO date."""
        return date.fromisoformat(removed) + timedelta(days=self.grace_days)


def missing(history: History, present: Mapping[Endpoint, JsonObject]) -> list[Endpoint]:
    """Return the endpoints that the last catalogue had and this one lacks."""
    return sorted(endpoint for endpoint in listed(history) if endpoint not in present)


def listed(history: History) -> list[Endpoint]:
    """Return the endpoints that the last catalogue had."""
    return [
        endpoint for endpoint, entry in history.endpoints.items() if entry.operation_sha256 and not entry.gone_since
    ]


def lost(
    history: History, present: Mapping[Endpoint, JsonObject], before: Mapping[Endpoint, JsonObject], day: Day
) -> list[Endpoint]:
    """Return the endpoints that this pull would silently forget, because the stored files are incomplete.

    Either the history does not list a stored operation, so that its name and dates are lost, or there is no stored copy
    of an operation that the history lists and the catalogue lacks.
    """
    forgotten = before.keys() - history.endpoints.keys() - present.keys()
    for endpoint, entry in history.endpoints.items():
        stored = endpoint in present or endpoint in before or entry.copy
        over = entry.gone_since is not None and day.is_over(entry.gone_since)
        if entry.operation_sha256 and not stored and not over:
            forgotten.add(endpoint)
    return sorted(forgotten)


def follow(
    history: History,
    present: Mapping[Endpoint, JsonObject],
    before: Mapping[Endpoint, JsonObject],
    names: Mapping[Endpoint, str],
    day: Day,
) -> Reconciled:
    """Compare a catalogue with the history, and return the endpoints after the pull.

    Args:
        history: The history before the pull. An endpoint that no catalogue ever listed stays unchanged.
        present: The operations of the new catalogue.
        before: The stored operations, including those that are kept.
        names: The name of each endpoint.
        day: The date of the pull.
    """
    reconciled = Reconciled(dict(history.endpoints))
    for endpoint in sorted(history.endpoints.keys() | present.keys()):
        entry = history.endpoints.get(endpoint)
        if endpoint in present:
            _see(
                reconciled,
                endpoint,
                present[endpoint],
                before=before.get(endpoint, {}),
                name=names[endpoint],
                today=day.today.isoformat(),
            )
        elif entry and entry.operation_sha256:
            _miss(reconciled, endpoint, entry, before.get(endpoint), day)
    return reconciled


def _see(
    reconciled: Reconciled,
    endpoint: Endpoint,
    operation: JsonObject,
    *,
    before: JsonObject,
    name: str,
    today: str,
) -> None:
    entry = reconciled.entries.get(endpoint)
    known = entry or HistoryEntry(name, today)
    seen = replace(
        known,
        arguments=_locked_arguments(known.arguments, before, operation),
        operation_sha256=sha256(canonical_json(operation)),
        deprecated=(known.deprecated or today) if operation.get("deprecated") is True else None,
        hidden=(known.hidden or today) if operation.get("x-docs-hidden") is True else None,
    )
    if entry is None:
        reconciled.events.append(HistoryEvent(EventKind.NEW, endpoint, name))
    elif entry.gone_since:
        seen = replace(seen, returned=today)
        reconciled.events.append(HistoryEvent(EventKind.RETURNED, endpoint, f"it was gone since {entry.gone_since}"))
    elif seen.operation_sha256 != entry.operation_sha256:
        reconciled.events.append(_changed(endpoint, before, operation))
    reconciled.entries[endpoint] = seen


def _miss(reconciled: Reconciled, endpoint: Endpoint, entry: HistoryEntry, before: JsonObject | None, day: Day) -> None:
    today = day.today.isoformat()
    if entry.gone_since is None:
        entry = replace(entry, removed=today, last_seen=day.last or None, returned=None)
        end = day.end(today).isoformat()
        reconciled.events.append(
            HistoryEvent(EventKind.REMOVED, endpoint, f"gone from the catalogue; kept until {end}")
        )
    elif day.is_over(entry.gone_since):
        reconciled.events.append(
            HistoryEvent(EventKind.DROPPED, endpoint, f"gone since {entry.gone_since}; no longer generated")
        )
        entry, before = replace(entry, copy=None, operation_sha256=None), None  # its stored copies are removed
    reconciled.entries[endpoint] = entry
    if before is not None:
        reconciled.kept[endpoint] = before


def _locked_arguments(locked: dict[str, str] | None, before: JsonObject, after: JsonObject) -> dict[str, str] | None:
    """Return the argument names to record; None if the rules alone give the same names."""
    published = locked or named(wire_names(before), {})
    names = named(wire_names(after), published)
    return names if names != named(wire_names(after), {}) else None


def _changed(endpoint: Endpoint, before: JsonObject, after: JsonObject) -> HistoryEvent:
    if not before:
        return HistoryEvent(EventKind.CHANGED, endpoint, "now in the whole catalogue")
    if parts := noticed(before, after):
        kind = EventKind.TEXTS_CHANGED if differ_in_texts_only(before, after) else EventKind.CHANGED
        return HistoryEvent(kind, endpoint, ", ".join(parts))
    return HistoryEvent(EventKind.OTHERWISE_CHANGED, endpoint, ", ".join(differing(before, after)) or "recorded again")
