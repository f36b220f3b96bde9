"""Counting what came out: every endpoint of the catalogue must be a method of both namespaces."""

from __future__ import annotations

import ast
from pathlib import Path

from .view import EndpointView


def missing_methods(package: Path, views: list[EndpointView]) -> list[str]:
    """Name the endpoints that lack a synchronous or an asynchronous method, read from the generated source itself."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for init in (package / "api").glob("*/__init__.py"):
        found[init.parent.name] = _methods(ast.parse(init.read_text(encoding="utf-8")))
    return [
        f"{view.name} ({view.method} {view.path})"
        for view in views
        if not all(view.name.method in methods for methods in found.get(view.name.platform, (set(), set())))
    ]


def _methods(module: ast.Module) -> tuple[set[str], set[str]]:
    bodies = [statement for node in module.body if isinstance(node, ast.ClassDef) for statement in node.body]
    synchronous = {node.name for node in bodies if isinstance(node, ast.FunctionDef)}
    asynchronous = {node.name for node in bodies if isinstance(node, ast.AsyncFunctionDef)}
    return synchronous, asynchronous
