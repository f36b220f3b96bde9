"""Reading what a ledger kept."""

from __future__ import annotations

import json
from typing import Any

from justone_client.wire.json_body import parsed_later


def answer_of(body: bytes) -> dict[str, Any] | None:
    """Parse the envelope of an answer; None where it is none after all, which costs one row, not the whole output."""
    try:
        answer = parsed_later(body)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def input_of(other: str) -> dict[str, Any]:
    """Parse the columns of an input's row."""
    columns = json.loads(other) if other else None
    return columns if isinstance(columns, dict) else {}
