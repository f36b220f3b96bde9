"""The API paths: from a call to its answer, checked in the order method, token, parameters, magic value."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

from .answer import Answer, json_answer
from .envelope import (
    INVALID_PARAMETERS,
    INVALID_TOKEN,
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    success_envelope,
    with_code,
)
from .magic import PREFIX, magic_answer
from .specs import FORM

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.types import Receive, Scope, Send

    from .specs import Definition

_TOKEN = re.compile("[A-Za-z0-9]{8}|[A-Za-z0-9]{16}|[A-Za-z0-9]{32}")


@dataclass(frozen=True, slots=True)
class Call:
    """A request to an API path, with its query parameters and form fields by name."""

    method: str
    path: str
    query: dict[str, str]
    form: dict[str, str]

    @classmethod
    async def read(cls, request: Request) -> Call:
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await request.body() if media_type == FORM else b""
        return cls(request.method, request.scope["path"], _fields(request.scope["query_string"]), _fields(body))

    def parameters(self) -> list[tuple[str, str]]:
        return [(name, value) for name, value in (*self.query.items(), *self.form.items()) if name != "token"]

    def request_id(self) -> str:
        """Equal calls have equal ids, whoever makes them: the token is left out."""
        identity = json.dumps([self.method, self.path, sorted(self.parameters())])
        return hashlib.sha256(identity.encode()).hexdigest()[:32]


class Api:
    """ASGI application for everything under `/api/`."""

    def __init__(
        self, definitions: Sequence[Definition], *, token: str | None, latency: float, clock: Callable[[], str]
    ) -> None:
        self._definitions = {(item.method, item.path): item for item in definitions}
        self._paths = {item.path for item in definitions}
        self._token = token
        self._latency = latency
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            call = await Call.read(Request(scope, receive))
        except ClientDisconnect:
            return
        answer = self.answer(call)
        await replace(answer, delay=answer.delay + self._latency)(scope, receive, send)

    def answer(self, call: Call) -> Answer:
        definition = self._definitions.get((call.method, call.path))
        example = definition.example if definition else None
        success = success_envelope(example, record_time=self._clock(), request_id=call.request_id())
        if definition is None:
            code = METHOD_NOT_ALLOWED if call.path in self._paths else NOT_FOUND
            return json_answer(with_code(success, code, f"no endpoint {call.method} {call.path}"), status=code)
        if not self._accepts((call.form if definition.is_form else call.query).get("token", "")):
            return json_answer(with_code(success, INVALID_TOKEN))
        if missing := _missing(definition, call):
            detail = f"missing required parameter {', '.join(missing)}"
            return json_answer(with_code(success, INVALID_PARAMETERS, detail))
        magic = next((value for _, value in call.parameters() if value.startswith(PREFIX)), None)
        if magic is None:
            return json_answer(success)
        unknown = json_answer(
            with_code(success, INVALID_PARAMETERS, f"unknown magic value {magic!r}; GET / lists them")
        )
        return magic_answer(magic, success) or unknown

    def _accepts(self, token: str) -> bool:
        return bool(_TOKEN.fullmatch(token)) if self._token is None else token == self._token


def _missing(definition: Definition, call: Call) -> list[str]:
    return [
        *(name for name in definition.required_query if not call.query.get(name)),
        *(name for name in definition.required_form if not call.form.get(name)),
    ]


def _fields(encoded: bytes) -> dict[str, str]:
    return dict(parse_qsl(encoded.decode(errors="replace"), keep_blank_values=True))
