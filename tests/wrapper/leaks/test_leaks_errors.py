"""Parts of an exception besides its text: causes and their pickles, and the local variables of its traceback."""

from __future__ import annotations

import pickle
import traceback
from pathlib import Path

import httpx
import pytest
from support.fault_list import FAULTS
from support.faulty import Away, FaultyServer
from support.harness import TOKEN
from support.leaks import KINDS, WAYS, Watch, Way, absent, calling, finds, related, trust

import justone_client
from justone_client import AsyncJustOne, ConfigurationError, ConnectionLostError, JustOne, JustOneError

pytestmark = pytest.mark.slow

OURS = str(Path(justone_client.__file__).parent)
BROKEN = [
    fault
    for fault in FAULTS
    if fault.outcome.error
    and fault.group != "Time"
    and not isinstance(fault.steps, Away)
    and any(kind in fault.name for kind in ("closed-within", "reset-w", "gzip", "chunk-size"))
    and not any(slow in fault.name for slow in ("500-mb", "byte-at-a-time"))
]


@pytest.fixture(scope="module")
def server():
    with FaultyServer(FAULTS) as server:
        yield server


@pytest.fixture(scope="module", params=WAYS, ids=lambda way: way.name)
def raised(request, server):
    """Return exceptions of all kinds of failed exchanges: before sending, while sending, and while reading."""
    calls = [calling(fault.path, kind) for fault in BROKEN for kind in KINDS]
    with Watch():
        errors = request.param(*calls, environment=server.url, timeout=0.2)
        errors += request.param(*map(calling, ("/x", "/y"), KINDS), environment="http://127.0.0.1:1")
    assert all(isinstance(each, JustOneError) for each in errors)
    assert any(each.__cause__ for each in errors)
    return errors


@pytest.mark.matrix
def test_pickled_causes_do_not_hold_the_token(raised):
    """A pickle of a `JustOneError` omits the cause, but there are packages that pickle whole chains."""
    pickles = []
    for error in (each for root in raised for each in related(root)):
        try:
            pickles.append(pickle.dumps(error))
        except Exception:  # noqa: BLE001 - an object that cannot be pickled shows nothing that way
            continue
    assert pickles
    absent(TOKEN, *pickles)


def locals_of(error):
    """Yield the local variables of each frame of this package, as detailed error reports show them.

    The frames of HTTP libraries are skipped, since this package cannot change them.
    """
    for each in related(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            code = frame.f_code
            if code.co_filename.startswith(OURS):
                for name, value in frame.f_locals.items():
                    try:
                        yield f"{Path(code.co_filename).name}, {code.co_qualname}: {name} = {value!r}"
                    except AttributeError:  # the object is incomplete
                        continue


@pytest.mark.matrix
def test_local_variables_do_not_show_the_token(raised):
    shown = {text for error in raised for text in locals_of(error)}
    assert shown
    absent(TOKEN, *shown)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", WAYS[:3], ids=lambda way: way.name)
def test_locals_of_an_invalid_call_do_not_show_the_token(way, kind):
    (error,) = way(lambda api: api.call("/x", {"user": "\ud800"}, **KINDS[kind]))
    assert isinstance(error, ConfigurationError)
    absent(TOKEN, *locals_of(error))


def test_the_search_for_locals_finds_them():
    """Arguments of the caller are also local variables of this package; this cannot be avoided."""
    (error,) = WAYS[0](lambda api: api.call("/x", {"user": [TOKEN, {}]}))
    assert any(finds(TOKEN, text) for text in locals_of(error))


def noted(error, request):
    error.add_note(f"while asking {request.url.raw_path}")
    return error


def caused(error, request):
    error.__cause__ = ValueError(request.url.raw_path)
    return error


def grouped(error, request):
    error.__cause__ = ExceptionGroup("all failed", [OSError(request.url.raw_path.decode())])
    return error


def suppressed(error, request):
    error.__context__ = ValueError(request.url.raw_path)
    error.__suppress_context__ = True
    return error


def both(error, request):
    error.__cause__, error.__context__ = ValueError(), ValueError(request.url.raw_path)
    return error


TELLING = {
    "the message": lambda _, request: httpx.ReadError(f"no answer to {request.url.raw_path}"),
    "a note": noted,
    "a cause": caused,
    "a group": grouped,
    "a context that is not printed": suppressed,
    "a context besides a cause": both,
}


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A caller's transport, which fails with an exception that shows too much."""

    def __init__(self, tell):
        self.tell = tell

    def handle_request(self, request):
        raise self.tell(httpx.ReadError("broken"), request)

    async def handle_async_request(self, request):
        raise self.tell(httpx.ReadError("broken"), request)


@pytest.mark.matrix
@pytest.mark.parametrize("where", TELLING)
@pytest.mark.parametrize("own", ["transport", "http_client"])
@pytest.mark.parametrize("client", [JustOne, AsyncJustOne])
def test_a_cause_with_the_token_in_its_text_is_dropped(client, own, where):
    """Only in the query: the token of a form is only in the body."""

    def made():
        transport = Transport(TELLING[where])
        kind = httpx.Client if client is JustOne else httpx.AsyncClient
        return {own: transport if own == "transport" else kind(transport=transport, verify=trust())}

    with Watch() as watch:
        (error,) = Way("own", client, made)(calling("/x"))
    assert isinstance(error, ConnectionLostError)
    absent(TOKEN, error, *watch.things)
