"""Lists that are refreshed while processes are killed: a server that counts pages, and the state of the ledger."""

from __future__ import annotations

import json
import random
import time
import zlib
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from justone_client.collect.ledger.open import is_shared, reading_at
from justone_client.collect.record import State
from support.collecting_helpers import DAY, Location, age, from_outside
from support.counting_server import Counting

LIST = "xiaohongshu_pgy.api_solar_kol_get_similar_kol_v1"
PAGES = 2
AGE = "1w"
OPTIONS = ("--map", "user_id=user_id", "--max-pages", PAGES, "--refresh-after", AGE)


class PageServer(Counting):
    """Server of lists: each page tells how often it was requested, which is the version under `hold`."""

    def __init__(self) -> None:
        super().__init__(lambda *_: (0, random.uniform(0.02, 0.06)))

    def id_of(self, parameters: Mapping[str, list[str]]) -> str:
        (page,) = parameters.get("pageNum", ["1"])
        return f"{parameters['userId'][0]} {page}"

    def message(self, user_id: str, _code: int) -> bytes:
        data = {"page": user_id, "served": self.seen[user_id]}
        body = json.dumps({"code": 0, "data": data, "requestId": "r"}).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body


class KnownVersions(NamedTuple):
    """State of a ledger at one moment.

    Attributes:
        rows: State, version, last complete version and billed count of each id.
        pages: The number that the server wrote into each stored page, by id, version and page.
        total: How many requests were billed, or may have been.
        old: Ids with a response that is old.
    """

    rows: dict[str, tuple[State, int, int, int]]
    pages: dict[tuple[str, int, int], int]
    total: int
    old: set[str]

    @classmethod
    def of(cls, ledger: Location) -> KnownVersions:
        total = "SELECT billed FROM totals" if is_shared(ledger) else "SELECT value FROM meta WHERE name = 'billed'"
        with from_outside(ledger) as connection:
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ" if is_shared(ledger) else "BEGIN")
            found = connection.execute("SELECT key, state, version, whole, billed, asked FROM rows").fetchall()
            first = "SELECT key, 1, answers.page, body FROM answers JOIN rows USING (id)"
            later = "SELECT key, versions.version, versions.page, body FROM versions JOIN rows USING (id)"
            pages = [*connection.execute(first).fetchall(), *connection.execute(later).fetchall()]
            ((billed,),) = connection.execute(total).fetchall()
        return cls(
            {key: (State(state), *numbers) for key, state, *numbers, _ in found},
            {tuple(where): json.loads(zlib.decompress(body))["data"]["served"] for *where, body in pages},
            billed,
            {key for key, *_, asked in found if asked and asked < time.time() - 7 * DAY},
        )

    def each(self, state: State) -> set[str]:
        return {key for key, (own, *_) in self.rows.items() if own == state}

    def complete(self) -> dict[str, int]:
        """Return the last complete version of the ids that have one."""
        rows = self.rows.items()
        return {key: whole for key, (state, version, whole, _) in rows if version > whole or state == State.DONE}


class WatchedVersions:
    """Repeated check of a ledger against the server and against the state at the check before.

    Attributes:
        ages: How often the responses were made old, which allows another version.
        seen: The requests that the server has seen at the last check.
        known: The state at the last check.
    """

    def __init__(self, server: Counting, ledger: Location) -> None:
        self.ages = 0
        self.seen = Counter[str]()
        self.known: KnownVersions | None = None
        self._complete: set[str] = set()
        self._server = server
        self._ledger = ledger

    def make_old(self) -> None:
        """Make all responses old, while no process is running."""
        age(self._ledger, 8)
        self.ages += 1

    def look(self) -> KnownVersions:
        """Check the ledger; the server is read first, since workers continue to mark ids."""
        seen = Counter(dict(self._server.seen))
        known = KnownVersions.of(self._ledger)
        requests = Counter[str]()
        for page, times in seen.items():
            key = page.split()[0]
            requests[key] += times
            assert times <= known.rows[key][1], "a page of a version was requested twice"
            assert times <= 1 + self.ages, "a new response was refreshed"
        for key, (state, version, whole, billed) in known.rows.items():
            assert requests[key] <= billed + (state == State.SENT), "a request without a mark"
            assert whole <= version <= whole + 1
        assert known.total == sum(billed for *_, billed in known.rows.values())
        assert all(served == version for (_, version, _), served in known.pages.items()), "versions are mixed"
        for key, whole in known.complete().items():
            for version in range(1, whole + 1):
                assert all((key, version, page) in known.pages for page in range(1, PAGES + 1)), "a page is lost"
        if self.known is not None:
            assert self.known.pages.items() <= known.pages.items(), "a response vanished"
            for key, whole in self.known.complete().items():
                assert known.rows[key][2] >= whole, "a version vanished"
        self._demand_readable(known)
        self.seen, self.known = seen, known
        return known

    def _demand_readable(self, known: KnownVersions) -> None:
        """Read the ledger as an output does: ids that have a complete version show it."""
        shown: dict[str, list[int]] = {}
        reading = reading_at(self._ledger)
        try:
            for kept in reading.kept():
                key = json.loads(kept.other)["user_id"]
                if kept.body is not None:
                    shown.setdefault(key, []).append(json.loads(kept.body)["data"]["served"])
        finally:
            reading.close()
        assert all(len(set(versions)) == 1 for versions in shown.values()), "pages of several versions"
        for key, whole in known.complete().items():
            assert shown[key][0] >= whole, "an earlier version is shown"
            self._complete.add(key)
        assert all(len(shown[key]) == PAGES for key in self._complete), "a complete version is not shown"
