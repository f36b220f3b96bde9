"""The consent of a person to a call above a threshold: asked for once, valid once, and for this call only."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from justone_client.endpoints.price import PriceEstimate

from .tool_result import Confirmation

_MOST_OPEN = 1000
"""Questions without a reply that are remembered."""


class Consents:
    """Asks for consent, and checks the keys that prove it."""

    def __init__(self, above: Decimal | None) -> None:
        """Take the estimate above which consent is needed; None for never."""
        self._above = above
        self._secret = secrets.token_bytes(32)
        self._open: OrderedDict[str, None] = OrderedDict()

    def is_needed(self, estimate: PriceEstimate | None) -> bool:
        """Return whether a call with this estimate needs consent; one without an estimate does if any does."""
        return self._above is not None and (estimate is None or estimate.amount > self._above)

    def demand(
        self, what: Mapping[str, Any], estimate: PriceEstimate | None, question: str, confirmed: str | None
    ) -> Confirmation | None:
        """Return None if a key proves the consent to this call, which uses it up; else a new question.

        Args:
            what: Everything that the consent is for, as JSON values.
            estimate: The estimate that the question shows.
            question: The question.
            confirmed: The key.
        """
        bound = json.dumps([what, estimate and estimate.to_dict()], sort_keys=True, default=str)
        if confirmed is not None and self._redeem(confirmed, bound):
            return None
        nonce = secrets.token_hex(8)
        key = self._key(nonce, bound)
        self._open[key] = None
        while len(self._open) > _MOST_OPEN:
            self._open.popitem(last=False)
        return Confirmation(message=question, key=key)

    def _redeem(self, confirmed: str, bound: str) -> bool:
        nonce = confirmed.partition(".")[0]
        if not hmac.compare_digest(self._key(nonce, bound).encode(), confirmed.encode(errors="replace")):
            return False
        return self._open.pop(confirmed, self) is None

    def _key(self, nonce: str, bound: str) -> str:
        digest = hmac.new(self._secret, f"{nonce}\n{bound}".encode(errors="surrogatepass"), hashlib.sha256)
        return f"{nonce}.{digest.hexdigest()}"
