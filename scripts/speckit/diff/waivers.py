"""`specs/waivers.toml`: reviewed and accepted changes, each with a reason and a last day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import msgspec

from speckit.model.config import ConfigTable, NotBlank, read_config

from .change import Change, Entry


class Waiver(ConfigTable, frozen=True, kw_only=True):
    """One accepted change.

    Attributes:
        fingerprint: The identity of the change; see `Change.fingerprint`.
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


def waive(changes: Iterable[Change], waivers: Iterable[Waiver], today: date) -> Waived:
    """Split changes by whether a valid waiver accepts them."""
    known = list(waivers)
    valid = {waiver.fingerprint for waiver in known if waiver.expires >= today}
    sorted_changes = Waived()
    seen = set()
    for change in changes:
        fingerprint = change.fingerprint if known else ""
        seen.add(fingerprint)
        (sorted_changes.accepted if fingerprint in valid else sorted_changes.open).append(change)
    for waiver in known:
        if waiver.fingerprint not in seen:
            sorted_changes.unused.append(waiver)
        else:
            (sorted_changes.used if waiver.expires >= today else sorted_changes.expired).append(waiver)
    return sorted_changes


def proposed(entries: Iterable[Entry], until: date) -> str:
    """Return waivers for changes as TOML; each is invalid until its reason is filled in."""
    changes = {change.fingerprint: change for entry in entries for change in entry.changes}
    return "\n".join(
        f"# {change.rule.id}: {change.endpoint or ''} {ascii(change.finding.pointer)[1:-1]}\n"
        f'[[waivers]]\nfingerprint = "{fingerprint}"\nreason = ""\nexpires = {until.isoformat()}\n'
        for fingerprint, change in changes.items()
    )
