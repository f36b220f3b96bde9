"""What the vendor would have billed: one call for each answer with code 0 or 201, whether anybody got it or not."""

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
    """Counts billed calls by token and by what was asked for; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, Counter[str]] = {}

    def note(self, call: ReceivedCall, answer: EmulatedResponse) -> None:
        """Count a call by the answer it gets. It counts before the answer is sent: nobody gets his money back."""
        code = _CODE.search(answer.body)  # no parsing: it may break off
        if code is None or int(code[1]) not in _BILLED:
            return
        token = dict([*call.query, *call.form]).get("token", "")
        asked = "&".join(f"{name}={value}" for name, value in call.parameters())
        with self._lock:
            self._counts.setdefault(token, Counter())[f"{call.method} {call.path}?{asked}"] += 1

    def of(self, token: str) -> Mapping[str, int]:
        """Return how often a token was billed for what: method, path and parameters."""
        with self._lock:
            return dict(self._counts.get(token, Counter()))
