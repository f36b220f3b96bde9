"""Corrections are read whole or not at all, and each says why it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from speckit.endpoint import Endpoint
from speckit.normalise import Overlay, names_of
from speckit.normalise.overlay import OverlayError

V1 = Endpoint.of("GET", "/api/kite/get-flyer/v1")
V2 = Endpoint.of("GET", "/api/kite/get-flyer/v2")


def read(folder: Path, text: str) -> Overlay:
    file = folder / "overlay.toml"
    file.write_text(text, encoding="utf-8")
    return Overlay.read(file)


def test_it_can_name_an_endpoint_whose_own_name_is_taken(tmp_path: Path) -> None:
    overlay = read(
        tmp_path,
        """
        [endpoints."POST /api/kite/fly/v1"]
        reason = "GET has the same path"
        name = "fly_by_post_v1"
        """,
    )
    post, get = (Endpoint.of(method, "/api/kite/fly/v1") for method in ("POST", "GET"))
    names = names_of({post: "", get: ""}, overlay)
    assert (str(names[post]), str(names[get])) == ("kite.fly_by_post_v1", "kite.fly_v1")
    with pytest.raises(OverlayError, match="'by post' is not a Python name"):
        read(tmp_path, '[endpoints."GET /api/kite/fly/v1"]\nreason = "x"\nname = "by post"')


def test_an_entry_corrects_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    overlay = read(
        tmp_path,
        """
        [platforms]
        "2048" = { name = "tiles", alias = "field_2048", reason = "digits" }
        [endpoints."GET /api/kite/get-flyer/v1"]
        reason = "the page says so"
        deprecated = true
        replacement = "GET /api/kite/get-flyer/v2"
        [endpoints."GET /api/kite/get-flyer/v1".parameters]
        userId = "Whose kite."
        """,
    )
    correction = overlay.for_endpoint(V1)

    assert overlay.platforms == {"2048": "tiles"}
    assert overlay.aliases == {"field_2048": "tiles"}
    assert (correction.deprecated, correction.replacement) == (True, V2)
    assert correction.parameters == {"userId": "Whose kite."}
    assert correction.summary is correction.description is None
    assert overlay.for_endpoint(V2).deprecated is None


def test_a_missing_overlay_corrects_nothing(tmp_path: Path) -> None:
    assert Overlay.read(tmp_path / "overlay.toml") == Overlay()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[endpoints", "overlay.toml"),
        ("[endpoint]", "unknown table"),
        ("endpoints = 3", "overlay.toml"),
        ('[endpoints]\n"GET /api/kite/get-flyer/v1" = 3', "overlay.toml"),
        ('[endpoints."GET /api/kite/get-flyer/v1"]\ndeprecated = true', "gives no reason"),
        ('[endpoints."GET /api/kite/get-flyer/v1"]\nreason = ""', "gives no reason"),
        ('[endpoints."GET /api/kite/get-flyer/v1"]\nreason = "r"\ncolour = "red"', "colour"),
        ('[endpoints."GET /api/kite/get-flyer/v1"]\nreason = "r"\nreplacement = "v2"', "METHOD /path"),
        ('[endpoints."get-flyer"]\nreason = "r"', "METHOD /path"),
        ('[platforms]\n"2048" = { name = "tiles" }', "name and reason"),
        ('[platforms]\n"2048" = "tiles"', "name and reason"),
        ('[platforms]\n"2048" = { name = "tiles", reason = "r", alias = "20-48" }', "not a Python name"),
        ('[platforms]\n"2048" = { name = "tiles", reason = "r", colour = "red" }', "name and reason"),
        ('[platforms]\n"2048" = { name = "20-48", reason = "r" }', "not a Python name"),
        ('[platforms]\n"2048" = { name = "class", reason = "r" }', "not a Python name"),
    ],
)
def test_what_cannot_be_applied_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(OverlayError, match=complaint):
        read(tmp_path, text)
