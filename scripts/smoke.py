"""Try an installed wheel: import it, call the emulator with both clients, and collect three rows.

Run by `make smoke` and in continuous integration on each operating system, as `python -I scripts/smoke.py` in an
environment that holds nothing but the wheel with its extras `collect` and `emulator`. Needs no network.
Exit status: 0 all steps passed; 1 a step failed.
"""

from __future__ import annotations

import asyncio
import csv
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import justone_client
from justone_client import AsyncJustOne, JustOne
from justone_client.emulator import running

CHECKOUT = Path(__file__).resolve().parents[1]
TOKEN = "emulator"  # noqa: S105 - the emulator accepts any eight letters
IDS = ("1", "2", "3")


def main() -> int:
    """Run the steps; return the exit status."""
    package = Path(justone_client.__file__).resolve().parent
    if package == CHECKOUT / "wrapper" / "justone_client":
        return _failed(f"this is the checkout, not an installed wheel: {package}")
    with running() as url:
        code = JustOne(TOKEN, environment=url).toutiao.get_user_detail_v1(user_id="1").code
        if code != 0:
            return _failed(f"the sync client received code {code}")
        code = asyncio.run(_call(url))
        if code != 0:
            return _failed(f"the async client received code {code}")
        with tempfile.TemporaryDirectory() as folder:
            rows = _collect(url, Path(folder))
    if rows != len(IDS):
        return _failed(f"the collection wrote {rows} rows, not {len(IDS)}")
    print(f"justone-client {justone_client.__version__} works: {platform.platform()}, {platform.python_version()}")
    return 0


async def _call(url: str) -> int:
    async with AsyncJustOne(TOKEN, environment=url) as api:
        return (await api.toutiao.get_user_detail_v1(user_id="1")).code


def _collect(url: str, folder: Path) -> int:
    """Collect with the command, in another process; return the number of rows written."""
    table, output = folder / "ids.csv", folder / "out.csv"
    table.write_text("\n".join(["user_id", *IDS, ""]), encoding="utf-8")
    command = [sys.executable, "-I", "-m", "justone_client", "collect", "toutiao.get_user_detail_v1"]
    done = subprocess.run(  # noqa: S603 - the command is ours
        [*command, "--input", str(table), "--output", str(output)],
        env={**_environment(), "JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        _failed(f"collect ended with status {done.returncode}:\n{done.stdout}{done.stderr}")
        return 0
    with output.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("JUSTONEAPI_", "PYTHON"))}


def _failed(why: str) -> int:
    print(f"smoke: {why}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
