"""`Operation.describe()`: each part agrees with the generated code, and the text names what a caller needs."""

from __future__ import annotations

import inspect
import json

import attrs
import pytest

from justone_client import JustOne
from justone_client.endpoints.data_tree import data_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.operation_description import describe
from justone_client.endpoints.registry import all_operations, operation_named
from justone_client.errors import ConfigurationError

SEARCH = "xiaohongshu.search_note_v4"


def described(name):
    return operation_named(name).describe()


def parameter(name, argument):
    return next(each for each in described(name).parameters if each.name == argument)


@pytest.fixture(scope="module")
def every():
    return [(operation, operation.describe()) for operation in all_operations()]


def test_every_parameter_is_that_of_the_method(every):
    api = JustOne("emulator")
    for operation, description in every:
        platform, _, method = operation.name.partition(".")
        signature = inspect.signature(getattr(getattr(api, platform), method)).parameters
        assert {each.name: each.wire_name for each in description.parameters} == dict(operation.parameters)
        for each in description.parameters:
            assert each.required == (signature[each.name].default is inspect.Parameter.empty)
            assert each.text, f"{operation.name}: {each.name}"


def test_every_listed_value_is_one_of_the_signature(every):
    number = 0
    for operation, description in every:
        for each in description.parameters:
            number += bool(each.choices)
            assert all(choice.value for choice in each.choices), operation.name
    assert number > 200


def test_every_description_is_text_and_json(every):
    for operation, description in every:
        assert json.loads(json.dumps(description.to_dict())) == description.to_dict()
        text = str(description)
        assert text.startswith(f"{operation.name}")
        assert f"\n{operation}\n" in text
        assert "None" not in description.command
        assert description.definition.startswith("https://docs.justoneapi.com/")


def test_a_parameter_has_type_default_and_listed_values():
    sort = parameter(SEARCH, "sort_type")
    assert (sort.wire_name, sort.type, sort.required, sort.default) == ("sortType", "string", False, "general")
    assert sort.text == "Order of the notes."
    assert (sort.choices[1].value, sort.choices[1].text) == ("popularity_descending", "Most popular first")
    assert parameter(SEARCH, "page").type == "integer"
    assert parameter(SEARCH, "keyword").required


def test_a_value_with_a_long_meaning_keeps_all_of_it(every):
    meanings = [c.text for _, each in every for p in each.parameters for c in p.choices]
    assert not [text for text in meanings if text != text.strip() or "\n" in text]
    assert sum(map(bool, meanings)) > 500


def test_fields_have_the_keys_of_the_response_and_attributes():
    fields = {each.name: each for each in described("taobao.get_item_detail_v4").data.fields}
    assert (fields["DiscountPrice"].attribute, fields["DiscountPrice"].type) == ("discount_price", "integer")
    assert fields["images"].type == "array of strings"
    assert fields["sku2info"].type == "array of objects"
    assert len(fields["sku2info"].fields) == 14


def test_a_text_shows_fields_to_a_depth_and_counts_the_rest():
    description = described(SEARCH)
    assert "      user: object (6 fields)" in str(description).splitlines()
    assert "        nickname: string" in description.to_text(levels=4).splitlines()
    assert "    notes: array of objects (18 fields)" in description.to_text(levels=2).splitlines()


def test_untyped_data_is_named_untyped():
    assert described("xiaohongshu.get_note_detail_v2").data.type == "untyped"


def test_a_class_that_holds_itself_ends_the_tree(monkeypatch):
    from justone_client.endpoints import data_tree
    from justone_client.endpoints.model import Model

    @attrs.define
    class Comment(Model):
        replies: list[Comment] | None = None

    module = type("Module", (), {"DATA": list[Comment]})
    monkeypatch.setattr(data_tree, "import_module", lambda _: module)
    monkeypatch.setitem(globals(), "Comment", Comment)
    (replies,) = data_of("any").fields
    assert (replies.type, replies.fields) == ("array of objects", ())


def test_versions_name_their_standing_and_differences():
    versions = {each.name: each for each in described("xiaohongshu.search_note_v4").versions}
    assert set(versions) == {f"xiaohongshu.search_note_v{number}" for number in (1, 2, 3)}
    second = versions["xiaohongshu.search_note_v2"]
    assert (second.more_parameters, second.fewer_parameters) == (("sort", "note_time"), ("sort_type", "time_filter"))
    assert "items" in second.more_fields
    assert "notes" in second.fewer_fields
    first = versions["xiaohongshu.search_note_v1"]
    assert (first.standing, first.more_fields) == (("hidden",), None)
    assert str(first) == (
        "xiaohongshu.search_note_v1 (hidden): also takes sort, note_time; takes no sort_type, time_filter"
    )


def test_versions_of_one_shape_are_told():
    (other,) = described("douyin_ec.get_item_sku_info_v1").versions
    assert str(other) == "douyin_ec.get_item_sku_info_v2: the same fields"


def test_pages_and_price_are_those_of_the_operation():
    description = described(SEARCH)
    assert description.pages == {"step": {"page": 1}, "first": {"page": 1}}
    assert description.price == operation_named(SEARCH).price_estimate
    price = description.to_dict()["price_estimate"]
    assert (price["amount"], price["currency"], price["date"]) == ("0.20", "CNY", "2026-07-28")
    assert described("xiaohongshu.get_note_comment_v2").pages == {"next": {"last_cursor": "$.data..cursor"}}


def test_both_examples_of_a_call_have_the_required_parameters():
    description = described("shopee.get_item_detail_v2")
    assert description.python.startswith('api.shopee.get_item_detail_v2(site="')
    assert description.command.startswith("justone call shopee.get_item_detail_v2 site=")
    assert {"shop_id=", "item_id="} <= {word.partition("=")[0] + "=" for word in description.command.split()[3:]}


def test_an_endpoint_without_generated_code_has_its_path():
    description = describe(Operation(name="", method="GET", path="/api/none/v1"))
    assert (description.parameters, description.versions, description.data.type) == ((), (), "untyped")
    assert str(description).startswith("GET /api/none/v1\n")
    assert description.python == "api.call('/api/none/v1')"


def test_an_unreadable_price_list_is_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / "none.toml"))
    with pytest.raises(ConfigurationError, match="JUSTONEAPI_PRICES"):
        described(SEARCH)


def test_the_list_and_the_common_fields_are_named():
    search = described(SEARCH)
    assert (search.items, search.kind) == ("$.data.notes", "post")
    assert search.to_dict()["common_fields"] == {"kind": "post", "names": list(search.common)}
    assert "\nList:\n  $.data.notes\n\nCommon fields:\n  post: id, url, title, text, author_id, " in str(search)


def test_an_endpoint_without_a_list_names_none():
    link = described("xiaohongshu.share_url_transfer_v1")
    assert (link.items, link.to_dict()["common_fields"]) == ("", None)
    assert "Common fields" not in str(link)
