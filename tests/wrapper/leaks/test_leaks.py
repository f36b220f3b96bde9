"""The search for the token itself: it finds a token in each spelling, and in each place where `leaks` looks."""

from __future__ import annotations

import base64
import logging
import warnings
from urllib.parse import quote

import pytest
from support.leaks import TOKENS, Watch, absent, finds

from justone_client import CollectionFailedError

pytestmark = pytest.mark.slow

URL = "GET /api/x?userId=5f01&token={}&page=2 HTTP/1.1"


def escaped(token, form="%{:02X}"):
    return "".join(form.format(ord(each)) for each in token)


SPELLINGS = {
    "raw": str,
    "percent-encoded": lambda token: quote(token, safe=""),
    "percent-encoded in lower case": lambda token: "".join(
        each if quote(each, safe="") == each else escaped(each, "%{:02x}") for each in token
    ),
    "each character percent-encoded": escaped,
    "each character percent-encoded in lower case": lambda token: escaped(token, "%{:02x}"),
    "percent-encoded twice": lambda token: quote(quote(token, safe=""), safe=""),
    "each character percent-encoded twice": lambda token: quote(escaped(token), safe=""),
    "base64": lambda token: base64.b64encode(token.encode()).decode(),
    "base64 for URLs": lambda token: base64.urlsafe_b64encode(token.encode()).decode(),
    "base64, percent-encoded": lambda token: quote(base64.b64encode(token.encode()).decode(), safe=""),
    "hex": lambda token: token.encode().hex(),
    "hex in upper case": lambda token: token.encode().hex().upper(),
    "cut off": lambda token: token[:-3],
    "cut in": lambda token: token[3:],
}


@pytest.fixture(params=TOKENS.values(), ids=TOKENS)
def token(request):
    return request.param


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_each_spelling_is_found(token, spelling):
    spelt = SPELLINGS[spelling](token)
    assert finds(token, spelt)
    assert finds(token, URL.format(spelt))


@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("after", ["", "&", "&a", "&ab"])
def test_base64_of_something_longer_is_found(token, encode, before, after):
    assert finds(token, encode(f"{before}{token}{after}".encode()).decode())


def test_texts_that_are_not_the_token_are_not_found(token):
    for text in ("", URL.format("***"), token[:5], token[::-1], base64.b64encode(token[:5].encode()).decode()):
        assert not finds(token, text)


class Shows(Exception):  # noqa: N818 - it only shows something
    """Exception that shows its content in one place only."""

    def __init__(self, *args, text="", **held):
        super().__init__(*args)
        self.text = text
        vars(self).update(held)

    def __str__(self):
        return self.text

    def __repr__(self):
        return "Shows()"


def caused(cause=None, context=None):
    error = Shows()
    error.__cause__, error.__context__ = cause, context
    return error


def noted(token):
    error = Shows()
    error.add_note(token)
    return error


def logged(token, **how):
    record = logging.LogRecord("x", logging.DEBUG, "x.py", 1, how.pop("msg", "said"), how.pop("args", ()), None)
    vars(record).update(how)
    return record


class Pickles:
    """Object that shows its content only in its pickle."""

    def __init__(self, held):
        self.held = held


PLACES = {
    "bytes": str.encode,
    "a list": lambda token: [token],
    "a pickle": Pickles,
    "str of an exception": lambda token: Shows(text=token),
    "an exception's arguments": Shows,
    "an exception's attributes": lambda token: Shows(held=[token]),
    "an exception's notes": noted,
    "a cause": lambda token: caused(cause=Shows(token)),
    "a context": lambda token: caused(context=Shows(token)),
    "a context besides a cause": lambda token: caused(cause=Shows(), context=Shows(token)),
    "the cause of a context": lambda token: caused(context=caused(cause=Shows(token))),
    "an exception in an attribute": lambda token: Shows(held=Shows(token)),
    "a group": lambda token: ExceptionGroup("x", [ValueError(), ExceptionGroup("y", [Shows(token)])]),
    "the data of our own error": lambda token: CollectionFailedError("x", raw={"data": [token]}),
    "a log record's message": lambda token: logged(token, msg=f"said {token}"),
    "a log record's arguments": lambda token: logged(token, msg="said %.1s", args=(token,)),
    "a log record's exception": lambda token: logged(token, exc_info=(Shows, caused(cause=Shows(token)), None)),
    "a log record's own attributes": lambda token: logged(token, url=token),
}


@pytest.mark.parametrize("place", PLACES)
def test_each_place_is_searched(token, place):
    absent(token, PLACES[place]("something else"))
    with pytest.raises(AssertionError):
        absent(token, PLACES[place](token))


class Ends:
    """Object whose garbage collection raises an error with its content, which Python can only report."""

    def __init__(self, held):
        self.held = held

    def __del__(self):
        raise ValueError(self.held)


@pytest.mark.matrix
@pytest.mark.parametrize("name", ["root", "httpx", "httpcore.http11", "aiohttp.client", "asyncio", "justone_client"])
def test_the_watch_hears_every_logger_at_debug(name):
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(logging.ERROR)
    with Watch() as watch:
        logger.debug("said %s", "this")
        logging.getLogger(f"{name}.made-later").debug("that, too")
    assert watch.loggers == {name, f"{name}.made-later"}
    assert logger.level == logging.ERROR
    logger.setLevel(before)


def test_the_watch_sees_warnings_and_unraisable_errors(token):
    for act in (lambda: warnings.warn(token, ResourceWarning, stacklevel=1), lambda: Ends(token)):
        with Watch() as watch:
            act()
        with pytest.raises(AssertionError):
            absent(token, *watch.things)
