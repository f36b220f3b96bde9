"""A report as annotations of a GitHub workflow: errors, warnings, and a notice with a summary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.model.shown import readable

from .summary import summary
from .words import says, subject, todo, values

_LEVELS = {Verdict.BREAKING: "error", Verdict.RISKY: "warning"}
_PATH = re.compile(r' {4}"(/[^"]+)": \{')
_MOST_NAMES = 6


def github(report: Report) -> str:
    """Return a notice with a summary, then annotations: breaking and risky entries, expired and unused waivers.

    An annotation points to the first operation of its entry if the newer version is a file in the working directory.
    """
    lines = _lines_of_paths(report.new.file)
    notice = f"::notice title=diff_specs::{_text(summary(report))}"
    return "\n".join([notice, *_annotations(report, lines), *_waivers(report)]) + "\n"


def annotation(verdict: Verdict, message: str, **properties: str) -> str:
    """Return the annotation of a breaking or risky change.

    Args:
        verdict: The verdict.
        message: The text.
        properties: Those of GitHub's command, such as `file` and `line`.
    """
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_LEVELS[verdict]} {written}::{_text(message)}"


def _annotations(report: Report, lines: Mapping[str, int]) -> Iterator[str]:
    for entry in report.entries:
        if entry.rule.worst in _LEVELS:
            place = _place(entry, report.new.file, lines)
            yield annotation(entry.rule.worst, _message(entry), **place)


def _waivers(report: Report) -> Iterator[str]:
    for what, waivers in (("expired", report.expired), ("unused", report.unused)):
        for waiver in waivers:
            text = f"{readable(waiver.fingerprint)} is {what}: {readable(waiver.reason)} (until {waiver.expires})"
            yield f"::warning title=waiver::{_text(text)}"


def _message(entry: Entry) -> str:
    difference, advice, names = values(entry), todo(entry), subject(entry, _MOST_NAMES)
    what = says(entry) + (f": {difference}" if difference else "")
    return "\n".join(part for part in (f"{names}: {what}" if names else what, advice) if part)


def _place(entry: Entry, file: str, lines: Mapping[str, int]) -> dict[str, str]:
    paths = [change.endpoint.path for change in entry.changes if change.endpoint and change.endpoint.path in lines]
    where = {"file": file, "line": str(lines[paths[0]])} if paths else {}
    return {**where, "title": entry.rule.id}


def _lines_of_paths(file: str) -> dict[str, int]:
    """Return the line of each path in a canonical file; empty if the file is not in the working directory."""
    path = Path(file)
    if not file or not path.is_file() or not path.resolve().is_relative_to(Path.cwd()):
        return {}
    found = ((_PATH.fullmatch(line), number) for number, line in enumerate(path.read_text("utf-8").splitlines(), 1))
    return {match[1]: number for match, number in found if match}


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
