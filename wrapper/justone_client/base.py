"""What both clients are alike in."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar

from .call.options import UNSET, Hook, Options, Unset
from .call.protocol import Core
from .call.single_flight import Flights
from .environment import Environment
from .policies.budget import Budget
from .policies.cache import Cache
from .policies.failure_limit import FailureLimit
from .policies.rate_limit import RateLimit
from .policies.retry import Policy
from .policies.usage import Usage
from .transports.backend import Prepared
from .wire.token import Token

B = TypeVar("B", bound=Prepared)


class Client(Generic[B]):
    """Settings, counts and connections of a client; `B` is what sends for it."""

    _core: Core
    _backend: B
    _usage: Usage
    _flights: Flights
    _is_derived: bool

    def _set_up(self, token: str | None, options: Options, backend: B, flights: Flights) -> None:
        self._core = Core(Token(token), options)
        self._backend = backend
        self._usage = Usage()
        self._flights = flights
        self._is_derived = False

    def _adopt(self, other: Client[Any], backend: B, flights: Flights) -> None:
        self._core = other._core
        self._backend = backend
        self._usage = other._usage
        self._flights = flights
        self._is_derived = False

    @property
    def usage(self) -> Usage:
        """What calls came to so far, together with those of all clients derived by `with_options`."""
        return self._usage

    @property
    def options(self) -> Options:
        """The settings of every call."""
        return self._core.options

    @property
    def environment(self) -> Environment:
        """Where calls go."""
        return self._core.options.environment

    def prepare(self) -> None:
        """Set up the proxy and TLS for the environment, without connecting; the first call does so, too.

        Raises:
            ConfigurationError: A proxy or certificates in the process environment cannot be used.
        """
        self._backend.prepare(self.environment)

    def with_options(
        self,
        *,
        environment: str | Unset | None = UNSET,
        timeout: float | Unset = UNSET,
        connect_timeout: float | Unset = UNSET,
        retry: Policy | Unset = UNSET,
        budget: Budget | Unset | None = UNSET,
        rate_limit: RateLimit | Unset | None = UNSET,
        failure_limit: FailureLimit | Unset | None = UNSET,
        cache: Cache | Unset | None = UNSET,
        on_call: Hook | Unset | None = UNSET,
    ) -> Self:
        """Return a client with some settings changed; this one stays as it is.

        Both share token, connections and `usage`; closing the derived one closes nothing. Arguments are those of the
        constructor, and what is left out stays.

        Raises:
            ConfigurationError: A setting that cannot be.
        """
        changes: dict[str, Any] = {"timeout": timeout, "connect_timeout": connect_timeout, "retry": retry}
        changes |= {"budget": budget, "rate_limit": rate_limit, "failure_limit": failure_limit, "cache": cache}
        changes["on_call"] = on_call
        client = object.__new__(type(self))
        client._core = Core(self._core.token, self._core.options.changed(environment, stacklevel=2, **changes))
        client._backend = self._backend
        client._usage = self._usage
        client._flights = self._flights
        client._is_derived = True
        return client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core!r})"
