"""`specs/samples/`: recorded responses that show more of the data than the published example does.

Each `specs/samples/<platform>/<method>/<anything>.json` is the whole body of a successful response. Maintainers add
these files by hand, after removing all data about real people; no command writes them.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from .layout import SAMPLES
from .response_shapes import shape_names
from .strict_json import StrictJSONError, read
from .structure import PublishedError


def read_samples(specs: Path, name: str) -> list[Any]:
    """Read the recorded bodies of one endpoint, in the order of their file names.

    Args:
        specs: The specs folder.
        name: Platform and method, such as `xiaohongshu.get_user_v3`.

    Raises:
        PublishedError: A sample is not a successful response; the message names the file.
    """
    return [_sample(path) for path in sorted((specs / SAMPLES).joinpath(*name.split(".")).glob("*.json"))]


def demand_used(specs: Path, names: Collection[str]) -> None:
    """Check that every folder of samples and every shape belongs to an endpoint; a misspelt one would be ignored.

    Raises:
        PublishedError: A folder or a shape belongs to no endpoint; the message names it.
    """
    folders = ((f"{folder.parent.name}.{folder.name}", folder) for folder in sorted((specs / SAMPLES).glob("*/*/")))
    for name, path in (*folders, *shape_names(specs)):
        if name not in names:
            raise PublishedError(f"{path} does not belong to an endpoint; name it <platform>/<method>")


def is_success(body: Any) -> bool:
    """Return whether a response body is the envelope of a success: it has code 0 and data."""
    return isinstance(body, dict) and str(body.get("code")) == "0" and "data" in body


def _sample(path: Path) -> Any:
    try:
        body = read(path.read_bytes())
    except (OSError, StrictJSONError) as error:
        raise PublishedError(f"{path}: {error}") from error
    if not is_success(body):
        raise PublishedError(f"{path} is not a successful response: it needs code 0 and data")
    return body
