"""The time of `find`: the first question of a process, which reads the index, and further ones."""

from __future__ import annotations

import json
import statistics
import sys

from .measuring import ROOT, parser, run

QUESTIONS = ROOT / "tests" / "wrapper" / "search" / "questions.json"
_CODE = """
import json, sys, time
import justone_client
questions = json.load(open(sys.argv[1], encoding="utf-8"))
times = []
for question in questions:
    started = time.perf_counter()
    justone_client.find(question["question"])
    times.append(time.perf_counter() - started)
print(json.dumps(times))
"""


def main() -> int:
    options = parser(__doc__, rounds=20).parse_args()
    rounds = [json.loads(run(sys.executable, "-c", _CODE, QUESTIONS).output) for _ in range(options.runs)]
    first = [each[0] * 1000 for each in rounds]
    further = [statistics.median(column) * 1000 for column in zip(*(each[1:] for each in rounds), strict=True)]
    print(f"first question, with the import of `find` and the index: {statistics.median(first):.1f} ms")
    print(f"a further one: {statistics.median(further):.2f} ms, the slowest of {len(further)}: {max(further):.2f} ms")
    size = (ROOT / "generated" / "justone_generated" / "search.json").stat().st_size
    print(f"the index: {size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
