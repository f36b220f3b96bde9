"""The tool that calls an endpoint: one request, stored before anything of the response is shown."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from justone_client.codes import SUCCESS, business_code
from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.parameter_check import ADDED, checked_value, missing_parameters, wire_name_of
from justone_client.endpoints.price import PriceEstimate
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    FailureLimitError,
    JustOneError,
    ResponseError,
)
from justone_client.policies.cache import key_of
from justone_client.terminal import one_line
from justone_client.wire.token import hide_known, hide_known_in_bytes

from .body_page import document_of
from .consents import Consents
from .preview import clean, preview
from .response_store import ResponseStore
from .stored_call import StoredCall
from .threads import in_thread
from .token_count import token_count
from .tool_client import ToolClient
from .tool_errors import billed_text, error_data
from .tool_result import DATA_NOTE, Confirmation, ToolResult, json_text
from .tool_settings import ToolSettings

T = TypeVar("T")

_UNSENT = (BudgetExceededError, ConfigurationError, FailureLimitError)
"""Errors after which the call is removed from the store."""

_LONGEST_SHOWN = 80
_MOST_SHOWN = 12
"""Characters of a value, and parameters, in a question to a person."""

_MARGIN = 30
"""Tokens of a result for names around the preview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidCall:
    """A call that is about to be made.

    Attributes:
        operation: The endpoint.
        parameters: The parameters by published name.
        estimate: The price estimate.
        warnings: Warnings of the endpoint and its parameters.
        key: The text that identical calls share.
    """

    operation: Operation[Any]
    parameters: dict[str, str]
    estimate: PriceEstimate | None
    warnings: list[str]
    key: str


class PaidCalls:
    """Makes calls within the limits of the tools."""

    def __init__(self, settings: ToolSettings, client: ToolClient, store: ResponseStore, consents: Consents) -> None:
        self._settings = settings
        self._client = client
        self._store = store
        self._consents = consents
        self._locks: WeakValueDictionary[str, Any] = WeakValueDictionary()

    async def call(
        self, *, endpoint: str, parameters: Mapping[str, Any] | None = None, confirmed: str | None = None
    ) -> ToolResult | Confirmation:
        """Call an endpoint, or serve an identical call from the store.

        Raises:
            ConfigurationError: The endpoint or a parameter is wrong, there is no token, or the store cannot be used;
                nothing was sent.
            BudgetExceededError: The call may cost too much; nothing was sent.
        """
        call = self._checked(endpoint, parameters or {})
        import anyio  # importing the tools loads no library for calls

        lock = self._locks.setdefault(call.key, anyio.Lock())
        async with lock:  # of identical calls, the second one finds the response of the first
            earlier = await in_thread(partial(self._store.latest, call.key, time.time() - self._settings.ttl))
            if earlier is not None and earlier.billed:
                served = await self._served(call, earlier)
                if served is not None:
                    return served
            is_doubtful = earlier is not None and earlier.billed is None
            if is_doubtful or self._consents.is_needed(call.estimate):
                what = {"endpoint": str(call.operation), "parameters": call.parameters, "key": call.key}
                await in_thread(partial(self._demand_budget, call.operation))
                question = self._consents.demand(what, call.estimate, _question(call, is_doubtful), confirmed)
                if question is not None:
                    return question
            return await self._sent(call)

    def _checked(self, endpoint: str, given: Mapping[str, Any]) -> PaidCall:
        operation = self._settings.operation(endpoint)
        api = self._client.api()
        warnings = [operation.deprecation] if operation.deprecation else []
        parameters = checked_parameters(operation, given, warnings)
        return PaidCall(
            operation=operation,
            parameters=parameters,
            estimate=self._settings.demand_affordable(operation),
            warnings=warnings,
            key=key_of(api.environment, operation, parameters),
        )

    def _demand_budget(self, operation: Operation[Any]) -> None:
        """Refuse a call beyond the budget before a person is asked."""
        budget = self._settings.budget
        budget.cancel(budget.reserve(operation))

    async def _sent(self, call: PaidCall) -> ToolResult:
        """Send the request, and store the outcome."""
        estimate = None if call.estimate is None else (str(call.estimate.amount), call.estimate.currency)
        begin = partial(self._store.begin, call.key, call.operation.name, call.parameters, estimate)
        handle = await in_thread(begin)
        failure: JustOneError | None = None
        code: int | None
        billed: bool | None
        body: bytes | None
        try:
            response = await self._client.api().execute(call.operation, call.parameters)
            code, billed, body = response.code, response.billed, response.body
        except _UNSENT:
            await in_thread(partial(self._store.cancel, handle))
            raise
        except JustOneError as error:
            failure = error
            code, billed, body = error.code, error.billed, _body_of(error)
        if body is not None:
            body = hide_known_in_bytes(body)
        try:
            aside = await in_thread(partial(self._store.end, handle, code=code, billed=billed, body=body))
        except OSError:
            return await self._unstored(call, failure, billed, body or b"")
        about = error_data(failure) if failure is not None else {"billed": billed_text(billed)}
        stored: dict[str, Any] = {} if body is None else {"handle": handle}
        if aside:
            stored = {"stored_in": aside, "warning": "the store is unusable; a person finds the whole response there"}
        return await self._result(call, about | stored, body, billed=billed)

    async def _served(self, call: PaidCall, earlier: StoredCall) -> ToolResult | None:
        """Return the result of an identical call; None if its response is no longer stored."""
        body = await in_thread(partial(self._store.body, earlier.handle))
        if body is None:
            return None
        age = max(0, round(time.time() - earlier.time))
        about: dict[str, Any] = {"billed": False, "from_store": f"an identical call {age} s ago; nothing was sent"}
        if earlier.code not in (SUCCESS, None):
            row = business_code(earlier.code or 0)
            about = {"error": row.error.__name__, "code": earlier.code, "meaning": row.meaning, **about, "repeat": "no"}
        return await self._result(call, about | {"handle": earlier.handle}, body, billed=False)

    async def _result(
        self, call: PaidCall, about: dict[str, Any], body: bytes | None, *, billed: bool | None
    ) -> ToolResult:
        head = {"endpoint": call.operation.name, **about, "estimate": _estimate(call), **await self._left(call)}
        if call.warnings:
            head["warnings"] = call.warnings[:3]
        is_error = "error" in about
        if body is None:
            return ToolResult.of(head, is_error=is_error, billed=billed)
        head["note"] = DATA_NOTE
        rest = self._settings.preview_tokens - token_count(json_text(head)) - _MARGIN
        try:
            shown = await in_thread(lambda: preview(document_of(body), rest))
        except Exception:  # noqa: BLE001 - the call is billed and stored, whatever happens to its preview
            head["hint"] = "there is no preview; use read_response"
            return ToolResult.of(head, is_error=is_error, billed=billed)
        head["data"] = shown.value
        if shown.cut:
            head["cut"] = shown.cut
        return ToolResult.of(head, is_error=is_error, billed=billed)

    async def _unstored(
        self, call: PaidCall, failure: JustOneError | None, billed: bool | None, body: bytes
    ) -> ToolResult:
        """Return the whole body, since it is stored nowhere."""
        about = error_data(failure) if failure is not None else {"billed": billed_text(billed)}
        warning = "the response could not be stored, so this is all of it; a person should save it"
        head = {"endpoint": call.operation.name, **about, "warning": warning, "note": DATA_NOTE}
        text = clean(body.decode("utf-8", "backslashreplace"))
        return ToolResult.of(head | {"data": text}, is_error=failure is not None, billed=billed)

    async def _left(self, call: PaidCall) -> dict[str, Any]:
        try:
            return {"budget_left": await in_thread(partial(self._settings.budget_left, call.operation.name))}
        except ConfigurationError:  # a shared budget; the call is over all the same
            return {}


def checked_parameters(operation: Operation[Any], given: Mapping[str, Any], warnings: list[str]) -> dict[str, str]:
    """Return parameters as texts by published name.

    Args:
        operation: The endpoint.
        given: JSON values by name; null leaves a parameter out.
        warnings: Gets a warning of each value that the vendor does not list.

    Raises:
        ConfigurationError: A parameter is unknown, missing, given twice or of the wrong type, or has a token in it.
    """
    described = {each.wire_name: each for each in texts_of(operation).parameters}
    parameters: dict[str, str] = {}
    for name, value in given.items():
        which = repr(clean(one_line(name[:_LONGEST_SHOWN])))
        wire_name = wire_name_of(operation, name, which, "describe_endpoint shows all parameters")
        if value is None:
            continue
        if wire_name in parameters:
            raise ConfigurationError(f"parameter {which} is given twice")
        text = _text(which, value)
        if hide_known(text) != text:
            raise ConfigurationError(f"a parameter has the token in it: leave it out, {ADDED}")
        parameters[wire_name] = checked_value(described[wire_name], text, warnings.append)
    if missing := missing_parameters(operation, parameters):
        raise ConfigurationError(f"{operation.name} needs {', '.join(missing)}")
    return parameters


def _text(which: str, value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str() if clean(value) == value:
            return value
        case int() | float():
            return json.dumps(value)
        case _:
            raise ConfigurationError(f"parameter {which} must be a text, a number or a boolean")


def _body_of(error: JustOneError) -> bytes | None:
    """Return the body of an error that may be billed; None without one."""
    if error.billed is False:
        return None
    if isinstance(error, ResponseError) and error.body is not None:
        return error.body
    if error.raw is None:
        return None
    return error.raw.encode("utf-8", "surrogatepass") if isinstance(error.raw, str) else json.dumps(error.raw).encode()


def _estimate(call: PaidCall) -> str:
    return "unknown" if call.estimate is None else str(call.estimate)


def _question(call: PaidCall, is_doubtful: bool) -> str:
    """Return the question to a person; values are quoted, since a text from the web may be in them."""
    shown = [f"{name}={json.dumps(_shortened(value), ensure_ascii=False)}" for name, value in call.parameters.items()]
    more = f" and {len(shown) - _MOST_SHOWN} more" if len(shown) > _MOST_SHOWN else ""
    doubt = " An identical call may have been billed without a response." if is_doubtful else ""
    price = "without a price estimate" if call.estimate is None else f"for {call.estimate}"
    given = ", ".join(shown[:_MOST_SHOWN]) or "no parameters"
    return clean(one_line(f"Call {call.operation.name} {price}?{doubt} Parameters: {given}{more}"))


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"
