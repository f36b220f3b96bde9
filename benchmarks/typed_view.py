"""The time of the typed view of a response beside parsing it: the Xiaohongshu profile's example."""

from __future__ import annotations

import json
import statistics
import sys
import timeit

from justone_client.endpoints.model import read_data

from .measuring import PUBLISHED, interleaved, parser, published_example, ratio

_MODULE = "justone_generated.api.xiaohongshu.get_user_v3"
_CALLS = 200


def main() -> int:
    options = parser(__doc__, rounds=30).parse_args()
    example = published_example(PUBLISHED / "xiaohongshu" / "get_user_v3.en.json")
    body = json.dumps(example, ensure_ascii=False, separators=(",", ":")).encode()
    _, drift = read_data(_MODULE, example["data"])  # the first reading makes the readers; it is not measured
    took = interleaved(
        options.runs,
        {
            "json.loads": lambda: timeit.timeit(lambda: json.loads(body), number=_CALLS),
            "typed view": lambda: timeit.timeit(lambda: read_data(_MODULE, example["data"]), number=_CALLS),
        },
    )
    print(f"{len(body):,} bytes, {len(drift)} drifts")
    for name, seconds in took.items():
        print(f"{name:<11}{statistics.median(seconds) / _CALLS * 1e6:>6.1f} µs")
    print(f"ratio {ratio(took['typed view'], took['json.loads'])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
