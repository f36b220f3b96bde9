"""How a ledger is opened to be looked at, while somebody works on it or not."""

from __future__ import annotations

from pathlib import Path


def uri_to_read(file: Path) -> str:
    """Return the URI that SQLite opens; while no process works on the ledger, looking leaves no files beside it.

    Args:
        file: The ledger, all symbolic links followed.
    """
    is_in_use = file.with_name(f"{file.name}-wal").exists()
    return f"{file.absolute().as_uri()}{'?mode=ro' if is_in_use else '?immutable=1'}"
