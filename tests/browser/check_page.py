"""Tests of the comparison page in a real browser: `make browser`.

The name of this module does not begin with `test_`, so that `make test` needs no browser.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from browser import driving
from browser.driving import choose, count, expected, rules, search, shown
from browser.invented import ACCEPTED, MANY, UNUSED, Compared, compared
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

DEFAULT = {"breaking", "risky", "compatible"}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Compared:
    return compared(tmp_path_factory.mktemp("compared"))


@pytest.fixture(scope="module")
def browser() -> Iterator[driving.Browser]:
    driver = driving.started()
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: driving.Browser, report: Compared) -> Iterator[Callable[..., driving.Browser]]:
    """Yield a function that opens the page; check afterwards that no hostile text ran, logged or loaded anything."""

    def opened(address: str = "") -> driving.Browser:
        browser.get("about:blank")
        browser.get(report.page.as_uri() + address)
        return browser

    driving.drained(browser)
    yield opened
    driving.assert_unharmed(browser, report)
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})


def test_docs_are_hidden_at_first(page, report):
    browser = page()
    assert rules(browser) == expected(report, DEFAULT)
    assert count(browser) == f"{len(rules(browser))} of {len(report.report['entries'])} changes shown; docs hidden"
    assert browser.find_element(By.CSS_SELECTOR, "h1").text == f"{report.report['old']} → {report.report['new']}"


@pytest.mark.parametrize("verdict", ["breaking", "risky", "compatible", "docs"])
def test_a_verdict_is_shown_or_hidden(page, report, verdict):
    browser = page()
    choose(browser, verdict)
    assert rules(browser) == expected(report, DEFAULT ^ {verdict})
    choose(browser, verdict)
    assert rules(browser) == expected(report, DEFAULT)


@pytest.mark.parametrize("basis", ["caller", "wire"])
def test_the_reader_chooses_whose_verdict_counts(page, report, basis):
    browser = page("#show=breaking")
    by_worst = rules(browser)
    choose(browser, basis)
    assert rules(browser) == expected(report, {"breaking"}, basis) != by_worst


def test_a_search_narrows_by_name_path_rule_and_words(page, report):
    browser = page("#show=breaking,risky,compatible,docs")
    for text, found in {
        "kite.land": {"operation-deprecated", "operation-text-changed", "envelope-field-retyped"},
        "/api/kite/gone/v1": {"operation-removed"},
        "SERVER-removed": {"server-removed"},
        "argument gone tail": {"parameter-removed-optional"},
        report.report["entries"][0]["fingerprints"][0]: {report.report["entries"][0]["rule"]},
        "<script>": {rule for rule in rules(browser) if "changed" in rule or "choices" in rule or "optional" in rule},
    }.items():
        search(browser, text)
        assert set(rules(browser)) - {"envelope-field-retyped"} <= found, text
        assert rules(browser), text


def test_a_search_without_a_result_shows_a_message(page, report):
    browser = page()
    message = browser.find_element(By.ID, "nothing")
    assert not message.is_displayed()
    search(browser, "nowhere to be found")
    assert message.is_displayed()
    assert count(browser).startswith("0 of ")
    assert not shown(browser, ".platform")
    browser.find_element(By.ID, "reset").click()
    assert not message.is_displayed()
    assert rules(browser) == expected(report, DEFAULT)


def test_a_platform_is_shown_alone(page):
    browser = page()
    browser.find_element(By.ID, "platform").send_keys("kite")
    assert [each.text for each in shown(browser, "h2")] == ["kite", "Waivers"]


def test_the_address_restores_the_filter(page):
    browser = page()
    choose(browser, "docs")
    choose(browser, "wire")
    search(browser, "kite & 'wind' #1%")
    search(browser, "kite fly")
    before, address = rules(browser), browser.current_url
    browser.refresh()
    assert browser.current_url == address
    assert rules(browser) == before != []
    assert browser.find_element(By.ID, "find").get_attribute("value") == "kite fly"
    browser.find_element(By.ID, "reset").click()
    assert "#" not in browser.current_url


@pytest.mark.parametrize("address", ["#show=nonsense&by=nonsense&platform=nonsense", "#%00%zz<script>&by=%22]", "#"])
def test_an_address_that_makes_no_sense_does_no_harm(page, address):
    assert "changes shown" in count(page(address))


def test_a_long_platform_is_folded_until_expanded(page):
    browser = page("#show=docs&platform=owl")
    assert len(rules(browser)) == MANY > len(shown(browser)) == 20
    more = next(iter(shown(browser, ".more")))
    assert more.text == f"Show {MANY - 20} more of owl"
    more.send_keys(Keys.ENTER)
    assert len(shown(browser)) == MANY
    assert more.get_attribute("aria-expanded") == "true"
    assert browser.switch_to.active_element == more


@pytest.mark.parametrize("key", [Keys.ENTER, Keys.SPACE])
def test_details_open_with_the_keyboard(page, key):
    browser = page("#find=choices-narrowed")
    summary = next(iter(shown(browser, ".entry summary")))
    full = browser.find_element(By.CSS_SELECTOR, ".entry:not([hidden]) pre")
    assert not full.is_displayed()
    summary.send_keys(key)
    assert full.is_displayed()
    assert "<script>window.pwned=1</script>" in full.text


def test_everything_is_reached_with_the_tab_key(page):
    browser = page("#find=kite.fly")
    reached = set()
    for _ in range(20):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        element = browser.switch_to.active_element
        reached.add(element.get_attribute("id") or element.get_attribute("name") or element.tag_name)
    assert {"show", "by", "platform", "find", "reset", "summary"} <= reached


def test_fields_have_names_and_the_count_is_announced(page):
    browser = page()
    fields = browser.find_elements(By.CSS_SELECTOR, "#filter input, #filter select, #filter button")
    assert all(field.accessible_name for field in fields)
    status = browser.find_element(By.ID, "count")
    assert (status.aria_role, status.get_attribute("aria-live")) == ("status", "polite")
    levels = [int(each.tag_name[1]) for each in browser.find_elements(By.CSS_SELECTOR, "h1, h2, h3")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("width", [320, 360, 768])
def test_a_narrow_window_needs_no_scrolling_sideways(page, width):
    browser = page("#show=breaking,risky,compatible,docs")
    driving.resize(browser, width)
    browser.execute_script("document.querySelectorAll('details').forEach((each) => { each.open = true })")
    assert browser.execute_script("return [innerWidth, document.documentElement.scrollWidth]") == [width, width]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out_in_either_scheme(page, scheme):
    browser = page()
    everything = browser.find_element(By.TAG_NAME, "body").text
    driving.emulate(browser, prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    assert browser.find_element(By.TAG_NAME, "body").text == everything
    for selector in (*(f".verdict.{each}" for each in (*DEFAULT, "docs")), "h1", ".summary", ".about", "summary"):
        assert browser.execute_script(driving.CONTRAST, selector) >= 4.5, selector
    assert (browser.execute_script(driving.LIGHTNESS, "body") > 0.5) == (scheme == "light")


def test_paper_holds_all_that_is_filtered_in(page):
    browser = page("#show=docs&platform=owl")
    driving.emulate(browser, media="print")
    assert len(shown(browser)) == MANY, "also what is folded"
    assert not shown(browser, "fieldset, input, button")
    full = browser.find_elements(By.CSS_SELECTOR, ".entry:not([hidden]) pre")
    assert all(each.size["height"] for each in full), "also what is in details"
    assert len(base64.b64decode(browser.print_page())) > 10_000


def test_waivers_are_listed(page):
    browser = page("#show=breaking")
    waivers = browser.find_element(By.CSS_SELECTOR, ".waivers").text
    assert ACCEPTED not in rules(browser)
    assert all(each in waivers for each in (ACCEPTED, "expired on 2020-01-01", UNUSED))
    assert "</script><img src=x" in waivers


def test_without_scripts_everything_shows(report):
    browser = driving.started(**driving.NO_SCRIPTS)
    try:
        browser.get(report.page.as_uri())
        assert len(shown(browser)) == len(report.report["entries"])
        assert len(shown(browser, ".waivers .entry")) == 1
        assert not shown(browser, "#filter")
        assert not shown(browser, "#nothing")
        driving.assert_unharmed(browser, report)
    finally:
        browser.quit()


def test_injected_elements_are_blocked_by_the_policy(page, browser):
    page()
    browser.execute_script("""
        const script = document.createElement("script");
        script.textContent = "window.pwned = 1";
        const image = document.createElement("img");
        image.setAttribute("onerror", "window.pwned = 1");
        image.src = "http://127.0.0.1:9/x.png";
        document.body.append(script, image);
    """)
    browser.execute_async_script("setTimeout(arguments[0], 200)")
    console, reached = driving.drained(browser)
    assert sum("Content Security Policy" in each for each in console) >= 3
    assert not [url for url in reached if url.startswith("http")]
    assert browser.execute_script("return typeof window.pwned") == "undefined"
    page()


def test_a_missing_browser_says_how_to_get_one(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(pytest.fail.Exception, match="apt-get install chromium"):
        driving.program(*driving.BROWSERS)
