"""The time and memory of generating, from scratch and unchanged."""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from .measuring import Finished, generate, load, operations, parser, with_examples, write


def main() -> int:
    options = parser(__doc__, rounds=3, document=True).parse_args()
    document = load(options.document)
    print(f"{options.document.name}: {len(list(operations(document)))} operations, medians of {options.runs} runs")
    taken: dict[str, list[Finished]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        inputs = {
            "without examples": write(document, folder / "plain.json"),
            "an example each": write(with_examples(document), folder / "examples.json"),
        }
        for run in range(options.runs):
            for name, file in inputs.items():
                output = folder / f"{file.stem}-{run}"
                taken[f"{name}, from scratch"].append(generate(file, output))
                taken[f"{name}, again, unchanged"].append(generate(file, output))
    for name, runs in taken.items():
        seconds = statistics.median(run.seconds for run in runs)
        megabytes = statistics.median(run.megabytes for run in runs)
        print(f"{name:<36}{seconds:>8.2f} s {megabytes:>6.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
