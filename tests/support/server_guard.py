"""Runs a server for as long as its standard input is open, so that it ends with whoever started it, even if killed.

Arguments: whom to run it as, as numbers of user and group (two empty ones for the same), a folder that goes with it,
and its command. The folder stays if a word comes before the end of the input.
"""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys


def main() -> None:
    user, group, folder, *command = sys.argv[1:]
    other = {"user": int(user), "group": int(group), "extra_groups": []} if user else {}
    server = subprocess.Popen(command, cwd=folder, **other)
    stays = sys.stdin.read()
    server.send_signal(signal.SIGQUIT)  # PostgreSQL ends at once then, and leaves no memory shared
    server.wait()
    if not stays:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
