"""The index of the search: from `specs/search.toml` and the catalogue to the generated file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from justone_client.search.index import Index
from justone_specs.index.search_index import search_index
from justone_specs.model.config import ConfigError
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.layout import SEARCH
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation
from justone_specs.model.search_words import KindName, SearchKind, SearchPlatform, SearchWords
from justone_specs.normalise import build_catalogue

ROOT = Path(__file__).parents[2]
FILE = ROOT / "generated" / "justone_generated" / "search.json"
LARGEST = 1_000_000
WORDS = SearchWords(
    ignored=("the",),
    platforms={"kite": SearchPlatform(names=["风筝"], part_of="sky"), "sky": SearchPlatform(names=["天空"])},
    meanings={"fly": ["fly", "飞"], "height": ["height", "高度"]},
)


def operation(path: str, summary: str, **more: Any) -> PublishedOperation:
    chinese = {"summary": more.pop("chinese", ""), "description": more.pop("text", "")}
    return PublishedOperation(Endpoint.of("GET", path), {"summary": summary, **more}, chinese=chinese)


def built(*operations: PublishedOperation, words: SearchWords = WORDS) -> Index:
    return Index.of(json.loads(search_index(build_catalogue(operations, Overlay()), words)))


def committed() -> tuple[dict[str, Any], SearchWords]:
    catalogue = json.loads((ROOT / "specs" / "catalogue.json").read_text(encoding="utf-8"))
    operations = [operation for item in catalogue["paths"].values() for operation in item.values()]
    return catalogue, SearchWords.read(ROOT / "specs" / SEARCH, {each["tags"][0] for each in operations})


def test_the_committed_index_is_built_alike_each_time() -> None:
    catalogue, words = committed()
    paths = dict(reversed(catalogue["paths"].items()))
    assert search_index(catalogue, words) == search_index(catalogue | {"paths": paths}, words)
    assert search_index(catalogue, words) == FILE.read_text(encoding="utf-8")


def test_the_index_is_small_and_has_every_endpoint() -> None:
    catalogue, _ = committed()
    assert FILE.stat().st_size < LARGEST
    index = Index.of(json.loads(FILE.read_text(encoding="utf-8")))
    assert len(index.entries) == sum(map(len, catalogue["paths"].values()))


@pytest.mark.parametrize(
    ("term", "place"),
    [
        ("soar", {"summary": "Soar"}),
        ("翱翔", {"chinese": "翱翔"}),
        ("glide", {"description": "Glide"}),
        ("滑翔", {"text": "滑翔"}),
        ("hover", {"x-search-aliases": ["hover"]}),
        ("wind", {"parameters": [{"in": "query", "name": "windSpeed", "schema": {"type": "string"}}]}),
        ("loop", {"path": "/api/kite/loop/v1"}),
    ],
)
def test_an_endpoint_is_found_by_the_words_of_each_place(term: str, place: dict[str, Any]) -> None:
    published = {"path": "/api/kite/go/v1", "summary": "Go"} | place
    assert built(operation(**published)).weights(term)


def test_a_field_of_the_data_counts_less_the_deeper_it_is() -> None:
    example = {"code": 0, "data": {"tail": 1, "frame": {"bar": {"knot": 1}}}}
    responses = {"200": {"content": {"application/json": {"example": example}}}}
    index = built(operation("/api/kite/go/v1", "Go", responses=responses))
    assert index.weights("tail")[0] > index.weights("knot")[0] > 0


def test_words_of_a_meaning_lead_to_the_same_endpoints() -> None:
    index = built(operation("/api/kite/go/v1", "Fly"), operation("/api/sky/go/v1", "Cloud", chinese="飞"))
    assert index.weights("#fly").keys() == {0, 1}
    assert index.phrases["飞"] == index.phrases["fly"] == "#fly"
    assert index.phrases["the"] == ""


def test_a_platform_belongs_to_the_one_that_it_is_part_of() -> None:
    index = built(operation("/api/kite/go/v1", "Go"), operation("/api/sky/go/v1", "Go"))
    assert index.weights("@sky")[1] > index.weights("@sky")[0] > 0
    assert index.weights("@kite").keys() == {0}


def test_a_platform_counts_if_both_titles_mention_it() -> None:
    both = operation("/api/sky/go/v1", "Kite", chinese="风筝")
    assert built(operation("/api/kite/go/v1", "Go"), both).weights("@kite").keys() == {0, 1}
    one = operation("/api/sky/go/v1", "Kite", chinese="天空")
    assert built(operation("/api/kite/go/v1", "Go"), one).weights("@kite").keys() == {0}


@pytest.mark.parametrize(
    ("summary", "more", "kind"),
    [
        ("Find a kite", {}, "search"),
        ("Kites", {"x-search-aliases": ["row of kites"]}, "list"),
        ("Kites", {"description": "Has a row of kites."}, "detail"),
    ],
)
def test_an_endpoint_is_a_search_a_list_or_details(summary: str, more: dict[str, Any], kind: str) -> None:
    words = SearchWords(meanings={"search": ["find"], "list": ["row"]})
    index = built(operation("/api/sky/go/v1", summary, **more), words=words)
    assert {each for each in ("search", "list", "detail") if index.weights(f"={each}")} == {kind}


def test_a_word_may_ask_for_a_kind_and_imply_a_subject() -> None:
    kinds: dict[KindName, SearchKind] = {"detail": SearchKind(words=["single"], meanings=["height"])}
    words = SearchWords(meanings=WORDS.meanings, kinds=kinds, implied={"fly": ["height"]})
    phrases = built(operation("/api/kite/go/v1", "Go"), words=words).phrases
    assert (phrases["single"], phrases["height"]) == ("=detail", "#height =detail ~fly")


def test_details_have_the_usual_values_of_their_subject() -> None:
    words = SearchWords(meanings=WORDS.meanings, typical={"fly": ["height"]})
    assert built(operation("/api/kite/go/v1", "Fly"), words=words).weights("#height")
    assert not built(operation("/api/kite/go/v1", "Go"), words=words).weights("#height")


def test_the_standing_of_an_endpoint_is_kept() -> None:
    flags: list[dict[str, bool]] = [{"x-recommended": True}, {}, {"x-docs-hidden": True}, {"deprecated": True}]
    flags.append({"x-docs-hidden": True, "deprecated": True})
    operations = [operation(f"/api/kite/go/v{number}", "Go", **flag) for number, flag in enumerate(flags)]
    entries = built(*operations).entries
    assert [entry.standing for entry in entries] == [0, 1, 2, 3, 4]
    assert {entry.family for entry in entries} == {0}


def test_without_words_the_index_has_only_those_of_the_catalogue() -> None:
    index = built(operation("/api/kite/go/v1", "Fly"), words=SearchWords())
    assert index.phrases == {}
    assert index.weights("fly")


@pytest.mark.parametrize("words", [5, "fly", [None, 5, ""], {"a": 1}])
def test_unusable_search_words_are_left_out(words: Any) -> None:
    (path,) = build_catalogue([operation("/api/kite/go/v1", "Go", **{"x-search-aliases": words})], Overlay())[
        "paths"
    ].values()
    assert "x-search-words" not in path["get"]


def test_the_words_of_a_platform_that_is_gone_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / SEARCH
    file.write_text('ignored = []\n[platforms]\nkite.names = ["a"]\nship.names = ["b"]\n[meanings]\n', encoding="utf-8")
    assert SearchWords.read(file, {"kite"}).platforms.keys() == {"kite"}
    assert SearchWords.read(tmp_path / "missing.toml", {"kite"}) == SearchWords()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ignored = []\n[platforms]\nkite = { names = ["a"], part_of = "sky" }\n[meanings]\n', "kite.part_of"),
        ("ignored = []\n[platforms]\nkite.names = [1]\n[meanings]\n", "platforms.kite.names"),
        ("[platforms]\n[meanings]\n", "ignored: missing"),
        ('ignored = []\n[platforms]\n[implied]\nfly = ["height"]\n[meanings]\nfly = ["fly"]\n', "meaning 'height'"),
        ("ignored = []\n[platforms]\n[meanings]\n[kinds]\nkite = { words = [], meanings = [] }\n", "kinds"),
    ],
)
def test_an_invalid_file_of_words_is_an_error(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / SEARCH).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        SearchWords.read(tmp_path / SEARCH, {"kite"})
