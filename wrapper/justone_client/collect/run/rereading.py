"""Stored responses that could not be read, read again: a newer version may be able to."""

from __future__ import annotations

import logging
from typing import Any, NoReturn

from justone_client.codes import SUCCESS
from justone_client.collect.job import Job
from justone_client.collect.ledger.ledger import Ledger
from justone_client.collect.record import Outcome, Rereadable, State
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.policies.retry import Retry
from justone_client.wire.envelope import Envelope, read_envelope

from .lists import parameters_of
from .row_call import Asking

_PORTION = 100
"""Responses read at a time."""

_logger = logging.getLogger("justone_client.collect")


def reread(ledger: Ledger, operation: Operation[Any]) -> int:
    """Complete ids whose stored responses can be read now; nothing is sent.

    Returns:
        The number of responses read.
    """
    known = ledger.identity()
    job = Job(operation, known["columns"], known["parameters"])
    asking = Asking(job, _send_nothing, Retry.none(), retry_in_doubt=False, max_pages=ledger.pages())
    count, last = 0, -1
    while found := ledger.rereadable(last, _PORTION):
        last = found[-1].number
        outcomes = {each.item.number: outcome for each in found if (outcome := _read(job, asking, each)) is not None}
        if outcomes:
            ledger.take_over([*outcomes.values()])
            count += len(outcomes)
    if count:
        _logger.info("%s: %d stored responses can be read now; nothing was sent", ledger.name, count)
    return count


def _read(job: Job, asking: Asking, kept: Rereadable) -> Outcome | None:
    """Return the outcome of a response; None if it is the stored one."""
    answer = read_envelope(kept.body)
    if not isinstance(answer, Envelope) or answer.code != SUCCESS:
        return None
    parameters = {**job.parameters(kept.item.key), **parameters_of(kept.item.next)}
    response = Response(job.operation, answer, billed=True, attempts=1)
    outcome = asking.answered(kept.item, parameters, response)
    if outcome.state == State.MISMATCHED and kept.item.before == State.MISMATCHED:
        return None
    # it was counted as billed when it arrived
    attempts = min(outcome.attempts, kept.item.attempts)
    return outcome._replace(attempts=attempts, billed=0, asked=kept.asked, aside=None)


async def _send_nothing(_parameters: dict[str, Any]) -> NoReturn:
    raise NotImplementedError
