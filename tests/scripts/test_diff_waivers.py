"""Waivers: accepted changes, identified by the change itself and never by its wording."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import diff_specs
import pytest

from justone_specs.diff import RULES, Verdict, read_version, report
from justone_specs.diff.waivers import Waiver
from justone_specs.diff.waivers import waive as waive_changes

ROOT = Path(__file__).parents[2]
OLD, NEW = (ROOT / "tests" / "diff" / f"{side}.json" for side in ("old", "new"))
TODAY = date(2031, 4, 5)


@pytest.fixture
def run(tmp_path, capsys):
    def diff(*arguments, old=OLD, new=NEW, today=TODAY):
        status = diff_specs.main([str(old), str(new), "--specs", str(tmp_path), *arguments], today=today)
        return (status, *capsys.readouterr())

    return diff


@pytest.fixture
def waive(tmp_path, run):
    """Write the proposed waivers, each with a reason."""

    def write(reason="agreed with the vendor"):
        proposed = run("--format", "waivers", "--all")[1]
        text = proposed.replace('reason = ""', f'reason = "{reason}"')
        (tmp_path / "waivers.toml").write_text(text, encoding="utf-8")
        return re.findall(r'fingerprint = "([0-9a-f]{16})"', proposed)

    return write


def test_a_waived_change_does_not_fail_and_is_still_reported(run, waive):
    assert run("--fail-on", "any")[0] == 1
    accepted = waive()
    status, out, _ = run("--fail-on", "any")
    assert status == 0
    assert out.count("waived: ") == 12
    assert "(agreed with the vendor, until 2031-07-04)" in out
    assert "next release: major" in out, "accepted, it breaks callers all the same"
    content = json.loads(run("--format", "json")[1])
    assert content["entries"] == []
    assert len(content["waivers"]["accepted"]) == len(set(accepted)) == 12


def test_a_waiver_without_a_reason_is_refused(run, tmp_path):
    (tmp_path / "waivers.toml").write_text(run("--format", "waivers")[1], encoding="utf-8")
    status, out, err = run()
    assert (status, out) == (2, "")
    assert err == f"diff_specs: {tmp_path / 'waivers.toml'}: waivers[0].reason: expected a text that is not blank\n"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[waivers", "Expected ']]'"),
        ("[waiver]", "waiver: unknown key; known keys are waivers"),
        ("waivers = 1", "waivers: expected a list, got a whole number"),
        ('[[waivers]]\nfingerprint = "a"\nreason = "b"', "waivers[0].expires: missing"),
        (
            '[[waivers]]\nfingerprint = "a"\nreason = "b"\nexpires = 2031-01-01\nwhy = 1',
            "waivers[0].why: unknown key; known keys are expires, fingerprint, reason",
        ),
        (
            '[[waivers]]\nfingerprint = "a"\nreason = "b"\nexpires = "2031-01-01"',
            "waivers[0].expires: expected `date`, got a text",
        ),
        (
            '[[waivers]]\nfingerprint = "a"\nreason = "b"\nexpires = 2031-01-01T00:00:00',
            "waivers[0].expires: expected `date`, got `datetime`",
        ),
        (
            '[[waivers]]\nfingerprint = 1\nreason = "b"\nexpires = 2031-01-01',
            "waivers[0].fingerprint: expected a text, got a whole number",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_named(run, tmp_path, text, complaint):
    (tmp_path / "waivers.toml").write_text(text, encoding="utf-8")
    status, _, err = run()
    assert status == 2
    assert str(tmp_path / "waivers.toml") in err
    assert complaint in err


def test_a_waiver_counts_until_its_last_day(run, waive, tmp_path):
    waive()
    last = date.fromisoformat(re.findall(r"expires = (.*)", (tmp_path / "waivers.toml").read_text("utf-8"))[0])
    assert run("--fail-on", "any", today=last)[0] == 0
    status, out, _ = run("--fail-on", "any", today=last.replace(year=last.year + 1))
    assert status == 1
    assert f"expired on {last}: " in out
    assert "waived: " not in out


def test_an_unused_waiver_is_reported(run, waive):
    waive()
    _, out, _ = run(new=OLD)
    assert out.count("unused: ") == 12
    assert "(agreed with the vendor)" in out


def test_a_fingerprint_does_not_depend_on_the_wording(monkeypatch):
    old, new = (read_version(str(each), Path("none")) for each in (OLD, NEW))

    def fingerprints():
        return [change.fingerprint for entry in report(old, new, today=TODAY).entries for change in entry.changes]

    before = fingerprints()
    monkeypatch.setattr("justone_specs.diff.change.Entry.phrase", lambda *_: "other words")
    assert fingerprints() == before


def test_a_change_of_several_operations_is_waived_once():
    old, new = (read_version(str(each), Path("none")) for each in (OLD, NEW))
    (entry,) = (e for e in report(old, new, today=TODAY).entries if e.rule.id == "envelope-field-retyped")
    fingerprints = {change.fingerprint for change in entry.changes}
    assert (len(entry.changes), len(fingerprints)) == (3, 1)
    waiver = Waiver(fingerprint=fingerprints.pop(), reason="known", expires=TODAY)
    assert [e.rule.id for e in report(old, new, [waiver], today=TODAY).accepted] == ["envelope-field-retyped"]


def test_waivers_are_proposed_for_breaking_and_risky_changes(run):
    rules = re.findall(r"^# ([a-z-]+): ", run("--format", "waivers")[1], re.MULTILINE)
    everything = re.findall(r"^# ([a-z-]+): ", run("--format", "waivers", "--all")[1], re.MULTILINE)
    assert rules == [rule for rule in everything if RULES[rule].worst >= Verdict.RISKY]
    assert len(rules) < len(everything)


def changes_of_two_operations():
    """Return all changes, and the entry of a removed argument, whose two changes have their own fingerprints."""
    old, new = (read_version(str(each), Path("none")) for each in (OLD, NEW))
    entries = report(old, new, today=TODAY).entries
    (entry,) = (each for each in entries if each.rule.id == "parameter-removed-optional")
    assert len({change.fingerprint for change in entry.changes}) == 2
    return [change for each in entries for change in each.changes], entry


def test_one_waiver_accepts_a_change_of_several_operations():
    changes, entry = changes_of_two_operations()
    waived = waive_changes(changes, [Waiver(fingerprint=entry.fingerprint, reason="known", expires=TODAY)], TODAY)
    assert waived.accepted == entry.changes
    assert (len(waived.open), waived.unused) == (len(changes) - 2, [])


def test_a_waiver_of_several_operations_covers_no_other_set():
    changes, entry = changes_of_two_operations()
    waiver = Waiver(fingerprint=entry.fingerprint, reason="known", expires=TODAY)
    fewer = [change for change in changes if change is not entry.changes[0]]
    waived = waive_changes(fewer, [waiver], TODAY)
    assert (waived.accepted, waived.unused) == ([], [waiver])


def test_a_waiver_of_one_operation_leaves_the_others_open():
    changes, entry = changes_of_two_operations()
    waiver = Waiver(fingerprint=entry.changes[0].fingerprint, reason="known", expires=TODAY)
    assert waive_changes(changes, [waiver], TODAY).accepted == entry.changes[:1]


def test_the_changelog_tells_waived_changes(run, waive):
    before = run("--format", "changelog")[1]
    waive()
    after = run("--format", "changelog")[1]
    assert "**Breaking:**" in before
    assert sorted(after.splitlines()) == sorted(before.splitlines())


def test_another_value_is_another_change(run, waive, tmp_path):
    waive()
    document = json.loads(NEW.read_text("utf-8"))
    document["paths"]["/api/kites/search/v1"]["get"]["parameters"][2]["schema"]["default"] = "NEAR"
    (tmp_path / "other.json").write_text(json.dumps(document), encoding="utf-8")
    status, out, _ = run("--fail-on", "risky", new=tmp_path / "other.json")
    assert status == 1
    assert "another default: NEW → NEAR" in out
    assert "unused: " in out
