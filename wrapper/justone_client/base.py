"""Shared base of the sync and async clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from ._version import __version__
from .call.gate import CallsInFlight, Gate
from .call.options import LONGEST_TIMEOUT, ClientOptions, Options, change_options
from .call.protocol import Core, Tokens
from .call.single_flight import Landing, SingleFlight
from .call.steps import Call
from .checks import missing_attribute, number
from .endpoints.operation import Operation
from .endpoints.registry import platforms
from .environment import Environment, demand_allowed
from .policies.usage import Usage
from .transports.backend import Prepared

B = TypeVar("B", bound=Prepared)
T = TypeVar("T")

_NO_PLATFORM = (
    f"; this installation of justone-client {__version__} has no such platform: `justone endpoints` lists its "
    "endpoints, and api.call(path) calls any other"
)


class Client(Generic[B]):
    """Settings, counts and connections of a client; `B` is its backend."""

    _core: Core
    _backend: B
    _usage: Usage
    _flights: SingleFlight
    _gate: Gate
    _is_derived: bool

    def _set_up(self, core: Core, usage: Usage, backend: B, landing: Callable[[], Landing]) -> None:
        self._core = core
        self._usage = usage
        self._backend = backend
        self._flights = SingleFlight(landing)
        self._gate = Gate(CallsInFlight(landing))
        self._is_derived = False

    def _adopt(self, other: Client[Any], backend: B, landing: Callable[[], Landing]) -> None:
        other._gate.demand_open()
        self._set_up(other._core, other._usage, backend, landing)

    def _new_call(self, operation: Operation[T], parameters: Mapping[str, Any]) -> Call[T]:
        return Call(self._core, operation, parameters, usage=self._usage, flights=self._flights, gate=self._gate)

    def _longest_close(self, timeout: float | None) -> float:
        """Return the seconds that closing may wait for calls in flight."""
        if timeout is None:
            return self._core.options.longest_call
        return number("timeout", timeout, most=LONGEST_TIMEOUT, unit="seconds")

    @property
    def usage(self) -> Usage:
        """Counts of calls and requests so far, together with those of all clients derived by `with_options`."""
        return self._usage

    @property
    def options(self) -> Options:
        """The settings of every call."""
        return self._core.options

    @property
    def environment(self) -> Environment:
        """The environment of calls."""
        return self._core.options.environment

    @property
    def sends_itself(self) -> bool:
        """Whether the client makes its own connections, without a transport or an HTTP client passed in."""
        return self._backend.sends_itself

    def prepare(self) -> None:
        """Set up the proxy and TLS for the environment, without connecting; else the first call does so.

        Raises:
            ConfigurationError: A proxy or certificates in the process environment cannot be used, the client is
                closed, or `JUSTONEAPI_OFFLINE` forbids requests.
        """
        self._gate.demand_open()
        demand_allowed(self.environment)
        self._backend.prepare(self.environment)

    def with_options(self, *, token: Tokens = None, **changes: Unpack[ClientOptions]) -> Self:
        """Return a client with some settings changed; this one stays as it is.

        Both share connections and `usage`, and a cache shares responses. Closing the derived one closes no connection;
        closing this one closes both.

        Args:
            token: Another token, such as that of a tenant, or several. Default: the same.
            **changes: The settings to change, see `ClientOptions`; None for `retry` or `environment` is their default.

        Raises:
            ConfigurationError: The token is invalid, the environment is unknown, or a setting is invalid.
        """
        options = change_options(self._core.options, changes, stacklevel=2)
        core = self._core.with_options(options) if token is None else Core.of(token, options)
        client = object.__new__(type(self))
        client._core, client._usage, client._backend, client._flights = core, self._usage, self._backend, self._flights
        client._gate, client._is_derived = self._gate.derive(), True
        return client

    if not TYPE_CHECKING:  # type checkers would take any attribute

        def __getattr__(self, name: str) -> Any:
            raise missing_attribute(self, name, _NO_PLATFORM)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core!r}, {len(platforms())} platforms)"

    def _repr_html_(self) -> str:
        """Return the settings, counts and platforms for a notebook, without the token."""
        from .markup import shown_table

        counts = asdict(self._usage.total)
        rows = {
            "environment": self.environment.name,
            "timeout": f"{self.options.timeout:g} s",
            "usage": ", ".join(f"{name} {count:,}" for name, count in counts.items() if count) or "no calls",
            "platforms": {name: ", ".join(f"/api/{each}" for each in places) for name, places in platforms().items()},
        }
        return shown_table(type(self).__name__, rows.items())
