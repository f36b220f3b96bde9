"""Print the shape of recorded responses, or merge it into the stored shape of an endpoint.

Each FILE is the JSON body of a successful response, with `code` and `data`; `-` reads standard input. Several files
give one shape. A shape has the names and types of fields, and no value. Without --endpoint, nothing is written.

Exit status:
  0  printed, or merged
  2  wrong usage, or a file that cannot be used: nothing was written
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from justone_specs.model.files import write_atomically
from justone_specs.model.history import History
from justone_specs.model.layout import history_file
from justone_specs.model.samples import is_success
from justone_specs.model.shapes import (
    DataShape,
    ShapeFile,
    added_fields,
    merge,
    read_shape_file,
    shape_of,
    shape_path,
    updated,
)
from justone_specs.model.strict_json import StrictJSONError, read
from justone_specs.model.structure import PublishedError

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOT = Path(__file__).resolve().parents[1]
_SOURCE = "recorded response"


def main(arguments: Sequence[str] | None = None, *, today: date | None = None) -> int:
    """Run the command.

    Args:
        arguments: Command-line arguments; by default those of the process.
        today: The date of the shape; by default today in UTC.
    """
    options = _parser().parse_args(arguments)
    try:
        shape = reduce(merge, map(_shape, options.files))
        seen = ShapeFile(_SOURCE, today or datetime.now(UTC).date(), shape)
        if options.endpoint is None:
            sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
            print(seen.text(), end="")
        else:
            print(_merged(seen, options.endpoint, options.specs))
    except (ValueError, OSError) as error:
        print(f"shape: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSON body of a response; - for standard input")
    parser.add_argument("--endpoint", metavar="NAME", help="merge into the shape of xiaohongshu.get_user_v3, say")
    parser.add_argument(
        "--specs",
        type=Path,
        default=_ROOT / "specs",
        metavar="DIR",
        help="folder with shapes/ and history.json (default: the repository's specs/)",
    )
    return parser


def _shape(file: str) -> DataShape:
    """Return the shape of the data of a recorded response; no message repeats a part of the response."""
    label = "standard input" if file == "-" else file
    try:
        body = read(sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes())
    except StrictJSONError:
        raise PublishedError(f"{label}: not usable JSON. Save the whole body of a response.") from None
    if not is_success(body):
        raise PublishedError(
            f"{label}: not a successful response. Save the whole body, with code 0 and data, of a call that succeeded."
        )
    return shape_of(body["data"])


def _merged(seen: ShapeFile, name: str, specs: Path) -> str:
    """Merge a shape into the stored one, and return what changed."""
    if name not in {entry.name for entry in History.read(history_file(specs)).endpoints.values()}:
        raise PublishedError(f"--endpoint {name}: no such endpoint. Give its name, such as xiaohongshu.get_user_v3.")
    path = shape_path(specs, name)
    before = read_shape_file(path)
    after = updated(before, seen)
    if after is None:
        return f"{path}: unchanged"
    write_atomically({path: after.text()})
    added = added_fields(before.shape if before else None, after.shape)
    return f"{path}: written; new fields: {', '.join(added) or 'none'}"


if __name__ == "__main__":
    sys.exit(main())
