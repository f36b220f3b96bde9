"""A limit on failures in a row, so that a captive portal or a broken gateway does not cost call after call."""

from __future__ import annotations

import threading
from typing import Any

from justone_client.checks import number, whole_number
from justone_client.endpoints.operation import Operation
from justone_client.errors import ConfigurationError, FailureLimitError, JustOneError
from justone_client.wire import timing


class FailureLimit:
    """Refuses calls after too many requests in a row without a response of the API, billed or not.

    A response of the API is one with any business code. After a pause one request is allowed: if it gets a response,
    calls go on as before, else the pause begins again. All clients and threads that are given a limit share it.

    >>> limit = FailureLimit(20, pause=60)
    """

    def __init__(self, failures: int = 20, *, pause: float = 60.0) -> None:
        """Set the limit.

        Args:
            failures: Requests in a row that may fail without a response.
            pause: Seconds until one request is allowed, to find out whether the API responds again.

        Raises:
            ConfigurationError: `failures` is not a whole number from 1 on, or `pause` is not a number from 0 on.
        """
        self._most = whole_number("failures", failures, least=1)
        self._pause = number("pause", pause, unit="seconds")
        self._lock = threading.Lock()
        self._failed = 0
        self._last = ""
        self._refused_until = 0.0

    @property
    def failed(self) -> int:
        """Requests in a row without a response of the API so far."""
        return self._failed

    def admit(self, operation: Operation[Any]) -> None:
        """Allow a request.

        Raises:
            FailureLimitError: The limit is reached, and the pause is not over.
        """
        with self._lock:
            if self._failed < self._most:
                return
            left = self._refused_until - timing.now()
            if left <= 0:
                self._refused_until = timing.now() + self._pause  # one at a time
                return
            raise FailureLimitError(
                f"{self._failed} requests in a row got no response of the API, the last one failed with {self._last}; "
                f"the next one is sent in {left:.0f} s at the earliest. Nothing was sent: check the network, the proxy "
                "and the environment",
                endpoint=str(operation),
            )

    def note(self, error: JustOneError | None) -> None:
        """Note the outcome of a request; None for a success."""
        with self._lock:
            if error is None or error.code is not None:
                self._failed = 0
            elif not isinstance(error, ConfigurationError):
                self._failed += 1
                self._last = f"{type(error).__name__}: {error.message}"
                if self._failed >= self._most:
                    self._refused_until = timing.now() + self._pause

    def __repr__(self) -> str:
        return f"FailureLimit({self._most}, pause={self._pause:g})"
