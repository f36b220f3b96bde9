"""The time of `from justone_client import JustOne` beside `import httpx`: whole processes in a separate environment."""

from __future__ import annotations

import importlib.metadata
import json
import re
import shutil
import statistics
import sys
import tempfile
import venv
import zipfile
from collections import Counter, defaultdict
from functools import partial
from pathlib import Path

from packaging.requirements import Requirement

from .measuring import build_wheel, interleaved, parser, ratio, run

OURS, BASE = "from justone_client import JustOne", "import httpx"
_LINE = re.compile(r"import time: +(\d+) \| +(\d+) \| +(\S+)")
_SHOWN = 12
_FIRST_CALL = """
import httpx, justone_client
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 0, "data": {}}))
client = justone_client.JustOne("not-a-token", http_client=httpx.Client(transport=transport))
client.xiaohongshu.get_user_v3(user_id="1").data
"""
_GENERATED = "justone_generated"


def main() -> int:
    options = parser(__doc__, rounds=30).parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        python = _installed(folder)
        _time(python, folder, options.runs, "compiled")
        fine = _modules(python, folder, options.runs)
        _first_call(python, folder)
        for cache in list(folder.rglob("site-packages/**/__pycache__")):
            shutil.rmtree(cache)
        _time(python, folder, options.runs, "packages not compiled", "-B")
    return 0 if fine else 1


def _installed(folder: Path) -> Path:
    """An environment with the checkout's wheel and copies of its run-time dependencies, as they are installed here."""
    venv.create(folder / "venv", symlinks=True)
    (site,) = folder.glob("venv/lib/python*/site-packages")
    with zipfile.ZipFile(build_wheel(folder)) as wheel:
        wheel.extractall(site)
    (metadata,) = site.glob("justone_client-*.dist-info")
    for name in _dependencies(importlib.metadata.Distribution.at(metadata)):
        for file in importlib.metadata.files(name) or ():
            if file.parts[0] != ".." and file.suffix != ".pyc":
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(file.locate(), site / file)
    python = folder / "venv" / "bin" / "python"
    run(python, "-I", "-m", "compileall", "-q", site)
    return python


def _dependencies(distribution: importlib.metadata.Distribution) -> set[str]:
    """The names of a distribution's run-time dependencies, and of theirs; without extras."""
    found: set[str] = set()
    for line in distribution.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found |= {requirement.name, *_dependencies(importlib.metadata.distribution(requirement.name))}
    return found


def _time(python: Path, folder: Path, runs: int, label: str, *flags: str) -> None:
    def seconds(code: str) -> float:
        return run(python, "-I", *flags, "-c", code, folder=folder).seconds

    took = interleaved(runs, {code: partial(seconds, code) for code in ("pass", BASE, OURS)})
    print(f"{label}: " + ", ".join(f"`{code}` {statistics.median(each) * 1000:.1f} ms" for code, each in took.items()))
    print(f"  ours / httpx: {ratio(took[OURS], took[BASE])}")


def _modules(python: Path, folder: Path, runs: int) -> bool:
    """Print the modules that our import loads beyond httpx; return whether it loads no platform and no `attrs`."""
    ours, base = (_loaded(python, folder, code) for code in (OURS, BASE))
    costs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for _ in range(runs):
        for line in run(python, "-I", "-X", "importtime", "-c", OURS, folder=folder).output.splitlines():
            if (found := _LINE.match(line)) and found[3] in ours - base:
                costs[found[3]].append((int(found[1]), int(found[2])))
    modules = {
        name: [statistics.median(column) / 1000 for column in zip(*each, strict=True)] for name, each in costs.items()
    }
    packages: Counter[str] = Counter()
    for name, (own, _) in modules.items():
        packages[name.partition(".")[0]] += own
    print(f"-X importtime: {len(modules)} modules beyond httpx's, {sum(packages.values()):.1f} ms by themselves")
    print("  " + ", ".join(f"{name} {own:.1f}" for name, own in packages.most_common(_SHOWN)))
    print("  the dearest: ms alone, ms with what they import")
    for name, (own, whole) in sorted(modules.items(), key=lambda item: -item[1][0])[:_SHOWN]:
        print(f"    {name:<40}{own:>8.2f}{whole:>8.2f}")
    early = {name for name in ours if name in {"attr", "attrs"} or name.startswith("justone_generated.api.")}
    print(f"  loaded too early: {', '.join(sorted(early)) or 'nothing (no platform, no attrs)'}")
    return not early


def _first_call(python: Path, folder: Path) -> None:
    """Print the generated modules that the first call of an endpoint loads, its typed view included."""
    loaded = sorted(name for name in _loaded(python, folder, _FIRST_CALL) if name.partition(".")[0] == _GENERATED)
    (generated,) = folder.glob(f"venv/lib/python*/site-packages/{_GENERATED}")
    print(f"first call: {len(loaded)} of {len(list(generated.rglob('*.py')))} generated modules")
    print("".join(f"    {name}\n" for name in loaded), end="")


def _loaded(python: Path, folder: Path, code: str) -> set[str]:
    code = f"{code}\nimport json, sys\nprint(json.dumps([*sys.modules]))"
    return set(json.loads(run(python, "-I", "-c", code, folder=folder).output))


if __name__ == "__main__":
    sys.exit(main())
