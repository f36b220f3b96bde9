"""Demo of all steps: pull, generate, call the emulator for three platforms, and handle a failure.

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
import textwrap
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
from speckit.staleness import stale_files

ROOT = Path(__file__).resolve().parents[1]
EMULATOR_TOKEN = "emulator"  # noqa: S105 - the emulator accepts any eight letters
console = Console(width=110, highlight=False, soft_wrap=True)


@dataclass(frozen=True, slots=True)
class Platform:
    """One row of the table: three calls, and functions that read what the next one needs or the table shows.

    Attributes:
        name: The platform.
        search: Searches for a word.
        found: Returns the id and the title of the first result.
        details: Requests the details of an id.
        likes: Returns the number of likes.
        comments: Requests the comments of an id.
        texts: Returns the texts of the comments.
    """

    name: str
    search: Callable[[JustOne, str], Response[Any]]
    found: Callable[[Any], tuple[str, str | None]]
    details: Callable[[JustOne, str], Response[Any]]
    likes: Callable[[Any], int | None]
    comments: Callable[[JustOne, str], Response[Any]]
    texts: Callable[[Any], list[str | None]]


PLATFORMS = (
    Platform(
        "xiaohongshu",
        lambda api, word: api.xiaohongshu.search_note_v2(keyword=word),
        lambda data: (data.items[0].note.id, data.items[0].note.title),
        lambda api, note: api.xiaohongshu.get_note_detail_v1(note_id=note),
        lambda data: data[0].note_list[0].liked_count,
        lambda api, note: api.xiaohongshu.get_note_comment_v2(note_id=note),
        lambda data: [comment.content for comment in data.comments],
    ),
    Platform(
        "douyin",
        lambda api, word: api.douyin.search_video_v4(keyword=word),
        lambda data: (data.business_data[0].data.aweme_info.aweme_id, data.business_data[0].data.aweme_info.desc),
        lambda api, video: api.douyin.get_video_detail_v2(video_id=video),
        lambda data: data.aweme_detail.statistics.digg_count,
        lambda api, video: api.douyin.get_video_comment_v1(aweme_id=video),
        lambda data: [comment.text for comment in data.comments],
    ),
    Platform(
        "weibo",
        lambda api, word: api.weibo.search_all_v2(
            q=word, start_day="2026-08-01", start_hour=0, end_day="2026-08-02", end_hour=0
        ),
        lambda data: (data.weibo_list[0].id, data.weibo_list[0].text),
        lambda api, post: api.weibo.get_weibo_detail_v1(id_=post),
        lambda data: data.status.attitudes_count,
        lambda api, post: api.weibo.get_post_comments_v1(mid=post),
        lambda data: [comment.text for comment in data.data],
    ),
)
CALLS = 3 * len(PLATFORMS)
WORD = "咖啡"


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
        console.print(f"\n[bold]2. Search for {WORD}, and the details and comments of the first result[/]")
        if real:
            console.print(
                f"   Calling {environment} for real: up to {CALLS} calls will be billed.", style="bold yellow"
            )
        with real or JustOne(EMULATOR_TOKEN, environment=emulator) as api:
            answered = show_calls(api, real=bool(real))
        console.print("\n[bold]3. A deprecated endpoint, and a failure, handled[/] (from the emulator)")
        with JustOne(EMULATOR_TOKEN, environment=emulator) as api:
            show_deprecation(api)
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
    """Make the calls and show what they return; return whether any call reached the API."""
    answered = False
    table = Table("platform", "first result", "likes", "comments", "the first one", box=None, padding=(0, 2, 0, 1))
    for platform in PLATFORMS:
        try:
            table.add_row(platform.name, *cells(platform, api))
            answered = True
        except JustOneError as error:
            table.add_row(platform.name, f"[red]{type(error).__name__}[/]: {error}", "", "", "")
            answered = answered or not isinstance(error, ConnectionFailedError)
        except (AttributeError, IndexError, TypeError):
            table.add_row(platform.name, "(the response has another shape; see .drift)", "", "", "")
            answered = True
    console.print(table)
    billed = api.usage.total.billed
    console.print(f"   {billed} of {CALLS} calls were billed{'' if real else ', as they would be'}.", style="dim")
    return answered


def cells(platform: Platform, api: JustOne) -> tuple[str, ...]:
    """Make the three calls of a platform, and return what the table shows."""
    found, title = platform.found(platform.search(api, WORD).data)
    likes = platform.likes(platform.details(api, found).data)
    texts = platform.texts(platform.comments(api, found).data)
    return shortened(title), f"{likes:,}", str(len(texts)), shortened(texts[0] if texts else "")


def shortened(text: str | None) -> str:
    return textwrap.shorten(text or "–", 40, placeholder="…")


def show_deprecation(api: JustOne) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        api.xiaohongshu.get_user_v4(user_id="5f0000000000000000000001")  # type: ignore[deprecated]
    for warning in caught:
        console.print(f"   [yellow]{warning.category.__name__}[/]: {warning.message}")
        console.print(f"   at {Path(warning.filename).name}:{warning.lineno}, the line that called it", style="dim")


def show_failure(api: JustOne) -> None:
    try:
        api.xiaohongshu.get_user_v3(user_id="emulate-code-301")
    except JustOneError as error:
        console.print(f"   [red]{type(error).__name__}[/]: {error}")
        console.print(f"   retryable={error.retryable}  billed={error.billed}  code={error.code}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if sys.argv[1:] else None))
