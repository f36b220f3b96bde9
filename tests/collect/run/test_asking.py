"""The meaning of each response: for the id, for all other ids, and for the bill."""

from __future__ import annotations

import asyncio

import pytest
from support.collecting_helpers import AT_ONCE, JOB, answer, refusal

from justone_client.codes import BUSINESS_CODES
from justone_client.collect.plan import PATIENT
from justone_client.collect.record import Item, State
from justone_client.collect.run.row_call import Asking
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    HTTPStatusError,
    MalformedResponseError,
    RequestTimeoutError,
)
from justone_client.policies.retry import Retry

ITEM = Item(7, "u1")
GO_ON, TO_MEND = True, False
TIMED_OUT = RequestTimeoutError("no whole answer in time", billed=None, attempts=1)
UNREACHABLE = ConnectionFailedError("no connection", billed=False, retryable=True, attempts=1)
IN_DOUBT = {
    "a time-out": TIMED_OUT,
    "a lost connection": ConnectionLostError("the connection broke", billed=None, attempts=1),
    "HTML": MalformedResponseError("the body is HTML", billed=None, http_status=200, attempts=1),
    "an error page": HTTPStatusError("HTTP status 502", billed=None, http_status=502, attempts=1),
    "an undocumented code": refusal(202),
    "an unknown code": refusal(777),
    "a negative code": refusal(-1),
}


def ask(error=None, item=ITEM, *, retry=AT_ONCE, doubt="hold"):
    """Send a call for an id that returns a success or raises this error."""

    async def send(parameters):
        assert parameters == {"userId": item.key}
        if error is None:
            return answer(item.key)
        raise error

    return asyncio.run(Asking(JOB, send, retry, retry_in_doubt=doubt == "retry").ask(item))


def last_of(told):
    """Return the outcome of a call that needs no pause, no slower pace and no stop."""
    assert (told.outcome.pause, told.is_refusal, told.stop) == (0.0, False, None)
    return told.outcome


def test_a_response_is_final_and_kept_unchanged():
    outcome = last_of(ask())
    assert (outcome.number, outcome.state, outcome.attempts, outcome.billed) == (7, State.DONE, 1, 1)
    assert (outcome.code, outcome.request_id, outcome.message) == (0, "ru1", "")
    assert outcome.body == b'{"code": 0, "data": {"nickname": "nu1"}, "requestId": "ru1"}'
    assert outcome.asked > 1e9


def test_an_empty_result_is_final_and_billed():
    outcome = last_of(ask(refusal(201, request_id="r9")))
    assert (outcome.state, outcome.billed, outcome.code, outcome.request_id) == (State.EMPTY, 1, 201, "r9")
    assert outcome.message.startswith("NoContentError: no content")


@pytest.mark.parametrize("code", [301, 500])
def test_passing_failures_are_retried_and_not_billed(code):
    outcomes = []
    for attempts in range(3):
        told = ask(refusal(code), ITEM._replace(attempts=attempts))
        outcomes.append(
            (told.outcome.state, told.outcome.attempts, told.outcome.billed, told.outcome.pause, told.is_refusal)
        )
    assert outcomes == [
        (State.AGAIN, 1, 0, 0.0, False),
        (State.AGAIN, 2, 0, 0.0, False),
        (State.FAILED, 3, 0, 0.0, False),
    ]


def test_the_pause_grows_with_the_attempts():
    retry = Retry(attempts=9, base_wait=2.0, longest_wait=60.0, random=lambda: 1.0)
    pauses = [ask(refusal(301), ITEM._replace(attempts=number), retry=retry).outcome.pause for number in range(7)]
    assert pauses == [2, 4, 8, 16, 32, 60, 60]


@pytest.mark.parametrize(
    "error",
    [
        refusal(302),
        refusal(302, http_status=429),
        HTTPStatusError("429", billed=False, retryable=True, http_status=429),
    ],
)
def test_a_rate_limit_slows_all_and_uses_up_no_attempt(error):
    told = ask(error, ITEM._replace(attempts=2))
    assert (told.outcome.state, told.outcome.attempts, told.outcome.billed) == (State.AGAIN, 2, 0)
    assert told.is_refusal
    assert told.outcome.pause > 0
    assert told.stop is None


@pytest.mark.parametrize("seconds", [1.0, 299.0, 3600.0, float("inf")])
def test_retry_after_concerns_all_ids_and_is_bounded(seconds):
    told = ask(
        HTTPStatusError("429", billed=False, retryable=True, http_status=429, retry_after=seconds), retry=PATIENT
    )
    assert (told.outcome.state, told.retry_after) == (State.AGAIN, seconds)
    assert told.outcome.pause < 1


@pytest.mark.parametrize("retry", [PATIENT, Retry.none()], ids=["patient", "none"])
@pytest.mark.parametrize(
    "error",
    [
        UNREACHABLE,
        RequestTimeoutError("no connection in time; nothing was sent", billed=False, retryable=True, attempts=1),
    ],
    ids=["refused", "no answer to the call for a connection"],
)
def test_an_unreachable_server_uses_up_no_attempt(error, retry):
    told = ask(error, ITEM._replace(attempts=4), retry=retry)
    assert (told.outcome.state, told.outcome.attempts, told.outcome.billed) == (State.AGAIN, 4, 0)
    assert told.is_refusal


@pytest.mark.parametrize(
    ("error", "can_go_on", "next_step"),
    [
        (refusal(100), TO_MEND, "check the token"),
        (refusal(600), TO_MEND, "have it enabled"),
        (refusal(303), GO_ON, "tomorrow, run the same command again"),
        (refusal(601), GO_ON, "top it up, and run the same command again"),
        (refusal(602), GO_ON, "raise it, and run the same command again"),
        (BudgetExceededError("the budget is used up"), GO_ON, "raise it, and run the same command again"),
    ],
)
def test_failures_of_the_account_stop_all_and_name_the_remedy(error, can_go_on, next_step):
    told = ask(error)
    assert told.stop.can_go_on is can_go_on
    assert error.message in told.stop.reason
    assert next_step in told.stop.reason


@pytest.mark.parametrize("code", [100, 303, 600, 601, 602])
def test_the_id_that_stopped_it_is_retried_in_the_next_run(code):
    outcome = ask(refusal(code)).outcome
    assert (outcome.state, outcome.attempts, outcome.billed, outcome.code) == (State.AGAIN, 1, 0, code)


def test_a_call_that_was_not_sent_counts_as_no_attempt():
    outcome = ask(BudgetExceededError("used up"), ITEM._replace(attempts=1)).outcome
    assert (outcome.state, outcome.attempts, outcome.billed) == (State.AGAIN, 1, 0)


@pytest.mark.parametrize(
    "error", [refusal(400), ConfigurationError("a parameter cannot be sent")], ids=["400", "not to be sent"]
)
def test_calls_that_are_rejected_for_good_fail(error):
    outcome = last_of(ask(error))
    assert (outcome.state, outcome.billed) == (State.FAILED, 0)


@pytest.mark.parametrize("error", IN_DOUBT.values(), ids=IN_DOUBT)
def test_calls_that_may_be_billed_are_held(error):
    outcome = last_of(ask(error))
    assert (outcome.state, outcome.billed, outcome.body) == (State.IN_DOUBT, 1, None)
    assert outcome.message == f"{type(error).__name__}: {error.message}"


@pytest.mark.parametrize("error", IN_DOUBT.values(), ids=IN_DOUBT)
def test_calls_that_may_be_billed_are_retried_on_demand(error):
    told = [ask(error, ITEM._replace(attempts=number), doubt="retry") for number in range(3)]
    assert [each.outcome.state for each in told] == [State.AGAIN, State.AGAIN, State.IN_DOUBT]
    assert [each.outcome.billed for each in told] == [1, 1, 1]


@pytest.mark.parametrize("code", [*BUSINESS_CODES, 1, 999_999])
@pytest.mark.parametrize("doubt", ["hold", "retry"])
def test_no_code_is_a_success_and_the_bill_is_never_too_low(code, doubt):
    error = refusal(code)
    told = ask(error, doubt=doubt)
    assert told.outcome.state != State.DONE
    assert told.outcome.body is None
    assert told.outcome.billed == (error.billed is not False)
    if error.billed is None and doubt == "hold":
        assert told.outcome.state == State.IN_DOUBT


def test_unexpected_errors_are_outcomes_too():
    """A custom transport may fail in any way; it is unknown whether the call was sent."""
    outcome = ask(ValueError("boom")).outcome
    assert (outcome.state, outcome.billed) == (State.IN_DOUBT, 1)
    assert "ValueError" in outcome.message
