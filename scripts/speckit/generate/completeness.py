"""Check that every endpoint of the catalogue has its methods, including the one for pages, in both namespaces."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

from .view import EndpointView

_Methods = Counter[tuple[str, type[ast.AST]]]


def missing_methods(package: Path, views: list[EndpointView]) -> list[str]:
    """Return the endpoints that lack a synchronous or an asynchronous method in the generated source."""
    found: dict[str, _Methods] = {}
    for init in (package / "api").glob("*/__init__.py"):
        found[init.parent.name] = _methods(ast.parse(init.read_text(encoding="utf-8")))
    return [
        f"{view.name} ({view.method} {view.path})"
        for view in views
        if _wanted(view) - found.get(view.name.platform, Counter())
    ]


def _wanted(view: EndpointView) -> _Methods:
    pages = [(view.pages.method, ast.FunctionDef)] * 2 if view.pages else []  # not a coroutine in either namespace
    return Counter([(view.name.method, ast.FunctionDef), (view.name.method, ast.AsyncFunctionDef), *pages])


def _methods(module: ast.Module) -> _Methods:
    bodies = [statement for node in module.body if isinstance(node, ast.ClassDef) for statement in node.body]
    return Counter(
        (node.name, type(node)) for node in bodies if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
