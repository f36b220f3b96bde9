"""The tool that reads a part of a stored response."""

from __future__ import annotations

from functools import partial
from typing import Any

from justone_client.endpoints.data_tree import data_of
from justone_client.endpoints.registry import operation_named

from .body_page import page_of
from .body_path import ROOT, MissingPartError
from .response_store import ResponseStore
from .threads import in_thread
from .token_count import token_count
from .tool_errors import refusal
from .tool_result import DATA_NOTE, ToolResult, json_text
from .tool_settings import ToolSettings

_MARGIN = 20


async def read_response(
    settings: ToolSettings,
    store: ResponseStore,
    *,
    handle: str,
    path: str = ROOT,
    fields: list[str] | None = None,
    offset: int = 0,
    limit: int | None = None,
) -> ToolResult:
    """Return a part of a stored response.

    Raises:
        ConfigurationError: The path is invalid, the platform is not allowed, or the store cannot be read.
    """
    call = await in_thread(partial(store.found, handle))
    if call is not None:
        settings.demand_allowed(call.endpoint)
    body = None if call is None else await in_thread(partial(store.body, handle))
    if call is None or body is None:
        state = "is unknown" if call is None else "has no stored body"
        return refusal(f"this handle {state}; balance_and_spend lists the recent ones")
    head = {"endpoint": call.endpoint, "handle": handle, "billed": False, "note": DATA_NOTE}
    rest = settings.preview_tokens - token_count(json_text(head)) - _MARGIN
    reading = partial(page_of, body, path=path, fields=fields or [], offset=offset, limit=limit, most_tokens=rest)
    try:
        page = await in_thread(reading)
    except MissingPartError as error:
        names = {"note": DATA_NOTE, "names": error.names} if error.names else None
        known = {"documented": found} if (found := _documented(call.endpoint)) else {}
        return refusal(error.message, **({"near": names} if names else {}), **known)
    return ToolResult.of(head | page)


def _documented(endpoint: str) -> list[str]:
    """Return the paths of the lists and objects that the shape of the response has."""
    operation = operation_named(endpoint)
    fields: tuple[Any, ...] = data_of(operation.data).fields if operation is not None else ()
    return [f"$.data.{each.name}" for each in fields if each.fields][:10]
