"""Parsers of the responses and the rows that a ledger stores."""

from __future__ import annotations

import json
from typing import Any

from justone_client.wire.json_body import parsed_later


def parse_response(body: bytes) -> dict[str, Any] | None:
    """Parse the envelope of a response; return None if it is invalid, so that only one row of an output is lost."""
    try:
        envelope = parsed_later(body)
    except (ValueError, RecursionError):
        return None
    return envelope if isinstance(envelope, dict) else None


def parse_input(other: str) -> dict[str, Any]:
    """Parse the columns of an input's row."""
    columns = json.loads(other) if other else None
    return columns if isinstance(columns, dict) else {}
