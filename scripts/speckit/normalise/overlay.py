"""`specs/overlay.toml`: our corrections to what the vendor publishes, keyed by method and path."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from speckit.endpoint import Endpoint
from speckit.naming import endpoint_name, platform_segment

_Check = Callable[[Any], Any]  # returns what it read of a value, or raises a `ValueError` that says what is wrong


class OverlayError(ValueError):
    """A correction that cannot be applied; the message names the file, the entry and the key."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the overlay changes of one endpoint; what it leaves out stays as published.

    Attributes:
        reason: Why the correction is there; every entry must say so.
        name: The method's name, where the path gives a poor one or one that is taken.
        deprecated: Overrides the published flag, which comes and goes.
        replacement: The endpoint to use instead.
        summary: Replaces the published summary.
        description: Replaces the published description.
        parameters: Descriptions by parameter name.
        defaults: Defaults the vendor documents elsewhere, by parameter name; documented, never sent.
    """

    reason: str
    name: str | None = None
    deprecated: bool | None = None
    replacement: Endpoint | None = None
    summary: str | None = None
    description: str | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Overlay:
    """All corrections.

    Attributes:
        platforms: Names for platforms by path segment.
        aliases: Further names for platforms: what the vendor's SDK calls them, each with the platform's name.
        endpoints: Corrections by endpoint.
    """

    platforms: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    endpoints: dict[Endpoint, Correction] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Overlay:
        """Read the file; a missing one corrects nothing.

        Raises:
            OverlayError: The file is not TOML, or has a key that is unknown, missing, or of a value that does not fit.
        """
        return _at(path, _overlay, path) if path.exists() else cls()

    def for_endpoint(self, endpoint: Endpoint) -> Correction:
        return self.endpoints.get(endpoint) or Correction(reason="")


def _overlay(file: Path) -> Overlay:
    content = _entry({"platforms": _each(_platform), "endpoints": _table})(tomllib.loads(file.read_text("utf-8")))
    entries = content.get("platforms", {})
    platforms = {segment: entry["name"] for segment, entry in entries.items()}
    aliases = {entry["alias"]: entry["name"] for entry in entries.values() if "alias" in entry}
    endpoints = _at("endpoints", partial(_corrections, platforms), content.get("endpoints", {}))
    return Overlay(platforms, aliases, endpoints)


def _corrections(platforms: dict[str, str], entries: dict[str, Any]) -> dict[Endpoint, Correction]:
    corrections = {}
    for key, entry in entries.items():
        endpoint = Endpoint.parse(key)
        checks = _CORRECTION | {"name": _method_name(endpoint, platforms)}
        corrections[endpoint] = Correction(**_at(key, _entry(checks, "reason"), entry))
    return corrections


def _at(place: object, check: _Check, value: Any) -> Any:
    """Check a value; what is wrong with it is said with the place it stands at."""
    try:
        return check(value)
    except ValueError as error:
        raise OverlayError(f"{place}: {error}") from error


def _expect(expected: str, fits: Callable[[Any], bool]) -> _Check:
    def check(value: Any) -> Any:
        if not fits(value):
            raise OverlayError(f"expected {expected}, got {value!r}")
        return value

    return check


def _each(check: _Check) -> _Check:
    """Expect a table of any keys."""
    return lambda value: {key: _at(key, check, each) for key, each in _table(value).items()}


def _entry(checks: dict[str, _Check], *required: str) -> _Check:
    """Expect a table of known keys."""

    def check(value: Any) -> dict[str, Any]:
        table = _table(value)
        for key in sorted(table.keys() - checks.keys()):
            raise OverlayError(f"{key}: unknown key; the known ones are {', '.join(sorted(checks))}")
        for key in sorted(set(required) - table.keys()):
            raise OverlayError(f"{key}: missing")
        return {key: _at(key, checks[key], each) for key, each in table.items()}

    return check


def _name(named: Callable[[str], str]) -> _Check:
    """Expect a name that a path of the same words would get: one that is needed elsewhere gets changed there."""
    free = _expect("a snake_case name that neither Python nor the client needs", lambda name: named(name) == name)
    return lambda value: free(_text(value))


def _method_name(endpoint: Endpoint, platforms: dict[str, str]) -> _Check:
    def named(name: str) -> str:  # `/_` leaves no trace, but without it `v1` would get a word before it
        return endpoint_name(Endpoint("GET", f"/api/{platform_segment(endpoint)}/{name}/_"), platforms).method

    return _name(named)


_table = _expect("a table", lambda value: isinstance(value, dict))
_text = _expect("a text", lambda value: isinstance(value, str))
_reason = _expect("a text that says why", lambda value: isinstance(value, str) and bool(value.strip()))
_default = _expect(
    "a text, a finite number or a boolean",
    lambda value: isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value)),
)
_platform_name = _name(lambda name: endpoint_name(Endpoint("GET", f"/api/{name}/_")).platform)
_platform = _entry({"name": _platform_name, "alias": _platform_name, "reason": _reason}, "name", "reason")
_CORRECTION: dict[str, _Check] = {
    "reason": _reason,
    "deprecated": _expect("true or false", lambda value: isinstance(value, bool)),
    "replacement": lambda value: Endpoint.parse(_text(value)),
    "summary": _text,
    "description": _text,
    "parameters": _each(_text),
    "defaults": _each(_default),
}
