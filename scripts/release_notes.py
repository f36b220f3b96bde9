"""Print the section of a version in CHANGELOG.md, which are the notes of its release.

The release workflow runs `python scripts/release_notes.py v0.2.0`.
Exit status: 0 printed; 2 the tag is not this version, or its section is missing, empty or has no date.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from justone_client import __version__

CHANGELOG = Path(__file__).resolve().parents[1] / "CHANGELOG.md"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class ReleaseError(Exception):
    """A release that must not be published."""


def notes_of(tag: str, version: str, changelog: str) -> str:
    """Return the text below the heading of a version; raise `ReleaseError` if the release is not prepared."""
    if tag != f"v{version}":
        raise ReleaseError(f"the tag {tag} does not match the version {version}; it must be v{version}")
    heading, _, rest = changelog.partition(f"\n## {version} - ")[2].partition("\n")
    if not _DATE.fullmatch(heading.strip()):
        raise ReleaseError(f'CHANGELOG.md has no heading "## {version} - YYYY-MM-DD"')
    notes = rest.partition("\n## ")[0].strip()
    if not notes:
        raise ReleaseError(f"the section of {version} in CHANGELOG.md is empty")
    return notes + "\n"


def main() -> int:
    """Print the notes; return the exit status."""
    parser = argparse.ArgumentParser(description="Print the notes of a release, from CHANGELOG.md.")
    parser.add_argument("tag", help="the tag of the release, such as v0.2.0")
    try:
        print(notes_of(parser.parse_args().tag, __version__, CHANGELOG.read_text("utf-8")), end="")
    except ReleaseError as error:
        print(f"release_notes: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
