"""What a client needs of whatever sends for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from justone_client.deadline import Deadline
    from justone_client.options import Options
    from justone_client.received import Received
    from justone_client.request import Request


class Backend(Protocol):
    """Sends, and waits."""

    @property
    def sends_itself(self) -> bool:
        """Whether it makes its connections itself, and was given nothing that does."""
        ...

    def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        ...

    def close(self) -> None:
        """Close the connections made by it."""
        ...


class AsyncBackend(Protocol):
    """Sends in coroutines."""

    async def exchange(self, request: Request, deadline: Deadline, options: Options) -> Received:
        """Send a request once, and read what comes back of it."""
        ...

    async def aclose(self) -> None:
        """Close the connections made by it."""
        ...
