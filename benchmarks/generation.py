"""The time and memory of generating, from scratch and unchanged."""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from .measuring import SPECS, Finished, generate, parser


def main() -> int:
    options = parser(__doc__, rounds=3)
    help_text = "a whole OpenAPI document to generate from (default: specs/, with its shapes)"
    options.add_argument("document", type=Path, nargs="?", help=help_text)
    chosen = options.parse_args()
    taken: dict[str, list[Finished]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        inputs = ("--document", chosen.document.resolve()) if chosen.document else ("--specs", _copied(folder))
        for run in range(chosen.runs):
            for name in ("from scratch", "unchanged"):
                taken[name].append(generate(folder / f"generated-{run}", *inputs))
    print(f"medians of {chosen.runs} runs")
    for name, runs in taken.items():
        seconds = statistics.median(run.seconds for run in runs)
        megabytes = statistics.median(run.megabytes for run in runs)
        print(f"{name:<14}{seconds:>8.2f} s {megabytes:>6.0f} MB   {runs[0].output.strip()}")
    return 0


def _copied(folder: Path) -> Path:
    """Copy `specs/`, where the command writes the catalogue."""
    return shutil.copytree(SPECS, folder / "specs")


if __name__ == "__main__":
    sys.exit(main())
