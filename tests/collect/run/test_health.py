"""Conditions for a collection to slow down or stop, tested with a clock that only tests advance."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from support.collecting_helpers import refusal

from justone_client.collect.record import Item, Outcome, State
from justone_client.collect.run import health as module
from justone_client.collect.run.health import Health, moment_in
from justone_client.collect.run.row_call import Event, RowResponse, _event
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    MalformedResponseError,
    RequestTimeoutError,
)

pytestmark = pytest.mark.usefixtures("_real_pauses")


@pytest.fixture
def _real_pauses(monkeypatch):
    """Restore the pauses of a collection, since no real time passes here."""
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.5)
    monkeypatch.setattr(module, "_LONGEST_PAUSE", 5.0)


class Told:
    """A `Health` with a clock, to which tests report events; ids are numbered from 1."""

    def __init__(self, in_flight=32, **options):
        self.now = 1000.0
        self.number = 0
        self.health = Health(in_flight, clock=lambda: self.now, **options)

    def tell(self, event=Event.SERVED, *, number=None, attempts=0, left=1000, pending=500, **fields):
        self.number += 1
        item = Item(number or self.number, "u", attempts)
        outcome = Outcome(item.number, State.AGAIN, attempts, message=f"{event.name} no. {self.number}")
        return self.health.add(item, RowResponse(outcome, event=event, **fields), left=left, pending=pending)

    def tell_often(self, times, event, **fields):
        return [self.tell(event, **fields) for _ in range(times)]


def stops(verdicts):
    return [verdict.stop for verdict in verdicts if verdict.stop]


def test_failures_in_a_row_stop_it_and_the_last_one_is_named():
    told = Told(max_failures=7)
    told.tell()
    *before, last = told.tell_often(7, Event.FAILED)
    assert not stops(before)
    assert last.stop.can_go_on
    assert "7 calls in a row failed" in last.stop.reason
    assert "FAILED no. 8" in last.stop.reason


@pytest.mark.parametrize("event", [Event.SERVED, Event.REJECTED])
def test_any_response_of_the_api_ends_a_row_of_failures(event):
    told = Told(max_failures=7)
    for _ in range(5):
        assert not stops(told.tell_often(6, Event.FAILED))
        told.tell(event)


def test_calls_that_were_not_sent_neither_make_nor_end_a_row():
    told = Told(max_failures=3)
    told.tell_often(2, Event.FAILED)
    assert not stops(told.tell_often(50, Event.UNSENT))
    assert told.tell(Event.FAILED).stop


@pytest.mark.parametrize("served", [False, True])
def test_no_more_calls_are_in_flight_than_may_fail(served):
    """From the first call on: a front that returns nothing but error pages costs 20 calls, not 32."""
    told = Told(in_flight=1000)
    if served:
        told.tell()
        assert told.health.allowed == 1000
        told.tell(Event.FAILED)
    assert told.health.allowed == 20 - served
    told.tell_often(5, Event.FAILED)
    assert told.health.allowed == 15 - served
    told.tell()
    assert told.health.allowed == 1000


def test_unbilled_failures_stop_only_once_they_have_lasted():
    told = Told()
    assert not stops(told.tell_often(40, Event.UNREACHED))
    assert told.health.is_slow
    probes = 0
    while not (stop := told.tell(Event.UNREACHED).stop):
        told.now += told.health.wait
        probes += 1
        assert told.now < 1020
    assert told.now >= 1010
    assert probes < 10, "few are sent meanwhile"
    assert "UNREACHED no. " in stop.reason


def test_failures_that_may_be_billed_stop_at_once_among_others():
    told = Told(max_failures=5)
    for _ in range(4):
        assert not stops([told.tell(Event.FAILED), told.tell(Event.UNREACHED)])
    assert told.tell(Event.FAILED).stop


def outage(told, seconds, **fields):
    """Reject every call for some seconds, one probe at a time; return the verdicts."""
    verdicts = told.tell_often(32, Event.REJECTED, **fields)  # the calls in flight
    end = told.now + seconds
    while told.now < end and not stops(verdicts):
        told.now += told.health.wait or 0.05
        verdicts.append(told.tell(Event.REJECTED, **fields))
    return verdicts


def test_an_outage_of_75_s_takes_tens_of_calls_and_no_attempt(caplog):
    told = Told()
    told.tell()
    verdicts = outage(told, 75)
    assert len(verdicts) < 60
    assert not stops(verdicts)
    assert not any(verdict.is_fault_of_id for verdict in verdicts[20:])
    told.now += told.health.wait
    assert (told.health.allowed, told.health.note) == (1, "slowed down to one call at a time")
    assert [record.levelno for record in caplog.records] == [logging.WARNING], "it says so once"
    assert "rejects every call, the last one with REJECTED no. 21" in caplog.text
    told.tell()
    assert (told.health.allowed, told.health.wait, told.health.note) == (32, 0, "")


def test_an_outage_that_lasts_stops_it():
    told = Told()
    told.tell()
    *_, last = outage(told, 1000)
    assert 1300 <= told.now < 1310
    assert last.stop.can_go_on
    assert not last.is_fault_of_id
    assert "300 s" in last.stop.reason


def test_an_id_is_rejected_once_for_each_success_of_others():
    """For any number of calls in flight: if an id is retried before others, a rejection says nothing new about it."""
    told = Told(in_flight=1)
    told.tell()
    assert told.tell(Event.REJECTED, number=7).is_fault_of_id
    assert not told.tell(Event.REJECTED, number=7, attempts=1).is_fault_of_id
    told.tell()
    assert told.tell(Event.REJECTED, number=7, attempts=1).is_fault_of_id


def test_before_the_first_success_no_id_is_at_fault():
    told = Told()
    assert not told.tell(Event.REJECTED).is_fault_of_id
    told.tell()
    assert told.tell(Event.REJECTED).is_fault_of_id


def test_the_last_ids_are_given_up_though_nothing_else_succeeds():
    """Ids that were rejected while others succeeded are not an outage, for any number of them left at the end."""
    told = Told()
    told.tell()
    for attempts in range(1, 5):
        for number in range(100, 200):
            assert told.tell(Event.REJECTED, number=number, attempts=attempts, left=100, pending=0).is_fault_of_id
    assert not told.health.is_slow


@pytest.mark.parametrize("runs", [1, 9])
def test_an_outage_uses_up_no_attempts_however_often_it_is_begun(runs):
    for _ in range(runs):
        told = Told()
        verdicts = outage(told, 1000, left=30, pending=0)
        assert stops(verdicts)
        assert not any(verdict.is_fault_of_id for verdict in verdicts)


def test_the_rest_of_an_earlier_run_fails_without_a_success():
    told = Told()
    verdicts = told.tell_often(100, Event.REJECTED, attempts=1, left=100, pending=0)
    assert all(verdict.is_fault_of_id for verdict in verdicts)
    assert not told.tell(Event.REJECTED, attempts=1, left=100, pending=1).is_fault_of_id


def test_a_few_ids_are_given_up_after_their_attempts():
    told = Told()
    for attempts in range(3):
        assert told.tell(Event.REJECTED, number=1, attempts=attempts, left=3, pending=2).is_fault_of_id


def test_calls_that_come_too_fast_are_an_outage_for_any_ids():
    told = Told()
    told.tell()
    told.tell_often(20, Event.REJECTED, attempts=3, is_too_fast=True)
    assert told.health.is_slow


def test_a_mix_of_rejections_and_failures_is_an_outage():
    told = Told()
    for _ in range(20):
        assert not stops([told.tell(Event.FAILED), told.tell(Event.REJECTED)])
    assert told.health.is_slow


def test_retry_after_within_the_limit_holds_everything(caplog):
    told = Told()
    told.tell()
    assert told.tell(Event.REJECTED, retry_after=120.0).stop is None
    assert (told.health.wait, told.health.allowed) == (120, 0)
    assert told.health.note.startswith("waiting until ")
    assert "the server asks to wait until" in caplog.text
    told.tell()  # a call that was in flight
    told.now += 119
    assert told.health.allowed == 0
    told.now += 1
    assert told.health.allowed > 1
    assert told.health.note == ""


@pytest.mark.parametrize("seconds", [301.0, 36_000.0, 1e10, 1e300, float("inf"), float("nan")])
@pytest.mark.parametrize("event", [Event.REJECTED, Event.FAILED, Event.SERVED])
def test_retry_after_beyond_the_limit_stops_at_once(event, seconds):
    verdict = Told().tell(event, retry_after=seconds)
    assert verdict.stop.can_go_on
    assert "wait until" in verdict.stop.reason
    assert f"{event.name} no. 1" in verdict.stop.reason
    assert not verdict.is_fault_of_id


def test_the_limit_of_retry_after_is_that_of_the_policy():
    assert Told(longest_wait=10.0).tell(Event.REJECTED, retry_after=11.0).stop


def test_a_moment_has_its_date_unless_it_is_today():
    now, soon = dt.datetime.now().astimezone(), moment_in(0)
    assert f"{now:%H:%M:%S}" <= soon <= f"{dt.datetime.now().astimezone():%H:%M:%S}"
    assert moment_in(2 * 86_400).startswith(f"{now + dt.timedelta(days=2):%Y-%m-%d }")
    assert moment_in(float("inf")) == moment_in(1e300) == "a date outside the calendar"


UNKNOWN = {"billed": None, "attempts": 1}
UNBILLED = {"billed": False, "attempts": 1}


@pytest.mark.parametrize(
    ("error", "event"),
    [
        (refusal(400), Event.SERVED),
        (refusal(202), Event.SERVED),
        (refusal(301), Event.REJECTED),
        (refusal(302, http_status=429), Event.REJECTED),
        (refusal(500), Event.REJECTED),
        (refusal(500, http_status=500), Event.REJECTED),
        (refusal(503), Event.FAILED),
        (refusal(777, http_status=502), Event.FAILED),
        (HTTPStatusError("429", http_status=429, retryable=True, **UNBILLED), Event.REJECTED),
        (HTTPStatusError("502", http_status=502, **UNKNOWN), Event.FAILED),
        (HTTPStatusError("302", http_status=302, **UNKNOWN), Event.FAILED),
        (MalformedResponseError("HTML", http_status=200, **UNKNOWN), Event.FAILED),
        (RequestTimeoutError("no whole answer", **UNKNOWN), Event.FAILED),
        (ConnectionLostError("lost", **UNKNOWN), Event.FAILED),
        (ConnectionFailedError("no connection", retryable=True, **UNBILLED), Event.UNREACHED),
        (ConnectionFailedError("CONNECT was refused", **UNBILLED), Event.UNREACHED),
        (ConfigurationError("not valid text"), Event.UNSENT),
        (BudgetExceededError("used up"), Event.UNSENT),
    ],
)
def test_each_error_is_an_event_of_the_api(error, event):
    assert _event(error) is event
