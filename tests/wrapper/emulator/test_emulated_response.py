"""Times at which the parts of a response are sent: delays, drips, and clients that disconnect."""

from __future__ import annotations

import asyncio

import pytest
from support.virtual_time import now, run

from justone_client.emulator.emulated_response import EmulatedResponse, success_envelope
from justone_client.emulator.magic import magic_response


def sent(response, disconnect_after=None):
    """Send a response in virtual time; return its parts, each with the second at which it is sent, and the end."""

    async def main():
        parts, start = [], now()

        async def receive():
            await (asyncio.Event().wait() if disconnect_after is None else asyncio.sleep(disconnect_after))
            return {"type": "http.disconnect"}

        async def send(message):
            parts.append((round(now() - start, 6), message.get("body", message["type"])))

        await response({}, receive, send)
        return parts, round(now() - start, 6)

    return run(main())


def test_a_response_without_delay_is_sent_at_once():
    assert sent(EmulatedResponse(b"abc")) == ([(0, "http.response.start"), (0, b"abc"), (0, b"")], 0)


def test_a_delay_precedes_the_headers():
    assert sent(EmulatedResponse(b"abc", delay=2.5))[0] == [(2.5, "http.response.start"), (2.5, b"abc"), (2.5, b"")]


def test_a_drip_is_sent_byte_by_byte_if_there_is_time():
    parts, end = sent(EmulatedResponse(b"abcde", delay=1, drip=10))
    assert parts[0] == (1, "http.response.start")
    assert parts[1:-1] == [(3, b"a"), (5, b"b"), (7, b"c"), (9, b"d"), (11, b"e")]
    assert end == 11


def test_a_short_drip_is_sent_in_100_pieces_a_second():
    parts, end = sent(EmulatedResponse(b"x" * 1000, drip=0.04))
    assert [(second, len(body)) for second, body in parts[1:-1]] == [(0.01, 250), (0.02, 250), (0.03, 250), (0.04, 250)]
    assert end == 0.04


@pytest.mark.parametrize(
    ("response", "number"),
    [(EmulatedResponse(b"abcde", delay=30), 0), (EmulatedResponse(b"abcde", drip=30), 1)],
    ids=["delay", "drip"],
)
def test_a_response_ends_when_the_client_disconnects(response, number):
    parts, end = sent(response, disconnect_after=5)
    assert (len(parts), end) == (number, 5)


def test_a_withheld_part_leaves_the_response_unfinished():
    assert sent(EmulatedResponse(b"abc", withheld=2))[0] == [(0, "http.response.start"), (0, b"abc")]


@pytest.mark.parametrize("field", ["delay", "drip"])
def test_seconds_of_a_magic_value_are_those_of_its_response(field):
    value = {"delay": "emulate-slow-2.5", "drip": "emulate-drip-2.5"}[field]
    response = magic_response(value, success_envelope({}, record_time="", request_id=""))
    assert {name: getattr(response, name) for name in ("delay", "drip")} == {"delay": 0, "drip": 0, field: 2.5}
