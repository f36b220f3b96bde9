"""`specs/waivers.toml`: changes that somebody has looked at and accepted, each with a reason and a last day."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .change import Change, Entry

_KEYS = {"fingerprint": str, "reason": str, "expires": date}


class WaiverError(ValueError):
    """A waivers file that cannot be used; the message names it, and the waiver."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One accepted change.

    Attributes:
        fingerprint: Which; see `Change.fingerprint`.
        reason: Why it is accepted.
        expires: The last day on which it counts.
    """

    fingerprint: str
    reason: str
    expires: date


@dataclass(frozen=True, slots=True)
class Waived:
    """Changes sorted by whether somebody accepted them.

    Attributes:
        open: Those that nobody accepted.
        accepted: Those that somebody did.
        used: The waivers that accept them.
        expired: Waivers of changes that are there, but past their last day.
        unused: Waivers of nothing that is there.
    """

    open: list[Change] = field(default_factory=list)
    accepted: list[Change] = field(default_factory=list)
    used: list[Waiver] = field(default_factory=list)
    expired: list[Waiver] = field(default_factory=list)
    unused: list[Waiver] = field(default_factory=list)


def read_waivers(path: Path) -> list[Waiver]:
    """Read the file; a missing one accepts nothing.

    Raises:
        WaiverError: It is not TOML, or a waiver lacks something or has too much.
    """
    if not path.exists():
        return []
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        if content.keys() - {"waivers"} or not isinstance(content.get("waivers", []), list):
            raise WaiverError("expected [[waivers]] tables, and nothing else")
        return [_waiver(number, entry) for number, entry in enumerate(content.get("waivers", []), 1)]
    except (ValueError, OSError) as error:
        raise WaiverError(f"{path}: {error}") from error


def _waiver(number: int, entry: Any) -> Waiver:
    if not isinstance(entry, dict) or entry.keys() != _KEYS.keys():
        raise WaiverError(f"waiver {number}: expected {', '.join(_KEYS)}, and nothing else")
    for key, kind in _KEYS.items():
        value = entry[key]
        if not isinstance(value, kind) or isinstance(value, datetime) or (isinstance(value, str) and not value.strip()):
            raise WaiverError(f"waiver {number}: {key} is no {'date, as in 2026-12-31' if kind is date else 'text'}")
    return Waiver(**entry)


def waive(changes: Iterable[Change], waivers: Iterable[Waiver], today: date) -> Waived:
    """Sort changes by whether a waiver that still counts accepts them."""
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
    """Write waivers for changes; each is refused until somebody fills in a reason."""
    changes = {change.fingerprint: change for entry in entries for change in entry.changes}
    return "\n".join(
        f"# {change.rule.id}: {change.endpoint or ''} {ascii(change.finding.pointer)[1:-1]}\n"
        f'[[waivers]]\nfingerprint = "{fingerprint}"\nreason = ""\nexpires = {until.isoformat()}\n'
        for fingerprint, change in changes.items()
    )
