"""What a rule of the diff says."""

from __future__ import annotations

from dataclasses import dataclass

from speckit.diff.verdict import Verdict

B, R, C, D = Verdict.BREAKING, Verdict.RISKY, Verdict.COMPATIBLE, Verdict.DOCS
"""Letters for the columns of the registry."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change, and what it means.

    Attributes:
        id: Its name, kebab-case; waivers and programs refer to it, so it never changes.
        wire: What it means for what the server accepts and answers.
        caller: What it means for code that calls our client.
        says: The change in a few words; `{argument}`, `{parameter}`, `{field}`, `{name}` stand for what it is about.
        why: Why it has these verdicts, in one sentence.
        example: A case of it.
        mirror: The rule of the opposite change, which may be itself.
        todo: What to change in calling code, in one line; every rule that breaks something has it.
        in_client: Whether the generated client differs for it.
        area: What it is about; the module it stands in.
    """

    id: str
    wire: Verdict
    caller: Verdict
    says: str
    why: str
    example: str
    mirror: str
    todo: str = ""
    in_client: bool = True
    area: str = ""

    @property
    def worst(self) -> Verdict:
        return max(self.wire, self.caller)
