"""The state of an endpoint after one catalogue or another, computed by plain functions."""

from __future__ import annotations

from datetime import date

import pytest
from site_project import FLY, LAND, operation

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.model.history import Copy, History, HistoryEntry, sha256
from justone_specs.pull.reconcile import Day, follow, listed, lost, missing

ENDPOINT, OTHER = Endpoint.parse(FLY), Endpoint.parse(LAND)
PLAIN = operation(FLY)
COPY = Copy("published/kite/fly_v1.en.json", "en", "transcribed", sha256("{}"), "https://docs.example.test/fly.json")
DAY = Day(date(2031, 6, 7), "2031-05-05", 30)
TODAY = "2031-06-07"


def entry(described=PLAIN, **changes):
    digest = sha256(canonical_json(described)) if described else None
    return HistoryEntry("kite.fly_v1", "2031-04-05", operation_sha256=digest, **changes)


def after(known, present=None, before=None, day=DAY):
    """Follow an endpoint; return its entry, the events as text, and its kept operation."""
    history = History({ENDPOINT: known} if known else {})
    now, stored = ({ENDPOINT: each} if each else {} for each in (present, before))
    reconciled = follow(history, now, stored, {ENDPOINT: "kite.fly_v1"}, day)
    assert list(history.endpoints.values()) == ([known] if known else [])
    events = [f"{event.kind}: {event.detail}" for event in reconciled.events]
    return reconciled.entries.get(ENDPOINT), events, reconciled.kept.get(ENDPOINT)


def test_a_new_endpoint_gets_todays_date():
    flagged = PLAIN | {"deprecated": True, "x-docs-hidden": True}
    expected = HistoryEntry(
        "kite.fly_v1", TODAY, operation_sha256=sha256(canonical_json(flagged)), deprecated=TODAY, hidden=TODAY
    )
    assert after(None, flagged) == (expected, ["new: kite.fly_v1"], None)


def test_an_unchanged_endpoint_has_no_event_and_the_same_entry():
    flagged = PLAIN | {"deprecated": True}
    known = entry(flagged, deprecated="2031-04-30")
    assert after(known, flagged, flagged) == (known, [], None)


@pytest.mark.parametrize(("flag", "field"), [("deprecated", "deprecated"), ("x-docs-hidden", "hidden")])
def test_a_flag_has_a_date_for_as_long_as_it_is_set(flag, field):
    flagged = PLAIN | {flag: True}
    assert after(entry(), flagged, PLAIN)[:2] == (entry(flagged, **{field: TODAY}), [f"changed: now {field}"])
    known = entry(flagged, **{field: "2031-04-30"})
    assert after(known, PLAIN, flagged)[:2] == (entry(), [f"changed: no longer {field}"])


def test_a_flag_that_is_not_true_is_ignored():
    flagged = PLAIN | {"deprecated": "yes"}
    assert after(entry(), flagged, PLAIN)[0] == entry(flagged)


def test_a_transcribed_endpoint_keeps_its_first_date():
    known = entry(None, copy=COPY)
    assert after(known, PLAIN) == (entry(copy=COPY), ["changed: now in the whole catalogue"], None)


def test_an_endpoint_outside_every_catalogue_is_never_removed():
    known = entry(None, copy=COPY)
    assert after(known) == (known, [], None)


def test_a_removed_endpoint_keeps_its_last_operation():
    gone, events, kept = after(entry(), None, PLAIN)
    assert gone == entry(removed=TODAY, last_seen="2031-05-05")
    assert events == ["removed: gone from the catalogue; kept until 2031-07-07"]
    assert kept == PLAIN


@pytest.mark.parametrize(
    ("today", "grace_days", "is_kept"),
    [("2031-07-07", 30, True), ("2031-07-08", 30, False), ("2031-06-07", 0, True), ("2031-06-08", 0, False)],
)
def test_the_grace_period_ends_after_its_last_day(today, grace_days, is_kept):
    gone = entry(removed=TODAY, last_seen="2031-05-05", copy=COPY)
    found, events, kept = after(gone, None, PLAIN, Day(date.fromisoformat(today), "2031-06-07", grace_days))
    if is_kept:
        assert (found, events, kept) == (gone, [], PLAIN)
    else:
        assert found == entry(None, removed=TODAY, last_seen="2031-05-05")
        assert events == [f"dropped: gone since {TODAY}; no longer generated"]
        assert kept is None


def test_a_dropped_endpoint_is_dropped_once():
    dropped = entry(None, removed="2031-01-01", last_seen="2030-12-31")
    assert after(dropped) == (dropped, [], None)


@pytest.mark.parametrize("known", [entry(removed="2031-05-30"), entry(None, removed="2031-01-01")])
def test_a_returned_endpoint_keeps_the_dates_of_its_absence(known):
    returned, events, kept = after(known, PLAIN, PLAIN)
    assert returned == entry(removed=known.removed, returned=TODAY)
    assert events == [f"returned: it was gone since {known.removed}"]
    assert kept is None


def test_a_second_removal_replaces_the_dates_of_the_first():
    gone, events, _ = after(entry(removed="2031-05-01", last_seen="2031-04-30", returned="2031-05-05"), None, PLAIN)
    assert gone == entry(removed=TODAY, last_seen="2031-05-05")
    assert len(events) == 1


def test_the_first_date_of_a_flag_outlives_an_absence():
    flagged = PLAIN | {"deprecated": True}
    known = entry(flagged, deprecated="2031-04-30", removed="2031-05-30")
    assert after(known, flagged, flagged)[0].deprecated == "2031-04-30"


def test_events_come_in_the_order_of_the_endpoints():
    names = {ENDPOINT: "kite.fly_v1", OTHER: "kite.land_v1"}
    reconciled = follow(History({OTHER: entry()}), {ENDPOINT: PLAIN}, {OTHER: PLAIN}, names, DAY)
    assert [(event.endpoint, event.kind) for event in reconciled.events] == [(ENDPOINT, "new"), (OTHER, "removed")]


def test_missing_is_what_the_last_catalogue_had():
    known = {
        ENDPOINT: entry(),
        OTHER: entry(),
        Endpoint.of("GET", "/api/kite/transcribed/v1"): entry(None, copy=COPY),
        Endpoint.of("GET", "/api/kite/gone/v1"): entry(removed="2031-05-30"),
    }
    returned = Endpoint.of("GET", "/api/kite/returned/v1")
    history = History(known | {returned: entry(removed="2031-05-01", returned="2031-05-05")})
    assert listed(history) == [ENDPOINT, OTHER, returned]
    assert missing(history, {OTHER: PLAIN}) == [ENDPOINT, returned]


@pytest.mark.parametrize(
    ("known", "before", "is_lost"),
    [
        (entry(), PLAIN, False),
        (entry(), None, True),
        (entry(copy=COPY), None, False),
        (entry(removed="2031-05-30"), None, True),
        (entry(removed="2031-01-01"), None, False),
        (entry(None, removed="2031-05-30"), None, False),
        (None, PLAIN, True),
    ],
)
def test_an_endpoint_without_its_stored_file_is_lost(known, before, is_lost):
    history, stored = History({ENDPOINT: known} if known else {}), {ENDPOINT: before} if before else {}
    assert lost(history, {}, stored, DAY) == ([ENDPOINT] if is_lost else [])
    assert lost(history, {ENDPOINT: PLAIN}, stored, DAY) == []
