"""The cost of a call on the loopback: bare httpx, two vendors' clients, `http.client` and ours."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .callers import ASYNC, SYNC
from .measuring import ROOT, interleaved, parser, ratio, run
from .server import served

OURS, FAST, BASE, VENDOR, OTHER = "ours", "ours[fast]", "httpx", "justoneapi", "tikhub"
_PEERS = (VENDOR, OTHER)
_IMPORTS = (
    "pass",
    "import http.client",
    f"import {BASE}",
    f"import {VENDOR}",
    f"import {OTHER}",
    "from justone_client import JustOne",
)
_IMPORTS_A_ROUND = 3
_ENVIRONMENT = ROOT / ".cache" / "benchmark-env"
_PYTHON = _ENVIRONMENT / "bin" / "python"
_PIP = (sys.executable, "-m", "pip")
_INSTALL = (*_PIP, "--python", _PYTHON, "install", "--quiet", "--constraint", ROOT / "requirements-dev.txt")


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting in which calls are made; the clients take turns."""

    way: str
    in_flight: int
    is_slow: bool = False

    def __str__(self) -> str:
        if self.way == "sync":
            return f"sync, {self.in_flight} thread{'s' if self.in_flight > 1 else ''}"
        return f"async, {self.in_flight:,} in flight{', responses take 50 to 200 ms' if self.is_slow else ''}"


@dataclass(frozen=True, slots=True)
class Measured:
    """The seconds of a call in one process, and the process's peak memory."""

    wall: float
    cpu: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Measuring:
    """Starts `callers` for one client in one setting."""

    setting: Setting
    who: str
    url: str
    calls: int

    def __call__(self) -> Measured:
        finished = run(*self.command)
        took = json.loads(finished.output.splitlines()[-1])
        return Measured(took["wall"] / self.calls, took["cpu"] / self.calls, finished.megabytes)

    @property
    def command(self) -> tuple[str | Path, ...]:
        given = (self.who, self.setting.way, str(self.setting.in_flight), str(self.calls), self.url)
        return (_PYTHON, "-I", Path(__file__).with_name("callers.py"), *given)


_ALONE, _MANY, _MOST = Setting("sync", 1), Setting("async", 64), Setting("async", 1000, is_slow=True)
_SETTINGS = (_ALONE, Setting("sync", 16), Setting("async", 1), _MANY, Setting("async", 256), _MOST)
Rounds = dict[str, list[Measured]]


def main() -> int:
    options = parser(__doc__, rounds=5)
    options.add_argument("--calls", type=int, default=1000, help="calls of a measurement (default: %(default)s)")
    given = options.parse_args()
    _install()
    with served() as fast, served("slow") as slow:
        missing = {peer for peer in _PEERS if not _answers(Measuring(_ALONE, peer, fast, calls=1))}
        for peer in sorted(missing):
            print(f"{peer} is left out: it cannot be installed, or not be sent to the loopback")
        found: dict[Setting, Rounds] = {}
        for setting in _SETTINGS:
            clients = [who for who in (SYNC if setting.way == "sync" else ASYNC) if who not in missing]
            url = slow if setting.is_slow else fast
            calls = max(given.calls, setting.in_flight)
            found[setting] = _rounds(given.runs, [Measuring(setting, who, url, calls) for who in clients])
            _show(setting, found[setting])
    _time_imports(given.runs * _IMPORTS_A_ROUND, missing)
    _compare(found)
    return 0


def _install() -> None:
    """Install the checkout's wheel and the peers into an environment that is kept; print the versions."""
    if not _PYTHON.exists():
        venv.create(_ENVIRONMENT, symlinks=True)
    with tempfile.TemporaryDirectory() as scratch:
        run(*_PIP, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", scratch, ROOT)
        (wheel,) = Path(scratch).glob("*.whl")
        run(*_INSTALL, f"{wheel}[fast]")
        run(*_INSTALL, "--no-deps", "--force-reinstall", wheel)
    for peer in _PEERS:
        if not _succeeds(_PYTHON, "-I", "-c", f"import {peer}"):
            _succeeds(*_INSTALL, peer)
    installed = run(*_PIP, "--python", _PYTHON, "list", "--format", "freeze").output.splitlines()
    print(", ".join(line for line in installed if line.partition("==")[0] in {BASE, *_PEERS}))


def _answers(measuring: Measuring) -> bool:
    return _succeeds(*measuring.command)


def _succeeds(*command: str | Path) -> bool:
    return not subprocess.run(command, capture_output=True, check=False).returncode  # noqa: S603 - our own commands


def _rounds(runs: int, clients: Sequence[Measuring]) -> Rounds:
    """Measure the clients in turn, round after round."""
    rounds = [{measuring.who: measuring() for measuring in clients} for _ in range(runs)]
    return {who: [each[who] for each in rounds] for who in rounds[0]}


def _show(setting: Setting, rounds: Rounds) -> None:
    print(f"\n| {setting} | calls a second | CPU a call | peak memory | calls a second / {BASE} | CPU / {BASE} |")
    print("| --- | --- | --- | --- | --- | --- |")
    for who, measured in rounds.items():
        wall, cpu, megabytes = (
            statistics.median(getattr(each, name) for each in measured) for name in ("wall", "cpu", "megabytes")
        )
        faster = _median_ratio(rounds[BASE], measured, lambda each: each.wall)
        dearer = _median_ratio(measured, rounds[BASE], lambda each: each.cpu)
        print(f"| {who} | {1 / wall:,.0f} | {cpu * 1e6:,.0f} µs | {megabytes:.0f} MB | {faster:.2f} | {dearer:.2f} |")


def _median_ratio(one: list[Measured], other: list[Measured], figure: Callable[[Measured], float]) -> float:
    return statistics.median(figure(a) / figure(b) for a, b in zip(one, other, strict=True))


def _time_imports(rounds: int, missing: set[str]) -> None:
    def seconds(code: str) -> float:
        return run(_PYTHON, "-I", "-c", code).seconds

    codes = [code for code in _IMPORTS if code.removeprefix("import ") not in missing]
    took = interleaved(rounds, {code: partial(seconds, code) for code in codes})
    print(f"\n| whole process | median of {rounds} | / {BASE} |\n| --- | --- | --- |")
    for code, each in took.items():
        print(f"| `{code}` | {statistics.median(each) * 1000:.1f} ms | {ratio(each, took[f'import {BASE}'])} |")


def _compare(found: dict[Setting, Rounds]) -> None:
    """Print the figures that have a target."""
    print("\n| what | ratio | target |\n| --- | --- | --- |")
    alone = {who: [each.cpu for each in measured] for who, measured in found[_ALONE].items()}
    if VENDOR in alone:
        print(f"| CPU a call, {_ALONE}, ours / {VENDOR} | {ratio(alone[OURS], alone[VENDOR])} | at most 0.7 |")
    for setting, who, target in ((_MANY, OURS, 2), (_MANY, FAST, 8), (_MOST, OURS, 15), (_MOST, FAST, 60)):
        wall = {each: [measured.wall for measured in rounds] for each, rounds in found[setting].items()}
        print(f"| calls a second, {setting}, {who} / {BASE} | {ratio(wall[BASE], wall[who])} | at least {target} |")


if __name__ == "__main__":
    sys.exit(main())
