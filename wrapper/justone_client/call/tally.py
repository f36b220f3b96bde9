"""The requests and charges of one call, for budgets, counts, the spend log and the hook."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import JustOneError
from justone_client.policies.budget import Budget, Reservation
from justone_client.policies.usage import FinishedCall, Usage
from justone_client.wire import timing
from justone_client.wire.exchange import Received

from .options import Options
from .protocol import Core

Reserved = list[tuple[Budget, Reservation]]
_logger = logging.getLogger("justone_client")


def settle_all(reserved: Reserved, billed: bool | None) -> None:
    """Count a request that has ended in all budgets."""
    for budget, reservation in reserved:
        budget.settle(reservation, billed)


def _is_billed(outcome: Response[Any] | JustOneError | None, received: Received) -> bool | None:
    """Whether a request was billed; None for one that was cancelled after its first byte was sent."""
    if outcome is None:
        return None if received.sent else False
    return outcome.billed


class Tally:
    """The requests and charges of one call."""

    def __init__(self, operation: Operation[Any], options: Options, usage: Usage) -> None:
        self._operation = operation
        self._options = options
        self._usage = usage
        self._started = timing.now()
        self._billed = self._unknown = 0
        self._http_status: int | None = None
        self._request_id: str | None = None
        self._core: Core | None = None
        self._reserved: Reserved = []
        self._logged = 0
        self.attempts = 0
        self.cached = False

    @property
    def elapsed(self) -> float:
        return timing.now() - self._started

    def begin(self, core: Core, reserved: Reserved, parameters: Mapping[str, Any]) -> None:
        """Note a request that is about to be sent."""
        self.attempts += 1
        self._core, self._reserved = core, reserved
        if (log := core.options.spend_log) is not None:
            kept = core.token.hide_in(dict(parameters)) if log.keeps_parameters else {}
            self._logged = log.begin(self._operation, core.token_name, kept)

    def settle(self, outcome: Response[Any] | JustOneError | None, received: Received) -> None:
        """Note the outcome of the request; None if it was cancelled."""
        request_id = None if outcome is None else outcome.request_id
        if received.status is not None:
            self._http_status = received.status
            self._request_id = request_id
        billed = _is_billed(outcome, received)
        self._billed += billed is True
        self._unknown += billed is None
        settle_all(self._reserved, billed)
        if (log := self._options.spend_log) is not None:
            code = None if outcome is None else outcome.code
            log.end(self._logged, code=code, http_status=received.status, billed=billed, request_id=request_id)

    def finish(self, error: BaseException | None) -> None:
        """Count the call and run the hook; if the hook fails, the call succeeds all the same."""
        name = "" if error is None else "cancelled" if isinstance(error, GeneratorExit) else type(error).__name__
        ours = error if isinstance(error, JustOneError) else None
        finished = FinishedCall(
            name=self._operation.name or str(self._operation),
            endpoint=str(self._operation),
            attempts=self.attempts,
            seconds=self.elapsed,
            billed=True if self._billed else None if self._unknown else False,
            code=ours.code if ours else None if error else 0,
            http_status=self._http_status,
            request_id=self._request_id,
            error=name,
            cached=self.cached,
            billed_requests=self._billed,
            unknown_requests=self._unknown,
            token_name=self._core.token_name if self._core else "",
        )
        self._usage.add(finished)
        if self._options.on_call is not None:
            try:
                self._options.on_call(finished)
            except Exception:
                _logger.exception("on_call failed for %s", finished.name)
