"""The lines of Python that we generate, those of the plain generator from the same input, and what ours are for."""

from __future__ import annotations

import ast
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from genson import SchemaBuilder  # type: ignore[import-untyped]

from .measuring import (
    JsonObject,
    generate,
    load,
    operations,
    parser,
    published_examples,
    run,
    with_bodies,
    with_examples,
    write,
)

_SECTIONS = {"Args:": "Args", "Returns:": "Returns", "Raises:": "Raises", "Source:": "Source"}


def main() -> int:
    options = parser(__doc__, document=True).parse_args()
    document = load(options.document)
    count = len(list(operations(document)))
    schemas = [_inferred(example) for example in published_examples()]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)

        print(f"{options.document.name}, {count} operations, without examples")
        file = write(document, folder / "plain.json")
        ours = _ours(file)
        _plain(file, count, "plain", ours)

        print("with one example for every operation; the plain generator gets schemas inferred from them")
        ours = _ours(write(with_examples(document), folder / "examples.json"))
        file = write(with_bodies(document, [{"schema": schema} for schema in schemas]), folder / "schemas.json")
        _plain(file, count, "plain, schemas as genson infers them", ours)
        for schema in schemas:
            _give_items(schema)
        file = write(with_bodies(document, [{"schema": schema} for schema in schemas]), folder / "repaired.json")
        _plain(file, count, "plain, with `items` for empty lists", ours)
    return 0


def _inferred(example: Any) -> JsonObject:
    builder = SchemaBuilder(schema_uri=None)
    builder.add_object(example)
    schema: JsonObject = builder.to_schema()
    return schema


def _give_items(schema: Any) -> None:
    """Let every list hold anything where its items are not known, since the plain generator drops such a response."""
    if isinstance(schema, dict) and schema.get("type") == "array":
        schema.setdefault("items", {})
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        _give_items(part)


def _ours(document: Path) -> int:
    output = document.with_suffix("") / "ours"
    generate(document, output)
    purposes: Counter[str] = Counter()
    for file in output.rglob("*.py"):
        purposes.update(dict(_purposes(file)))
    print(f"  {'ours':<38}{purposes.total():>9,} lines")
    for purpose, lines in purposes.most_common():
        print(f"    {purpose:<36}{lines:>9,}")
    return purposes.total()


def _plain(document: Path, count: int, label: str, ours: int) -> None:
    output = document.with_suffix("") / "theirs"
    output.parent.mkdir(exist_ok=True)
    tools = {"PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}  # it calls ruff by name
    command = (sys.executable, "-m", "openapi_python_client", "generate", "--path", document, "--output-path", output)
    warnings = run(*command, environment=tools).output
    lines = sum(_lines(file) for file in output.rglob("*.py"))
    endpoints = sum(file.stem != "__init__" for file in output.glob("*/api/*/*.py"))
    dropped = warnings.count("response will be omitted")
    print(f"  {label:<38}{lines:>9,} lines, ratio {ours / lines:.2f}")
    print(f"    drops {count - endpoints} operations and the responses of {dropped} others")


def _lines(file: Path) -> int:
    return file.read_text(encoding="utf-8").count("\n")


def _purposes(file: Path) -> Iterator[tuple[str, int]]:
    """Count the lines of one of our files by their purpose."""
    lines = _lines(file)
    if file.name != "__init__.py" or file.parent.parent.name != "api":
        yield ("data classes" if file.parent.parent.name == "api" else "platforms, the package"), lines
        return
    purposes: Counter[str] = Counter()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign):
            purposes["operation constants"] += _span(node)
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    purposes.update(_method(method))
    purposes["imports, blank lines, the rest"] = lines - purposes.total()
    yield from purposes.items()


def _method(method: ast.FunctionDef | ast.AsyncFunctionDef) -> Counter[str]:
    kind = "async" if isinstance(method, ast.AsyncFunctionDef) else "sync"
    first = method.body[0]
    start = min(node.lineno for node in (method, *method.decorator_list))
    purposes = Counter({f"{kind} signatures": first.lineno - start})
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        section = "summary and description"
        for line in str(first.value.value).split("\n"):
            words = line.split()
            section = _SECTIONS.get(words[0], section) if words else section
            purposes[f"{kind} docstrings: {section}"] += 1
    purposes[f"{kind} bodies"] = _span(method) - purposes.total() + (method.lineno - start)
    return purposes


def _span(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


if __name__ == "__main__":
    sys.exit(main())
