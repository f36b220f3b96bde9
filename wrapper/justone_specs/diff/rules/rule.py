"""The class of the rules of the diff."""

from __future__ import annotations

from dataclasses import dataclass

from justone_specs.diff.verdict import Verdict

B, R, C, D = Verdict.BREAKING, Verdict.RISKY, Verdict.COMPATIBLE, Verdict.DOCS
"""Short names for the verdicts in the registry."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change, and its verdicts.

    Attributes:
        id: Its name, kebab-case; waivers and programs refer to it, so it never changes.
        wire: The verdict for the requests and responses of the server.
        caller: The verdict for code that calls our client.
        says: The change in a few words; `{argument}`, `{parameter}`, `{field}` and `{name}` are placeholders.
        why: The reason for the verdicts, in one sentence.
        example: An example of the change.
        mirror: The rule of the opposite change, which may be itself.
        todo: The change to make in calling code, in one line; required for a breaking change.
        in_client: Whether the change affects the generated client.
        area: The subject of the rule; the registry sets it for each module of rules.
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
