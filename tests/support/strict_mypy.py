"""mypy in strict mode, with a cache that all workers of a run begin with.

Without it, each check would read the standard library, httpx and the client anew, which takes ten seconds.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from support.harness import ROOT

OPTIONS = ("--strict", "--enable-error-code=deprecated", "--no-error-summary", "--sqlite-cache")
PROGRAM = "from justone_client import AsyncJustOne, JustOne\n"


class StrictMypy:
    """A function that checks programs or packages, and returns what mypy prints: nothing if there are no errors."""

    def __init__(self, shared: Path) -> None:
        """Fill the cache, unless another worker has done so.

        Args:
            shared: A folder that all workers of a run have.
        """
        self._cache = shared / "mypy-cache"
        with FileLock(shared / "mypy-cache.lock"):
            if not self._cache.exists():
                program, filled = shared / "typed.py", shared / "mypy-filled"
                program.write_text(PROGRAM, encoding="utf-8")
                _checked([program], shared, filled, ROOT / "generated")
                filled.rename(self._cache)

    def __call__(self, *targets: Path | str, folder: Path, generated: Path = ROOT / "generated") -> str:
        """Check files or packages, by their paths below a folder, with the generated package of another folder."""
        cache = folder / ".mypy-cache"
        shutil.copytree(self._cache, cache)
        return _checked(targets, folder, cache, generated)


def _checked(targets: tuple[Path | str, ...] | list[Path], folder: Path, cache: Path, generated: Path) -> str:
    command = [sys.executable, "-m", "mypy", f"--config-file={os.devnull}", *OPTIONS, "--cache-dir", cache, *targets]
    path = os.pathsep.join(map(str, (generated, ROOT / "wrapper")))
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env=os.environ | {"MYPYPATH": path}
    )
    assert done.returncode < 2, done.stdout + done.stderr
    return done.stdout
