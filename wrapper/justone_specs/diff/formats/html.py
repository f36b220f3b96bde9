"""A report as a single page that opens from disk: all changes, the worst first, and a filter.

`_text` escapes all text of the vendor. In addition, a content security policy allows the browser to run and
load only the style and the script beside this file, which the policy identifies by their hashes.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict
from justone_specs.diff.waivers import Waiver
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.shown import readable

from .outline import Section, outline
from .summary import summary
from .words import LONGEST_VALUE, says, todo, values

_INDENT = 2


def html(report: Report) -> str:
    """Return a report as a page; it shows all entries, and its script filters them."""
    style, script = _beside("page.css"), _beside("page.js")
    sections = outline(report, Verdict.DOCS).sections
    return Template(_beside("page.html")).substitute(
        policy=_policy(style, script),
        style=style,
        script=script,
        old=_text(report.old.label),
        new=_text(report.new.label),
        summary=_text(summary(report)),
        counts="\n".join(_counts(report)),
        platforms="\n".join(f'<option value="{_text(each.title)}">{_text(each.title)}</option>' for each in sections),
        sections="\n".join(_section(number, section) for number, section in enumerate(sections))
        or "<p>Nothing differs.</p>",
        waivers=_waivers(report),
    )


def _beside(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    hashes = (b64encode(sha256(each.encode()).digest()).decode() for each in (style, script))
    sources = "style-src 'sha256-{}'; script-src 'sha256-{}'".format(*hashes)
    return f"default-src 'none'; {sources}; base-uri 'none'; form-action 'none'"


def _text(text: str) -> str:
    """Escape a text for the page; unprintable characters are spelled out, so that they cannot hide anything."""
    return escape("\n".join(readable(line, len(line)) for line in text.split("\n")))


def _words(text: str) -> str:
    """Escape a text, and mark up the parts in backticks as code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", _text(text))


def _details(title: str, content: str) -> str:
    return f"<details><summary>{title}</summary>{content}</details>"


def _counts(report: Report) -> Iterable[str]:
    worst = Counter(entry.rule.worst for entry in report.entries)
    for verdict in reversed(Verdict):
        wire, callers = report.count(verdict)
        numbers = "".join(f"<td>{number}</td>" for number in (callers, wire, worst[verdict]))
        yield f'<tr><th scope="row"><span class="verdict {verdict}">{verdict}</span></th>{numbers}</tr>'


def _section(number: int, section: Section) -> str:
    groups = "\n".join(map(_group, section.groups))
    heading = f'<h2 id="section-{number}">{_text(section.title)}</h2>'
    name = f'data-platform="{_text(section.title)}" aria-labelledby="section-{number}"'
    return f'<section class="platform" {name}>\n{heading}\n{groups}\n</section>'


def _group(entries: list[Entry]) -> str:
    listed = "\n".join(map(_entry, entries))
    return (
        f'<div class="group">\n<div class="subject">{_operations(entries)}</div>\n'
        f'<ul class="entries">\n{listed}\n</ul>\n</div>'
    )


def _operations(entries: Iterable[Entry]) -> str:
    """Return the operations of a group, each once; an endpoint that moved may have the same name as the removed one."""
    named = {change.endpoint: change.name for entry in entries for change in entry.changes if change.endpoint}
    each = [_operation(*item) for item in sorted(named.items(), key=lambda item: (item[1], item[0]))]
    if not each:
        return "<h3>the whole document</h3>"
    if len(each) == 1:
        return f"<h3>{each[0]}</h3>"
    return f"<h3>affects {len(each)} operations</h3>" + _details("Which operations", _listed(each))


def _operation(endpoint: Endpoint, name: str) -> str:
    return f'<code>{_text(name)}</code> <span class="endpoint">{_text(str(endpoint))}</span>'


def _entry(entry: Entry) -> str:
    rule, difference, advice = entry.rule, values(entry), todo(entry)
    parts = [
        f"<p>{_words(says(entry))}" + (f": <code>{_text(difference)}</code></p>" if difference else "</p>"),
        f'<p class="todo">{_words(advice)}</p>' if advice else "",
        f'<p class="about"><span>{rule.id}</span>{_pointer(entry)}{_fingerprint(entry)}</p>',
        _details("Old and new in full", _in_full(entry)) if _is_long(entry) else "",
        _fingerprints(entry),
    ]
    return (
        f'<li class="entry {rule.worst}" data-worst="{rule.worst}" data-caller="{rule.caller}" data-wire="{rule.wire}">'
        f'<p class="verdicts">{_verdict("callers", rule.caller)} {_verdict("wire", rule.wire)}</p>'
        f'<div class="what">{"".join(parts)}</div></li>'
    )


def _verdict(whom: str, verdict: Verdict) -> str:
    return f'<span class="verdict {verdict}"><span>{whom}</span> {verdict}</span>'


def _pointer(entry: Entry) -> str:
    pointer = entry.finding.pointer
    return f" <code>{_text(pointer)}</code>" if pointer else ""


def _fingerprint(entry: Entry) -> str:
    """Return the fingerprint of an entry if there is only one."""
    named = _by_fingerprint(entry)
    return f" <span>fingerprint <code>{next(iter(named))}</code></span>" if len(named) == 1 else ""


def _fingerprints(entry: Entry) -> str:
    """Return the fingerprints of an entry, folded, if there are several."""
    named = _by_fingerprint(entry)
    each = (f"<code>{fingerprint}</code> {_text(name)}" for fingerprint, name in named.items())
    return _details(f"{len(named)} fingerprints", _listed(each)) if len(named) > 1 else ""


def _by_fingerprint(entry: Entry) -> Mapping[str, str]:
    return {change.fingerprint: change.name for change in entry.changes}


def _is_long(entry: Entry) -> bool:
    """Return whether the line does not show the values in full."""
    both = [each for each in (entry.finding.old, entry.finding.new) if each is not None and not isinstance(each, bool)]
    return any(isinstance(each, dict) or len(json.dumps(each)) > LONGEST_VALUE or not values(entry) for each in both)


def _in_full(entry: Entry) -> str:
    """Return both values as JSON; if all values are texts, keep them as they are, with their line breaks."""
    both = {"old": entry.finding.old, "new": entry.finding.new}
    texts = all(value is None or isinstance(value, str) for value in both.values())
    columns = (f"<div><p>{side}</p>{_value(value, as_text=texts)}</div>" for side, value in both.items())
    return f'<div class="values">{"".join(columns)}</div>'


def _value(value: Any, *, as_text: bool) -> str:
    if value is None:
        return "<p><em>nothing</em></p>"
    return f"<pre>{_text(value if as_text else json.dumps(value, ensure_ascii=False, indent=_INDENT))}</pre>"


def _waivers(report: Report) -> str:
    parts = {
        "Accepted": "\n".join(_accepted(entry, report) for entry in report.accepted),
        "Expired": _listed(f"expired on {each.expires}: {_waiver(each)}" for each in report.expired),
        "Unused": _listed(map(_waiver, report.unused)),
    }
    shown = "\n".join(f"<h3>{title}</h3>\n{content}" for title, content in parts.items() if content)
    if not shown:
        return ""
    return f'<section class="waivers" aria-labelledby="waivers">\n<h2 id="waivers">Waivers</h2>\n{shown}\n</section>'


def _accepted(entry: Entry, report: Report) -> str:
    return f"{_group([entry])}\n<p>{_text(report.reasons(entry))}</p>"


def _listed(items: Iterable[str]) -> str:
    listed = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{listed}</ul>" if listed else ""


def _waiver(waiver: Waiver) -> str:
    return f"<code>{_text(waiver.fingerprint)}</code> {_text(waiver.reason)}"
