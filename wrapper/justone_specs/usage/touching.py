"""The changes that touch the uses of a code base."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from justone_specs.diff.change import Change, Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.verdict import Verdict

from .use import UNKNOWN, Use

_MISSING = frozenset({"parameter-added-required", "parameter-made-required"})
"""Rules that touch calls without the argument."""

_LEFT_TO_THE_VENDOR = frozenset({"default-changed", "default-undocumented", "default-documented"})
"""Rules that touch calls without the argument, which get the vendor's default."""

_LOST = frozenset({"choices-narrowed", "choices-relabelled"})
"""Rules whose old value lists the choices that are no more."""

_FIELDS = ("data-field-", "data-attribute-", "data-class-", "envelope-field-", "envelope-type-", "envelope-values-")
"""Rules about a field of the response, which touch code that names the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A change, and the places that it touches.

    Attributes:
        entry: The change, of the endpoints that the places use.
        places: The uses; none for a change that is about all calls.
    """

    entry: Entry
    places: tuple[Use, ...]

    @property
    def verdict(self) -> Verdict:
        """The verdict for code that uses this client."""
        return verdict_of(self.entry)


def verdict_of(entry: Entry) -> Verdict:
    """Return the verdict for code that uses this client.

    The client itself copes with changes of responses and servers. A change of requests also breaks calls of the version
    that is installed, which does not know it yet.
    """
    rule = entry.rule
    return rule.caller if rule.area in {"data", "document", "responses"} else rule.worst


def touched(report: Report, uses: Sequence[Use]) -> list[Touched]:
    """Return the breaking and risky changes that touch uses, the worst first."""
    by_name: dict[str, list[Use]] = {}
    for use in uses:
        by_name.setdefault(use.name, []).append(use)
    found = []
    for entry in report.entries:
        if verdict_of(entry) < Verdict.RISKY:
            continue
        if all(change.endpoint is None and not change.name for change in entry.changes):
            if uses:
                found.append(Touched(entry=entry, places=()))
            continue
        pairs = [(change, use) for change in entry.changes for use in _uses_of(change, by_name)]
        hit = [(change, use) for change, use in pairs if _touches(change, use)]
        if hit:
            changes = list({id(change): change for change, _ in hit}.values())
            places = dict.fromkeys((use.file, use.line, use.name) for _, use in hit)
            first = {(use.file, use.line, use.name): use for _, use in hit}
            found.append(Touched(entry=Entry(entry.finding, changes), places=tuple(first[key] for key in places)))
    return sorted(found, key=lambda each: -each.verdict)


def _uses_of(change: Change, by_name: dict[str, list[Use]]) -> Iterable[Use]:
    """Return the uses of the operation of a change, also under the other name of one that is renamed."""
    names = dict.fromkeys([change.name, *filter(_is_text, (change.finding.old, change.finding.new))])
    return [use for name in names for use in by_name.get(name, ())]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _touches(change: Change, use: Use) -> bool:
    finding = change.finding
    if finding.rule.startswith(_FIELDS):
        return not use.words or bool(_spellings(finding.about.get("field", "")) & {_plain(word) for word in use.words})
    if "argument" not in finding.about:
        return True
    names = {_plain(finding.about["argument"]), _plain(finding.about.get("parameter", "")), *_in_pointer(change)}
    given = {_plain(name): value for name, value in use.arguments.items()}
    passed = [given[name] for name in names if name in given]
    if finding.rule in _MISSING or finding.rule in _LEFT_TO_THE_VENDOR:
        return not passed
    if not passed:
        return use.has_more
    return passed[0] is UNKNOWN or _concerns(change, str(passed[0]))


def _concerns(change: Change, value: str) -> bool:
    """Return whether a change of an argument concerns calls that pass a value."""
    finding = change.finding
    if finding.rule in _LOST and isinstance(finding.old, list):
        return value in map(str, finding.old)
    if finding.rule == "choices-introduced" and isinstance(finding.new, list):
        return value not in map(str, finding.new)
    return True


def _in_pointer(change: Change) -> set[str]:
    """Return the parameter that the place of a change is in."""
    parts = change.finding.pointer.split("/")
    return {_plain(parts[2])} if len(parts) > 2 and parts[1] == "parameters" else set()  # noqa: PLR2004


def _plain(name: str) -> str:
    """Return a name without differences of spelling: `userId` and `user_id` are equal."""
    return name.replace("_", "").replace("-", "").casefold()


def _spellings(field: str) -> set[str]:
    last = field.replace("[]", "").rpartition(".")[2]
    return {_plain(last)} if last else set()
