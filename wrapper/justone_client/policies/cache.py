"""Responses stored for a while, so that a repeated call is free."""

from __future__ import annotations

import hashlib
import json
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from os import PathLike
from typing import Any

from justone_client.checks import number, whole_number
from justone_client.endpoints.operation import Operation
from justone_client.environment import ENVIRONMENTS, Environment


class Cache:
    """Stores the responses of successful calls; a call whose response it cannot store or read is sent again.

    A key consists of the endpoint and its parameters, not of the token: all that share the cache share its responses.

    `AsyncJustOne` calls `get` and `put` on its event loop: in a subclass of yours both must return within
    milliseconds, since every call in flight waits for them while its time-out runs.
    """

    def __init__(self, ttl: float) -> None:
        """Set the seconds for which a response is used.

        Raises:
            ConfigurationError: `ttl` is not a number above 0.
        """
        self.ttl = number("ttl", ttl, above=0, most=math.inf, unit="seconds")

    @staticmethod
    def memory(ttl: float, max_entries: int = 1000) -> Cache:
        """Return a cache in this process; beyond `max_entries` it drops the oldest responses."""
        return _Memory(ttl, max_entries)

    @staticmethod
    def file(path: str | PathLike[str], ttl: float) -> Cache:
        """Return a cache in a SQLite file, which any number of processes on this machine may share.

        The file holds whole responses, readable for all who have access to it. A file that is locked, full or slow
        is not used for up to 30 s: calls are then sent, and a warning is logged.
        """
        return _File(ttl, path)

    def get(self, key: str) -> bytes | None:
        """Return the stored body; None if it is absent or too old."""
        raise NotImplementedError

    def put(self, key: str, body: bytes) -> None:
        """Store a body."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the file, or drop the responses of a cache in this process."""


def key_of(environment: Environment, operation: Operation[Any], fields: Mapping[str, Any]) -> str:
    """Return the key of a call; the vendor's environments share keys, since they give the same responses."""
    where = "" if environment.name in ENVIRONMENTS else environment.base_url
    what = json.dumps([where, str(operation), operation.form, dict(fields)], sort_keys=True)
    return hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()


class _Memory(Cache):
    def __init__(self, ttl: float, max_entries: int) -> None:
        super().__init__(ttl)
        whole_number("max_entries", max_entries, least=1)
        self._lock = threading.Lock()
        self._most = max_entries
        self._answers: OrderedDict[str, tuple[float, bytes]] = OrderedDict()

    def get(self, key: str) -> bytes | None:
        with self._lock:
            stored, body = self._answers.get(key, (float("-inf"), b""))
        return body if time.time() - stored < self.ttl else None

    def put(self, key: str, body: bytes) -> None:
        with self._lock:
            self._answers.pop(key, None)
            self._answers[key] = (time.time(), body)
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)


class _File(Cache):
    def __init__(self, ttl: float, path: str | PathLike[str]) -> None:
        super().__init__(ttl)
        from .cache_file import CacheFile  # loads sqlite3, which few programs need

        self._file = CacheFile(path, self.ttl)

    def get(self, key: str) -> bytes | None:
        return self._file.get(key)

    def put(self, key: str, body: bytes) -> None:
        self._file.put(key, body)

    def close(self) -> None:
        self._file.close()
