"""Endpoints of `justone update` that the generated package lacks, or knows with other parameters or standing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from justone_client.specs_folder import current_update

from .operation import Operation

ENTRIES = "operations.json"
"""The file of an update with the operations of its catalogue that differ from the installed one, by path and method."""


@cache
def updated_entries() -> Mapping[str, Mapping[str, Any]]:
    """Return the operations of the catalogue by endpoint, `GET /api/weibo/get-fans/v1`; the file is read once."""
    update = current_update()
    return {} if update is None else _read(update / ENTRIES)


@cache
def updated_operations(platform: str) -> tuple[Operation[Any], ...]:
    """Return the operations of a platform."""
    entries = updated_entries().items()
    return tuple(_operation(endpoint, entry) for endpoint, entry in entries if entry["tags"][0] == platform)


@cache
def updated_platforms() -> Mapping[str, tuple[str, ...]]:
    """Return the path segments after `/api/` of each platform's endpoints, by platform."""
    found: dict[str, dict[str, None]] = {}
    for endpoint, entry in updated_entries().items():
        found.setdefault(entry["tags"][0], {})[endpoint.split("/")[2]] = None
    return {platform: tuple(segments) for platform, segments in found.items()}


def call_by_path(name: str) -> str:
    """Return how to call an endpoint that has no generated method; empty if no update has it."""
    found = next((each for each in updated_operations(name.partition(".")[0]) if each.name == name), None)
    if found is None:
        return ""
    method = "" if found.method == "GET" else f", method={found.method!r}"
    return f"; it came with `justone update`, so call it by its path: api.call({found.path!r}, {{...}}{method})"


def _operation(endpoint: str, entry: Mapping[str, Any]) -> Operation[Any]:
    from .catalogue_entry import operation_of  # few programs have an update

    method, _, path = endpoint.partition(" ")
    return operation_of(method, path, entry)


def _read(file: Path) -> Mapping[str, Mapping[str, Any]]:
    try:
        entries: dict[str, Mapping[str, Any]] = json.loads(file.read_bytes())
        for endpoint, entry in entries.items():
            _operation(endpoint, entry)
    except (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        import logging  # few programs have an update, and hardly any a damaged one

        warning = "the update in %s is ignored (%s); run `justone update` again"
        logging.getLogger("justone_client").warning(warning, file, reason)
        return {}
    return entries
