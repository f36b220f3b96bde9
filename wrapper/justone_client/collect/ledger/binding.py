"""A ledger is of one job, and of no other."""

from __future__ import annotations

import json
from typing import Any

from justone_client.collect.job import Job

from .ledger import LedgerError


def demand_job(name: str, theirs: dict[str, Any], job: Job) -> None:
    """Make sure that a ledger is of this job.

    Raises:
        LedgerError: It is of another; the message names the differences.
    """
    ours = json.loads(json.dumps(job.identity()))
    for part, value in theirs.items():
        if ours.get(part) != value:
            raise LedgerError(
                f"{name}: the ledger of another job: its {part} is {value!r}, and now it is {ours.get(part)!r}. "
                "Name another --ledger or output, or go on with that job; nothing was sent"
            )
