"""Every kind of change the diff knows, with its verdicts: the registry."""

from __future__ import annotations

from dataclasses import replace

from . import data, document, operations, parameters, requests, responses, standing, values
from .rule import Rule

RULES: dict[str, Rule] = {
    rule.id: replace(rule, area=module.__name__.rpartition(".")[2])
    for module in (operations, standing, parameters, values, requests, responses, data, document)
    for rule in module.RULES
}

__all__ = ["RULES", "Rule"]
