"""Spreadsheets in and out: the command, the function and an export."""

from __future__ import annotations

import openpyxl
import pytest
import xlsxwriter
from support.collecting_helpers import ENDPOINT, TOKEN
from support.saying_server import saying

from justone_client import JustOne
from justone_client.collect import collect

pytestmark = pytest.mark.slow

BIO = "=1+1" + "x" * 40_000


@pytest.fixture
def sent():
    return []


@pytest.fixture
def url(sent):
    def say(user_id):
        sent.append(user_id)
        return {"code": 0, "data": {"nickname": f"=n{user_id}", "desc": BIO}}

    with saying(say) as url:
        yield url


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with xlsxwriter.Workbook("ids.xlsx") as book:
        book.add_worksheet("read me").write_string(0, 0, "Creators")
        sheet = book.add_worksheet("创作者")
        sheet.write_row(1, 0, ["Creators of 2026"])
        sheet.write_row(2, 0, ["User ID", "note"])
        sheet.write_row(3, 0, ["5f01", "first"])
        sheet.write_row(9, 0, [135, "second"])
    return tmp_path


def rows(path):
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path)["data"].iter_rows()]


EXPECTED = [["User ID", "note", "nickname"], ["5f01", "first", "=n5f01"], ["135", "second", "=n135"]]


def test_a_sheet_becomes_a_sheet_and_further_runs_cost_nothing(command, url, folder, sent):
    words = ["collect", ENDPOINT, "--input", "ids.xlsx", "--sheet", "创作者", "--header-row", 3]
    words += ["--output", "users.xlsx", "--columns", "nickname", "--no-status-columns", "--environment", url]
    for _ in range(2):
        assert command(*words)[0] == 0
        assert rows("users.xlsx") == EXPECTED
        assert sorted(sent) == ["135", "5f01"]
    status, out, _ = command("ledger", "export", "users.xlsx", "--output", "more.xlsx", "--columns", "desc")
    assert (status, out.splitlines()[0]) == (0, "2 rows in more.xlsx")
    assert "2 texts in 1 column (desc) are longer than a cell can be and were cut" in out
    assert rows("more.xlsx")[1][2] == BIO[:32_767]


def test_the_function_takes_the_sheet_and_reports_cut_texts(url, folder):
    with JustOne(TOKEN, environment=url) as api:
        found = collect(
            api.xiaohongshu.get_user_v3, "ids.xlsx", sheet=2, header_row=3, output="o.xlsx", columns=["desc"]
        )
    assert (found.done, found.cut, found.unfit) == (2, {"desc": 2}, {})


def test_an_invalid_id_is_named_by_the_row_of_the_sheet(command, url, folder):
    words = ["collect", ENDPOINT, "--input", "ids.xlsx", "--sheet", "2", "--header-row", 3, "--map", "user_id=note"]
    book = openpyxl.load_workbook("ids.xlsx")
    book["创作者"]["B10"] = 1.35e15
    book.save("ids.xlsx")
    status, out, err = command(*words, "--output", "o.csv", "--environment", url)
    assert (status, out) == (2, "")
    assert "row 10: note 1.35E+15 is a number that a spreadsheet shortened" in err
