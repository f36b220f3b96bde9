"""The registry of rules: every kind of change that the diff knows, with its verdicts."""

from __future__ import annotations

from dataclasses import replace

from . import (
    data_rules,
    document_rules,
    operation_rules,
    parameter_rules,
    request_rules,
    response_rules,
    standing_rules,
    value_rules,
)
from .rule import Rule

_AREAS = {
    "operations": operation_rules,
    "standing": standing_rules,
    "parameters": parameter_rules,
    "values": value_rules,
    "requests": request_rules,
    "responses": response_rules,
    "data": data_rules,
    "document": document_rules,
}

RULES: dict[str, Rule] = {rule.id: replace(rule, area=area) for area, module in _AREAS.items() for rule in module.RULES}

__all__ = ["RULES", "Rule"]
