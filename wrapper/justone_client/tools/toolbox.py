"""The tools for language models, with the settings that the model cannot change."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine, Iterable, Mapping
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeVar

from justone_client.checks import amount, number, whole_number
from justone_client.errors import JustOneError
from justone_client.policies.budget import Budget, Price
from justone_client.wire import timing

from .catalogue_tools import describe_endpoint, estimate_cost, find_endpoints, parse_link
from .consents import Consents
from .paid_calls import PaidCalls
from .response_store import ResponseStore
from .spending import balance_and_spend
from .stored_reading import read_response
from .table_jobs import TableJobs
from .threads import in_thread
from .tool_arguments import checked_arguments, definition_of
from .tool_client import ToolClient
from .tool_errors import billed_text, error_result
from .tool_result import Confirmation, ToolResult
from .tool_settings import ToolSettings, platforms_of

if TYPE_CHECKING:
    from justone_client.async_client import AsyncJustOne

T = TypeVar("T")

DEFAULT_TTL = 3600.0
"""Seconds for which an identical call is served from the store: a model repeats itself within a conversation."""

DEFAULT_PREVIEW_TOKENS = 2000
_FEWEST_TOKENS, _MOST_TOKENS = 500, 100_000
_LONGEST_TTL = 31_536_000.0

_logger = logging.getLogger("justone_client.tools")


class Toolbox:
    """The tools for language models. Its settings hold for all calls of the model, which cannot change them.

    Use `run` in coroutines, or `run_sync` elsewhere, but not both of the same toolbox.
    """

    def __init__(
        self,
        api: AsyncJustOne | None = None,
        *,
        budget: Budget | None = None,
        most_per_call: Price | None = None,
        confirm_above: Price | None = None,
        allow: Iterable[str] | None = None,
        deny: Iterable[str] = (),
        store: ResponseStore | str | PathLike[str] | None = None,
        preview_tokens: int = DEFAULT_PREVIEW_TOKENS,
        ttl: float = DEFAULT_TTL,
    ) -> None:
        """Set the limits; nothing is sent.

        Args:
            api: The client. Default: one that is made by the first call, with the token of the environment.
            budget: Limits the calls of all tools, such as `Budget.shared("spend.sqlite", "5 CNY a day")`. Default:
                that of the client, else 10 billed calls.
            most_per_call: The highest price estimate of a call; an endpoint without an estimate is refused. Default:
                no limit.
            confirm_above: The price estimate of a call above which a person must confirm it, and each call of an
                endpoint without an estimate. Default: never.
            allow: The only platforms that are found and called, such as `["xiaohongshu"]` or `"xiaohongshu,douyin"`.
                Default: all.
            deny: Platforms that are not.
            store: The file of the responses, or a `ResponseStore` with other limits. Default: a file in the user's
                folder for data, with 30 days and 500 MB. Files of collections are in the folder `jobs` beside it.
            preview_tokens: Tokens of a result, estimated by `token_count`. Default: 2,000.
            ttl: Seconds for which an identical call is served from the store. Default: an hour; 0 for never.

        Raises:
            ConfigurationError: A setting is invalid, or both the client and the toolbox have a budget.
        """
        self._client = ToolClient(api, budget)
        self._store = store if isinstance(store, ResponseStore) else ResponseStore(store)
        self._settings = ToolSettings(
            budget=self._client.budget,
            most_per_call=None if most_per_call is None else amount("most_per_call", most_per_call),
            allow=platforms_of(allow, "allow"),
            deny=platforms_of(deny, "deny") or frozenset(),
            preview_tokens=whole_number("preview_tokens", preview_tokens, least=_FEWEST_TOKENS, most=_MOST_TOKENS),
            ttl=number("ttl", ttl, most=_LONGEST_TTL, unit="seconds"),
        )
        consents = Consents(None if confirm_above is None else amount("confirm_above", confirm_above))
        self._calls = PaidCalls(self._settings, self._client, self._store, consents)
        self._jobs = TableJobs(self._settings, self._client, self._store, consents)
        self._own_loop = _OwnLoop()

    @property
    def budget(self) -> Budget:
        """The budget of all tools."""
        return self._settings.budget

    def is_allowed(self, platform: str) -> bool:
        """Return whether a platform may be used."""
        return self._settings.is_allowed(platform)

    async def run(
        self, name: str, arguments: Mapping[str, Any] | str, *, confirmed: str | None = None
    ) -> ToolResult | Confirmation:
        """Run a tool; a failure is a result, too.

        Args:
            name: The name of the tool.
            arguments: Its arguments, also as a JSON text.
            confirmed: The key of the `Confirmation` that a person has agreed to. It is valid once, and only for the
                same call at the same estimate; else there is a new `Confirmation`.

        Returns:
            The result, or the question to a person; nothing was sent then.
        """
        started = timing.now()
        known, may_bill = "unknown tool", False  # a name from outside is not logged
        try:
            definition = definition_of(name)
            known, may_bill = definition.name, definition.destructive
            result = await self._run(known, checked_arguments(definition, arguments), confirmed)
        except JustOneError as error:
            result = error_result(error)
        except Exception as error:  # noqa: BLE001 - a model can do nothing about it, and its text may be from outside
            result = _unexpected(error, billed=None if may_bill else False)
        _log(known, result, timing.now() - started)
        return result

    def run_sync(
        self, name: str, arguments: Mapping[str, Any] | str, *, confirm: Callable[[str], bool] | None = None
    ) -> ToolResult:
        """Run a tool without coroutines; an event loop in a thread makes the calls.

        Args:
            name: The name of the tool.
            arguments: Its arguments, also as a JSON text.
            confirm: Asks a person the question that it gets, and returns whether they agree. Default: calls that need
                a confirmation are refused.
        """
        result: ToolResult | Confirmation = self._own_loop.wait(self.run(name, arguments))
        while isinstance(result, Confirmation):
            if confirm is None or confirm(result.message) is not True:
                return result.refusal(is_asked=confirm is not None)
            result = self._own_loop.wait(self.run(name, arguments, confirmed=result.key))
        return result

    async def aclose(self) -> None:
        """Cancel the jobs, which resume when they are started again, and close the client that the toolbox made."""
        await self._jobs.aclose()
        await self._client.aclose()
        self._store.close()

    def close(self) -> None:
        """Do the same as `aclose` after `run_sync`."""
        self._own_loop.wait(self.aclose())
        self._own_loop.close()

    async def _run(self, name: str, arguments: dict[str, Any], confirmed: str | None) -> ToolResult | Confirmation:
        settings = self._settings
        match name:
            case "call_endpoint":
                return await self._calls.call(**arguments, confirmed=confirmed)
            case "collect_start":
                return await self._jobs.start(**arguments, confirmed=confirmed)
            case "collect_status":
                return await self._jobs.status(**arguments)
            case "read_response":
                return await read_response(settings, self._store, **arguments)
            case "balance_and_spend":
                return await balance_and_spend(settings, self._client, self._store)
        return await in_thread(partial(_FREE[name], settings, **arguments))


_FREE: dict[str, Callable[..., ToolResult]] = {
    "find_endpoints": find_endpoints,
    "describe_endpoint": describe_endpoint,
    "estimate_cost": estimate_cost,
    "parse_link": parse_link,
}


class _OwnLoop:
    """An event loop in a thread, started when it is first needed, which runs collections between the calls."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Return the result of a coroutine."""
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="justone-tools", daemon=True)
                self._thread.start()
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def close(self) -> None:
        """Stop the loop."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()


def _unexpected(error: Exception, billed: bool | None) -> ToolResult:
    """Return the result for an error of the tools themselves; a call that was sent is in the store."""
    return ToolResult.of(
        {
            "error": "UnexpectedError",
            "meaning": f"the tool failed ({type(error).__name__})",
            "billed": billed_text(billed),
            "repeat": "only if a person agrees" if billed is None else "no",
            "hint": "balance_and_spend lists the responses that are stored",
        },
        is_error=True,
        billed=billed,
    )


def _log(name: str, result: ToolResult | Confirmation, seconds: float) -> None:
    """Log a run without the values of parameters."""
    endpoint, estimate, outcome = "", "", "confirmation"
    billed: bool | None = False
    if isinstance(result, ToolResult):
        endpoint = str(result.data.get("endpoint", ""))
        estimate = str(result.data.get("estimate", ""))
        outcome = str(result.data.get("error", "ok"))
        billed = result.billed
    _logger.info("%s %s: %s, billed %s, estimate %s, %.3f s", name, endpoint, outcome, billed, estimate, seconds)
