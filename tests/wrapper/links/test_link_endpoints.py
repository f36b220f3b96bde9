"""The endpoints of links: their order, and tables that name no argument that does not exist."""

from __future__ import annotations

import pytest

from justone_client import links
from justone_client.endpoints.registry import find_operation, operations_of, platforms
from justone_client.links.link_catalogue import TABLES, arguments_from_links

HEX = "0123456789abcdef01234567"


@pytest.mark.parametrize("table", TABLES, ids=[each.platform for each in TABLES])
def test_each_argument_of_a_table_exists(table):
    assert table.platform in platforms()
    for kind in table.kinds.values():
        for platform, argument in table.targets(f"{kind.arguments} {kind.whole}"):
            assert any(argument in each.parameters for each in operations_of(platform)), argument
        assert {*kind.readers} <= {argument for _, argument in table.targets(kind.arguments)}
        assert bool(kind.note) == (not kind.arguments and not kind.whole and not kind.is_short)


@pytest.mark.parametrize("table", TABLES, ids=[each.platform for each in TABLES])
def test_each_form_and_kind_of_a_table_is_used(table):
    used = {name for form in table.compiled for name in [form.kind, *form.place.groupindex]}
    used |= {name for form in table.compiled for each in form.query.values() for name in each.groupindex}
    assert used == {*table.kinds}
    assert len({*table.forms}) == len(table.forms)


def test_recommended_versions_come_first_and_deprecated_last():
    names = [each.name for each in links.parse(f"https://www.xiaohongshu.com/explore/{HEX}").endpoints]
    assert names[0] == "xiaohongshu.get_note_detail_v1"
    assert names.index("xiaohongshu.get_note_comment_v2") < names.index("xiaohongshu.get_note_comment_v4")
    assert "xiaohongshu_pgy.api_solar_note_note_id_detail_v1" in names
    deprecated = [bool(find_operation(each).deprecation) for each in names]
    assert deprecated == sorted(deprecated)
    assert "xiaohongshu.get_note_detail_v7" in names


def test_one_version_of_each_endpoint_comes_before_the_others():
    names = [each.name for each in links.parse(f"https://mp.weixin.qq.com/s/{'A' * 22}").endpoints]
    assert names[:2] == ["weixin.get_article_detail_v5", "weixin.get_article_metrics_v2"]
    assert names.index("weixin.get_article_comment_v1") < names.index("weixin.get_article_detail_v4")


def test_no_endpoint_needs_an_argument_that_no_link_gives():
    assert arguments_from_links(find_operation("xiaohongshu.search_note_v4")) == set()
    assert arguments_from_links(find_operation("xiaohongshu_pgy.get_kol_note_list_v1")) == {"kol_id"}


def test_a_link_gives_the_arguments_of_each_endpoint():
    link = links.parse(f"https://www.xiaohongshu.com/user/profile/{HEX}")
    assert link.arguments(find_operation("xiaohongshu_pgy.get_kol_note_list_v1")) == {"kol_id": HEX}
    assert link.arguments(find_operation("weibo.get_user_detail_v3")) == {}
