"""`specs/overlay.toml`: our corrections to what the vendor publishes, keyed by method and path."""

from __future__ import annotations

import keyword
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from speckit.endpoint import Endpoint


class OverlayError(ValueError):
    """A correction that cannot be applied; the message names the file and the entry."""


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
            OverlayError: The file is not TOML, or an entry has an unknown key or no reason.
        """
        if not path.exists():
            return cls()
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            unknown = set(content) - {"platforms", "endpoints"}
            if unknown:
                raise OverlayError(f"unknown table {sorted(unknown)}")
            entries = content.get("platforms", {})
            platforms = {segment: _platform(segment, entry, "name") for segment, entry in entries.items()}
            aliases = {
                _platform(segment, entry, "alias"): platforms[segment]
                for segment, entry in entries.items()
                if "alias" in entry
            }
            endpoints = {
                Endpoint.parse(key): _correction(key, entry) for key, entry in content.get("endpoints", {}).items()
            }
        except (ValueError, AttributeError, TypeError) as error:
            raise OverlayError(f"{path}: {error}") from error
        return cls(platforms, aliases, endpoints)

    def for_endpoint(self, endpoint: Endpoint) -> Correction:
        return self.endpoints.get(endpoint) or Correction(reason="")


def _platform(segment: str, entry: dict[str, str], key: str) -> str:
    if set(entry) - {"alias"} != {"name", "reason"}:
        raise OverlayError(f"platform {segment!r} needs name and reason, and may have an alias")
    return _python_name(f"platform {segment!r}", entry[key])


def _correction(key: str, entry: dict[str, Any]) -> Correction:
    if not entry.get("reason"):
        raise OverlayError(f"{key} gives no reason")
    if "name" in entry:
        _python_name(key, entry["name"])
    replacement = entry.get("replacement")
    try:
        return Correction(**{**entry, "replacement": Endpoint.parse(replacement) if replacement else None})
    except TypeError as error:
        raise OverlayError(f"{key}: {error}") from error


def _python_name(owner: str, name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise OverlayError(f"{owner}: {name!r} is not a Python name")
    return name
