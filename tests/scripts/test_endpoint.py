"""Endpoints are identified by method and path; a path that could escape a file name is invalid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_specs.model.endpoint import METHODS, Endpoint, EndpointError

SEGMENT = st.from_regex(r"[A-Za-z0-9._~-]+", fullmatch=True).filter(lambda segment: segment not in {".", ".."})
PATH = st.lists(SEGMENT, min_size=1, max_size=5).map(lambda segments: "/" + "/".join(segments))


@given(st.sampled_from(sorted(METHODS)), PATH)
def test_an_endpoint_is_parsed_back_from_its_text(method: str, path: str) -> None:
    endpoint = Endpoint.of(method.lower(), path)

    assert endpoint == (method, path)
    assert Endpoint.parse(str(endpoint)) == endpoint


@pytest.mark.parametrize("method", ["", "FETCH", "GET ", "GE\nT"])
def test_an_unknown_method_is_refused(method: str) -> None:
    with pytest.raises(EndpointError, match="method"):
        Endpoint.of(method, "/api/kite/get/v1")


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "api/kite",
        "/api//kite",
        "/api/kite/",
        "/api/../etc",
        "/api/./kite",
        "/api/kite\n",
        "/api/{id}",
        "/api/kite?token=x",
        "/api/ki te",
        '/api/"""',
        "/api/k\u0456te",  # a look-alike letter
        "/api/%2e%2e/kite",
        "/api\\kite",
    ],
)
def test_a_path_that_is_not_plain_segments_is_refused(path: str) -> None:
    with pytest.raises(EndpointError, match="plain path"):
        Endpoint.of("GET", path)


@pytest.mark.parametrize("text", ["", "GET", "GET/api/kite", "/api/kite GET", "GET  /api/kite"])
def test_text_that_is_not_a_method_and_a_path_is_refused(text: str) -> None:
    with pytest.raises(EndpointError):
        Endpoint.parse(text)
