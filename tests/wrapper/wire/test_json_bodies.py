"""The data of a success with msgspec: read only on access, with the same result as without msgspec."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client.wire import json_body
from justone_client.wire.envelope import Envelope, read_envelope

pytestmark = pytest.mark.slow

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
_CODES = st.sampled_from([0, 0, 0, 1, 301, -0.0, "0", " 0 ", True, None, [0], 0.0])
_BODIES = st.builds(
    lambda code, rest, data, how: json.dumps({**rest, "code": code, "data": data}, ensure_ascii=how).encode(
        "utf-8", "surrogatepass"
    ),
    _CODES,
    st.dictionaries(st.sampled_from(["message", "requestId", "recordTime", "more"]), _VALUES),
    _VALUES,
    st.booleans(),
)
SUCCESS = b'{"code": 0, "message": null, "requestId": "r", "data": %s}'
ODD = [
    *(b"-0", b"-0.0", b"1e400", b"-1e400", b"1E5", b"5e-324", b"0.1", b"18446744073709551617", b"123456789.123456789"),
    *(b"9" * 4300, b"9" * 4301, b"-" + b"9" * 5000, b'"' + b"9" * 5000 + b'"'),
    *(b"NaN", b"Infinity", b"-Infinity", b"01", b"1.", b".5", b"+1", b"tru", b"[1,]", b"{,}", b"", b"1 2", b"'a'"),
    *(b'"\\ud800"', b'"\\ud83d\\ude00"', b'"\\x"', b'"\\u12"', b'"\xff"', b'"\xed\xa0\x80"', b'"\xf0\x9f\x98\x80"'),
    *(b'"a\nb"', b'"\x00"', b'"\x7f"', b'"\xe2\x80\xa8"', b'{"a": 1, "a": 2}', b'{"": {}}', b'{"b": 1, "a": 2}'),
    *(b"[" * 500 + b"]" * 500, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 500 + b"1" + b"}" * 500),
    *(b'0, "code": 301', b'0, "code": 0', b'0, "requestId": 5', b'0, "message": 1e400', b'0, "message": {"a": [1]}'),
]
BODIES = [
    *(SUCCESS % data for data in ODD),
    *(b"", b" ", b"null", b"[0]", b'"x"', b"0", b'{"data": 1}', b'{"code": 0}', b'\n{"code": 0}\t', b'{"code": 0} x'),
    *(b"\xef\xbb\xbf" + SUCCESS % b"1", (SUCCESS % b"1").decode().encode("utf-16"), b"<html>", b'{"code": 0'),
]


def seen(body: bytes) -> str:
    """Return all that can be read from a body; `repr` tells 0 from -0.0 and from False."""
    envelope = read_envelope(body)
    if isinstance(envelope, Envelope):
        fields = (envelope.code, envelope.message, envelope.request_id, envelope.record_time)
        return f"{fields!r} {envelope.raw!r}"
    return repr(envelope)


def seen_without(body: bytes) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_body, "_msgspec", lambda: None)
        return seen(body)


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:60]))
def test_odd_bodies_are_read_alike(body: bytes) -> None:
    assert seen(body) == seen_without(body)


@given(_BODIES)
def test_invented_bodies_are_read_alike(body: bytes) -> None:
    assert seen(body) == seen_without(body)


@given(_BODIES, st.integers(0, 10_000), st.binary(max_size=2))
def test_damaged_bodies_are_read_alike(body: bytes, place: int, damage: bytes) -> None:
    place %= len(body)
    damaged = body[:place] + damage + body[place + 1 :]
    assert seen(damaged) == seen_without(damaged)


def test_data_that_is_not_used_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []
    monkeypatch.setattr(
        "justone_client.wire.envelope.parsed_later", lambda body: parsed.append(body) or {"data": "read"}
    )
    envelope = read_envelope(SUCCESS % b'{"a": [1]}')
    assert isinstance(envelope, Envelope)
    assert (envelope.code, envelope.request_id, parsed) == (0, "r", [])
    assert envelope.raw == envelope.raw == {"data": "read"}
    assert len(parsed) == 1


def test_threads_that_read_at_the_same_time_get_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(200):
        envelope: Any = read_envelope(SUCCESS % b'{"a": [1]}')
        found: list[Any] = []
        threads = [threading.Thread(target=lambda: found.append(envelope.raw["data"])) for _ in range(2)]  # noqa: B023
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [{"a": [1]}] * 2
