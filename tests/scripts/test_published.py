"""Operations read from a specs folder: catalogue, definitions, removed ones, samples, Chinese texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from site_project import CHINESE, ENGLISH, FLY, LAND, SWIM, catalogue, operation, own

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import canonical_json
from justone_specs.model.history import Copy, DocumentEntry, History, HistoryEntry, sha256
from justone_specs.normalise import PublishedError, read_published

SITE = "https://docs.example.test"
SAMPLE = {"code": 0, "data": {"sampled": True}}


class Specs:
    """A specs folder, written file by file like a pull does."""

    def __init__(self, folder):
        self.folder = folder
        self.known = History()

    def write(self, file, content):
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else canonical_json(content)
        path.write_text(text, encoding="utf-8")
        return sha256(text)

    def entry(self, endpoint, **changes):
        name = "kite." + "_".join(endpoint.split("/")[-2:])
        self.known.endpoints[Endpoint.parse(endpoint)] = HistoryEntry(name, "2031-04-05", **changes)

    def own(self, endpoint, data, **changes):
        file = f"published/kite/{len(self.known.endpoints)}.json"
        digest = self.write(file, own(endpoint, data))
        self.entry(endpoint, copy=Copy(file, "en", "pulled", digest, f"{SITE}/own.json"), **changes)

    def whole(self, language, *endpoints, release="r1", **changes):
        path, file = (ENGLISH, "openapi.json") if language == "en" else (CHINESE, "openapi-zh.json")
        operations = {each: operation(each, **changes) for each in endpoints}
        digest = self.write(f"published/{file}", catalogue(operations, release))
        copy = Copy(f"published/{file}", language, "pulled", digest, SITE + path)
        self.known.documents[path] = DocumentEntry(copy, release, "2031-04-05")

    def read(self):
        (self.folder / "history.json").write_text(self.known.to_json(), encoding="utf-8")
        return {str(each.endpoint): each for each in read_published(self.folder)}


@pytest.fixture
def specs(tmp_path):
    return Specs(tmp_path)


def test_the_definition_adds_its_example_to_the_catalogue(specs):
    specs.whole("en", FLY, description="Of the catalogue")
    specs.own(FLY, {"wing": 1})
    (fly,) = specs.read().values()
    assert fly.operation == operation(FLY, description="Of the catalogue")
    assert fly.bodies == ({"code": 0, "data": {"wing": 1}},)
    assert (fly.name, fly.url, fly.removed) == ("kite.fly_v1", f"{SITE}/own.json", "")


def test_an_endpoint_without_a_definition_has_the_catalogue_url(specs):
    specs.whole("zh", FLY)
    specs.whole("en", FLY)
    specs.entry(FLY)
    (fly,) = specs.read().values()
    assert (fly.url, fly.bodies) == (SITE + ENGLISH, ())


def test_an_endpoint_outside_the_catalogue_has_its_definition(specs):
    specs.whole("en", LAND)
    specs.entry(LAND)
    specs.own(FLY, {"wing": 1})
    fly = specs.read()[FLY]
    assert fly.operation["responses"].keys() == {"default"}
    assert fly.bodies == ({"code": 0, "data": {"wing": 1}},)


def test_a_removed_endpoint_has_its_date_and_its_example(specs):
    specs.whole("en", LAND)
    specs.entry(LAND)
    specs.write("published/removed.json", catalogue({FLY: operation(FLY), SWIM: operation(SWIM)}))
    specs.own(FLY, {"wing": 1}, removed="2031-05-06")
    specs.entry(SWIM, removed="2031-05-07")
    found = specs.read()
    assert {endpoint: each.removed for endpoint, each in found.items()} == {
        FLY: "2031-05-06",
        LAND: "",
        SWIM: "2031-05-07",
    }
    assert found[FLY].bodies == ({"code": 0, "data": {"wing": 1}},)


def test_a_returned_endpoint_is_taken_from_the_catalogue(specs):
    specs.whole("en", FLY, description="Now")
    specs.write("published/removed.json", catalogue({FLY: operation(FLY, description="Then")}))
    specs.entry(FLY, removed="2031-05-06", returned="2031-05-08")
    fly = specs.read()[FLY]
    assert (fly.operation["description"], fly.removed) == ("Now", "")


def test_a_dropped_endpoint_is_omitted(specs):
    specs.entry(FLY, removed="2031-05-06", last_seen="2031-05-05")
    assert specs.read() == {}


@pytest.mark.parametrize(("english", "chinese", "agree"), [("r1", "r1", True), ("r1", "r2", False), ("", "", False)])
def test_chinese_texts_count_only_of_the_same_release(specs, english, chinese, agree):
    specs.whole("en", FLY, release=english)
    specs.whole("zh", FLY, release=chinese, description="飞")
    specs.entry(FLY)
    assert specs.read()[FLY].chinese == (operation(FLY, description="飞") if agree else {})


def test_an_endpoint_only_in_the_chinese_catalogue_is_omitted(specs):
    specs.whole("en", FLY)
    specs.whole("zh", FLY, LAND)
    specs.entry(FLY)
    assert list(specs.read()) == [FLY]


def test_samples_follow_the_example_in_the_order_of_their_names(specs):
    specs.whole("en", FLY)
    specs.own(FLY, {"wing": 1})
    for name in ("b", "a"):
        specs.write(f"samples/kite/fly_v1/{name}.json", {"code": "0", "data": name})
    assert [body["data"] for body in specs.read()[FLY].bodies] == [{"wing": 1}, "a", "b"]


def test_valid_tags_are_read_and_invalid_ones_ignored():
    tags = [{"name": "Kites", "description": "Of all kinds.", "x-platform-id": "kites"}, {"name": 3}, "none", None]
    document = Document.of({"paths": {}, "tags": tags})
    assert (document.tag_texts, document.groups) == ({"Kites": "Of all kinds."}, {"Kites": "kites"})
    assert Document.of({"paths": {}, "tags": "none"}).tag_texts == {}


def test_samples_of_no_endpoint_are_named(specs):
    specs.own(FLY, {})
    specs.write("samples/kite/fly_v2/a.json", SAMPLE)
    with pytest.raises(PublishedError, match=r"kite/fly_v2 does not belong to an endpoint"):
        specs.read()


@pytest.mark.parametrize("sample", [{"code": 301, "data": {}}, {"code": 0}, [], "<html>", "{"], ids=str)
def test_a_sample_that_is_not_a_success_is_named(specs, sample):
    specs.own(FLY, {})
    specs.write("samples/kite/fly_v1/bad.json", sample)
    with pytest.raises(PublishedError, match=r"bad\.json"):
        specs.read()


def test_operations_come_in_the_order_of_their_endpoints(specs):
    specs.whole("en", SWIM, FLY)
    for endpoint in (SWIM, LAND, FLY):
        specs.entry(endpoint)
    specs.own(LAND, {})
    assert list(specs.read()) == [FLY, LAND, SWIM]


@pytest.mark.parametrize("file", ["published/openapi.json", "published/removed.json"])
def test_an_operation_that_the_history_does_not_know_is_named(specs, file):
    specs.write(file, catalogue({FLY: operation(FLY)}))
    with pytest.raises(PublishedError, match=rf"history\.json does not list {FLY}"):
        specs.read()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("<html>", "an HTML page"),
        ("[]", "a JSON list"),
        ({}, "'paths' is not an object"),
        (catalogue({FLY: "see above"}), "the operation is not an object"),
    ],
)
@pytest.mark.parametrize("file", ["openapi.json", "openapi-zh.json", "removed.json"])
def test_a_stored_file_that_cannot_be_used_is_named(specs, file, content, problem):
    specs.write(f"published/{file}", content)
    with pytest.raises(PublishedError) as refused:
        specs.read()
    assert str(refused.value).startswith(str(Path(specs.folder, "published", file)))
    assert problem in str(refused.value)


def test_a_copy_that_holds_another_endpoint_is_named(specs):
    specs.own(FLY, {})
    specs.write("published/kite/0.json", own(LAND, {}))
    with pytest.raises(PublishedError, match=rf"0\.json: expected {FLY}, as listed in the history"):
        specs.read()


def test_a_copy_that_is_missing_is_named(specs):
    specs.own(FLY, {})
    (specs.folder / "published/kite/0.json").unlink()
    with pytest.raises(PublishedError, match=r"0\.json is missing"):
        specs.read()
