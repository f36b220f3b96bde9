"""All faults that are tested, each with its outcome for a client; the tests and docs/faults.md use this list."""

from __future__ import annotations

import gzip
import itertools
import json
import sys
import zlib
from collections.abc import Callable, Iterator

from support.faulty import Away, End, Fault, Outcome, Step, chunked, drip, message

ANSWER = Outcome("", billed=True)
NOTHING_SENT = Outcome("ConnectionFailedError", billed=False, retryable=True)
NO_CONNECTION_IN_TIME = Outcome("RequestTimeoutError", billed=False, retryable=True)
TIMEOUT = Outcome("RequestTimeoutError", billed=None)
LOST = Outcome("ConnectionLostError", billed=None)
STATUS = Outcome("HTTPStatusError", billed=None)
MALFORMED = Outcome("MalformedResponseError", billed=None)

LATE = "no complete response in time; check your balance (`justone balance`) before you call again: "
BROKE = "the connection broke; check your balance (`justone balance`) before you call again: "
UNREADABLE = "the response cannot be decompressed: "
LARGE = "the response is too large: more than "
NO_JSON = "the body is not JSON ("

LIMIT = 0.8
"""Time-out of a call in seconds."""
SILENCE = 20.0
BODY = b'{"code": 0, "message": "ok", "data": {"a": 1}}'
WHOLE = message(BODY, "Content-Type: application/json")
HEAD = WHOLE.removesuffix(BODY)
CHUNKS = message(b"", "Transfer-Encoding: chunked")
GZIP = gzip.compress(BODY, mtime=0)
RAW_DEFLATE = zlib.compress(BODY)[2:-4]
DATA = 'data is {"a": 1}'
CHINESE_DATA = "翠鸟的名字"
CHINESE = f'{{"code": 0, "data": "{CHINESE_DATA}"}}'
BOMB_MEGABYTES = 500
_MEGABYTE = 1024 * 1024

Row = tuple[str, tuple[Step, ...] | Away, Outcome, str]


def endless(head: bytes, piece: bytes, times: int = sys.maxsize) -> Callable[[], Iterator[bytes]]:
    """Return a step that sends more than a client should read, from the beginning for each request."""
    return lambda: itertools.chain((head,), itertools.repeat(piece, times))


def bomb(encoding: str) -> Callable[[], Iterator[bytes]]:
    """Return a step that sends 500 MB as half a megabyte: the same compressed megabyte, repeated."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31 if encoding == "gzip" else zlib.MAX_WBITS)
    start = squeeze.compress(b"") + squeeze.flush(zlib.Z_FULL_FLUSH)
    piece = squeeze.compress(b" " * _MEGABYTE) + squeeze.flush(zlib.Z_FULL_FLUSH)
    length = len(start) + BOMB_MEGABYTES * len(piece)
    return endless(message(start, f"Content-Encoding: {encoding}", f"Content-Length: {length}"), piece, BOMB_MEGABYTES)


def packed(encoding: str, content: bytes) -> bytes:
    return message(content, f"Content-Encoding: {encoding}")


def body(text: str | bytes) -> tuple[bytes]:
    return (message(text if isinstance(text, bytes) else text.encode()),)


def code(text: str) -> tuple[bytes]:
    return body(f'{{"code": {text}, "data": {{"a": 1}}}}')


def _connections() -> Iterator[Row]:
    yield "port closed", Away.REFUSED, NOTHING_SENT, "no connection; nothing was sent: "
    yield "no server accepts the connection", Away.UNREACHABLE, NO_CONNECTION_IN_TIME, "no connection in time; "
    yield "closed without an response", (End.FIN,), LOST, BROKE + "Server disconnected"
    yield "reset without an response", (End.RST,), LOST, BROKE
    yield "closed within the status line", (HEAD[:9], End.FIN), LOST, BROKE
    yield "reset within the headers", (HEAD[:30], End.RST), LOST, BROKE
    yield "closed within the body", (WHOLE[:-9], End.FIN), LOST, BROKE + "peer closed connection"
    yield "reset within the body", (WHOLE[:-9], 0.05, End.RST), LOST, BROKE
    yield "half-closed without an response", (End.HALF,), LOST, BROKE + "Server disconnected"
    yield "half-closed within the body", (WHOLE[:-9], End.HALF), LOST, BROKE + "peer closed connection"
    yield "half-closed after the response", (WHOLE, End.HALF), ANSWER, DATA
    yield "closed after the response, while idle", (WHOLE, End.FIN), ANSWER, DATA
    yield "reset after the response, while idle", (WHOLE, 0.05, End.RST), ANSWER, DATA


def _slow() -> Iterator[Row]:
    yield "silent after the request", (SILENCE,), TIMEOUT, LATE
    yield "headers that drip", drip(HEAD * 3, 0.05), TIMEOUT, LATE
    yield "a body that drips", (HEAD, *drip(BODY, 0.05)), TIMEOUT, LATE
    yield "silent within the body", (WHOLE[:-9], SILENCE), TIMEOUT, LATE
    yield "chunks that drip", (CHUNKS, *drip(b"1\r\n \r\n" * 20, 0.05)), TIMEOUT, LATE
    yield "gzip that drips", (packed("gzip", GZIP)[: -len(GZIP)], *drip(GZIP, 0.05)), TIMEOUT, LATE
    interim = b"HTTP/1.1 102 Processing\r\n\r\n"
    yield "interim responses without end", (endless(b"", interim * 500),), TIMEOUT, LATE
    yield "headers without end", (endless(HEAD[:-2], b"X-Filler: y\r\n" * 99),), LOST, BROKE


def _http() -> Iterator[Row]:
    longer, shorter = f"Content-Length: {len(BODY) + 9}", f"Content-Length: {len(BODY) - 9}"
    yield "Content-Length above the body, then closed", (message(BODY, longer), End.FIN), LOST, BROKE
    yield "Content-Length above the body, then silent", (message(BODY, longer), SILENCE), TIMEOUT, LATE
    yield "Content-Length below the body", (message(BODY, shorter),), MALFORMED, NO_JSON
    yield "Content-Length that is no number", (message(BODY, "Content-Length: many"),), LOST, BROKE
    yield "Content-Length below zero", (message(BODY, "Content-Length: -1"),), LOST, BROKE
    yield "two different Content-Lengths", (message(BODY, longer, shorter),), LOST, BROKE
    yield "a second, unrequested response", (WHOLE + message(b'{"code": 0, "data": "stray"}'),), ANSWER, DATA
    yield "a stray line after the response", (WHOLE + b"stray\r\n\r\n",), ANSWER, DATA
    yield "bytes after the response", (WHOLE + b"\x00\xff stray",), ANSWER, DATA
    yield "bytes after the last chunk", (CHUNKS + chunked(BODY) + b"\x00\xff stray",), ANSWER, DATA
    yield "a header of 60 kB", (message(BODY, "X-Filler: " + "x" * 60_000),), ANSWER, DATA
    yield "2,000 headers", (message(BODY, *(f"X-Filler-{number}: y" for number in range(2000))),), ANSWER, DATA
    yield "a chunk size that is no number", (CHUNKS + b"zz\r\n" + BODY,), LOST, BROKE
    yield "a chunk longer than its size", (CHUNKS + b"5\r\n" + BODY + b"\r\n0\r\n\r\n",), LOST, BROKE
    yield "a chunk of 10^18 bytes, then closed", (CHUNKS + b"de0b6b3a7640000\r\n" + BODY, End.FIN), LOST, BROKE
    yield "no last chunk, then closed", (CHUNKS + chunked(BODY, end=b""), End.FIN), LOST, BROKE
    yield "no last chunk, then silent", (CHUNKS + chunked(BODY, end=b""), SILENCE), TIMEOUT, LATE
    yield "a chunk header without end", (endless(CHUNKS + b"5;", b"x" * 9999),), LOST, BROKE
    yield "trailers without end", (endless(CHUNKS + chunked(BODY)[:-2], b"X-Filler: y\r\n" * 99),), LOST, BROKE
    yield "no HTTP at all", (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", End.FIN), LOST, BROKE
    yield "HTTP/0.9: a body without headers", (BODY, End.FIN), LOST, BROKE
    yield "HTTP status 99", (message(BODY, status="HTTP/1.1 099 Odd"),), LOST, BROKE
    yield "switching protocols", (message(b"", status="HTTP/1.1 101 Switch"), End.FIN), LOST, BROKE
    yield "no content", (b"HTTP/1.1 204 No Content\r\n\r\n",), MALFORMED, "the body is empty"
    redirect = message(b"", "Location: /faults/one-of-1-000-redirects", status="HTTP/1.1 302 Found")
    yield "one of 1,000 redirects", (redirect,), STATUS, "HTTP status 302: redirects are not followed"
    page = message(b"<h1>no</h1>", status="HTTP/1.1 502 Bad Gateway")
    yield "an error page", (page,), STATUS, "HTTP status 502: the body is HTML"
    limited = message(b"slow down", status="HTTP/1.1 429 Slow down")
    yield "too many requests", (limited,), Outcome("HTTPStatusError", billed=False, retryable=True), "HTTP status 429: "


def _compression() -> Iterator[Row]:
    for encoding, content in (("gzip", GZIP), ("deflate", zlib.compress(BODY)), ("deflate", RAW_DEFLATE)):
        kind = "raw deflate" if content is RAW_DEFLATE else encoding
        yield (
            f"{kind} that is truncated",
            (packed(encoding, content[:-5]),),
            MALFORMED,
            UNREADABLE + "compressed, and truncated",
        )
        yield (
            f"{kind} a byte at a time",
            (packed(encoding, content)[: -len(content)], *drip(content, 0.001)),
            ANSWER,
            DATA,
        )
    wrong = GZIP[:-8] + bytes(8)
    yield "gzip with a wrong checksum", (packed("gzip", wrong),), MALFORMED, UNREADABLE + "damaged: "
    yield "gzip in name only, no JSON", (packed("gzip", b"<h1>no</h1>"),), MALFORMED, UNREADABLE + "damaged: "
    yield "gzip in two members", (packed("gzip", gzip.compress(BODY[:9]) + gzip.compress(BODY[9:])),), ANSWER, DATA
    yield "gzip, then something else", (packed("gzip", GZIP + b"stray"),), MALFORMED, UNREADABLE
    yield "gzip within gzip", (packed("gzip, gzip", gzip.compress(GZIP)),), MALFORMED, UNREADABLE + "compressed as "
    yield "gzip within gzip, named once", (packed("gzip", gzip.compress(GZIP)),), MALFORMED, NO_JSON
    brotli = packed("br", b"\x0b\x16\x80")
    yield "brotli, which was not requested", (brotli,), MALFORMED, UNREADABLE + "compressed as 'br'"
    zstd = packed("zstd", b"\x28\xb5\x2f\xfd\x04")
    yield "zstd, which was not requested", (zstd,), MALFORMED, UNREADABLE + "compressed as 'zstd'"
    for encoding in ("gzip", "deflate"):
        yield f"500 MB in half a megabyte of {encoding}", (bomb(encoding),), MALFORMED, LARGE
    size = f"Content-Length: {len(GZIP) + BOMB_MEGABYTES * _MEGABYTE}"
    after = endless(message(GZIP, "Content-Encoding: gzip", size), bytes(_MEGABYTE), BOMB_MEGABYTES)
    yield "gzip, then 500 MB of something else", (after,), MALFORMED, "the response "


def _bodies() -> Iterator[Row]:
    size = f"Content-Length: {BOMB_MEGABYTES * _MEGABYTE}"
    yield "500 MB", (endless(message(b"", size), b" " * _MEGABYTE, BOMB_MEGABYTES),), MALFORMED, LARGE
    no_text = endless(message(b"", size), b"\xff" * _MEGABYTE, BOMB_MEGABYTES)
    yield "500 MB that are no text", (no_text,), MALFORMED, LARGE
    yield "chunks without end", (endless(CHUNKS, chunked(b" " * 65536, end=b"")),), MALFORMED, LARGE
    yield "empty", body(""), MALFORMED, "the body is empty"
    yield "JSON that is truncated", body(BODY[:-9]), MALFORMED, NO_JSON
    yield "invalid UTF-8", body(b'{"code": 0, "data": "\xff\xfe"}'), MALFORMED, NO_JSON
    damaged = CHINESE.encode().replace("名".encode(), "名".encode()[:2])
    yield "Chinese UTF-8 with a damaged character", body(damaged), MALFORMED, NO_JSON
    page = packed("utf-8", b"<h1>no</h1>")
    yield "HTML, compressed as utf-8", (page,), MALFORMED, "the body is HTML"
    for charset in ("no-such-charset", "idna", "punycode", "undefined", "base64", "unicode_escape"):
        page = message(b"\\d \xff", f"Content-Type: text/plain; charset={charset}")
        yield f"no JSON, in the charset {charset}", (page,), MALFORMED, NO_JSON
    for name, value in (("NaN", "NaN"), ("Infinity", "Infinity"), ("minus Infinity", "-Infinity")):
        yield name, body(f'{{"code": 0, "data": {value}}}'), MALFORMED, NO_JSON
    yield "a number of 5,000 digits", body(f'{{"code": 0, "data": {"9" * 5000}}}'), MALFORMED, "the body "
    yield "a code of 5,000 digits", code("9" * 5000), MALFORMED, "the body "
    yield "a number of 4,000 digits", body(f'{{"code": 0, "data": {"9" * 4000}}}'), ANSWER, "data is 999"
    for kind, opening, closing in (("lists", "[", "]"), ("objects", '{"a":', "}")):
        deep = f'{{"code": 0, "data": {opening * 100_000}1{closing * 100_000}}}'
        yield f"100,000 {kind} within each other", body(deep), MALFORMED, "the body is nested too deeply"
    yield "two values", body(BODY * 2), MALFORMED, NO_JSON
    yield "a list", body("[0]"), MALFORMED, "the body is a JSON array, not an object"
    yield "no code", body('{"data": {}}'), MALFORMED, "the body has no business code"
    for odd in ("0.0", "1e999", "9999999999999999999", "null", "true", "false", "[0]", '{"a": 0}', '"zero"', '""'):
        kind = {"[": "array", "{": "object", '"': "string", "n": "null", "t": "boolean", "f": "boolean"}.get(
            odd[0], "number"
        )
        yield f"the code {odd}", code(odd), MALFORMED, f"the business code is a JSON {kind}: "


def _odd() -> Iterator[Row]:
    yield 'the code "0", in quotes', code('"0"'), ANSWER, DATA
    yield "HTTP/1.0 with a length", (WHOLE.replace(b"1.1", b"1.0", 1), End.FIN), ANSWER, DATA
    yield "HTTP/1.0 without a length", (b"HTTP/1.0 200 OK\r\n\r\n" + BODY, End.FIN), ANSWER, DATA
    cut = b"HTTP/1.0 200 OK\r\n\r\n" + BODY[:-9]
    yield "HTTP/1.0 without a length, truncated", (cut, End.FIN), MALFORMED, NO_JSON
    yield "chunks", (CHUNKS + chunked(BODY[:9], BODY[9:]),), ANSWER, DATA
    yield "a chunk for each byte", (CHUNKS + chunked(*(bytes([byte]) for byte in BODY)),), ANSWER, DATA
    yield "headers in lower case", (HEAD.lower().replace(b"http/", b"HTTP/") + BODY,), ANSWER, DATA
    yield "lines that end in LF only", (HEAD.replace(b"\r", b"") + BODY,), ANSWER, DATA
    yield "no reason phrase", (WHOLE.replace(b" OK", b"", 1),), ANSWER, DATA
    yield "interim responses first", (b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3 + WHOLE,), ANSWER, DATA
    yield "Connection: close", (message(BODY, "Connection: close"), End.FIN), ANSWER, DATA
    yield "gzip", (packed("gzip", GZIP),), ANSWER, DATA
    for encoding in ("utf-8", "identity", "none", "binary", "gzip", "deflate", "br"):
        yield f"plain JSON with Content-Encoding: {encoding}", (packed(encoding, BODY),), ANSWER, DATA
    yield "gzip, and identity besides", (packed("identity, gzip", GZIP),), ANSWER, DATA
    yield "a raw tab in a text", body('{"code": 0, "data": "a\tb"}'), ANSWER, 'data is "a\\tb"'
    in_gbk = message(CHINESE.encode("gbk"), "Content-Type: application/json; charset=GBK")
    yield "GBK, named in the header", (in_gbk,), ANSWER, f"data is {json.dumps(CHINESE_DATA)}"
    yield "GBK without a word", body(CHINESE.encode("gbk")), ANSWER, f"data is {json.dumps(CHINESE_DATA)}"
    yield "UTF-8 with a byte order mark", body(b"\xef\xbb\xbf" + BODY), ANSWER, DATA
    yield "UTF-16", body(BODY.decode().encode("utf-16")), ANSWER, DATA
    twice = body('{"code": 301, "code": 0, "data": 1, "data": 2}')
    yield "duplicate keys: the last one counts", twice, ANSWER, "data is 2"
    yield "a number beyond all floats", body('{"code": 0, "data": 1e999}'), ANSWER, "data is Infinity"
    yield "half a surrogate pair", body('{"code": 0, "data": "\\ud800"}'), ANSWER, 'data is "\\ud800"'


GROUPS: dict[str, Callable[[], Iterator[Row]]] = {
    "The connection": _connections,
    "Time": _slow,
    "HTTP": _http,
    "Compression": _compression,
    "The body": _bodies,
    "Odd, and a response": _odd,
}
FAULTS = tuple(Fault(group, *row) for group, rows in GROUPS.items() for row in rows())

EMULATED: tuple[tuple[str, Outcome, str], ...] = (
    ("emulate-code-301", Outcome("CollectionFailedError", billed=False, retryable=True), ""),
    ("emulate-string-code-0", ANSWER, ""),
    ("emulate-http-302", STATUS, "HTTP status 302: redirects are not followed"),
    ("emulate-http-503", STATUS, "HTTP status 503: the body is HTML or XML: "),
    ("emulate-http-429-code-302", Outcome("RateLimitedError", billed=False, retryable=True), ""),
    ("emulate-html", MALFORMED, "the body is HTML or XML: "),
    ("emulate-empty", MALFORMED, "the body is empty"),
    ("emulate-truncated", MALFORMED, NO_JSON),
    ("emulate-disconnect", LOST, BROKE),
    ("emulate-no-code", MALFORMED, "the body has no business code"),
    ("emulate-slow-2", TIMEOUT, LATE),
    ("emulate-drip-2", TIMEOUT, LATE),
)
"""Faults of the emulator: magic value, outcome, start of the message."""
