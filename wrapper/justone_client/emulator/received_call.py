"""Requests to API paths, as they arrived."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedCall:
    """A request to an API path as it arrived, with the token; only `repr` hides the token.

    Attributes:
        method: Upper case.
        path: Without the query, percent-decoded.
        query: Names and values of the query in their order, repeated names included.
        form: Names and values of a form body in the same way; empty for a body of another type.
    """

    method: str
    path: str
    query: Pairs
    form: Pairs

    def __repr__(self) -> str:
        return (
            f"ReceivedCall(method={self.method!r}, path={self.path!r}, "
            f"query={_shown(self.query)}, form={_shown(self.form)})"
        )

    @classmethod
    async def read(cls, request: Request) -> ReceivedCall:
        """Read the query and a form body of a request."""
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await request.body() if media_type == FORM else b""
        return cls(
            method=request.method,
            path=request.scope["path"],
            query=_pairs(request.scope["query_string"]),
            form=_pairs(body),
        )

    def parameters(self) -> Pairs:
        """Return the query and form parameters without the token."""
        return [(name, value) for name, value in (*self.query, *self.form) if name != "token"]

    def request_id(self) -> str:
        """Return an id that is the same for equal calls; the token is ignored."""
        identity = json.dumps([self.method, self.path, sorted(self.parameters())])
        return hashlib.sha256(identity.encode()).hexdigest()[:32]


def _pairs(encoded: bytes) -> Pairs:
    return parse_qsl(encoded.decode(errors="replace"), keep_blank_values=True)


def _shown(pairs: Pairs) -> Pairs:
    """Return the pairs with the token hidden."""
    return [(name, "***" if name == "token" else value) for name, value in pairs]
