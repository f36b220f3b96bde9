"""Report of one pull of shapes in lines of text; it contains names of fields, but no values."""

from __future__ import annotations

from dataclasses import dataclass

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.shapes import ShapeFile, added_fields, retyped_fields

_MOST = 20
"""Most fields that a line names; a first shape can have hundreds."""


@dataclass(frozen=True, slots=True)
class ChangedShape:
    """A shape that was written, or with `check` would be.

    Attributes:
        name: Platform and method.
        before: The shape that was stored, if there was one.
        after: The new one.
    """

    name: str
    before: ShapeFile | None
    after: ShapeFile

    def line(self) -> str:
        """Return the line of the report."""
        old = self.before.shape if self.before else None
        parts = [_named("new fields", added_fields(old, self.after.shape))]
        parts.append(_named("now of another type or optional", retyped_fields(old, self.after.shape) if old else []))
        told = "; ".join(part for part in parts if part) or "no new field"
        invented = " (invented example)" * self.after.is_invented
        return f"shape {'changed' if self.before else 'new'}: {self.name}{invented}: {told}"


@dataclass(frozen=True, slots=True)
class FailedExample:
    """An endpoint whose example cannot be used.

    Attributes:
        endpoint: The endpoint.
        reason: The reason, without a part of the example.
    """

    endpoint: Endpoint
    reason: str


@dataclass(frozen=True, slots=True)
class ShapesReport:
    """One finished pull of shapes.

    Attributes:
        endpoints: Number of endpoints that are listed.
        resumed: Number of those that an interrupted pull had done.
        changes: The changed shapes.
        failed: The endpoints whose examples cannot be used.
        check: Whether the pull only checked and wrote nothing.
    """

    endpoints: int
    resumed: int
    changes: tuple[ChangedShape, ...]
    failed: tuple[FailedExample, ...]
    check: bool

    def lines(self) -> list[str]:
        """Return one line for each change and failure, and the summary."""
        new = sum(change.before is None for change in self.changes)
        counts = [f"{new} new", f"{len(self.changes) - new} changed", f"{len(self.failed)} failed"]
        summary = f"{self.endpoints} endpoint{'s' * (self.endpoints != 1)}: {', '.join(counts)}."
        summary += f" Resumed: {self.resumed} were done before." * bool(self.resumed)
        summary += " The stored shapes of the failed ones are kept." * bool(self.failed)
        return [
            *(change.line() for change in sorted(self.changes, key=lambda each: each.name)),
            *(
                f"failed: {each.endpoint}: {each.reason}"
                for each in sorted(self.failed, key=lambda each: each.endpoint)
            ),
            summary + " Checked only: nothing written." * self.check,
        ]


def _named(what: str, fields: list[str]) -> str:
    more = f" and {len(fields) - _MOST} more" * (len(fields) > _MOST)
    return f"{what}: {', '.join(fields[:_MOST])}{more}" if fields else ""
