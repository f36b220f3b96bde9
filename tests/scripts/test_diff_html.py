"""The page of a comparison, as text; `make browser` opens it."""

from __future__ import annotations

import cProfile
import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from browser.invented import ACCEPTED, EVIL, HOSTILE, RUN, UNUSED, Compared, compared

from justone_specs.diff import Version, report
from justone_specs.diff.change import Change, Entry, Finding
from justone_specs.diff.formats.html import html
from justone_specs.diff.waivers import Waiver
from justone_specs.model.endpoint import Endpoint

pytestmark = pytest.mark.slow

VOID = {"meta", "input"}
TODAY = date(2026, 8, 11)


class Outlined(HTMLParser):
    """Strict parser of a page: elements must be closed in order; attributes and texts are kept."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.raw: dict[str, str] = {}
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs), attrs
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in {"style", "script"}:
            self.raw[self.open[-1]] = self.raw.get(self.open[-1], "") + data
        else:
            self.texts.append(data)

    def unknown_decl(self, data):
        pytest.fail(data)

    def handle_comment(self, data):
        pytest.fail(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def of(self, kind: str) -> list[dict[str, str]]:
        return [attributes for _, attributes in self.elements if kind in attributes.get("class", "").split()]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> tuple[Compared, str, Outlined]:
    made = compared(tmp_path_factory.mktemp("compared"))
    page = made.page.read_text(encoding="utf-8")
    return made, page, Outlined(page)


def by_hand(*entries: Entry, **more) -> Outlined:
    """Return the page of entries that no comparison could have, with hostile texts everywhere."""
    nothing = report(Version(EVIL, {}), Version(f"new {EVIL}", {}), today=TODAY)
    return Outlined(html(replace(nothing, entries=[*entries], **more)))


def entry(rule: str = "default-changed", *names: str, pointer: str = EVIL, old=EVIL, new=EVIL) -> Entry:
    finding = Finding(rule, pointer, old, new, dict.fromkeys(("argument", "parameter", "field", "key", "text"), EVIL))
    return Entry(finding, [Change(finding, Endpoint("GET", f"/{name}"), name) for name in names])


def tags(page: Outlined) -> set[str]:
    return {tag for tag, _ in page.elements}


def test_every_change_is_there(hostile):
    made, _, page = hostile
    everything = made.report["entries"] + made.report["waivers"]["accepted"]
    assert len(page.of("entry")) == len(everything)
    for each in everything:
        assert each["rule"] in page.text
        assert all(fingerprint in page.text for fingerprint in each["fingerprints"])
        for operation in each["operations"]:
            assert operation["name"] in page.text
            assert f"{operation['method']} {operation['path']}" in page.text
    found = sorted((each["data-caller"], each["data-wire"]) for each in page.of("entry"))
    assert found == sorted((each["caller"], each["wire"]) for each in everything)


def test_the_page_shows_the_advice_of_each_entry(hostile):
    made, _, page = hostile
    assert len(page.of("todo")) == sum(each["todo"] is not None for each in made.report["entries"]) > 0


def test_the_page_has_the_summary_and_both_versions(hostile):
    made, _, page = hostile
    assert made.report["summary"] in page.text
    assert f"{made.report['old']} → {made.report['new']}" in page.text


def test_waivers_are_there(hostile):
    made, _, page = hostile
    accepted = made.report["waivers"]["accepted"]
    assert [each["rule"] for each in accepted] == [ACCEPTED]
    assert accepted[0]["fingerprints"][0] in page.text
    assert page.text.count(HOSTILE[1]) >= 2, "reasons of those that accept nothing"
    assert "expired on 2020-01-01" in page.text
    assert UNUSED in page.text


def test_hostile_texts_stay_texts(hostile):
    _, page, read = hostile
    assert not tags(read) & {"img", "svg", "b", "a", "iframe", "link", "base", "object", "form"}
    assert [tag for tag, _ in read.elements].count("script") == 1
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert f"<script>{RUN}" not in page
    assert f"<script>{RUN}</script>" in read.text
    assert not re.search(r"[\u2028\u202e\u2066\x00-\x09\x0b-\x1f]", page), "what is not printable is spelled out"
    assert "\\u202e" in page


@pytest.mark.parametrize("text", [*HOSTILE, EVIL, "${title}", "`", "`<b>`", "a\nb"])
def test_hostile_names_do_not_change_the_elements(text):
    def page(text: str) -> Outlined:
        return by_hand(
            entry("default-changed", f"{text}.x", pointer=text, old={text: text}, new={text: [text]}),
            entry("operation-removed", f"{text}.y", f"{text}.z", pointer=text),
            accepted=[entry("choices-narrowed", text, old={text: text}, new=None)],
            expired=[Waiver(fingerprint=text, reason=text, expires=TODAY)],
            unused=[Waiver(fingerprint=text, reason=text, expires=TODAY)],
        )

    plain, hostile = page("plain"), page(text)
    without_code = lambda page: [tag for tag, _ in page.elements if tag != "code"]  # noqa: E731 - "`" makes code
    assert without_code(hostile) == without_code(plain)
    assert {name for _, each in hostile.elements for name in each} == {
        name for _, each in plain.elements for name in each
    }
    "".join(hostile.texts).encode()


def test_the_policy_has_the_hashes_of_style_and_script(hostile):
    _, _, page = hostile
    policy = next(each["content"] for _, each in page.elements if each.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for kind in ("style", "script"):
        digest = b64encode(sha256(page.raw[kind].encode()).digest()).decode()
        assert rules.pop(f"{kind}-src") == f"'sha256-{digest}'"
    assert rules == dict.fromkeys(("default-src", "base-uri", "form-action"), "'none'")
    order = [each.get("http-equiv") or tag for tag, each in page.elements]
    assert order.index("Content-Security-Policy") < order.index("style"), "it counts for what follows"


def test_the_page_loads_nothing(hostile):
    _, _, page = hostile
    for _, attributes in page.elements:
        assert not attributes.keys() & {"src", "href", "srcset", "action", "data", "style", "poster", "formaction"}
    assert not re.search(r"url\(|@import|https?:", page.raw["style"])
    assert not re.search(r"https?:|innerHTML|eval|fetch|import|document\.write", page.raw["script"])


def test_a_shared_entry_names_all_of_its_operations():
    names = [f"kite.fly_{number}" for number in range(40)]
    page = by_hand(entry("response-statuses-added", *names, pointer="/responses"))
    assert "affects 40 operations" in page.text
    assert all(f"GET /{name}" in page.text for name in names)
    assert "40 fingerprints" in page.text


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("a" * 100, "b" * 100, ["a" * 100, "b" * 100]),
        ("line\n" * 20, None, ["line\n" * 20, "nothing"]),
        ("1", {"a": 1}, ['"1"', '{\n  "a": 1\n}']),
        ("1", 2, []),
    ],
)
def test_long_values_are_there_in_full(old, new, shown):
    page = by_hand(entry("default-changed", "kite.fly", old=old, new=new))
    assert ("Old and new in full" in page.text) == bool(shown)
    assert all(each in page.text for each in shown)


def test_a_comparison_without_differences_is_a_page():
    page = Outlined(html(report(Version("a", {}), Version("b", {}), today=TODAY)))
    assert "Nothing differs." in page.text
    assert "Waivers" not in page.text


def calls_to_write(number):
    """Return the number of function calls that a page of this number of entries takes."""
    entries = [entry("operation-text-changed", f"kite{n % 40}.fly_{n}", pointer="/description") for n in range(number)]
    with cProfile.Profile() as profile:
        by_hand(*entries)
    return sum(each.callcount for each in profile.getstats())


def test_the_work_of_writing_grows_with_the_number_of_entries():
    assert calls_to_write(400) < 12 * calls_to_write(40)
