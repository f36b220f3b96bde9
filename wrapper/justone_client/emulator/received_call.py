"""A request to an API path, as it arrived."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from .spec_document import FORM

if TYPE_CHECKING:
    from starlette.requests import Request

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ReceivedCall:
    """A request to an API path. Everything in it is as it arrived, the token included; only its `repr` hides that.

    Attributes:
        method: Upper case.
        path: Without the query, percent-decoded.
        query: Names and values of the query in their order; a repeated name is there as often as it came.
        form: The same of a form body; empty for a body of another type.
    """

    method: str
    path: str
    query: Pairs
    form: Pairs

    def __repr__(self) -> str:
        return f"ReceivedCall({self.method!r}, {self.path!r}, query={_shown(self.query)}, form={_shown(self.form)})"

    @classmethod
    async def read(cls, request: Request) -> ReceivedCall:
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await request.body() if media_type == FORM else b""
        return cls(request.method, request.scope["path"], _pairs(request.scope["query_string"]), _pairs(body))

    def parameters(self) -> Pairs:
        return [(name, value) for name, value in (*self.query, *self.form) if name != "token"]

    def request_id(self) -> str:
        """Equal calls have equal ids, whoever makes them: the token is left out."""
        identity = json.dumps([self.method, self.path, sorted(self.parameters())])
        return hashlib.sha256(identity.encode()).hexdigest()[:32]


def _pairs(encoded: bytes) -> Pairs:
    return parse_qsl(encoded.decode(errors="replace"), keep_blank_values=True)


def _shown(pairs: Pairs) -> Pairs:
    return [(name, "***" if name == "token" else value) for name, value in pairs]
