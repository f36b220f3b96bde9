"""`specs/samples/`: recorded responses that show more of the data than the published example does.

`specs/samples/<platform>/<method>/<anything>.json`, each the whole body of a successful response. People put them
there, after taking out what is about a real person; nothing writes them.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from .layout import SAMPLES
from .shape import PublishedError
from .strict_json import StrictJSONError, read


def read_samples(specs: Path, name: str) -> list[Any]:
    """Read the recorded bodies of one endpoint, in the order of their file names.

    Args:
        specs: The specs folder.
        name: Platform and method, `xiaohongshu.get_user_v3`.

    Raises:
        PublishedError: A sample is not a successful response; the message names the file.
    """
    return [_sample(path) for path in sorted((specs / SAMPLES).joinpath(*name.split(".")).glob("*.json"))]


def demand_used(specs: Path, names: Collection[str]) -> None:
    """Make sure that every folder of samples is an endpoint's: a misspelt one would count for nothing, unseen.

    Raises:
        PublishedError: One is not; the message names it.
    """
    for folder in sorted((specs / SAMPLES).glob("*/*/")):
        if f"{folder.parent.name}.{folder.name}" not in names:
            raise PublishedError(f"{folder} holds samples of no endpoint; name it after one: <platform>/<method>")


def _sample(path: Path) -> Any:
    try:
        body = read(path.read_bytes())
    except (OSError, StrictJSONError) as error:
        raise PublishedError(f"{path}: {error}") from error
    if not isinstance(body, dict) or str(body.get("code")) != "0" or "data" not in body:
        raise PublishedError(f"{path} is not a successful response: it needs code 0 and data")
    return body
