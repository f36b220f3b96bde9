"""The cost of a collection: with responses that take 50 to 200 ms, at a limited rate, and by its size."""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from .measuring import ROOT, parser, run
from .server import MEAN_DELAY, served

_IN_FLIGHT = 128
_IDS = 40_000
"""So many that the beginning and the end, where fewer calls are in flight, cost half a percent of the rate."""

_SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
_RATES = (20, 200, 1000)
_LIMITED = 10
"""Seconds for which each rate is kept."""

_PROGRAM = ROOT / "benchmarks" / "collecting.py"


def main() -> int:
    options = parser(__doc__, rounds=3)
    options.add_argument("--rows", type=int, default=_SIZES[-1], help="the largest table (default: %(default)s)")
    options.add_argument("--ledger", help="postgresql://…: measure the rate with a ledger there, and nothing else")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        _rate(Path(scratch), given.runs, given.ledger)
        if not given.ledger:
            _limit(Path(scratch))
            _growth(Path(scratch), [size for size in _SIZES if size <= given.rows])
    return 0


def _rate(folder: Path, rounds: int, database: str | None) -> None:
    """Calls a second of one process, beside what the server allows."""
    table = _table(folder, _IDS)
    ideal = _IN_FLIGHT / MEAN_DELAY
    found = []
    with served("slow") as url:
        for number in range(rounds):
            ledger = f"{database}#rate_{time.time_ns()}" if database else folder / f"rate-{number}"
            took, alone = _collect(table, ledger, url), _collect(table, "", url)
            rates = [_IDS / each["calling"] / ideal for each in (took, alone)]
            found.append((*rates, took["cpu"] / _IDS * 1e6, took["cpu"] / alone["cpu"], took["megabytes"]))
    share, share_alone, cpu, ratio, megabytes = (statistics.median(each) for each in zip(*found, strict=True))
    names = "calls a second / ideal | the client's alone / ideal | CPU a call | CPU / the client's alone | peak memory"
    print(f"| {_IN_FLIGHT} in flight, {_IDS:,} ids | {names} |")
    print("| --- | --- | --- | --- | --- | --- |")
    figures = f"{share:.3f} | {share_alone:.3f} | {cpu:.0f} µs | {ratio:.2f} | {megabytes:.0f} MB"
    print(f"| median of {rounds} | {figures} |", flush=True)


def _limit(folder: Path) -> None:
    """Calls in the second that had most, beside the limit."""
    print("\n| calls a second allowed | in the second that had most / allowed | on average / allowed |")
    print("| --- | --- | --- |")
    for rate in _RATES:
        table = _table(folder, rate * _LIMITED)
        took = _collect(table, folder / f"limit-{rate}", "", rate)
        print(f"| {rate:,} | {took['worst'] / rate:.3f} | {_LIMITED / took['calling']:.3f} |")


def _growth(folder: Path, sizes: list[int]) -> None:
    """Seconds until the first call, and until the next run's, with responses that come at once."""
    print("\n| rows | first call after | all asked for | first call of the next run after | CPU a row | peak memory |")
    print("| --- | --- | --- | --- | --- | --- |")
    for size in sizes:
        table, ledger = _table(folder, size), folder / f"growth-{size}"
        whole = _collect(table, ledger, "")
        again = _collect(table, ledger, "")
        print(
            f"| {size:,} | {whole['first']:.1f} s | {whole['calling']:.0f} s | {again['first']:.1f} s | "
            f"{whole['cpu'] / size * 1e6:.0f} µs | {whole['megabytes']:.0f} MB |",
            flush=True,
        )
        for path in (table, ledger):
            path.unlink(missing_ok=True)


def _collect(table: Path, ledger: str | Path, url: str, *rate: int) -> dict[str, float]:
    given: list[str | Path] = [table, ledger, url, str(_IN_FLIGHT), *map(str, rate)]
    finished = run(sys.executable, _PROGRAM, *given, environment=dict(os.environ))
    took: dict[str, float] = json.loads(finished.output.splitlines()[-1])
    return took | {"megabytes": finished.megabytes}


def _table(folder: Path, rows: int) -> Path:
    path = folder / f"{rows}.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("author_id,team\n")
        file.writelines(f"5f{number:022x},t{number % 7}\n" for number in range(rows))
    return path


if __name__ == "__main__":
    sys.exit(main())
