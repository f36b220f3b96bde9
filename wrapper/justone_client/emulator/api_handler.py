"""Responses of the API paths; a call is checked in the order method, token, parameters, magic value."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect, Request

from justone_client.codes import SUCCESS
from justone_client.endpoints.echo import with_echo
from justone_client.endpoints.registry import generated_operation

from .emulated_response import (
    INSUFFICIENT_BALANCE,
    INVALID_PARAMETERS,
    INVALID_TOKEN,
    METHOD_NOT_ALLOWED,
    NOT_FOUND,
    EmulatedResponse,
    json_response,
    success_envelope,
    with_code,
)
from .invented import invented_data
from .magic import PREFIX, magic_response
from .own_responses import Reply
from .received_call import ReceivedCall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starlette.types import Receive, Scope, Send

    from .account_data import AccountData
    from .billing import Billing
    from .own_responses import OwnResponses
    from .spec_document import EmulatedEndpoint

_DATE = len("2026-08-01")
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
        account: AccountData,
        responses: OwnResponses,
    ) -> None:
        self._endpoints = {(item.method, item.path): item for item in endpoints}
        self._paths = {item.path for item in endpoints}
        self._token = token
        self._latency = latency
        self._clock = clock
        self._record = record
        self._billing = billing
        self._account = account
        self._responses = responses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            call = await ReceivedCall.read(Request(scope, receive))
        except ClientDisconnect:
            return
        if self._record:
            self._record(call)
        response = self.respond(call)
        self._billing.note(call, response, day=self._clock()[:_DATE])
        await replace(response, delay=response.delay + self._latency)(scope, receive, send)

    def respond(self, call: ReceivedCall) -> EmulatedResponse:
        """Return the response to a call, without the latency of the emulator."""
        endpoint = self._endpoints.get((call.method, call.path))
        parameters = dict(call.parameters())
        success = success_envelope(None, record_time=self._clock(), request_id=call.request_id())
        if endpoint is None:
            code = METHOD_NOT_ALLOWED if call.path in self._paths else NOT_FOUND
            return json_response(with_code(success, code, f"no endpoint {call.method} {call.path}"), status=code)
        token = dict(call.form if endpoint.is_form else call.query).get("token", "")
        if not self._accepts(token):
            return json_response(with_code(success, INVALID_TOKEN))
        if missing := _missing(endpoint, call):
            detail = f"missing required parameter {', '.join(missing)}"
            return json_response(with_code(success, INVALID_PARAMETERS, detail))
        is_used_up = self._account.is_used_up(token, f"{call.method} {call.path}")
        refusal = Reply(code=INSUFFICIENT_BALANCE) if is_used_up else None
        own = refusal or self._responses.reply(f"{call.method} {call.path}", parameters)
        if own and own.code != SUCCESS:
            return json_response(with_code(success, own.code, own.message), status=own.status)
        success = success | {"data": own.data if own else _data(endpoint, parameters)}
        magic = next((value for _, value in call.parameters() if value.startswith(PREFIX)), None)
        if magic is None:
            return json_response(success, status=own.status if own else 200)
        unknown = json_response(
            with_code(success, INVALID_PARAMETERS, f"unknown magic value {magic!r}; GET / lists them")
        )
        return magic_response(magic, success) or unknown

    def example(self, path: str) -> dict[str, Any]:
        """Return the envelope of the example that the vendor's site has for a path, which needs no token."""
        endpoint = next((each for each in self._endpoints.values() if each.path == path), None)
        success = success_envelope(None, record_time=self._clock(), request_id="")
        operation = _operation(endpoint.method, endpoint.path) if endpoint else None
        if endpoint is None or operation is None or not operation.data:
            return with_code(success, NOT_FOUND, "no example for this path")
        data = _data(endpoint, {})
        body = {"code": SUCCESS, "data": data}
        return success | {"data": {"api": path, "checkedAt": self._clock(), "synthetic": True, "example": body}}

    def about_account(self, token: str, read: Callable[[str], Any]) -> dict[str, Any]:
        """Return the envelope with what `read` tells about the account of a token; it is free and not recorded."""
        success = success_envelope(None, record_time=self._clock(), request_id="")
        return success | {"data": read(token)} if self._accepts(token) else with_code(success, INVALID_TOKEN)

    def _accepts(self, token: str) -> bool:
        return bool(_TOKEN.fullmatch(token)) if self._token is None else token == self._token


def _data(endpoint: EmulatedEndpoint, parameters: Mapping[str, str]) -> Any:
    """Return invented data; the published example of an endpoint that the client does not know."""
    operation = _operation(endpoint.method, endpoint.path)
    if operation is None:
        return endpoint.example
    return with_echo(operation.echo, parameters, {"data": invented_data(operation, parameters)})["data"]


_operation = cache(generated_operation)


def _missing(endpoint: EmulatedEndpoint, call: ReceivedCall) -> list[str]:
    """Return the names of required parameters that are absent or empty."""
    query, form = dict(call.query), dict(call.form)
    return [
        *(name for name in endpoint.required_query if not query.get(name)),
        *(name for name in endpoint.required_form if not form.get(name)),
    ]
