"""Lazy imports: modules that are not used are not loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from support.harness import ROOT

pytestmark = pytest.mark.processes

PATH = f"{ROOT / 'wrapper'}{os.pathsep}{ROOT / 'generated'}"


def loaded_after(code: str) -> set[str]:
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": PATH},
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def of_platforms(modules: set[str]) -> set[str]:
    return {
        name.removeprefix("justone_generated.api.") for name in modules if name.startswith("justone_generated.api.")
    }


def test_importing_the_package_loads_no_platform_and_no_extra():
    modules = loaded_after("import justone_client; justone_client.JustOne('emulator')")
    assert of_platforms(modules) == set()
    assert not modules & {"attr", "attrs", "genson", "openapi_python_client"}
    assert not modules & {"aiohttp", "msgspec", "starlette", "uvicorn"}
    own = loaded_after("from justone_client import JustOne")
    # httpx itself loads click and rich where they are installed
    assert not own & {"click", "jmespath", "justone_client.cli", "platformdirs", "rich"}


def test_a_collection_in_python_needs_no_library_of_the_command():
    code = """
import sys
sys.modules.update(click=None, rich=None, jmespath=None, platformdirs=None)
import httpx, pathlib, tempfile
from justone_client import JustOne
from justone_client.collect import collect
body = {"code": 0, "data": {"nickname": "n"}}
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
with tempfile.TemporaryDirectory() as folder, JustOne("emulator", http_client=http) as api:
    assert collect(api.xiaohongshu.get_user_v3, ["1"], ledger=pathlib.Path(folder) / "l").done == 1
"""
    assert "justone_client.cli" not in loaded_after(code)


def test_importing_the_client_loads_hardly_more_than_httpx_does():
    """Parts that httpx itself defers to the first client or call must not come with the import."""
    more = loaded_after("from justone_client import JustOne") - loaded_after("import httpx")
    assert {name.partition(".")[0] for name in more} <= {"justone_client", "justone_generated"}


def test_prices_are_loaded_when_one_is_needed():
    parts = {"decimal", "justone_generated.prices", "tomllib"}
    assert not loaded_after("from justone_client import Budget, PriceEstimate") & parts
    code = "from justone_client import Budget, JustOne; JustOne('emulator', budget=Budget()).xiaohongshu"
    assert not loaded_after(code) & {"justone_generated.prices", "tomllib"}
    named = "from justone_client.endpoints.registry import operation_named"
    code = f"{named}\noperation_named('xiaohongshu.get_user_v3').price_estimate"
    assert loaded_after(code) & parts == {"decimal", "justone_generated.prices"}


def test_using_a_platform_loads_that_one_only():
    modules = loaded_after("from justone_client import JustOne\nJustOne('emulator').xiaohongshu.get_user_v3")
    assert of_platforms(modules) == {"xiaohongshu"}
    assert "attrs" not in modules


def test_reading_data_loads_that_endpoints_classes_only():
    code = """
import httpx
from justone_client import JustOne
http = httpx.Client(transport=httpx.MockTransport(lambda r: httpx.Response(200, json={"code": 0, "data": {}})))
JustOne("emulator", http_client=http).xiaohongshu.get_user_v3(user_id="1").data
"""
    assert of_platforms(loaded_after(code)) == {"xiaohongshu", "xiaohongshu.get_user_v3"}


@pytest.mark.parametrize(
    "words", [["completion", "bash"], ["endpoints", "weibo"], ["describe", "weibo.get_user_detail_v3"]], ids="-".join
)
def test_a_command_that_sends_nothing_loads_no_http_library(words):
    modules = loaded_after(f"from justone_client.cli.main import main\nassert main({words}) == 0")
    assert not modules & {"anyio", "duckdb", "httpcore", "httpx", "jmespath", "justone_client.client", "rich"}


def test_the_tools_for_models_load_no_client_before_a_call():
    code = "from justone_client.tools import Toolbox, openai; openai(); Toolbox()"
    assert not loaded_after(code) & {"anyio", "httpcore", "httpx", "justone_client.client", "justone_client.collect"}


def test_help_loads_no_command_and_no_platform():
    modules = loaded_after(
        "from justone_client.cli.main import main\ntry: main([])\nexcept SystemExit as end: assert end.code == 0"
    )
    assert of_platforms(modules) == set()
    assert not [name for name in modules if name.startswith("justone_client.cli.") and name.endswith("_command")]


def test_a_further_call_imports_nothing():
    """A module that is imported within a call, but is not installed, would be searched for at each call."""
    code = """
import asyncio, sys
from justone_client import AsyncJustOne, JustOne
from justone_client.emulator import running

class Counter:
    searched = []
    def find_spec(self, name, path=None, target=None):
        self.searched.append(name)

async def call(url, backend):
    async with AsyncJustOne("emulator", environment=url, backend=backend) as api:
        for user_id in "123":
            Counter.searched.clear()
            await api.xiaohongshu.get_user_v3(user_id=user_id)
    print(backend, Counter.searched)

sys.meta_path.insert(0, Counter())
with running() as url:
    for backend in ("httpx", "aiohttp"):
        asyncio.run(call(url, backend))
    with JustOne("emulator", environment=url) as api:
        for user_id in "123":
            Counter.searched.clear()
            api.xiaohongshu.get_user_v3(user_id=user_id)
    print("sync", Counter.searched)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": PATH}
    )
    assert done.stdout.splitlines() == ["httpx []", "aiohttp []", "sync []"]


def test_importing_the_package_loads_the_errors_only():
    own = {name for name in loaded_after("import justone_client") if name.startswith("justone_client.")}
    assert own == {"justone_client._version", "justone_client.errors"}
    names = "*(getattr(justone_client, name) for name in justone_client.__all__),"
    assert "justone_client.client" in loaded_after(f"import justone_client\n{names}")


def test_the_command_find_loads_what_it_needs_only():
    modules = loaded_after("from justone_client.cli.main import main\nassert main(['find', 'note', 'comments']) == 0")
    assert not modules & {"argparse", "asyncio", "email", "httpx", "logging", "rich", "ssl", "subprocess"}
    assert not modules & {"justone_client.base", "justone_client.call", "justone_client.wire.token"}
    assert of_platforms(modules) == set()


def test_the_search_is_loaded_when_it_is_used():
    assert not {name for name in loaded_after("import justone_client") if "search" in name}
    modules = loaded_after("from justone_client import find; find('comments')")
    assert "justone_client.search.ranking" in modules
    assert of_platforms(modules) == set()
    assert not modules & {"httpx", "attrs", "msgspec"}


def test_type_hints_load_the_data_of_that_method_only():
    code = """
import typing
from justone_client import JustOne
platform = JustOne("emulator").xiaohongshu
repr(platform), platform._repr_html_(), dir(platform)
typing.get_type_hints(platform.get_user_v3)
"""
    assert of_platforms(loaded_after(code)) == {"xiaohongshu", "xiaohongshu.get_user_v3"}
