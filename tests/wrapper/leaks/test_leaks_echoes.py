"""Servers that repeat the token, in any spelling and place: no log, exception or `repr` passes it on.

The data of a success belongs to the vendor and is unchanged, but a `repr` of the response ends up in logs.
"""

from __future__ import annotations

import html
from collections import defaultdict

import pytest
from support.echoes import ECHOES
from support.harness import TOKEN
from support.leaks import ASYNC, FAST, KINDS, ODD, SYNC, Listener, Watch, absent, calling, finds

from justone_client import Response

pytestmark = pytest.mark.slow

RUNS = [(SYNC, TOKEN), (ASYNC, TOKEN), (FAST, TOKEN), (SYNC, ODD)]


PATHS = {f"/{number}": echo for number, echo in enumerate(ECHOES)}


@pytest.fixture(scope="module", params=RUNS, ids=lambda run: f"{run[0].name}-{'odd' if run[1] == ODD else 'plain'}")
def echoed(request):
    """Return the token, and for each echo all that was logged and the outcome."""
    way, token = request.param
    told = defaultdict(list)

    def answer(sent):
        sending = ECHOES[PATHS[sent.path]](token, sent)
        told[PATHS[sent.path]].append(sending)
        return sending

    def marked(path, kind):
        """Mark the beginning of a call in the log."""

        def call(api):
            watch.things.append(path)
            return calling(path, kind)(api)

        return call

    with Listener(answer) as listener, Watch() as watch:
        calls = [(path, kind) for path in PATHS for kind in KINDS]
        outcomes = way(*(marked(*call) for call in calls), token=token, environment=listener.url, timeout=60.0)
    said = defaultdict(list)
    for (path, _), outcome in zip(calls, outcomes, strict=True):
        said[PATHS[path]] += (str(outcome), repr(outcome)) if isinstance(outcome, Response) else (outcome,)
    path = ""
    for thing in watch.things:
        path = thing if thing in PATHS else path
        said[PATHS.get(path, "")].append(thing)
    return token, told, said


@pytest.mark.matrix
@pytest.mark.parametrize("echo", ECHOES)
def test_a_token_that_a_server_repeats_is_hidden(echoed, echo):
    token, told, said = echoed
    assert len(told[echo]) == len(KINDS)
    assert all(finds(token, html.unescape(each.decode("latin-1"))) for each in told[echo]), "the server did repeat it"
    absent(token, *said[echo])
