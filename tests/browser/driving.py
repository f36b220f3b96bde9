"""Helpers of the page tests that control the browser."""

from __future__ import annotations

import json
import os
import shutil
from typing import Any

import pytest
from browser.invented import Compared
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

Browser = webdriver.Chrome

BROWSERS = ("google-chrome", "chromium", "chromium-browser")
MISSING = "no {} on the PATH; on Debian and Ubuntu: apt-get install chromium chromium-driver"
NO_SCRIPTS = {"profile.managed_default_content_settings.javascript": 2}
NETWORK = ("requestWillBeSent", "loadingFailed")

LIGHTNESS_OF = """
const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
const light = (colour) => channels(colour).slice(0, 3).map((each) => each / 255)
  .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
  .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
const behind = (element) => {
  const colour = getComputedStyle(element).backgroundColor;
  return channels(colour)[3] === 0 ? behind(element.parentElement) : colour;
};
const element = document.querySelector(arguments[0]);
"""
LIGHTNESS = LIGHTNESS_OF + "return light(behind(element));"
CONTRAST = (
    LIGHTNESS_OF
    + """
const both = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
return (both[0] + 0.05) / (both[1] + 0.05);
"""
)


def program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    return found or pytest.fail(MISSING.format(" or ".join(names)))


def started(**preferences: Any) -> Browser:
    """Start a browser that can only open files; the path of chromedriver is given, so that nothing is downloaded."""
    os.environ["SE_OFFLINE"] = "true"
    options = webdriver.ChromeOptions()
    options.binary_location = program(*BROWSERS)
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    reach = ("--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--disable-component-update")
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900", *reach):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(program("chromedriver")))


def drained(browser: Browser) -> tuple[list[str], set[str]]:
    """Return the console messages and the requested URLs since the last call."""
    events = [json.loads(each["message"])["message"] for each in browser.get_log("performance")]
    of = {name: [each["params"] for each in events if each["method"] == f"Network.{name}"] for name in NETWORK}
    blocked = {each["requestId"] for each in of["loadingFailed"] if each.get("blockedReason") == "csp"}
    reached = {each["request"]["url"] for each in of["requestWillBeSent"] if each["requestId"] not in blocked}
    return [each["message"] for each in browser.get_log("browser")], reached


def assert_unharmed(browser: Browser, report: Compared) -> None:
    console, reached = drained(browser)
    assert console == []
    assert {url.partition("#")[0] for url in reached} <= {report.page.as_uri(), "about:blank"}
    assert browser.execute_script("return typeof window.pwned") == "undefined"
    assert browser.title == f"{report.report['old']} → {report.report['new']}"
    assert not browser.find_elements(By.CSS_SELECTOR, "img, svg, iframe, a, link, body script ~ *, main script")


def shown(browser: Browser, selector: str = ".platform .entry") -> list[WebElement]:
    return [each for each in browser.find_elements(By.CSS_SELECTOR, selector) if each.is_displayed()]


def rules(browser: Browser) -> list[str]:
    """Return the rules of the entries that pass the filter, folded or not."""
    script = "return [...document.querySelectorAll(arguments[0])].map((each) => each.textContent)"
    return sorted(browser.execute_script(script, ".platform .entry:not([hidden]) .about > span:first-child"))


def expected(report: Compared, verdicts: set[str], basis: str = "worst") -> list[str]:
    order = ("docs", "compatible", "risky", "breaking")
    worst = lambda entry: max(entry["caller"], entry["wire"], key=order.index)  # noqa: E731
    verdict = worst if basis == "worst" else lambda entry: entry[basis]
    return sorted(entry["rule"] for entry in report.report["entries"] if verdict(entry) in verdicts)


def choose(browser: Browser, value: str) -> None:
    browser.find_element(By.CSS_SELECTOR, f"#filter [value='{value}']").click()


def search(browser: Browser, text: str) -> None:
    field = browser.find_element(By.ID, "find")
    field.clear()
    field.send_keys(text)


def count(browser: Browser) -> str:
    return browser.find_element(By.ID, "count").text


def emulate(browser: Browser, media: str = "", **features: str) -> None:
    listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": listed})


def resize(browser: Browser, width: int) -> None:
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
