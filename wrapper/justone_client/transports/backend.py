"""What a client needs of whatever sends for it."""

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
        """Whether it makes its connections itself, and was given nothing that does."""
        ...

    def prepare(self, environment: Environment) -> None:
        """Set up the proxy and TLS for an environment, without connecting.

        Raises:
            ConfigurationError: The process environment names something that cannot be used.
        """
        ...


class Backend(Prepared, Protocol):
    """Sends, and waits."""

    def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and fill in what comes back of it; raise nothing but what ends a program."""
        ...

    def close(self) -> None:
        """Close the connections made by it."""
        ...


class AsyncBackend(Prepared, Protocol):
    """Sends in coroutines."""

    async def exchange(self, request: Request, deadline: Deadline, received: Received) -> None:
        """Send a request once, and fill in what comes back of it; raise nothing but a cancellation."""
        ...

    async def aclose(self) -> None:
        """Close the connections made by it."""
        ...
