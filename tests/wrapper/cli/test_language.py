"""The language of the command: which one it takes, and what it translates."""

from __future__ import annotations

import ctypes
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from justone_client.cli import language
from justone_client.cli.translation import WideFormatter

CHINESE = re.compile("[\u4e00-\u9fff]")
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
TOKEN = "0123456789abcdef"


def run(*words, **variables):
    """Run the command with these variables for the language only; return status and both outputs."""
    environment = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    command = [sys.executable, "-m", "justone_client", *words]
    done = subprocess.run(
        command, env=environment | variables, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


CHINA = {"LC_ALL": "zh_CN.UTF-8"}


@pytest.mark.parametrize(
    ("variables", "is_chinese"),
    [
        ({}, False),
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_TW"}, True),
        ({"LANG": "zh"}, True),
        ({"LANG": "zh_Hans_CN.UTF-8"}, True),
        ({"LANG": "zh_CN.GB18030@x"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "zha_CN"}, False),
        ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, False),
        ({"LC_ALL": "", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, True),
        ({"LC_MESSAGES": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, False),
        ({"LANGUAGE": "zh_CN:en", "LANG": "en_US.UTF-8"}, True),
        ({"LANGUAGE": "fr:zh", "LANG": "fr_FR.UTF-8"}, True),
        ({"LANGUAGE": "en:zh", "LANG": "zh_CN.UTF-8"}, False),
        ({"LANGUAGE": "zh"}, True),
        ({"LANGUAGE": "zh", "LC_ALL": "C"}, False),
        ({"LANGUAGE": "zh", "LC_ALL": "C.UTF-8"}, True),
    ],
)
def test_the_locale_decides_the_language(monkeypatch, variables, is_chinese):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert language.is_chinese() is is_chinese


def test_an_output_that_cannot_show_chinese_is_english(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "zh")
    for encoding, is_chinese in (("ascii", False), ("cp1252", False), ("gbk", True), ("utf-8", True)):
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
        assert language.is_chinese() is is_chinese


@pytest.mark.parametrize(("variables", "usage"), [(CHINA, "用法: justone"), ({"LC_ALL": "C"}, "Usage: justone")])
def test_help_is_in_the_language_of_the_locale(variables, usage):
    for words in (["--help"], ["ledger", "status", "--help"]):
        status, out, err = run(*words, **variables)
        assert (status, err) == (0, "")
        assert out.startswith(usage)
        assert bool(CHINESE.search(out)) is (variables == CHINA)


def test_find_shows_titles_in_the_language_of_the_locale():
    _, chinese, _ = run("find", "评论", "--limit", "3", **CHINA)
    _, english, _ = run("find", "评论", "--limit", "3", LC_ALL="C")
    names = [[line.split("  ")[0] for line in out.splitlines()] for out in (chinese, english)]
    assert len(names[0]) == 3
    assert names[0] == names[1]
    assert all(CHINESE.search(line) for line in chinese.splitlines())
    assert not CHINESE.search(english)


def test_describe_is_in_chinese():
    _, out, _ = run("describe", "xiaohongshu.search_note_v4", "--levels", "2", **CHINA)
    lines = out.splitlines()
    assert lines[:2] == ["xiaohongshu.search_note_v4", "笔记搜索（v4）"]
    for heading in ("参数", "响应", "其他版本", "分页", "单次请求价格", "调用", "公开定义"):
        assert f"{heading}:" in lines
    assert "  page (integer, 选填, 默认 1): 页码，从 1 开始。" in lines
    assert "    VIDEO_NOTE: 视频笔记" in lines


def test_describe_says_in_chinese_that_an_endpoint_is_deprecated():
    _, out, _ = run("describe", "xiaohongshu.get_user_v4", **CHINA)
    assert out.startswith("xiaohongshu.get_user_v4 (文档中隐藏, 已弃用)\n用户资料（v4）\n")
    assert "\n\n已弃用。请改用 xiaohongshu.get_user_v3。\n\n" in out


def test_endpoints_and_a_dry_run_are_in_chinese():
    _, listed, _ = run("endpoints", "xiaohongshu.get_user_v", **CHINA)
    assert listed.splitlines() == [
        "xiaohongshu.get_user_v3(user_id)  用户资料（v3）  GET /api/xiaohongshu/get-user/v3",
        "xiaohongshu.get_user_v4(user_id)  用户资料（v4）  GET /api/xiaohongshu/get-user/v4  [已弃用]",
    ]
    _, planned, _ = run("call", "xiaohongshu.get_user_v3", "user_id=1", "--dry-run", **CHINA)
    assert "未发送请求；每次请求的费用：约 " in planned


def test_a_collection_and_its_ledger_are_summed_up_in_chinese(emulator, tmp_path):
    ids, output = tmp_path / "ids.csv", tmp_path / "users.csv"
    ids.write_text("user_id\n1\n2\n")
    given = CHINA | {"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": emulator}
    words = ("collect", "xiaohongshu.get_user_v3", "--input", str(ids), "--output", str(output))
    _, planned, _ = run(*words, "--dry-run", "--price", "0.1", **given)
    assert (
        planned
        == "2 行，2 个不同的 ID：0 个完成，2 个待发送，需调用 2 次，费用最多 0.2；未发送调用\n最先发送的 ID: 1, 2\n"
        "余额 100.0000 CNY 足够：约可调用 1,000 次\n"
    )
    status, done, _ = run(*words, **given)
    assert status == 0
    assert done.splitlines() == [
        "2 个完成，0 个无数据，0 个失败，0 个存疑，0 个未发送；共 2 次请求已计费",
        (
            "未写入输出的列表: brand_account_info.conversions, brand_account_info.topics, desc_at_users 等另外 4 个；"
            "--items PATH 可让每个元素成为一行"
        ),
        f"输出: {output}；全部响应保存在 {output}.ledger",
    ]
    _, shown, _ = run("ledger", "status", str(output), **given)
    assert shown.splitlines() == [
        "端点       GET /api/xiaohongshu/get-user/v3",
        "列         userId 取自 user_id",
        "待发送     0",
        "完成       2",
        "已计费     2 次请求",
    ]


def test_completions_are_described_in_chinese():
    for words, line in (
        (["ca"], "call\tcall\t调用端点（计费），并输出响应。"),
        (["find", "--li"], "--limit\t--limit\t最多列出的端点数。"),
        (["describe", "xiaohongshu.search_note_v4"], "\t笔记搜索（v4）"),
        (["call", "xiaohongshu.search_note_v4", "page"], "page=\tpage=\t页码，从 1 开始。"),
        (["call", "xiaohongshu.search_note_v4", "note_type=V"], "\t视频笔记"),
    ):
        asked = {"_JUSTONE_COMPLETE": "powershell_complete", "COMP_WORDS": "\n".join(["justone", *words])}
        _, out, _ = run(**CHINA, **asked)
        assert out.splitlines()[0].endswith(line)


@pytest.mark.parametrize(("interface", "is_chinese"), [(0x0804, True), (0x0404, True), (0x0409, False)])
def test_the_interface_of_windows_decides_without_variables(monkeypatch, interface, is_chinese):
    for name in VARIABLES:
        monkeypatch.setenv(name, "")
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: interface)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    language.use_language()
    assert language.is_chinese() is is_chinese
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    language.use_language()
    assert not language.is_chinese()


@pytest.mark.parametrize("words", [("find", "评论", "--json"), ("describe", "xiaohongshu.get_user_v4", "--json")])
def test_json_is_the_same_in_each_language(words):
    chinese, english = run(*words, **CHINA), run(*words, LC_ALL="C")
    assert json.loads(chinese[1]) == json.loads(english[1])
    assert chinese == english


@pytest.mark.parametrize(
    "words",
    [
        ("describe", "xiaohongshu.get_user_v9"),
        ("find",),
        ("find", "x", "--limit", "x"),
        ("collect", "x", "--overwrite=1"),
        ("call", "xiaohongshu.get_user_v3", "user_id=1"),
        ("find", "zzzzqqqq"),
    ],
)
def test_errors_stay_english(words):
    chinese, english = (run(*words, **language, JUSTONEAPI_OFFLINE="1") for language in (CHINA, {"LC_ALL": "C"}))
    assert chinese == english
    assert chinese[0] > 0
    assert chinese[2].startswith("justone: ")


def test_english_loads_no_catalogue(monkeypatch):
    bound = []
    monkeypatch.setattr(language.gettext, "bindtextdomain", lambda *_: bound.append(_))
    monkeypatch.setattr(language.gettext, "textdomain", bound.append)
    language.use_language()
    assert bound == []
    monkeypatch.setenv("LANGUAGE", "zh")
    language.use_language()
    assert bound == [("justone", str(Path(language.__file__).with_name("locale"))), "justone"]


def test_chinese_is_wrapped_by_its_width_and_not_before_a_comma():
    formatter = WideFormatter(width=20)
    with formatter.indentation():
        formatter.write_text("一二三四五六七八九，ABC 十\n\n\b\n  as it is")
    formatter.write_dl([("--option", "一二三四五六七，八")])
    assert formatter.getvalue().splitlines() == [
        "  一二三四五六七八",
        "  九，ABC 十",
        "",
        "    as it is",
        "--option  一二三四五",
        "          六七，八",
    ]
