"""How long comparing two versions takes as a whole process, how much memory, and how both grow."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from .measuring import CATALOGUES, ROOT, Finished, JsonObject, load, operations, parser, run, write

_TIMES = (1, 2, 5, 10)


def main() -> int:
    options = parser(__doc__, rounds=7)
    versions = sorted(CATALOGUES.glob("*.json"))[-2:]
    found = len(versions) == 2  # noqa: PLR2004
    options.add_argument("old", type=Path, nargs="?" if found else None, default=versions[0] if found else None)
    options.add_argument("new", type=Path, nargs="?" if found else None, default=versions[1] if found else None)
    chosen = options.parse_args()
    old, new = load(chosen.old), load(chosen.new)
    print(f"{chosen.old.name} → {chosen.new.name}, medians of {chosen.runs} interleaved runs")
    with tempfile.TemporaryDirectory() as scratch:
        pairs = {
            times: [
                write(_repeated(document, times), Path(scratch, f"{name}-{times}.json")) for name, document in sides
            ]
            for times in _TIMES
            for sides in [(("old", old), ("new", new))]
        }
        pairs[0] = [pairs[1][1], pairs[1][1]]
        taken: dict[int, list[Finished]] = {times: [] for times in pairs}
        for _ in range(chosen.runs):
            for times, (before, after) in pairs.items():
                taken[times].append(run(sys.executable, ROOT / "scripts" / "diff_specs.py", before, after))
    for times, runs in sorted(taken.items()):
        count = len(list(operations(_repeated(new, times or 1))))
        seconds = statistics.median(each.seconds for each in runs)
        megabytes = statistics.median(each.megabytes for each in runs)
        what = f"{times} × the operations ({count})" if times else f"the newer one with itself ({count})"
        print(f"{what:<40}{seconds:>8.2f} s {megabytes:>6.0f} MB")
    return 0


def _repeated(document: JsonObject, times: int) -> JsonObject:
    """Have every operation so many times, each on a platform of its own."""
    paths = {
        path.replace("/api/", f"/api/x{number}-", 1) if number else path: item
        for number in range(times)
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


if __name__ == "__main__":
    sys.exit(main())
