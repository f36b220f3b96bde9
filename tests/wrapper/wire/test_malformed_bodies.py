"""Responses that cannot be read: their bytes stay with the error, without the token; some are readable after all."""

from __future__ import annotations

import gzip
import json
import pickle
import random
import zlib

import pytest
from support.fault_list import BODY, CHINESE, CHINESE_DATA
from support.faulty import message
from support.harness import TOKEN, raw_server

from justone_client import MalformedResponseError
from justone_client.wire.json_body import parsed

pytestmark = pytest.mark.slow

BROKEN = BODY[:-3]


@pytest.fixture
def respond(run_each):
    """Return a function that makes a call whose response has these bytes, and returns the response or the error."""

    def responded(content):
        with raw_server(lambda connection, _: connection.sendall(content)) as url:
            return run_each(lambda api: api.call("/api/x/y/v1"), environment=url)

    return responded


def malformed(respond, content):
    with pytest.raises(MalformedResponseError) as caught:
        respond(content)
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "content", "kept"),
    [
        ("", BROKEN, BROKEN),
        ("gzip", gzip.compress(BROKEN), BROKEN),
        ("br", b"\x0b\x16\x80 not asked for", b"\x0b\x16\x80 not asked for"),
        ("gzip", gzip.compress(BODY)[:-8] + bytes(8), BODY),
        ("deflate", zlib.compress(BODY)[:-1] + b"?", BODY),
        ("gzip, gzip", gzip.compress(BODY), gzip.compress(BODY)),
    ],
    ids=["broken JSON", "broken JSON in gzip", "br", "wrong checksum", "wrong end", "twice"],
)
def test_an_unreadable_body_is_kept_as_far_as_it_is_decompressed(respond, encoding, content, kept):
    headers = [f"Content-Encoding: {encoding}"] if encoding else []
    error = malformed(respond, message(content, *headers))
    assert (error.body, error.billed) == (kept, None)
    assert error.is_whole == (kept == BROKEN)


def test_damaged_gzip_keeps_the_part_before_the_damage(respond):
    seeded = random.Random(7)
    text = json.dumps([seeded.random() for _ in range(2000)]).encode()
    packed = bytearray(gzip.compress(text))
    middle = len(packed) // 2
    packed[middle : middle + 40] = bytes(40)
    error = malformed(respond, message(bytes(packed), "Content-Encoding: gzip"))
    assert len(error.body) > len(text) // 3
    assert text.startswith(error.body[: len(text) // 3])


def test_an_empty_body_keeps_nothing(respond):
    assert malformed(respond, message(b"")).body is None


def test_the_kept_body_is_pickled_with_the_error(respond):
    error = pickle.loads(pickle.dumps(malformed(respond, message(BROKEN))))
    assert (error.body, error.is_whole) == (BROKEN, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-be", "gbk"])
def test_the_kept_body_does_not_show_the_token(respond, encoding):
    text = f'{{"code": 0, "data": "翠鸟", "url": "/?token={TOKEN}", '
    error = malformed(respond, message(text.encode(encoding)))
    assert "token=***" in error.body.decode(encoding)
    assert not any(TOKEN.encode(each) in error.body for each in ("utf-8", "utf-16-le", "utf-32-be"))


def test_half_a_token_at_the_end_of_a_cut_body_is_hidden(respond):
    packed = gzip.compress(f"<p>token={TOKEN[:9]}".encode())[:-8]
    error = malformed(respond, message(packed, "Content-Encoding: gzip"))
    assert error.body == b"<p>token=***"


READABLE = {
    "plain JSON called utf-8": (message(BODY, "Content-Encoding: utf-8"), {"a": 1}),
    "plain JSON called gzip": (message(BODY, "Content-Encoding: gzip"), {"a": 1}),
    "plain JSON called br": (message(BODY, "Content-Encoding: br"), {"a": 1}),
    "a raw tab": (message(b'{"code": 0, "data": "a\tb"}'), "a\tb"),
    "GBK": (message(CHINESE.encode("gbk")), CHINESE_DATA),
    "GB18030 beyond GBK": (message('{"code": 0, "data": "\U00020000 é"}'.encode("gb18030")), "\U00020000 é"),
    "a raw tab in GBK": (message(CHINESE.replace("的", "\t").encode("gbk")), CHINESE_DATA.replace("的", "\t")),
}


@pytest.mark.parametrize("name", READABLE)
def test_a_readable_body_is_a_billed_response(respond, name):
    content, data = READABLE[name]
    response = respond(content)
    assert (response.data, response.billed) == (data, True)


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": "\t',
        b'{"a": NaN, "b": "\t"}',
        CHINESE.encode().replace("名".encode(), b"\xe5\x90"),
        "{'a': 1}".encode("gbk"),
    ],
    ids=["breaks off", "NaN", "damaged UTF-8", "no JSON"],
)
def test_a_body_that_is_not_json_raises_value_error(body):
    with pytest.raises(ValueError, match=r"."):
        parsed(body)
