"""Names depend only on method and path, and are always valid in Python."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client import AsyncJustOne, JustOne
from justone_generated.api import Platforms
from justone_specs.model.endpoint import Endpoint, EndpointError
from justone_specs.model.naming import attribute_names, endpoint_name, identifier, identifiers


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/kite-club/get-flyer/v3", "kite_club.get_flyer_v3"),
        ("/api/kite/userId/v1", "kite.user_id_v1"),
        ("/api/kite/gw/api/get_base_info/v1", "kite.gw_api_get_base_info_v1"),
        ("/api/kite/search_v2/v1", "kite.search_v2_v1"),
        ("/api/kite/ask-dots", "kite.ask_dots"),
        ("/api/kite/v1", "kite.kite_v1"),
        ("/api/kite", "kite.kite"),
        ("/api/2048/get-tile/v1", "platform_2048.get_tile_v1"),
        ("/api/2048/v1", "platform_2048.get_2048_v1"),
        ("/api/kite/360-view/v1", "kite.get_360_view_v1"),
        ("/api/class/import", "class_.import_"),
        ("/api/kite/list", "kite.list_"),
        ("/api/kite/operations", "kite.operations_"),
        ("/api/kite/list/v1", "kite.list_v1"),
    ],
)
def test_a_name_follows_from_the_path(path: str, name: str) -> None:
    assert str(endpoint_name(Endpoint.of("GET", path))) == name


def test_the_overlay_renames_a_platform_but_not_its_methods() -> None:
    name = endpoint_name(Endpoint.of("GET", "/api/2048/get-tile/v1"), {"2048": "tiles"})

    assert name == ("tiles", "get_tile_v1")


@pytest.mark.parametrize("path", ["/ping", "/api", "/v1/kite/get"])
def test_a_path_outside_api_has_no_name(path: str) -> None:
    with pytest.raises(EndpointError, match="/api/<platform>"):
        endpoint_name(Endpoint.of("GET", path))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("oAuthorId", "o_author_id"),
        ("liveGMV", "live_gmv"),
        ("HTTPStatus", "http_status"),
        ("mEngagementNum", "m_engagement_num"),
        ("mengagementNum", "mengagement_num"),
        ("page_size", "page_size"),
        ("lambda", "lambda_"),
        ("9lives", "_9lives"),
        ("用户", "_"),
    ],
)
def test_an_identifier_is_snake_case(text: str, name: str) -> None:
    assert identifier(text) == name


@given(st.text())
def test_any_text_becomes_a_lower_case_python_name(text: str) -> None:
    name = identifier(text)

    assert name.isidentifier()
    assert name.isascii()
    assert name == name.lower()
    assert not keyword.iskeyword(name)
    assert identifier(name) == name


def test_words_that_read_the_same_get_different_identifiers() -> None:
    words = ["aB", "a_b", "a-b", "str", "1st"]

    assert identifiers(words, taken={"str"}, digit_prefix="field_") == {
        "a_b": "a_b",
        "a-b": "a_b_",
        "aB": "a_b__",
        "str": "str_",
        "1st": "field_1st",
    }


def test_a_data_class_has_no_attribute_that_dict_would_call() -> None:
    assert attribute_names(["keys", "items"]) == {"keys": "keys_", "items": "items"}


def test_a_published_identifier_is_not_given_to_another_word() -> None:
    named = identifiers(["aB", "a_b"], taken=(), digit_prefix="_", published={"aB": "a_b", "gone": "a_b_"})

    assert named == {"aB": "a_b", "a_b": "a_b_"}


def public_names(client: type) -> set[str]:
    return {name for name in dir(client) if not name.startswith("_")} - vars(Platforms).keys()


@pytest.mark.parametrize("name", sorted(public_names(JustOne) | public_names(AsyncJustOne)))
def test_no_platform_hides_an_attribute_of_a_client(name: str) -> None:
    assert endpoint_name(Endpoint("GET", f"/api/{name.replace('_', '-')}/get-user/v1")).platform != name
