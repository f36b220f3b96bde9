"""`justone check`: uses of endpoints in a code base, and the changes that touch them."""

from __future__ import annotations

import ast
import json
import subprocess
from collections import Counter
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from justone_client.cli.main import main
from justone_specs import usage
from justone_specs.diff import Verdict, read_version, report
from justone_specs.model.endpoint import Endpoint
from justone_specs.usage.python_uses import PythonUses
from justone_specs.usage.use import UNKNOWN

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
ENDPOINTS = {
    "GET /api/kite/get-flyer/v1": "kite.get_flyer_v1",
    "POST /api/kite/get-flyer/v1": "kite.get_flyer_v1_post",
    "GET /api/kite/search/v2": "kite.search_v2",
    "GET /api/pond/list-ducks/v1": "pond.list_ducks_v1",
}
KNOWN = usage.KnownNames(
    [SimpleNamespace(operations={Endpoint.parse(key): SimpleNamespace(name=name) for key, name in ENDPOINTS.items()})],
    [("field_kite", "kite")],
)


def uses(code):
    """Return name, arguments and openness of each use in a code."""
    found = PythonUses(KNOWN, "x.py").of(ast.parse(code))
    return [(use.name, {**use.arguments}, use.has_more) for use in found]


@pytest.mark.parametrize(
    "code",
    [
        "api.kite.get_flyer_v1(user_id=1)",
        "self.client.kite.get_flyer_v1(user_id=1)",
        "await JustOne(retry=None).with_options(timeout=60).kite.get_flyer_v1(user_id=1)",
        "kite = api.kite\nkite.get_flyer_v1(user_id=1)",
        "def use(self):\n    self.k.get_flyer_v1(user_id=1)\ndef __init__(self):\n    self.k = JustOne().kite",
        "getattr(api.kite, 'get_flyer_v1')(user_id=1)",
        "getattr(api, 'kite').get_flyer_v1(user_id=1)",
        "api.field_kite.get_flyer_v1(user_id=1)",
        "api.call('/api/kite/get-flyer/v1', {'user_id': 1})",
        "api.call('/api/kite/get-flyer/v1', params={'user_id': 1})",
        "self.kite = api.kite\nself.kite.get_flyer_v1(user_id=1)",
    ],
)
def test_a_call_is_found_with_its_arguments(code):
    names = [use for use in uses(code) if use[1]]
    assert names == [("kite.get_flyer_v1", {"user_id": 1}, False)]


@pytest.mark.parametrize(
    "code",
    [
        "collect(api.kite.get_flyer_v1, rows)",
        "collect('kite.get_flyer_v1', rows)",
        "partial(api.kite.get_flyer_v1)",
        "method = api.kite.get_flyer_v1",
        "JOBS = {'flyers': 'kite.get_flyer_v1'}",
        "JOB = 'GET /api/kite/get-flyer/v1'",
        "api.kite.get_flyer_v1(**more)",
        "api.call('/api/kite/get-flyer/v1', parameters)",
        "operation_named('kite.get_flyer_v1')",
    ],
)
def test_a_use_without_known_arguments_is_open(code):
    assert [(name, is_open) for name, _, is_open in uses(code)] == [("kite.get_flyer_v1", True)]


@pytest.mark.parametrize(
    "code",
    [
        "dog.kite.bark()",
        "kite.fly()",
        "api.other.get_flyer_v1()",
        "# api.kite.get_flyer_v1()",
        "'''Call api.kite.get_flyer_v1 like this.'''",
        "get_flyer_v1()",
        "'/api/kite/get-flyer/v2'",
        "x = 5 .real",
    ],
)
def test_other_code_is_no_use(code):
    assert uses(code) == []


def test_a_method_is_told_from_another_by_the_http_method():
    assert uses("api.call('/api/kite/get-flyer/v1', {}, method='POST')") == [("kite.get_flyer_v1_post", {}, False)]
    assert uses("api.call('/api/kite/get-flyer/v1', {})") == [("kite.get_flyer_v1", {}, False)]


def test_methods_that_iterate_are_those_of_their_endpoint():
    assert uses("for page in api.pond.iter_list_ducks_v1(color=red, max_pages=3): pass") == [
        ("pond.list_ducks_v1", {"color": UNKNOWN, "max_pages": 3}, False)
    ]


def test_notebooks_scripts_and_settings_are_read(tmp_path):
    cells = [
        {"cell_type": "markdown", "source": ["api.kite.search_v2()"]},
        {"cell_type": "code", "source": ["%matplotlib inline\n", "api.kite.search_v2(q=1)"]},
    ]
    (tmp_path / "book.ipynb").write_text(json.dumps({"cells": cells}))
    (tmp_path / "run.sh").write_text("justone call kite.get_flyer_v1 user_id=1 --format csv\n")
    (tmp_path / "jobs.yaml").write_text("job:\n  endpoint: pond.list_ducks_v1\n")
    (tmp_path / "notes.md").write_text("kite.search_v2")
    for folder in (".hidden", "node_modules", "env"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.py").write_text("api.kite.search_v2()")
    (tmp_path / "env" / "pyvenv.cfg").touch()
    (tmp_path / "latin.py").write_bytes("# coding: latin-1\nname = 'é'; api.kite.search_v2()".encode("latin-1"))
    (tmp_path / "broken.py").write_text("def (:")
    problems = []
    found = usage.uses_in([tmp_path], KNOWN, problems.append)
    assert [(Path(use.file).name, use.line, use.name, use.has_more) for use in found] == [
        ("book.ipynb", 2, "kite.search_v2", False),
        ("jobs.yaml", 2, "pond.list_ducks_v1", True),
        ("latin.py", 2, "kite.search_v2", False),
        ("run.sh", 1, "kite.get_flyer_v1", False),
    ]
    assert [Path(problem.file).name for problem in problems] == ["broken.py"]


THIRTY = [
    "xiaohongshu.get_user_v3",
    "xiaohongshu.search_note_v2",
    "xiaohongshu.get_note_detail_v1",
    "xiaohongshu.hot_list_v1",
    "weibo.get_fans_v1",
    "weibo.search_all_v2",
    "weibo.hot_search_v1",
    "weibo.get_post_comments_v1",
    "weibo.get_user_post_v1",
    "toutiao.get_user_detail_v1",
    "toutiao.search_v2",
    "douyin.get_video_detail_v2",
    "douyin.search_video_v4",
    "douyin.hot_search_v1",
    "tiktok.get_post_detail_v1",
    "tiktok.get_user_detail_v1",
    "tiktok.search_post_v1",
    "taobao.get_item_detail_v1",
    "taobao.search_item_list_v1",
    "jd.get_item_detail_v1",
    "jd.search_item_list_v1",
    "youtube.search_v1",
    "zhihu.search_v1",
    "bilibili.search_video_v2",
    "kuaishou.search_video_v2",
    "reddit.search_v1",
    "amazon.search_products_v1",
    "instagram.get_user_detail_v1",
    "linkedin.search_user_v1",
    "temu.search_products_v1",
]


def changed(paths):
    """Change the definitions of some endpoints, used ones and others."""

    def of(path):
        return paths[f"/api/{path}"]["get"]

    del paths["/api/weibo/hot-search/v1"]
    del paths["/api/weibo/tv-component/v1"]
    added = {"name": "kiteId", "in": "query", "required": True, "schema": {"type": "string"}}
    of("tiktok/get-post-detail/v1")["parameters"].append(added)
    of("youtube/search/v1")["parameters"].append({**added, "required": False})
    sort = next(each for each in of("xiaohongshu/search-note/v2")["parameters"] if each["name"] == "sort")
    sort["schema"]["enum"] = ["general", "time_descending"]
    sort["schema"]["description"] = sort["description"] = "Order."
    page = next(each for each in of("xiaohongshu/search-note/v2")["parameters"] if each["name"] == "noteTime")
    of("xiaohongshu/search-note/v2")["parameters"].remove(page)
    of("zhihu/search/v1")["summary"] = "Another title"


@pytest.fixture(scope="module")
def newer(tmp_path_factory):
    document = json.loads((SPECS / "published" / "openapi.json").read_text(encoding="utf-8"))
    changed(document["paths"])
    file = tmp_path_factory.mktemp("newer") / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


@pytest.fixture
def source(tmp_path):
    """Return a folder with a code base that uses thirty endpoints, each in its own line."""
    lines = [f"api.{name}(first=x)" for name in THIRTY if name != "xiaohongshu.search_note_v2"]
    lines += [
        "api.xiaohongshu.search_note_v2(keyword=q, sort='general')",
        "api.xiaohongshu.search_note_v2(keyword=q, sort='comment_descending')",
        "api.xiaohongshu.search_note_v2(keyword=q, sort=order)",
        "api.call('/api/xiaohongshu/search-note/v2', {'keyword': q, 'noteTime': 'ONE_DAY'})",
        "api.xiaohongshu.search_note_v2(**given)",
    ]
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "app.py").write_text("\n".join(lines))
    return tmp_path / "src"


def test_only_changes_that_touch_the_code_are_found(newer, source):
    old, new = read_version(str(SPECS / "published" / "openapi.json"), SPECS), read_version(str(newer), SPECS)
    known = usage.KnownNames([old, new])
    found_uses = usage.uses_in([source], known, pytest.fail)
    assert {use.name for use in found_uses} == set(THIRTY)
    found = usage.touched(report(old, new, today=date(2031, 1, 1)), found_uses)
    lines = (source / "app.py").read_text().splitlines()
    told = {(each.entry.rule.id, tuple(lines[use.line - 1] for use in each.places)) for each in found}
    assert told == {
        ("operation-removed", ("api.weibo.hot_search_v1(first=x)",)),
        ("parameter-added-required", ("api.tiktok.get_post_detail_v1(first=x)",)),
        ("choices-narrowed", tuple(lines[number] for number in (-4, -3, -1))),
        ("parameter-removed-optional", tuple(lines[-2:])),
    }
    assert [each.verdict for each in found] == sorted((each.verdict for each in found), reverse=True)


def test_the_command_prints_places_and_ends_with_status_1(newer, source, capsys):
    old = str(SPECS / "published" / "openapi.json")
    assert main(["check", str(source), "--since", old, "--to", str(newer)]) == 1
    out = capsys.readouterr().out
    number = (source / "app.py").read_text().splitlines().index("api.weibo.hot_search_v1(first=x)") + 1
    assert f"{source / 'app.py'}:{number}\n" in out
    assert "(its arguments are not all known)" in out
    assert out.endswith("changes touch this code, which uses 30 endpoints: 3 of them\n")
    assert main(["check", str(source), "--since", old, "--to", str(newer), "--format", "github"]) == 1
    assert f"::error file={source / 'app.py'},line={number},title=operation-removed::" in capsys.readouterr().out
    assert main(["check", str(source), "--since", old, "--to", str(newer), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert Counter(change["rule"] for change in told["changes"])["operation-removed"] == 1
    (source / "app.py").write_text("api.zhihu.search_v1(keyword=q)\napi.youtube.search_v1(keyword=q)\n")
    assert main(["check", str(source), "--since", old, "--to", str(newer), "--fail-on", "risky"]) == 0


def test_without_an_update_the_command_says_what_to_do(source, capsys):
    assert main(["check", str(source)]) == 2
    assert "run `justone update` first" in capsys.readouterr().err
    assert main(["check", str(source), "--since", "1.2.3", "--to", str(SPECS)]) == 2
    assert "a revision of its repository" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("rule", "about", "old", "arguments", "has_more", "touches"),
    [
        ("parameter-made-required", {"argument": "user_id"}, None, {"userId": 1}, False, False),
        ("parameter-made-required", {"argument": "user_id"}, None, {}, False, True),
        (
            "parameter-removed-required",
            {"argument": "user_id", "parameter": "userId"},
            None,
            {"userId": 1},
            False,
            True,
        ),
        ("default-changed", {"argument": "page"}, None, {"page": 2}, False, False),
        ("default-changed", {"argument": "page"}, None, {}, False, True),
        ("choices-narrowed", {"argument": "sort"}, ["lost"], {"sort": "a"}, False, False),
        ("choices-narrowed", {"argument": "sort"}, ["lost"], {"sort": "lost"}, False, True),
        ("choices-narrowed", {"argument": "sort"}, ["lost"], {"sort": UNKNOWN}, False, True),
        ("parameter-type-changed", {"argument": "page"}, None, {}, True, True),
        ("parameter-type-changed", {"argument": "page"}, None, {}, False, False),
        ("data-field-removed", {"field": "user.nickName"}, None, {}, False, True),
        ("data-field-removed", {"field": "user.other"}, None, {}, False, False),
    ],
)
def test_rules_decide_which_uses_are_touched(rule, about, old, arguments, has_more, touches):
    from justone_specs.diff.change import Change, Finding
    from justone_specs.usage.touching import _touches

    change = Change(Finding(rule, "/x", old, None, about), Endpoint.parse("GET /api/kite/search/v2"), "kite.search_v2")
    words = frozenset({"nick_name"})
    use = usage.Use(file="x", line=1, name="kite.search_v2", arguments=arguments, has_more=has_more, words=words)
    assert _touches(change, use) is touches


def test_changes_of_responses_count_as_the_client_sees_them():
    from justone_specs.diff import RULES
    from justone_specs.usage.touching import verdict_of

    for rule, verdict in {
        "envelope-field-removed": Verdict.RISKY,
        "server-removed": Verdict.RISKY,
        "parameter-removed-optional": Verdict.BREAKING,
        "token-moved": Verdict.BREAKING,
    }.items():
        assert verdict_of(SimpleNamespace(rule=RULES[rule])) is verdict


def test_the_action_runs_the_command_on_the_given_paths(tmp_path):
    action = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    (step,) = [each for each in action["runs"]["steps"] if "justone check" in each.get("run", "")]
    (tmp_path / "justone").write_text('#!/bin/sh\necho "$@" >> log\n')
    (tmp_path / "justone").chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "PLACES": "src jobs", "FAIL_ON": "risky"}
    subprocess.run(["bash", "-euc", step["run"]], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "log").read_text().splitlines() == ["update", "check src jobs --format github --fail-on risky"]
    assert {name: "${{ inputs." in value for name, value in step["env"].items()} == {"PLACES": True, "FAIL_ON": True}
