"""`pull_specs.py --shapes`: what it stores, reports and tolerates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from examples_project import CHECKED, EXAMPLES_URL, INTERRUPT, SECRET, SOURCE, ExamplesProject, example
from site_project import FLY, LAND, SWIM

from justone_specs.model.shapes import INVENTED


@pytest.fixture
def project(tmp_path: Path) -> ExamplesProject:
    return ExamplesProject(tmp_path)


def stored(source: str, data: str, day: str = CHECKED) -> str:
    return f"source: {source}\ndate: {day}\ndata:\n{data}"


def test_each_shape_is_stored_with_its_source_and_date(project):
    assert project.shapes() == 0
    assert project.text(FLY) == stored(SOURCE, "  id: int\n  name: str\n")
    assert set(project.asked) == {FLY, LAND, SWIM}
    assert f"{EXAMPLES_URL}/status/api-example/detail?api=/api/kite/fly/v1" in project.urls
    assert project.said.splitlines() == [
        "shape new: kite.fly_v1: new fields: id, name",
        "shape new: kite.land_v1: new fields: id, name",
        "shape new: kite.swim_v1: new fields: id, name",
        "3 endpoints: 3 new, 0 changed, 0 failed.",
    ]
    assert project.complaint == "3 of 3 examples fetched\n"


def test_a_second_pull_fetches_all_and_writes_nothing(project):
    project.shapes()
    before = project.files()
    assert project.shapes() == 0
    assert len(project.asked) == 3
    assert project.files() == before
    assert project.said == "3 endpoints: 0 new, 0 changed, 0 failed.\n"


def test_an_unchanged_shape_keeps_comments_and_layout(project):
    project.shapes()
    text = "# By hand.\nsource: hand\ndate: 2030-01-01\ndata: {name: str, id: int}   # short\n"
    project.file(FLY).write_text(text, encoding="utf-8")
    assert project.shapes() == 0
    assert project.text(FLY) == text


def test_a_new_field_is_merged_and_reported(project):
    project.shapes()
    project.examples[FLY] = example(FLY, {"id": 1.5, "wings": [{"span": 1}]}, checkedAt="2031-05-06")
    assert project.shapes() == 0
    expected = "  id: float\n  name: str?\n  wings?: [{span: int}]\n".replace("wings?", '"wings?"')
    assert project.text(FLY) == stored(SOURCE, expected, "2031-05-06")
    assert project.said.splitlines()[0] == (
        "shape changed: kite.fly_v1: new fields: wings; now of another type or optional: id, name"
    )


@pytest.mark.parametrize("checked", [None, 1_900_000_000, SECRET])
def test_an_example_without_a_date_has_the_day_of_the_pull(project, checked):
    project.examples[FLY] = example(FLY, {"id": 1}, checkedAt=checked)
    project.shapes()
    assert "\ndate: 2031-04-06\n" in project.text(FLY)


BAD: dict[str, tuple[Any, str]] = {
    "not found": (httpx.Response(404), "not found (404). The site may have no example of this endpoint."),
    "server error": (httpx.Response(500, text=SECRET), "the response has status 500 instead of 200"),
    "redirect": (
        httpx.Response(302, headers={"Location": f"https://elsewhere.test/{SECRET}"}),
        "redirects to another site",
    ),
    "a page": (f"<html>{SECRET}".encode(), "an HTML page instead of JSON"),
    "no JSON": (f'{{"{SECRET}": 1, "{SECRET}": 2}}'.encode(), "not usable JSON"),
    "a list": ([SECRET], "no example"),
    "a code": (example(LAND, {"name": SECRET}, code=404), "no example (code 404)"),
    "an id as the code": (example(LAND, {}, code=6012345678), "no example. "),
    "another path": (example(FLY, {"name": SECRET}), "the example is of another path"),
    "no flag": (example(LAND, {}, synthetic=SECRET), "the site does not say whether the example is invented"),
    "no success": (example(LAND, {}, example={"code": 301, "data": SECRET}), "the example is not a successful"),
    "no data": (example(LAND, {}, example={"code": 0}), "the example is not a successful"),
    "a time-out": (httpx.ReadTimeout(SECRET), f"no complete response from {EXAMPLES_URL} (ReadTimeout)"),
}


@pytest.mark.parametrize(("reply", "reason"), BAD.values(), ids=BAD.keys())
def test_a_failed_example_does_not_stop_the_others(project, reply, reason):
    project.shapes()
    before = project.text(LAND)
    project.examples |= {LAND: reply, SWIM: example(SWIM, {"id": 1, "name": "", "span": 2})}
    assert project.shapes() == 1
    assert project.text(LAND) == before
    assert "span: int?" in project.text(SWIM)
    assert f"failed: {LAND}: {reason}" in project.said
    assert project.said.splitlines()[-1] == (
        "3 endpoints: 0 new, 1 changed, 1 failed. The stored shapes of the failed ones are kept."
    )
    assert not leaks(project)


def test_an_unreachable_site_fails_the_pull(project):
    project.examples = dict.fromkeys((FLY, LAND, SWIM), httpx.ConnectError(SECRET))
    assert project.shapes() == 2
    assert not (project.specs / "shapes").exists()
    assert f"no complete response from {EXAMPLES_URL} (ConnectError). Check the connection" in project.complaint
    assert "Run the same command again" in project.complaint
    assert not leaks(project)


def test_an_interrupted_pull_goes_on_with_the_rest(project):
    project.examples[SWIM] = INTERRUPT
    assert project.shapes() == 2
    assert "interrupted\nShapes that were already written stay." in project.complaint
    assert project.file(FLY).exists()
    project.examples[SWIM] = example(SWIM, {"id": 1})

    assert project.shapes() == 0
    assert project.asked == [SWIM]
    assert project.said.splitlines()[-1] == "3 endpoints: 1 new, 0 changed, 0 failed. Resumed: 2 were done before."
    assert project.shapes() == 0
    assert len(project.asked) == 3, "the next pull fetches all again"


def test_a_failed_example_is_fetched_again_on_resumption(project):
    project.examples |= {FLY: httpx.Response(500), SWIM: INTERRUPT}
    project.shapes()
    project.examples |= {each: example(each, {}) for each in (FLY, SWIM)}
    assert project.shapes() == 0
    assert project.asked == [FLY, SWIM]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"run": "another", "done": ["kite.fly_v1"]}', b'{"done": 7}'])
def test_a_damaged_or_foreign_progress_file_is_ignored(project, content):
    project.cache.with_suffix(".shapes.json").write_bytes(content)
    assert project.shapes() == 0
    assert len(project.asked) == 3


def test_an_invented_example_gives_only_the_first_shape(project):
    project.examples[FLY] = example(FLY, {"dream": 1}, synthetic=True)
    assert project.shapes() == 0
    assert project.text(FLY) == stored(INVENTED + SOURCE, "  dream: int\n")
    assert "shape new: kite.fly_v1 (invented example): new fields: dream" in project.said

    project.examples[FLY] = example(FLY, {"id": 1})
    assert project.shapes() == 0
    assert project.text(FLY) == stored(SOURCE, "  id: int\n")

    project.examples[FLY] = example(FLY, {"dream": 1}, synthetic=True)
    assert project.shapes() == 0
    assert project.text(FLY) == stored(SOURCE, "  id: int\n")


def test_check_writes_nothing_and_names_the_new_fields(project):
    project.shapes()
    before = project.files()
    assert project.shapes("--check") == 0
    project.examples[FLY] = example(FLY, {"id": 1, "name": "", "span": 2})
    assert project.shapes("--check") == 1
    assert project.files() == before
    assert project.said.splitlines() == [
        "shape changed: kite.fly_v1: new fields: span",
        "3 endpoints: 0 new, 1 changed, 0 failed. Checked only: nothing written.",
    ]


def test_a_mirror_by_url_replaces_the_site(project):
    assert project.shapes("--from", "http://mirror.example.test/copy/") == 0
    assert project.urls[0].startswith("http://mirror.example.test/copy/status/api-example/detail?api=/api/kite/")
    assert f"source: {SOURCE}\n" in project.text(FLY)


def test_a_folder_as_a_mirror_is_refused(project, tmp_path):
    assert project.shapes("--from", str(tmp_path)) == 2
    assert "shapes cannot be pulled from a folder. Give a URL." in project.complaint


def test_without_examples_url_or_catalogue_the_pull_fails(project):
    text = project.sources.read_text(encoding="utf-8")
    project.sources.write_text(text.partition("\n")[2], encoding="utf-8")
    assert project.shapes() == 2
    assert "sources.toml: examples_url: missing" in project.complaint
    project.sources.write_text(text, encoding="utf-8")
    (project.specs / "history.json").unlink()
    assert project.shapes() == 2
    assert "has no stored catalogue. Pull the definitions first" in project.complaint
    assert not project.asked


def test_a_damaged_shape_fails_before_the_first_request(project):
    project.file(FLY).parent.mkdir(parents=True)
    project.file(FLY).write_text("data: str\n")
    assert project.shapes() == 2
    assert "fly_v1.yaml: a shape has the keys source, date and data. Correct the file" in project.complaint
    assert not project.asked


def test_accept_removals_is_not_for_shapes(project, capsys):
    with pytest.raises(SystemExit):
        project.pull("--shapes", "--accept-removals")
    assert "leave it out with --shapes" in capsys.readouterr().err


def test_an_endpoint_that_is_gone_is_not_fetched(project):
    site = project.site
    project.operations.pop(LAND)
    assert project.on(1) == 0
    project.site = site
    assert project.shapes() == 0
    assert project.asked == [FLY, SWIM]


def test_no_value_of_an_example_is_stored_or_printed(project):
    hidden = {
        "name": SECRET,
        "tags": [SECRET, {"note": SECRET}],
        "by_name": {SECRET: {"id": 6012345678}},
        "by_id": {"6012345678": SECRET},
        "by_url": {f"https://{SECRET}.test/": 1, "name": 2},
    }
    project.examples = {each: example(each, hidden) for each in (FLY, LAND)} | {SWIM: INTERRUPT}
    assert project.shapes() == 2
    assert not leaks(project)
    project.examples[SWIM] = example(SWIM, hidden, synthetic=True)
    assert project.shapes() == 0
    assert not leaks(project)
    for text in ("by_name", "by_id", "by_url"):
        assert f'  {text}: {{"*": ' in project.text(FLY)


def leaks(project: ExamplesProject) -> list[str]:
    """Return the places that contain a value of an example."""
    texts = {name: content.decode() for name, (content, _) in project.files().items()}
    texts |= {"stdout": project.said, "stderr": project.complaint}
    return [name for name, text in texts.items() if SECRET in text or "6012345678" in text]
