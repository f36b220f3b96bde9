"""Failures that are unknown to the client: one kind of error, which says whether a request was sent."""

from __future__ import annotations

import pytest
from support.harness import answers, profile

from justone_client import Budget, CollectionFailedError, JustOneError, Retry, UnexpectedError
from justone_client.call import protocol
from justone_client.cli import endpoints_command
from justone_client.cli import main as cli

WELL = answers('{"code": 0, "data": {}}')


def fail(*_, **__):
    raise LookupError("a bug")


def test_a_bug_before_sending_is_not_billed(run, monkeypatch):
    budget = Budget(max_billed_calls=1)
    monkeypatch.setattr(protocol.Core, "request", fail)
    with pytest.raises(UnexpectedError, match="nothing was sent") as caught:
        run(profile, handler=WELL, budget=budget)
    assert caught.value.message.startswith("unexpected LookupError at test_unexpected:")
    assert (caught.value.billed, caught.value.retryable, budget.billed_calls) == (False, False, 0)
    assert isinstance(caught.value.__cause__, LookupError)


def test_a_bug_after_sending_may_have_been_billed(run, monkeypatch):
    budget = Budget(max_billed_calls=2)
    monkeypatch.setattr(protocol, "read_envelope", fail)
    with pytest.raises(UnexpectedError, match="check your balance") as caught:
        run(profile, handler=WELL, budget=budget)
    assert (caught.value.billed, caught.value.attempts, budget.billed_calls) == (None, 1, 1)


def test_a_retry_policy_that_fails_leaves_the_failure(run):
    with pytest.raises(CollectionFailedError) as caught:
        run(profile, handler=answers('{"code": 301}'), retry=fail)
    assert caught.value.billed is False
    assert any("retry policy failed" in note for note in caught.value.__notes__)


@pytest.mark.parametrize(
    "pause", [-1.0, float("nan"), float("inf"), "1", object()], ids=["negative", "nan", "infinite", "text", "object"]
)
def test_an_invalid_pause_of_a_policy_leaves_the_failure(run, pause):
    with pytest.raises(CollectionFailedError) as caught:
        run(profile, handler=answers('{"code": 301}'), retry=lambda _: pause)
    assert caught.value.billed is False
    assert any("retry policy failed" in note for note in caught.value.__notes__)


def test_exceptions_that_end_a_program_are_not_wrapped(run, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(protocol, "read_envelope", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run(profile, handler=WELL, retry=Retry.none())


def test_the_command_reports_a_bug_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(endpoints_command, "all_operations", fail)
    assert cli.main(["endpoints"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("justone: unexpected LookupError at test_unexpected:")
    assert err.count("\n") == 1


def test_every_error_of_a_call_is_a_justone_error():
    assert issubclass(UnexpectedError, JustOneError)
