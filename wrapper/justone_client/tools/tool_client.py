"""The client of the tools: made by the first call, with one request for each call and the budget of the tools."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from justone_client.errors import ConfigurationError
from justone_client.policies.budget import Budget
from justone_client.policies.retry import Retry
from justone_client.wire.token import Token
from justone_client.wire.token_sources import token_in_variables

if TYPE_CHECKING:
    from justone_client.async_client import AsyncJustOne

DEFAULT_BILLED_CALLS = 10
"""Calls of a run that may be billed if no budget is set: enough to look around, and cheap if a model goes astray."""


class ToolClient:
    """The client, which finds its token when it is first needed."""

    def __init__(self, api: AsyncJustOne | None, budget: Budget | None) -> None:
        """Take the client of the caller, if there is one, and the budget.

        Raises:
            ConfigurationError: Both the client and the caller have a budget.
        """
        own = None if api is None else api.options.budget
        if own is not None and budget is not None and own is not budget:
            raise ConfigurationError(
                "the client has a budget already; leave out budget=, or make the client without one"
            )
        self.budget = budget or own or Budget(max_billed_calls=DEFAULT_BILLED_CALLS)
        self._given = api
        self._made: AsyncJustOne | None = None
        if api is None and (token := token_in_variables()):
            with contextlib.suppress(ConfigurationError):
                Token(token)  # from now on it is hidden in all results, also before the first call

    def api(self) -> AsyncJustOne:
        """Return the client with the budget.

        Raises:
            ConfigurationError: There is no token, or a setting of the environment is invalid.
        """
        if self._made is None:
            from justone_client.async_client import AsyncJustOne

            self._made = self._given or AsyncJustOne()
        return self._made.with_options(retry=Retry.none(), budget=self.budget, cache=None)

    async def aclose(self) -> None:
        """Close the client, unless it is the caller's."""
        if self._given is None and self._made is not None:
            await self._made.aclose()
            self._made = None
