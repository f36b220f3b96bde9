"""Several tokens for one client: which one a request is sent with, and which ones are stopped."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from justone_client.endpoints.operation import Operation
from justone_client.errors import (
    BudgetExceededError,
    ConfigurationError,
    DailyQuotaExceededError,
    InsufficientBalanceError,
    InvalidTokenError,
    JustOneError,
    TokenLimitExceededError,
)
from justone_client.wire.token import Token

from .budget import Budget
from .quota_day import next_midnight
from .rate_limit import RateLimit

STOPPED = 600.0
"""Seconds for which a token is not used after the API rejected it or its account. Then one call tries it again, which
costs nothing if it is rejected: a balance may have been topped up, or a limit raised."""

_NAME = re.compile(r"[\w.-]{1,40}")


class PoolToken:
    """One token of a `TokenPool`.

    Attributes:
        name: The name in errors, ledgers and the spend log; never the token.
        account: The name of its account.
        budget: A limit on the cost of its calls; None for no limit.
        rate_limit: A limit on the rate of its requests; None for no limit.
        token: The token itself, which no text shows.
    """

    def __init__(
        self,
        token: str,
        *,
        name: str,
        account: str = "default",
        budget: Budget | None = None,
        rate_limit: RateLimit | None = None,
    ) -> None:
        """Describe a token.

        Args:
            token: The token.
            name: 1 to 40 letters, digits, `_`, `.` and `-`.
            account: The vendor's account that it belongs to, by a name that you choose. Tokens without one belong to
                the same account: only a declared account has its own balance and quotas.
            budget: Limits what calls with this token may cost, besides the client's own budget.
            rate_limit: Limits how fast requests are sent with this token, besides the client's own limit.

        Raises:
            ConfigurationError: The token cannot be one, or a name is invalid.
        """
        self.token = Token(token or " ")  # an empty text would be replaced by the token of the environment
        for kind, text in (("name", name), ("account", account)):
            if not isinstance(text, str) or not _NAME.fullmatch(text) or self.token.shown_by(text):
                raise ConfigurationError(
                    f"the {kind} of a token must have 1 to 40 letters, digits, '_', '.' or '-', and not be the token"
                )
        self.name = name
        self.account = account
        self.budget = budget
        self.rate_limit = rate_limit

    def __repr__(self) -> str:
        return f"PoolToken(name={self.name!r}, account={self.account!r})"


class _Scope(NamedTuple):
    """The part of a pool that a rejection stops: a token, an account, or an account for one endpoint."""

    token: str = ""
    account: str = ""
    endpoint: str = ""


class _Stop(NamedTuple):
    """Why and until when a scope is not used; `until` is in seconds since 1970."""

    until: float
    error: JustOneError


class TokenPool:
    """Tokens that clients share, each with a name, an account, a budget and a rate limit.

    The accounts are used in the order in which they are first named; the tokens of one account take turns. Another
    token takes over when the API rejects one, which is not billed:

    - codes 100 and 602 stop that token,
    - code 601 stops its account,
    - code 303 stops the endpoint for its account until midnight in China, since the quota is the account's.

    The other stops last ten minutes. A token whose own budget is used up is left out of the call.

    >>> pool = TokenPool(
    ...     [PoolToken("first0token", name="team"), PoolToken("second0token", name="reserve", account="second")]
    ... )
    """

    def __init__(self, tokens: Iterable[PoolToken | str]) -> None:
        """Take the tokens; a plain text is named `token-1`, `token-2` and so on, by its place.

        Raises:
            ConfigurationError: There is no token, a token is invalid, or two have the same name or are equal.
        """
        self.tokens = tuple(
            PoolToken(each, name=f"token-{number}") if isinstance(each, str) else each
            for number, each in enumerate(tokens, 1)
        )
        if not self.tokens:
            raise ConfigurationError("a pool needs at least one token")
        for what, values in (
            ("have the same name", [each.name for each in self.tokens]),
            ("are equal", [each.token.reveal() for each in self.tokens]),
        ):
            if len(set(values)) < len(values):
                raise ConfigurationError(f"two tokens of the pool {what}")
        self._accounts: dict[str, list[PoolToken]] = {}
        for each in self.tokens:
            self._accounts.setdefault(each.account, []).append(each)
        self._lock = threading.Lock()
        self._stops: dict[_Scope, _Stop] = {}
        self._turn = 0

    def choose(self, operation: Operation[Any], passed_over: Collection[str] = ()) -> PoolToken:
        """Return the token for the next request.

        Args:
            operation: The endpoint to call.
            passed_over: Names of tokens that this call may not use.

        Raises:
            JustOneError: No token can be used; the error is that of a rejection that stopped one.
        """
        endpoint = str(operation)
        with self._lock:
            if usable := self._usable(endpoint, passed_over):
                self._turn += 1
                return usable[(self._turn - 1) % len(usable)]
            stops = [stop for each in self.tokens if (stop := self._stop_of(each, endpoint))]
        raise _refusal(min(stops, key=lambda stop: stop.until, default=None), endpoint)

    def can_take_over(self, operation: Operation[Any], passed_over: Collection[str] = ()) -> bool:
        """Whether any token can be used for an endpoint."""
        with self._lock:
            return bool(self._usable(str(operation), passed_over))

    def note(self, token: PoolToken, operation: Operation[Any], error: JustOneError) -> bool:
        """Stop what a rejection stops; return whether it stops anything."""
        until = time.time() + STOPPED
        match error:
            case InvalidTokenError() | TokenLimitExceededError():
                scope = _Scope(token=token.name)
            case InsufficientBalanceError():
                scope = _Scope(account=token.account)
            case DailyQuotaExceededError():
                scope = _Scope(account=token.account, endpoint=str(operation))
                until = next_midnight(datetime.now(UTC)).timestamp()
            case _:
                return False
        with self._lock:
            self._stops[scope] = _Stop(until, error.without_request().with_traceback(None))
        return True

    def stopped(self) -> dict[str, str]:
        """Return what is stopped now, and why: `token team`, `account second`, `account second for GET /api/…`."""
        now = time.time()
        with self._lock:
            return {_shown(scope): stop.error.message for scope, stop in self._stops.items() if stop.until > now}

    def _usable(self, endpoint: str, passed_over: Collection[str]) -> list[PoolToken]:
        """Return the tokens of the first account that has any."""
        for tokens in self._accounts.values():
            usable = [each for each in tokens if each.name not in passed_over and self._stop_of(each, endpoint) is None]
            if usable:
                return usable
        return []

    def _stop_of(self, token: PoolToken, endpoint: str) -> _Stop | None:
        now = time.time()
        for scope in (
            _Scope(token=token.name),
            _Scope(account=token.account),
            _Scope(account=token.account, endpoint=endpoint),
        ):
            stop = self._stops.get(scope)
            if stop is not None and stop.until > now:
                return stop
        return None

    def __repr__(self) -> str:
        return f"TokenPool({list(self.tokens)!r})"


def _refusal(stop: _Stop | None, endpoint: str) -> JustOneError:
    """Return the error for a call that no token can be used for."""
    if stop is None:
        return BudgetExceededError("the budgets of all tokens are used up; nothing was sent", endpoint=endpoint)
    error = stop.error.without_request()
    until = f"{datetime.fromtimestamp(stop.until, UTC):%Y-%m-%d %H:%M} UTC"
    error.endpoint = endpoint
    error.message = f"nothing was sent, since no token of the pool can be used before {until}: {error.message}"
    return error


def _shown(scope: _Scope) -> str:
    if scope.token:
        return f"token {scope.token}"
    return f"account {scope.account}" + (f" for {scope.endpoint}" if scope.endpoint else "")
