"""The interface of backends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from justone_client.environment import Environment
    from justone_client.wire.exchange import Received
    from justone_client.wire.request import Request
    from justone_client.wire.timing import Deadline


class Prepared(Protocol):
    """Shared base of the sync and async backends."""

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its own connections, without a transport or an HTTP client passed in."""
        ...

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS for an environment, without connecting.

        Raises:
            ConfigurationError: A setting of the process environment cannot be used.
        """
        ...


class Backend(Prepared, Protocol):
    """Sends requests and waits."""

    def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once and fill in its response; raise only exceptions that end a program."""
        ...

    def close(self) -> None:
        """Close the connections that it made."""
        ...


class AsyncBackend(Prepared, Protocol):
    """Sends requests in coroutines."""

    async def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once and fill in its response; raise only cancellations."""
        ...

    async def aclose(self) -> None:
        """Close the connections that it made."""
        ...
