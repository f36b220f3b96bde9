"""All faults of `fault_list`: each raises a clear exception quickly, sends one request, and leaves a working client."""

from __future__ import annotations

import contextlib
import gc
import inspect
import json
import time
import traceback
import tracemalloc
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.collecting_helpers import until
from support.fault_list import ANSWER, BODY, EMULATED, FAULTS, LIMIT, WHOLE
from support.faulty import Away, End, FaultyServer, Outcome, chunked, message
from support.harness import PATIENCE, TOKEN, answers, profile, raw_server
from support.write_faults import FILE, table

from justone_client import ConnectionLostError, JustOneError, MalformedResponseError, RequestTimeoutError
from justone_client.wire.exchange import DEFAULT_LARGEST_RESPONSE, MEGABYTE, Received
from justone_client.wire.timing import Deadline

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::justone_client.ShortTimeoutWarning")]
CHUNKED = message(chunked(BODY[:20], BODY[20:]), "Transfer-Encoding: chunked")
NO_TEXT = next(fault for fault in FAULTS if fault.description == "500 MB that are no text")
HUGE = [fault for fault in FAULTS if "500 MB" in fault.description and fault is not NO_TEXT]


@pytest.fixture(scope="module")
def server() -> Iterator[FaultyServer]:
    with FaultyServer(FAULTS) as server:
        yield server


def in_turn(api: Any, *calls: Callable[[], Any]) -> Any:
    """Make calls one by one with one client of either kind; return responses and exceptions."""
    if inspect.iscoroutinefunction(api.execute):
        return _awaited(calls)
    outcomes: list[Any] = []
    for call in calls:
        try:
            outcomes.append(call())
        except JustOneError as error:
            outcomes.append(error)
    return outcomes


async def _awaited(calls: tuple[Callable[[], Any], ...]) -> list[Any]:
    outcomes: list[Any] = []
    for call in calls:
        try:
            made = call()
            outcomes.append(await made if inspect.isawaitable(made) else made)
        except JustOneError as error:
            outcomes.append(error)
    return outcomes


def well(api):
    """Make a call that has time for a response, regardless of the client's time-out."""
    return api.with_options(timeout=PATIENCE).call("/well")


def time_out_of(fault, way):
    """Return a short time-out for faults that end with it; aiohttp also waits in vain in a few other cases."""
    if ends_by_time_out(fault.outcome):
        return LIMIT
    return 5 if way == "fast" else PATIENCE


def served(api):
    """Make a call to the emulator that has time for a response."""
    return profile(api.with_options(timeout=PATIENCE))


def check(result: Any, outcome: Outcome, says: str, *, by: str) -> None:
    """Check the outcome of a call; aiohttp reads some broken responses differently, but never as better ones."""
    if by == "fast" and isinstance(result, JustOneError):
        unknown = (None, False) if outcome == ANSWER else (outcome.billed, outcome.retryable)
        assert (result.billed, result.retryable, result.attempts) == (*unknown, 1), result
        assert TOKEN not in "".join(traceback.format_exception(result))
        return
    if outcome == ANSWER:
        assert not isinstance(result, JustOneError), result
        assert not says or f"data is {json.dumps(result.data)}".startswith(says)
        assert (result.billed, result.attempts) == (True, 1)
        return
    assert type(result).__name__ == outcome.error, result
    assert (result.billed, result.retryable, result.attempts) == (outcome.billed, outcome.retryable, 1), result
    assert result.message
    assert result.message.startswith(says)
    assert TOKEN not in "".join(traceback.format_exception(result))


@contextlib.contextmanager
def quiet(name: str) -> Iterator[None]:
    """Ignore that aiohttp leaves a socket to the garbage collector when connecting times out."""
    if name != "fast":
        yield
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


def ends_by_time_out(outcome: Outcome) -> bool:
    return outcome.error == "RequestTimeoutError"


@pytest.mark.matrix
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_has_its_error_and_the_next_call_works(run_each, server, fault):
    before = server.requests.copy()
    start = time.monotonic()
    with contextlib.ExitStack() as hidden, quiet(run_each.name):
        if isinstance(fault.steps, Away):
            hidden.enter_context(server.hidden(fault.steps))

        def settle() -> None:
            hidden.close()
            if fault.outcome == ANSWER:
                server.wait_for(fault.path)

        result, _, following = run_each(
            lambda api: in_turn(api, lambda: api.call(fault.path), settle, lambda: well(api)),
            environment=server.url,
            timeout=time_out_of(fault, run_each.name),
            largest_response=MEGABYTE,
        )
    assert time.monotonic() - start < PATIENCE / 2
    check(result, fault.outcome, fault.says, by=run_each.name)
    sent = {} if isinstance(fault.steps, Away) else {fault.path: 1}
    if run_each.name == "fast" and isinstance(following, JustOneError):
        assert following.billed is None, "aiohttp found too late that the connection was dead, and did not try again"
        until(lambda: server.requests - before == sent)
        return
    until(lambda: server.requests - before == sent | {"/well": 1})
    assert getattr(following, "data", following) == "well"


@pytest.mark.matrix
@pytest.mark.parametrize(("value", "outcome", "says"), EMULATED, ids=[value for value, *_ in EMULATED])
def test_each_fault_of_the_emulator_has_its_error(run_each, emulator, value, outcome, says):
    result, following = run_each(
        lambda api: in_turn(api, lambda: api.xiaohongshu.get_user_v3(user_id=value), lambda: served(api)),
        environment=emulator,
        timeout=LIMIT if ends_by_time_out(outcome) else PATIENCE,
    )
    check(result, outcome, says, by=run_each.name)
    assert following.code == 0


@pytest.mark.matrix
@pytest.mark.parametrize("end", [End.FIN, End.RST])
@pytest.mark.parametrize("whole", [WHOLE, CHUNKED], ids=["length", "chunked"])
def test_a_response_cut_after_any_byte_is_a_lost_connection(run_each, server, whole, end):
    paths = [f"/cut/{whole is CHUNKED}-{end.name}-{run_each.name}-{length}" for length in range(len(whole))]
    for length, path in enumerate(paths):
        server.show(path, whole[:length], end)
    results = run_each(
        lambda api: in_turn(
            api,
            *(lambda path=path: api.call(path) for path in paths),
            lambda: well(api),
        ),
        environment=server.url,
        timeout=PATIENCE,
    )
    assert results.pop().data == "well"
    for path, error in zip(paths, results, strict=True):
        assert type(error) is ConnectionLostError, (path, error)
        assert (error.billed, error.retryable) == (None, False)
        assert BODY.decode().startswith(error.raw or "")
        assert server.requests[path] == 1
    if end is End.FIN and whole is WHOLE:
        assert results[-1].raw == BODY[:-1].decode()


@pytest.mark.parametrize("end", [End.FIN, End.RST])
def test_a_request_on_a_closed_connection_is_not_retried(run_each, server, end):
    path = f"/closed-later/{end.name}-{run_each.name}"
    server.show(path, end)
    calls = ["/before", path, "/well"]
    before, lost, after = run_each(
        lambda api: in_turn(api, *(lambda path=path: api.call(path) for path in calls)), environment=server.url
    )
    assert (before.data, after.data) == ("well", "well")
    assert (type(lost), lost.billed, lost.retryable) == (ConnectionLostError, None, False)
    assert server.requests[path] == 1
    assert server.connections[path][-1] == server.connections["/before"][-1], "not what this test is about"


@pytest.mark.matrix
@pytest.mark.parametrize("fault", HUGE, ids=lambda fault: fault.name)
def test_a_huge_response_takes_bounded_memory(run_each, server, fault):
    tracemalloc.start()
    try:
        with pytest.raises(MalformedResponseError) as caught:
            run_each(lambda api: api.call(fault.path), environment=server.url, timeout=PATIENCE)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.message.startswith(fault.says)
    assert peak < 4 * DEFAULT_LARGEST_RESPONSE


def test_a_huge_response_that_is_not_text_fails_soon(run_each, server):
    limits = {"timeout": PATIENCE, "largest_response": 16 * MEGABYTE}
    start = time.process_time()
    with pytest.raises(MalformedResponseError) as caught:
        run_each(lambda api: api.call(NO_TEXT.path), environment=server.url, **limits)
    assert time.process_time() - start < 5, "seconds of the processor"
    assert caught.value.message.startswith(NO_TEXT.says)


def test_a_body_in_tiny_chunks_takes_bounded_memory():
    received, deadline = Received(), Deadline(60)
    tracemalloc.start()
    try:
        for number in range(60_000):
            received.add(number.to_bytes(2), deadline)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * len(received.body)


@pytest.mark.matrix
@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")
def test_a_server_that_reads_slowly_ends_by_time_out(run_each):
    def sip(connection: Any, stop: Any) -> None:
        while not stop.wait(LIMIT / 5) and connection.recv(MEGABYTE):
            pass

    start = time.monotonic()
    with raw_server(sip) as url, quiet(run_each.name), pytest.raises(RequestTimeoutError) as caught:
        run_each(
            lambda api: api.call("/form", {"text": "x" * 32 * MEGABYTE}, method="POST", form=True),
            environment=url,
            timeout=LIMIT,
        )
    assert time.monotonic() - start < PATIENCE / 2
    assert (caught.value.billed, caught.value.retryable) == (None, False)


@pytest.mark.parametrize("depth", [100, 300, 600, 900, 980])
def test_a_deep_body_is_kept(run, depth):
    body = f'{{"code": 301, "data": {"[" * depth}"kept"{"]" * depth}}}'
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=answers(body))
    raw = caught.value.raw
    if isinstance(raw, dict):
        raw = raw["data"]
        while isinstance(raw, list):
            (raw,) = raw
    assert "kept" in raw


def test_no_two_faults_share_a_name():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_the_page_lists_these_faults():
    assert FILE.read_text(encoding="utf-8") == table(), "run make readme"
