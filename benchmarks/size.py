"""The size of the generated code and of the wheel, and the lines of the plain generator from the same catalogue."""

from __future__ import annotations

import ast
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .measuring import PUBLISHED, ROOT, SPECS, build_wheel, generate, load, operations, parser, run

_SECTIONS = {"Args:": "Args", "Returns:": "Returns", "Raises:": "Raises", "Source:": "Source"}
_PLAIN_CONFIG = "use_path_prefixes_for_title_model_names: false"
"""Let the plain generator name a class by its title alone; names that repeat the outer ones are too long for files."""


def main() -> int:
    parser(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with_shapes = _print_lines(ROOT / "generated")
        print(f"wheel {build_wheel(folder).stat().st_size / 1e6:.2f} MB")

        document = PUBLISHED / "openapi.json"
        generate(folder / "ours", "--document", document)
        without_shapes = sum(_lines(file) for file in (folder / "ours").rglob("*.py"))
        _compare("without shapes", without_shapes, document, folder / "without")
        _compare("with shapes", with_shapes, SPECS / "catalogue.json", folder / "with")
    return 0


def _print_lines(folder: Path) -> int:
    """Print the lines of our code by purpose; return their sum."""
    purposes: Counter[str] = Counter()
    for file in folder.rglob("*.py"):
        purposes.update(dict(_purposes(file)))
    print(f"{folder.name}/{purposes.total():>30,} lines")
    for purpose, lines in purposes.most_common():
        print(f"  {purpose:<30}{lines:>8,}")
    return purposes.total()


def _compare(label: str, ours: int, document: Path, output: Path) -> None:
    """Run the plain generator, and print the ratio of our lines to its lines."""
    tools = {"PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])}  # it calls ruff by name
    config = output.with_suffix(".yaml")
    config.write_text(_PLAIN_CONFIG, encoding="utf-8")
    command = (sys.executable, "-m", "openapi_python_client", "generate", "--path", document, "--config", config)
    warnings = run(*command, "--output-path", output, environment=tools).output
    plain = sum(_lines(file) for file in output.rglob("*.py"))
    endpoints = sum(file.stem != "__init__" for file in output.glob("*/api/*/*.py"))
    lost = len(list(operations(load(document)))) - endpoints
    dropped = warnings.count("response will be omitted")
    print(f"{label}: ours {ours:,} lines, plain {plain:,} lines, ratio {ours / plain:.2f}")
    print(f"  the plain generator drops {lost} operations and {dropped} responses")


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
