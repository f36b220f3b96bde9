"""Program that runs a server while standard input is open, so that the server ends with its parent, even a killed one.

Arguments: user and group id to run it as (two empty texts for the current ones), its folder, and its command.
The folder is removed at the end, unless there is any text on standard input.
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
    server.send_signal(signal.SIGQUIT)  # PostgreSQL then stops at once and frees its shared memory
    server.wait()
    if not stays:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
