"""A report as JSON; `report.schema.json` beside this file describes it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from justone_specs.diff.change import Change, Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.diff.waivers import Waiver

from .summary import summary
from .words import says, todo

JsonObject = dict[str, Any]

VERSION = 1
"""The version of the format. Raise it if a key is renamed or removed, but not if a key is added."""


def as_json(report: Report) -> str:
    """Return a report as JSON, with all entries and complete values."""
    return json.dumps(content(report), ensure_ascii=False, indent=2) + "\n"


def content(report: Report) -> JsonObject:
    """Return the content of the JSON."""
    return {
        "version": VERSION,
        "summary": summary(report),
        "old": report.old.label,
        "new": report.new.label,
        "release": str(report.release),
        "operations": asdict(report.tally),
        "counts": {str(verdict): _counts(report, verdict) for verdict in reversed(Verdict)},
        "entries": [_entry(entry) for entry in report.entries],
        "waivers": {
            "accepted": [_entry(entry) for entry in report.accepted],
            "used": [_waiver(waiver) for waiver in report.used],
            "expired": [_waiver(waiver) for waiver in report.expired],
            "unused": [_waiver(waiver) for waiver in report.unused],
        },
    }


def _counts(report: Report, verdict: Verdict) -> JsonObject:
    wire, caller = report.count(verdict)
    return {"wire": wire, "caller": caller}


def _entry(entry: Entry) -> JsonObject:
    rule, finding = entry.rule, entry.finding
    return {
        "rule": rule.id,
        "area": rule.area,
        "wire": str(rule.wire),
        "caller": str(rule.caller),
        "platform": entry.platform or None,
        "says": says(entry),
        "todo": todo(entry) or None,
        "about": dict(finding.about),
        "pointer": finding.pointer,
        "old": finding.old,
        "new": finding.new,
        "affects": len(entry.names),
        "fingerprints": list(dict.fromkeys(change.fingerprint for change in entry.changes)),
        "operations": [_operation(change) for change in entry.changes if change.endpoint],
    }


def _operation(change: Change) -> JsonObject:
    method, path = change.endpoint or ("", "")
    return {"method": method, "path": path, "name": change.name}


def _waiver(waiver: Waiver) -> JsonObject:
    return {"fingerprint": waiver.fingerprint, "reason": waiver.reason, "expires": waiver.expires.isoformat()}
