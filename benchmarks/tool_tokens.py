"""Tokens that tools take from a model: ours, and those of one tool for each endpoint with whole responses."""

from __future__ import annotations

import contextlib
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from justone_client import AsyncJustOne, Budget
from justone_client.emulator import running
from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations
from justone_client.tools import Toolbox, openai
from justone_client.tools.response_store import ResponseStore
from justone_client.tools.token_count import token_count

from .measuring import parser

_EMULATED = "k7Qw2ZpBenchmark"


def main() -> int:
    parser(__doc__).parse_args()
    operations = list(all_operations())
    ours = token_count(json.dumps(openai(), ensure_ascii=False))
    single = sum(token_count(json.dumps(_tool_of(each), ensure_ascii=False)) for each in operations)
    print(f"definitions: ours {ours:,}, one for each of {len(operations)} endpoints {single:,}: {single / ours:.0f} x")

    with running() as url, tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "responses.sqlite"
        api = AsyncJustOne(_EMULATED, environment=url)
        box = Toolbox(api, budget=Budget(max_billed_calls=len(operations)), store=store)
        with contextlib.closing(box), contextlib.closing(ResponseStore(store)) as stored:
            shown, whole = zip(*(_sizes(box, stored, each) for each in operations), strict=True)
    for label, sizes in (("whole responses", whole), ("our results", shown)):
        print(f"{label}: median {statistics.median(sizes):,.0f}, largest {max(sizes):,}, sum {sum(sizes):,}")
    return 0


def _tool_of(operation: Operation[Any]) -> dict[str, Any]:
    """Return the definition of a tool for one endpoint, with the texts that we have."""
    texts = texts_of(operation)
    properties = {each.wire_name: {"type": each.type, "description": each.text} for each in texts.parameters}
    required = [each.wire_name for each in texts.parameters if each.required]
    schema = {"type": "object", "properties": properties, "required": required}
    return {"name": operation.name.replace(".", "_"), "description": texts.text, "parameters": schema}


def _sizes(box: Toolbox, store: ResponseStore, operation: Operation[Any]) -> tuple[int, int]:
    """Call an endpoint; return the tokens of the result and of the whole response."""
    required = (each for each in texts_of(operation).parameters if each.required)
    parameters = {each.wire_name: each.choices[0].value if each.choices else "1" for each in required}
    result = box.run_sync("call_endpoint", {"endpoint": operation.name, "parameters": parameters})
    body = store.body(result.data["handle"]) or b""
    return token_count(result.text), token_count(body.decode())


if __name__ == "__main__":
    sys.exit(main())
