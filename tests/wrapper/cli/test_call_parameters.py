"""Parameters of `justone call`: wrong ones are refused before anything is sent, and no message repeats a value."""

from __future__ import annotations

import io
import json

import pytest
from support.harness import TOKEN

from justone_client.cli import call_command
from justone_client.cli.call_parameters import parameters_of
from justone_client.cli.main import main
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named
from justone_client.errors import ConfigurationError

SEARCH = operation_named("xiaohongshu.search_note_v4")
PRICED = operation_named("aliexpress.search_products_v1")
FILTERED = operation_named("amazon.search_products_v1")


@pytest.fixture
def warnings():
    return []


@pytest.fixture
def read(warnings):
    def read(operation, *pairs):
        return parameters_of(operation, pairs, warnings.append, None)

    return read


def test_arguments_and_published_names_are_taken(read, warnings):
    pairs = ("keyword=a=b", "sortType=general", "note_type=VIDEO_NOTE", "page= 2")
    expected = {"keyword": "a=b", "sortType": "general", "noteType": "VIDEO_NOTE", "page": "2"}
    assert read(SEARCH, *pairs) == expected
    assert warnings == []


@pytest.mark.parametrize(
    ("pairs", "says"),
    [
        ((), "xiaohongshu.search_note_v4 needs keyword: add keyword=..."),
        (("keyword",), "parameter 1 is not of the form name=value"),
        (("keyword=a", "keyword=b"), "parameter 'keyword' is given twice"),
        (("keyword=a", "sort=b"), "no such parameter as number 2; did you mean 'sort_type'?"),
        (("keyword=a", "keywrod=b"), "no such parameter as number 2; did you mean 'keyword'?"),
        (("keyword=a", "zzz=b"), "number 2; its parameters are: keyword, page, sort_type, note_type, "),
        (("keyword=a", "page=one"), "page must be a whole number"),
        (("keyword=a", "page=1.5"), "page must be a whole number"),
        (("keyword=a", "page="), "page must be a whole number"),
        (("keyword=a", "TOKEN=b"), "parameter 2 is the token: leave it out"),
    ],
)
def test_a_wrong_parameter_is_refused_with_the_nearest_name(read, pairs, says):
    with pytest.raises(ConfigurationError) as caught:
        read(SEARCH, *pairs)
    assert says in str(caught.value)


def test_a_boolean_is_true_or_false(read):
    required = [f"{each.name}=x" for each in FILTERED.describe().parameters if each.required]
    assert read(FILTERED, *required, "is_prime=TRUE")["isPrime"] == "true"
    with pytest.raises(ConfigurationError, match="is_prime must be true or false"):
        read(FILTERED, *required, "is_prime=1")


def test_a_number_is_finite(read):
    required = [f"{each.name}=x" for each in PRICED.describe().parameters if each.required]
    assert read(PRICED, *required, "start_price=1.5")["startPrice"] == "1.5"
    for value in ("nan", "x", ""):
        with pytest.raises(ConfigurationError, match="start_price must be a number"):
            read(PRICED, *required, f"start_price={value}")


def test_an_unlisted_value_is_taken_with_a_warning(read, warnings):
    assert read(SEARCH, "keyword=a", "sort_type=popularity")["sortType"] == "popularity"
    (warning,) = warnings
    assert warning.startswith("sort_type: the value is sent, but it is not one of those listed")
    assert "popularity_descending" in warning
    read(SEARCH, "keyword=a", "note_type=9")
    assert warnings[1].endswith("listed (ALL, VIDEO_NOTE, NORMAL_NOTE)")


def test_an_endpoint_without_a_definition_takes_any_parameter(read):
    assert read(Operation(name="", method="GET", path="/api/none/v1"), "a=1") == {"a": "1"}


def test_a_value_is_read_from_a_file_or_standard_input(read, tmp_path, monkeypatch):
    file = tmp_path / "words.txt"
    file.write_text("翠鸟\n", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("kite\n"))
    assert read(SEARCH, f"keyword=@{file}")["keyword"] == "翠鸟"
    assert read(SEARCH, "keyword=-")["keyword"] == "kite"
    assert read(SEARCH, "keyword=@@name")["keyword"] == "@name"


@pytest.mark.parametrize(
    ("content", "says"), [(None, "No such file"), (b"\xff", "it is not text in UTF-8")], ids=["absent", "not text"]
)
def test_an_unreadable_file_is_refused(read, tmp_path, content, says):
    if content is not None:
        (tmp_path / "f").write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        read(SEARCH, f"keyword=@{tmp_path / 'f'}")
    assert says in str(caught.value)
    assert "@@" in str(caught.value)


def test_standard_input_is_read_once(read):
    with pytest.raises(ConfigurationError, match="only one parameter"):
        read(SEARCH, "keyword=-", "sort_type=-")


@pytest.mark.parametrize("value", [TOKEN, f" {TOKEN}", f"https://x/?token={TOKEN}", "@"], ids=str.__len__)
def test_the_configured_token_is_refused_and_not_repeated(capsys, monkeypatch, tmp_path, value):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    if value == "@":
        (tmp_path / "f").write_text(f"{TOKEN}\n")
        value = f"@{tmp_path / 'f'}"
    assert main(["call", SEARCH.name, f"keyword={value}", "--dry-run"]) == 2
    out, err = capsys.readouterr()
    assert TOKEN not in out + err
    assert "parameter 1 has the token in it" in err


def test_a_refused_parameter_sends_nothing(capsys, monkeypatch):
    monkeypatch.setenv("JUSTONEAPI_TOKEN", TOKEN)
    monkeypatch.setattr(call_command, "JustOne", None)
    assert main(["call", SEARCH.name, "keyword=a", "page=x", "--json-errors"]) == 2
    error = json.loads(capsys.readouterr().err)["error"]
    assert (error["type"], error["message"], error["billed"]) == (
        "ConfigurationError",
        "page must be a whole number",
        False,
    )
