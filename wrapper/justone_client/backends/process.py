"""Connections belong to the process, and given clients to the event loop, that first used them."""

from __future__ import annotations

import os

from justone_client.errors import ConfigurationError


class Owner:
    """Notes who uses something first, and refuses others."""

    __slots__ = ("_loop", "_pid")

    def __init__(self) -> None:
        self._pid: int | None = None
        self._loop: object = None

    def demand_process(self) -> None:
        """Make sure that this process opened the connections: two processes would read each other's responses.

        Raises:
            ConfigurationError: Another process did, and forked since.
        """
        pid = os.getpid()
        if self._pid is None:
            self._pid = pid
        elif self._pid != pid:
            raise ConfigurationError(
                "this client was used before the process forked, so its connections belong to the parent process; "
                "create a client after the fork. Nothing was sent"
            )

    def demand_loop(self, loop: object) -> None:
        """Make sure that connections made in one event loop are not used in another.

        Raises:
            ConfigurationError: They are.
        """
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "the http_client or transport you passed in was used in another event loop, where its connections "
                "belong; pass one for each event loop, or none. Nothing was sent"
            )
