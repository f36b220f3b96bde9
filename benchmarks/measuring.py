"""Shared parts of the benchmarks: timed child processes, and what they read and build."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

JsonObject = dict[str, Any]
ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "specs"
PUBLISHED = SPECS / "published"
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Finished:
    """A child process that succeeded.

    Attributes:
        seconds: From start to end.
        megabytes: The peak of its largest process, its own children included. (Linux counts what the parent held at
            the start as the child's, so the parents here stay small.)
        output: What it printed, errors included.
    """

    seconds: float
    megabytes: float
    output: str


def run(*command: str | Path, folder: Path | None = None, environment: Mapping[str, str] | None = None) -> Finished:
    """Run a command to its end; exit with its output if it fails."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as printed:
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - our own commands
            command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=printed, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        output = printed.read()
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{output}")
    return Finished(seconds, usage.ru_maxrss / 1024, output)


def interleaved(rounds: int, measured: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Measure each in turn, round after round, so that other work of the machine affects all alike."""
    figures = [{name: measure() for name, measure in measured.items()} for _ in range(rounds)]
    return {name: [each[name] for each in figures] for name in measured}


def ratio(ours: Sequence[float], base: Sequence[float]) -> str:
    """The median of the rounds' ratios, and the bounds of their middle half."""
    low, middle, high = statistics.quantiles(one / other for one, other in zip(ours, base, strict=True))
    return f"{middle:.2f} (middle half of the rounds {low:.2f} to {high:.2f})"


def parser(description: str | None, *, rounds: int | None = None) -> argparse.ArgumentParser:
    """A parser of the options that the benchmarks share."""
    options = argparse.ArgumentParser(description=description)
    if rounds:
        options.add_argument("--runs", type=int, default=rounds, help="rounds for the median; default: %(default)s")
    return options


def load(path: Path) -> JsonObject:
    document: JsonObject = json.loads(path.read_text(encoding="utf-8"))
    return document


def operations(document: JsonObject) -> Iterator[JsonObject]:
    for item in document["paths"].values():
        yield from (operation for operation in item.values() if isinstance(operation, dict))


def published_example(definition: Path) -> Any:
    """The example body of one definition that the repository carries."""
    (operation,) = operations(load(definition))
    return operation["responses"]["default"]["content"][_JSON]["example"]


def write(document: JsonObject, path: Path) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def generate(output: Path, *inputs: str | Path) -> Finished:
    """Run our generating command."""
    return run(sys.executable, ROOT / "scripts" / "generate_client.py", *inputs, "--output", output, folder=ROOT)


def build_wheel(folder: Path) -> Path:
    """Build the checkout's wheel into a folder."""
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel
