"""The token in another case: servers echo URLs in lower case, proxies log them in upper case."""

from __future__ import annotations

import string
from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.harness import TOKEN, answers, profile

from justone_client import JustOneError
from justone_client.wire.token import HIDDEN, Token

ODD = "a+b/C=d%E&f~G.h?I"
SHORT = "k7Qw2ZpX"
CASES = {
    "as it is": str,
    "lower": str.lower,
    "upper": str.upper,
    "swapped": str.swapcase,
    "title": str.title,
}


def escaped(text):
    return "".join(f"%{ord(each):02X}" for each in text)


def partly_escaped(text):
    return "".join(escaped(each) if number % 3 else each for number, each in enumerate(text))


SPELLINGS = {
    "plain": str,
    "quoted": lambda text: quote(text, safe=""),
    "quoted twice": lambda text: quote(quote(text, safe=""), safe=""),
    "escaped": escaped,
    "partly escaped": partly_escaped,
    "escaped twice": lambda text: quote(escaped(text), safe=""),
    "base64": lambda text: b64encode(f"GET /api/x?token={text}".encode()).decode(),
    "URL-safe base64": lambda text: urlsafe_b64encode(f"/x?token={text}".encode()).decode(),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
@pytest.mark.parametrize("secret", [TOKEN, SHORT, ODD, "12345678", "a" * 8])
def test_a_token_in_any_case_is_hidden(secret, spelling, case):
    token = Token(secret)
    before, after = "<p>中文 /api/x?token=", " \ud800</p>"
    text = f"{before}{case(spelling(secret))}{after}"
    hidden = token.hide_in(text)
    assert HIDDEN in hidden
    assert hidden.startswith(before[:5])
    assert hidden.endswith(after)
    assert token.shown_by(text)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_short_token_is_hidden_as_a_whole_word_only(case):
    token = Token(SHORT)
    for text in (f"x{case(SHORT)}", f"{case(SHORT)}x", f"1{case(SHORT)}", f"中{case(SHORT)}x"):
        assert token.hide_in(text) == text
    assert token.hide_in(f"_{case(SHORT)}_中") == f"_{HIDDEN}_中"
    assert token.hide_in(f"%3d{case(SHORT)}%26") == f"%3d{HIDDEN}%26"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("length", [4, 9, 15])
def test_a_token_cut_off_at_the_end_is_hidden_in_any_case(case, length):
    assert Token(TOKEN).hide_in_part(f"İ token={case(TOKEN[:length])}") == f"İ token={HIDDEN}"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize(
    "body", ['{"code": 100, "message": "no token %s", "data": {"%s": ["/x?token=%s"]}}', "<html>%s %s %s</html>"]
)
def test_errors_hide_an_echo_in_any_case(run, case, body):
    with pytest.raises(JustOneError) as caught:
        run(profile, handler=answers(body.replace("%s", case(TOKEN))))
    assert TOKEN.lower() not in f"{caught.value} {caught.value.raw!r}".lower()
    assert HIDDEN in repr(caught.value.raw)


@given(
    st.text(string.ascii_letters + string.digits, min_size=8, max_size=32),
    st.text(max_size=20),
    st.text(max_size=20),
    st.data(),
)
def test_the_quick_search_overlooks_no_spelling(secret, before, after, data):
    token = Token(secret)
    ways = [str.lower, str.upper, lambda each: f"%{ord(each):02x}", lambda each: f"%25{ord(each):02X}"]
    spelled = "".join(data.draw(st.sampled_from(ways))(each) for each in secret)
    text = f"{before}={spelled} {after}"
    assert token.may_be_in(text.encode("utf-8", "surrogatepass"))
    assert spelled not in token.hide_in(text)
