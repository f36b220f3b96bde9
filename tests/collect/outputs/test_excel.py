"""CSV for Excel has no formulas in it; other CSV holds the exact data."""

from __future__ import annotations

import codecs
import csv
import gzip
import io

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN
from support.saying_server import saying

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.outputs.text_formats import without_formula

pytestmark = pytest.mark.slow

FORMULA = "=cmd|' /C calc'!A0"
TEXTS = {
    "u1": FORMULA,
    "u2": "+1",
    "u3": "-1",
    "u4": "@SUM(A1)",
    "u5": "\t=1",
    "u6": "\r=1",
    "u7": "＝1+1",
    "u8": "＠SUM(A1)",
    "u9": "  =1",
    "u10": "\u3000＋1",
    "u11": "\u200b－1",
    "u12": "\x00=1",
    "u13": "\x1b=1",
    "u14": "\x9f=1",
    "u15": "\u00ad=1",
    "u16": "\u202e=1",
    "u17": "\u2066=1",
    "u18": "﹦1+1",
}
PLAIN = {"v1": "a=b", "v2": "1-1", "v3": "'=1", "v4": "风筝", "v5": "", "v6": "a\n=1", "v7": '"=1'}


@pytest.fixture
def url():
    def say(user_id):
        nickname = {**TEXTS, **PLAIN}.get(user_id, user_id)
        return {"code": 0, "data": {"nickname": nickname, "fans": -5}, "requestId": "@r"}

    with saying(say) as url:
        yield url


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(url, output, **options):
    rows = [{"user_id": each, "=note": "-7"} for each in (*TEXTS, *PLAIN)]
    with JustOne(TOKEN, environment=url) as api:
        return collect(api.xiaohongshu.get_user_v3, rows, output=output, columns=["nickname", "fans"], **options)


def read(path, delimiter=","):
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    return data.startswith(codecs.BOM_UTF8), rows


@pytest.mark.parametrize(("name", "delimiter"), [("o.csv", ","), ("o.tsv", "\t"), ("o.csv.gz", ",")])
def test_texts_that_begin_like_formulas_are_guarded(url, folder, name, delimiter):
    asked(url, name, excel=True)
    has_mark, rows = read(folder / name, delimiter)
    assert has_mark
    assert [row["nickname"] for row in rows] == [*(f"'{each}" for each in TEXTS.values()), *PLAIN.values()]
    assert {row["'=note"] for row in rows} == {"'-7"}, "names of columns, and the input's texts"
    assert {row["request_id"] for row in rows} == {"'@r"}
    assert {row["fans"] for row in rows} == {"-5"}, "a number stays one"


def test_without_the_option_the_data_is_exact(url, folder):
    asked(url, "o.csv")
    _, rows = read(folder / "o.csv")
    assert [row["nickname"] for row in rows] == [*TEXTS.values(), *PLAIN.values()]
    assert {row["=note"] for row in rows} == {"-7"}


def test_an_export_may_be_for_excel_and_costs_no_call(url, folder, capfd):
    asked(url, "o.csv")
    arguments = ["ledger", "export", "o.csv", "--columns", "nickname", "--excel", "--output"]
    assert main([*arguments, "x.tsv"]) == 0
    has_mark, rows = read(folder / "x.tsv", "\t")
    assert has_mark
    assert rows[0]["nickname"] == f"'{FORMULA}"
    assert main([*arguments, "x.jsonl"]) == 2
    assert "x.jsonl: --excel (excel=True) supports only .csv and .tsv files" in capfd.readouterr().err
    assert not (folder / "x.jsonl").exists()


@pytest.mark.parametrize(
    "options", [{"output": "o.parquet"}, {"output": "o.jsonl.gz"}, {"output": None, "ledger": "l"}]
)
def test_other_outputs_for_excel_are_refused_before_sending(folder, options):
    with JustOne(TOKEN, environment="http://127.0.0.1:9") as api, pytest.raises(ConfigurationError, match=r"\.csv"):
        collect(api.xiaohongshu.get_user_v3, ["u1"], excel=True, **options)
    assert not (folder / "l").exists()


def test_the_command_has_the_option(url, folder, capfd):
    (folder / "ids.txt").write_text("u1\nu2\n", encoding="utf-8")
    where = ["--input", "ids.txt", "--output", "o.csv", "--environment", url]
    assert main(["collect", ENDPOINT, *where, "--excel"]) == 0
    assert read(folder / "o.csv")[1][0]["nickname"] == f"'{FORMULA}"


def test_failures_are_always_guarded(folder, capfd):
    with saying(lambda user_id: {"code": 400, "message": FORMULA, "requestId": FORMULA}) as url:
        asked(url, "o.csv")
    assert main(["ledger", "failures", "o.csv"]) == 0
    for row in csv.DictReader(io.StringIO(capfd.readouterr().out)):
        assert row["request_id"] == f"'{FORMULA}"
        assert not any(each.startswith(("=", "+", "-", "@")) for each in row.values())


@pytest.mark.parametrize("value", [None, -5, -0.5, True, "", "a", "'", "翠鸟"])
def test_other_values_are_unchanged(value):
    assert without_formula(value) is value
