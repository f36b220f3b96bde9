"""Count of the calls that the vendor would have billed: each response with code 0 or 201, delivered or not."""

from __future__ import annotations

import re
import threading
from collections import Counter
from typing import TYPE_CHECKING

from justone_client.codes import BUSINESS_CODES, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .emulated_response import EmulatedResponse
    from .received_call import ReceivedCall

_BILLED = frozenset({SUCCESS, *(code for code, row in BUSINESS_CODES.items() if row.billed)})
_CODE = re.compile(rb'"code": ?"?(-?[0-9]{1,18})')


class Billing:
    """Counts billed calls by token, method, path and parameters; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, Counter[str]] = {}
        self._by_day: dict[str, Counter[tuple[str, str]]] = {}

    def note(self, call: ReceivedCall, response: EmulatedResponse, day: str = "") -> None:
        """Count a call if its response is billed; call this before sending, since a lost response is billed, too.

        Args:
            call: The call.
            response: The response to it.
            day: The ISO date of the call.
        """
        code = _CODE.search(response.body)  # a search, since the JSON may be truncated
        if code is None or int(code[1]) not in _BILLED:
            return
        token = dict([*call.query, *call.form]).get("token", "")
        parameters = "&".join(f"{name}={value}" for name, value in call.parameters())
        with self._lock:
            self._counts.setdefault(token, Counter())[f"{call.method} {call.path}?{parameters}"] += 1
            self._by_day.setdefault(token, Counter())[day, f"{call.method} {call.path}"] += 1

    def of(self, token: str) -> Mapping[str, int]:
        """Return the number of billed calls of a token by method, path and parameters."""
        with self._lock:
            return dict(self._counts.get(token, Counter()))

    def by_day(self, token: str) -> Mapping[tuple[str, str], int]:
        """Return the number of billed calls of a token by day, and method with path."""
        with self._lock:
            return dict(self._by_day.get(token, Counter()))
