"""`specs/waivers.toml`: reviewed and accepted changes, each with a reason and a last day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec

from justone_specs.model.config import ConfigTable, NotBlank, read_config

from .change import Change, Entry, folded
from .verdict import Verdict


class Waiver(ConfigTable, frozen=True, kw_only=True):
    """One accepted change.

    Attributes:
        fingerprint: The identity of a change, or of the same change in several operations: see `Change.fingerprint` and
            `Entry.fingerprint`.
        reason: The reason to accept it.
        expires: The last day on which the waiver is valid.
    """

    fingerprint: NotBlank
    reason: NotBlank
    expires: date


class _WaiversFile(ConfigTable, frozen=True, kw_only=True):
    waivers: list[Waiver] = msgspec.field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Waived:
    """Changes, split by whether a waiver accepts them.

    Attributes:
        open: Changes that no waiver accepts.
        accepted: Changes that a waiver accepts.
        used: The waivers of the accepted changes.
        expired: Waivers of existing changes that are past their last day.
        unused: Waivers that match no change.
    """

    open: list[Change] = field(default_factory=list)
    accepted: list[Change] = field(default_factory=list)
    used: list[Waiver] = field(default_factory=list)
    expired: list[Waiver] = field(default_factory=list)
    unused: list[Waiver] = field(default_factory=list)


def read_waivers(path: Path) -> list[Waiver]:
    """Read the waivers; a missing file counts as empty.

    Raises:
        ConfigError: The file cannot be read, or a value does not fit.
    """
    return read_config(path, _WaiversFile).waivers if path.exists() else []


def waive(changes: list[Change], waivers: Iterable[Waiver], today: date) -> Waived:
    """Split changes by whether a valid waiver accepts them, alone or together with those of its entry."""
    known = list(waivers)
    if not known:
        return Waived(open=list(changes))
    valid = {waiver.fingerprint for waiver in known if waiver.expires >= today}
    sorted_changes = Waived()
    seen = set()
    for entry in folded(changes):
        for change in entry.changes:
            fingerprints = {change.fingerprint, entry.fingerprint}
            seen |= fingerprints
            (sorted_changes.accepted if fingerprints & valid else sorted_changes.open).append(change)
    for waiver in known:
        if waiver.fingerprint not in seen:
            sorted_changes.unused.append(waiver)
        else:
            (sorted_changes.used if waiver.expires >= today else sorted_changes.expired).append(waiver)
    return sorted_changes


def proposed(entries: Iterable[Entry], until: date, *, everything: bool = False) -> str:
    """Return waivers as TOML, one for each entry; each is invalid until its reason is filled in.

    Args:
        entries: The changes to accept.
        until: The last day of the waivers.
        everything: Include compatible changes and those of texts.
    """
    chosen = {entry.fingerprint: entry for entry in entries if everything or entry.rule.worst >= Verdict.RISKY}
    return "\n".join(
        f"# {entry.rule.id}: {_place(entry)} {ascii(entry.finding.pointer)[1:-1]}\n"
        f'[[waivers]]\nfingerprint = "{fingerprint}"\nreason = ""\nexpires = {until.isoformat()}\n'
        for fingerprint, entry in chosen.items()
    )


def _place(entry: Entry) -> str:
    if len(entry.changes) > 1:
        return f"{len(entry.changes)} operations"
    return str(entry.changes[0].endpoint or "")
