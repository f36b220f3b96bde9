"""Ownership: connections belong to a process, and clients that were passed in to an event loop."""

from __future__ import annotations

import os

from justone_client.errors import ConfigurationError


class Owner:
    """Notes the first process and event loop that use connections, and refuses others."""

    __slots__ = ("_loop", "_pid")

    def __init__(self) -> None:
        self._pid: int | None = None
        self._loop: object = None

    @property
    def is_here(self) -> bool:
        """Whether this process opened the connections, or they are not open yet."""
        return self._pid in {None, os.getpid()}

    def demand_process(self) -> None:
        """Claim the connections for this process; two processes would read each other's responses.

        Raises:
            ConfigurationError: Another process opened the connections, and forked since.
        """
        self.check_process()
        self._pid = os.getpid()

    def check_process(self) -> None:
        """Raise as `demand_process` does, without noting the process.

        Raises:
            ConfigurationError: Another process opened the connections, and forked since.
        """
        if not self.is_here:
            raise ConfigurationError(
                "this client was used before the process forked, so its connections belong to the parent process; "
                "create a client after the fork. Nothing was sent"
            )

    def demand_loop(self, loop: object) -> None:
        """Claim the connections for an event loop.

        Raises:
            ConfigurationError: The connections were made in another event loop.
        """
        self.check_loop(loop)
        self._loop = loop

    def check_loop(self, loop: object) -> None:
        """Raise as `demand_loop` does, without noting the event loop.

        Raises:
            ConfigurationError: The connections were made in another event loop.
        """
        if self._loop is not None and self._loop is not loop:
            raise ConfigurationError(
                "the http_client or transport you passed in was used in another event loop, where its connections "
                "belong; pass one for each event loop, or none. Nothing was sent"
            )
