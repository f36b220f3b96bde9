"""Responses of the API paths; a call is checked in the order method, token, parameters, magic value."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request

from justone_client.endpoints.echo import with_echo
from justone_client.endpoints.registry import operation_at
from justone_client.errors import ConfigurationError

from .emulated_response import (
    INVALID_PARAMETERS,
    INVALID_TOKEN,
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    EmulatedResponse,
    json_response,
    success_envelope,
    with_code,
)
from .magic import PREFIX, magic_response
from .received_call import ReceivedCall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.types import Receive, Scope, Send

    from justone_client.endpoints.json_path import Path

    from .billing import Billing
    from .spec_document import EmulatedEndpoint

_TOKEN = re.compile("[A-Za-z0-9]{8}|[A-Za-z0-9]{16}|[A-Za-z0-9]{32}")


class ApiHandler:
    """ASGI application for everything under `/api/`."""

    def __init__(
        self,
        endpoints: Sequence[EmulatedEndpoint],
        *,
        token: str | None,
        latency: float,
        clock: Callable[[], str],
        record: Callable[[ReceivedCall], None] | None,
        billing: Billing,
    ) -> None:
        self._endpoints = {(item.method, item.path): item for item in endpoints}
        self._paths = {item.path for item in endpoints}
        self._token = token
        self._latency = latency
        self._clock = clock
        self._record = record
        self._billing = billing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            call = await ReceivedCall.read(Request(scope, receive))
        except ClientDisconnect:
            return
        if self._record:
            self._record(call)
        response = self.respond(call)
        self._billing.note(call, response)
        await replace(response, delay=response.delay + self._latency)(scope, receive, send)

    def respond(self, call: ReceivedCall) -> EmulatedResponse:
        """Return the response to a call, without the latency of the emulator."""
        endpoint = self._endpoints.get((call.method, call.path))
        example = endpoint.example if endpoint else None
        success = success_envelope(example, record_time=self._clock(), request_id=call.request_id())
        if endpoint is None:
            code = METHOD_NOT_ALLOWED if call.path in self._paths else NOT_FOUND
            return json_response(with_code(success, code, f"no endpoint {call.method} {call.path}"), status=code)
        if not self._accepts(dict(call.form if endpoint.is_form else call.query).get("token", "")):
            return json_response(with_code(success, INVALID_TOKEN))
        if missing := _missing(endpoint, call):
            detail = f"missing required parameter {', '.join(missing)}"
            return json_response(with_code(success, INVALID_PARAMETERS, detail))
        success = with_echo(_echo(call.method, call.path), dict(call.parameters()), success)
        magic = next((value for _, value in call.parameters() if value.startswith(PREFIX)), None)
        if magic is None:
            return json_response(success)
        unknown = json_response(
            with_code(success, INVALID_PARAMETERS, f"unknown magic value {magic!r}; GET / lists them")
        )
        return magic_response(magic, success) or unknown

    def _accepts(self, token: str) -> bool:
        return bool(_TOKEN.fullmatch(token)) if self._token is None else token == self._token


@cache
def _echo(method: str, path: str) -> Mapping[str, Path]:
    """Return the fields of an endpoint's responses that repeat parameters, as the client knows them."""
    try:
        return operation_at(method, path).echo
    except ConfigurationError:  # the client cannot call this path
        return {}


def _missing(endpoint: EmulatedEndpoint, call: ReceivedCall) -> list[str]:
    """Return the names of required parameters that are absent or empty."""
    query, form = dict(call.query), dict(call.form)
    return [
        *(name for name in endpoint.required_query if not query.get(name)),
        *(name for name in endpoint.required_form if not form.get(name)),
    ]
