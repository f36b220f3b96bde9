"""Demo of all steps: pull definitions from the emulator, generate a client, make five calls, and handle a failure.

Run by `make demo`. If the name of an environment is given, the calls are sent there with `JUSTONEAPI_TOKEN` and are
billed. Exit status: 0 everything was shown; 1 a step failed; 2 the settings are invalid.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from justone_client import ConnectionFailedError, JustOne, JustOneError, Response
from justone_client.emulator import running
from speckit.generate import stale_files

ROOT = Path(__file__).resolve().parents[1]
EMULATOR_TOKEN = "emulator"  # noqa: S105 - the emulator accepts any eight letters
NOTHING_SENT = "not sent"
console = Console(width=110, highlight=False, soft_wrap=True)


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table: an endpoint, the variable with the id to send, and functions for the call and its data."""

    endpoint: str
    id_variable: str
    send: Callable[[JustOne, str], Response[Any]]
    read: Callable[[Any], tuple[str | None, int | None, int | None]]


CALLS = (
    Step(
        "toutiao.get_user_detail_v1",
        "TOUTIAO_USER_ID",
        lambda api, user: api.toutiao.get_user_detail_v1(user_id=user),
        lambda data: (data.data.name, data.data.followers_count, data.data.digg_count),
    ),
    Step(
        "douyin_xingtu.gw_api_author_get_author_base_info_v1",
        "XINGTU_AUTHOR_ID",
        lambda api, user: api.douyin_xingtu.gw_api_author_get_author_base_info_v1(o_author_id=user),
        lambda data: (data.nick_name, data.follower, None),
    ),
    Step(
        "xiaohongshu.get_user_v3",
        "XIAOHONGSHU_USER_ID",
        lambda api, user: api.xiaohongshu.get_user_v3(user_id=user),
        lambda data: (data.nickname, data.fans, data.liked),
    ),
    Step(
        "xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1",
        "XIAOHONGSHU_USER_ID",
        lambda api, user: api.xiaohongshu_pgy.api_solar_cooperator_user_blogger_user_id_v1(user_id=user),
        lambda data: (data.name, data.fans_count, data.like_collect_count_info),
    ),
    Step(
        "xiaohongshu.get_user_v4",
        "XIAOHONGSHU_USER_ID",
        lambda api, user: api.xiaohongshu.get_user_v4(user_id=user),  # type: ignore[deprecated]
        lambda data: (data.nickname, data.fans, data.liked),
    ),
)


def main(environment: str | None) -> int:
    logging.getLogger("justone_client").addHandler(logging.NullHandler())  # the warning below says the same
    try:
        real = JustOne(environment=environment) if environment else None
    except JustOneError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 2
    start = time.monotonic()
    os.environ["NO_PROXY"] = "127.0.0.1"  # for the pull: a proxy cannot reach the emulator on this machine
    with running(specs=ROOT / "specs") as emulator:
        console.print("[bold]1. Pull and regenerate[/] (definitions from the emulator, in a temporary copy)")
        if not pull_and_regenerate(emulator):
            return 1
        console.print("\n[bold]2. Five calls[/]")
        if real:
            console.print(
                f"   Calling {environment} for real: up to {len(CALLS)} calls will be billed.", style="bold yellow"
            )
        with real or JustOne(EMULATOR_TOKEN, environment=emulator) as api:
            answered = show_calls(api, real=bool(real))
        console.print("\n[bold]3. A failure, handled[/] (from the emulator)")
        with JustOne(EMULATOR_TOKEN, environment=emulator) as api:
            show_failure(api)
    console.print(f"\nDone in {time.monotonic() - start:.0f} s; the emulator is stopped, the checkout is as it was.")
    return 0 if answered else 1


def pull_and_regenerate(emulator: str) -> bool:
    """Run the two commands as continuous integration does, and compare the result with the committed code."""
    with tempfile.TemporaryDirectory(prefix="justone-demo-") as scratch:
        specs, generated = Path(scratch) / "specs", Path(scratch) / "generated"
        shutil.copytree(ROOT / "specs", specs)
        commands = (
            ["pull_specs.py", "--from", emulator, "--specs", str(specs), "--cache", str(Path(scratch) / "pull.json")],
            ["generate_client.py", "--specs", str(specs), "--output", str(generated)],
        )
        for command in commands:
            console.print(f"   $ python scripts/{command[0]}", style="dim")
            done = subprocess.run(  # noqa: S603 - our own scripts, our own arguments
                [sys.executable, str(ROOT / "scripts" / command[0]), *command[1:]],
                check=False,
                capture_output=True,
                text=True,
            )
            console.print("".join(f"   {line}\n" for line in (done.stdout + done.stderr).splitlines()), end="")
            if done.returncode:
                return False
        stale = stale_files(ROOT / "generated", generated)
        console.print("   same as committed" if not stale else f"   differs from what is committed: {', '.join(stale)}")
        return not stale


def show_calls(api: JustOne, *, real: bool) -> bool:
    """Make the calls and show their responses; return whether any call reached the API."""
    answered = False
    table = Table("endpoint", "nickname", "followers", "likes", "billed", box=None, padding=(0, 2, 0, 1))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for call in CALLS:
            cells = row(call, api, real=real)
            answered = answered or cells[-1] != NOTHING_SENT
            table.add_row(call.endpoint, *cells)
    console.print(table)
    for warning in caught:
        console.print(f"   [yellow]{warning.category.__name__}[/]: {warning.message}")
        console.print(f"   at {Path(warning.filename).name}:{warning.lineno}, the line that called it", style="dim")
    if not real:
        console.print(
            "   The emulator responds with the published examples; Toutiao's is an empty account.", style="dim"
        )
    return answered


def row(call: Step, api: JustOne, *, real: bool) -> tuple[str, ...]:
    user = os.environ.get(call.id_variable) or "5f0000000000000000000001"
    if real and call.id_variable not in os.environ:
        console.print(f"   {call.endpoint}: set {call.id_variable} to a real id; sending an invented one", style="dim")
    try:
        response = call.send(api, user)
    except JustOneError as error:
        billed = NOTHING_SENT if isinstance(error, ConnectionFailedError) else str(error.billed)
        return f"[red]{type(error).__name__}[/]", "", "", billed
    try:
        name, followers, likes = call.read(response.data)
    except AttributeError:
        name, followers, likes = "(the response has another shape; see .drift)", None, None
    return name or "–", number(followers), number(likes), str(response.billed)


def number(value: int | None) -> str:
    return f"{value:,}" if isinstance(value, int) else "–"


def show_failure(api: JustOne) -> None:
    try:
        api.xiaohongshu.get_user_v3(user_id="emulate-code-301")
    except JustOneError as error:
        console.print(f"   [red]{type(error).__name__}[/]: {error}")
        console.print(f"   retryable={error.retryable}  billed={error.billed}  code={error.code}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if sys.argv[1:] else None))
