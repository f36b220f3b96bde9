"""Answers kept for a while, so that asking again costs nothing."""

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
    """Keeps the answers of calls that succeeded; what it cannot keep, or not read, is simply asked again.

    A key is made of the endpoint and its parameters, never of the token: whoever shares the cache shares the answers.

    `AsyncJustOne` calls `get` and `put` on its event loop: in a subclass of yours both must return within
    milliseconds, since every call in flight waits for them while its time-out runs.
    """

    def __init__(self, ttl: float) -> None:
        """Set how long answers are good for, in seconds.

        Raises:
            ConfigurationError: That is no number above 0.
        """
        self.ttl = number("ttl", ttl, above=0, most=math.inf, unit="seconds")

    @staticmethod
    def memory(ttl: float, max_entries: int = 1000) -> Cache:
        """Keep answers in this process; of more than `max_entries` the oldest go."""
        return _Memory(ttl, max_entries)

    @staticmethod
    def file(path: str | PathLike[str], ttl: float) -> Cache:
        """Keep answers in a SQLite file, which any number of processes on this machine may share.

        The file holds whole responses, readable for all who have access to it. A file that is locked, full or slow
        is left alone for up to 30 s: calls then do without the cache, and a warning is logged.
        """
        from .cache_file import FileCache  # few programs need a database

        return FileCache(path, ttl)

    def get(self, key: str) -> bytes | None:
        """Return the body that was kept; None where there is none, or it is too old."""
        raise NotImplementedError

    def put(self, key: str, body: bytes) -> None:
        """Keep a body."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of what holds the answers; a cache of a process keeps nothing."""


def key_of(environment: Environment, operation: Operation[Any], fields: Mapping[str, Any]) -> str:
    """Name a call: the vendor's environments give the same answers, any other server its own."""
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
