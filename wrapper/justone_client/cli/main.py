"""The command `justone`: calls, collections, ledgers, endpoints, latencies and the emulator.

Exit status: 0 success; 1 the call was rejected or failed; 2 the command line, a setting or a file is invalid, and
nothing was sent; 3 stopped by the balance, a quota or a limit; 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from justone_client.terminal import make_output_safe

from .language import use_language

_NOT_INSTALLED = 'justone: the command needs its extra: pip install "justone-client[cli]"'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status.

    Raises:
        SystemExit: Help was printed (status 0), or the command line cannot be read (status 2).
    """
    make_output_safe()
    use_language()
    try:
        from .program import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print(_NOT_INSTALLED, file=sys.stderr)
        return 2
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
