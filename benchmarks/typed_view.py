"""The CPU time of the typed view of a response beside parsing it: a long search result and a short profile."""

from __future__ import annotations

import itertools
import json
import statistics
import sys
import timeit
from collections.abc import Iterator
from time import process_time
from typing import Any

from justone_client.emulator.invented import invented_data
from justone_client.endpoints.model import read_data
from justone_client.endpoints.registry import operation_named

from .measuring import PUBLISHED, interleaved, parser, published_example, ratio

_SEARCH = "xiaohongshu.search_note_v2"
_PROFILE = "xiaohongshu.get_user_v3"
_SEARCH_BYTES = 100_000
_BYTES_A_ROUND = 800_000
"""Bytes that each round reads, so that short responses are read often enough to be timed."""


def main() -> int:
    options = parser(__doc__, rounds=30).parse_args()
    _time(_SEARCH, _search_result(), options.runs)
    _time(_PROFILE, published_example(PUBLISHED / "xiaohongshu" / "get_user_v3.en.json"), options.runs)
    return 0


def _time(name: str, response: Any, rounds: int) -> None:
    body = _json(response)
    module, data = f"justone_generated.api.{name}", json.loads(body)["data"]
    calls = max(1, _BYTES_A_ROUND // len(body))
    _, drift = read_data(module, data)  # the first reading makes the readers; it is not measured
    took = interleaved(
        rounds,
        {
            "json.loads": lambda: timeit.timeit(lambda: json.loads(body), timer=process_time, number=calls),
            "typed view": lambda: timeit.timeit(lambda: read_data(module, data), timer=process_time, number=calls),
        },
    )
    print(f"{name}: {len(body):,} bytes, {len(drift)} drifts")
    for what, seconds in took.items():
        print(f"  {what:<11}{statistics.median(seconds) / calls * 1e6:>8.1f} µs")
    print(f"  ratio {ratio(took['typed view'], took['json.loads'])}")


def _search_result() -> Any:
    """The first page of an invented search with the items of the first two, repeated up to the wanted length."""
    first, second = _pages()
    items = itertools.cycle([*first["items"], *second["items"]])
    data = {**first, "items": []}
    while len(_json({"code": 0, "data": data})) < _SEARCH_BYTES:
        data["items"].append(next(items))
    return {"code": 0, "data": data}


def _pages() -> Iterator[Any]:
    operation = operation_named(_SEARCH)
    assert operation is not None  # noqa: S101 - the checkout has it
    for number in ("1", "2"):
        yield invented_data(operation, {"keyword": "tea", "page": number})


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


if __name__ == "__main__":
    sys.exit(main())
