"""The time and memory of comparing two versions as a whole process, by the number of operations."""

from __future__ import annotations

import copy
import os
import statistics
import sys
import tempfile
from pathlib import Path

from .measuring import ROOT, Finished, JsonObject, load, operations, parser, run, write

_CATALOGUES = os.environ.get("JUSTONE_CATALOGUES")
_TIMES = (1, 2, 5, 10)


def main() -> int:
    options = parser(__doc__, rounds=7)
    versions = sorted(Path(_CATALOGUES).glob("*.json"))[-2:] if _CATALOGUES else []
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
        pairs[0] = [chosen.old, chosen.new]
        taken: dict[int, list[Finished]] = {times: [] for times in pairs}
        for _ in range(chosen.runs):
            for times, (before, after) in pairs.items():
                taken[times].append(run(sys.executable, ROOT / "scripts" / "diff_specs.py", before, after))
    for times, runs in sorted(taken.items()):
        count = len(list(operations(_repeated(new, times or 1))))
        seconds = statistics.median(each.seconds for each in runs)
        megabytes = statistics.median(each.megabytes for each in runs)
        what = f"{times} × the operations, each an envelope ({count})" if times else f"as published ({count})"
        print(f"{what:<48}{seconds:>8.2f} s {megabytes:>6.0f} MB")
    return 0


def _repeated(document: JsonObject, times: int) -> JsonObject:
    """Repeat all operations, each repetition on its own platform and with its own envelope."""
    paths: JsonObject = {}
    envelopes: JsonObject = {}
    for number in range(times):
        for path, item in document["paths"].items():
            paths[path.replace("/api/", f"/api/x{number}-", 1) if number else path] = own = copy.deepcopy(item)
            for operation in own.values():
                for media_type in operation["responses"]["200"]["content"].values():
                    name = f"Result{len(envelopes)}"
                    envelopes[name] = document["components"]["schemas"]["Result"]
                    media_type["schema"] = {"$ref": f"#/components/schemas/{name}"}
    components = document["components"]
    schemas = {**components["schemas"], **envelopes}
    return {**document, "paths": paths, "components": {**components, "schemas": schemas}}


if __name__ == "__main__":
    sys.exit(main())
