"""Types of the client, as a strict type checker sees them in a user's code."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.slow

APP = """
from justone_client import AsyncJustOne, JustOne

api = JustOne("emulator")
response = api.xiaohongshu.get_user_v3(user_id="1")
reveal_type(response.data.fans)
reveal_type(response.data.interactions)
reveal_type(response.billed)
reveal_type(api.call("/api/x/v1", {"a": 1}).data)
api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id="1", platform="LIVE_STREAMING")
api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id="1", platform="NEW_ONE")


async def main() -> None:
    async with AsyncJustOne("emulator") as api:
        reveal_type((await api.toutiao.get_user_detail_v1(user_id="1")).data.data)
        reveal_type((await api.call("/api/x/v1")).data)
"""

WRONG = """
from justone_client import JustOne

api = JustOne("emulator")
api.xiaohongshu.get_user_v3("1")
api.xiaohongshu.get_user_v3(user_id=1)
api.xiaohongshu.get_user_v3(user="1")
api.xiaohongshu.get_user_v3(user_id="1").data.no_such_field
api.xiaohongshu.get_user_v9(user_id="1")
api.weebo
api.xiaohongshu.get_user_v4(user_id="1")
"""


@pytest.fixture(scope="module")
def lines(tmp_path_factory, strict_mypy) -> dict[str, list[str]]:
    """Check both programs in one run of mypy; return its lines by the name of the program."""
    folder = tmp_path_factory.mktemp("typing")
    programs = {"app": APP, "wrong": WRONG}
    for name, source in programs.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    output = strict_mypy(*(f"{name}.py" for name in programs), folder=folder)
    found = [line.partition(".py:") for line in output.splitlines()]
    return {name: [line for program, _, line in found if program == name] for name in programs}


def test_results_are_typed(lines):
    seen = [line.partition("note: Revealed type is ")[2].strip('"') for line in lines["app"]]
    assert seen == [
        "int | None",
        "list[justone_generated.api.xiaohongshu.get_user_v3.Interaction] | None",
        "bool | None",
        "Any",
        "justone_generated.api.toutiao.get_user_detail_v1.Data | None",
        "Any",
    ]


def test_mistakes_and_deprecated_endpoints_are_found(lines):
    wrong = {int(line.partition(":")[0]): line for line in lines["wrong"]}
    assert sorted(wrong) == [5, 6, 7, 8, 9, 10, 11]
    assert "Use xiaohongshu.get_user_v3 instead" in wrong[11]
    assert "[deprecated]" in wrong[11]
