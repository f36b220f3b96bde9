"""The uses of endpoints in Python code, by its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from .known_names import KnownNames
from .use import UNKNOWN, Use

_DICTIONARIES = frozenset({"params", "map", "parameters"})
"""Arguments of `api.call` and `collect` whose keys are arguments of the endpoint."""

_CALLERS = frozenset({"call", "execute"})
_OF_CALLS = frozenset({"form", "method"})
"""Arguments of these methods that are none of the endpoint."""


class PythonUses(ast.NodeVisitor):
    """Finds the uses in one module.

    A platform is known by its name, as an attribute of any object: `api.weibo`, `self.client.weibo`. So are names that
    are bound to one, `weibo = api.weibo`. Types are not inferred.
    """

    def __init__(self, known: KnownNames, file: str) -> None:
        self._known = known
        self._file = file
        self._bound: dict[str, str] = {}
        self._found: list[tuple[ast.AST, str, dict[str, Any], bool]] = []
        self._seen: set[int] = set()
        self._words: set[str] = set()

    def of(self, tree: ast.AST) -> Iterator[Use]:
        """Yield the uses in a tree."""
        for node in ast.walk(tree):  # names may be used above their assignment, as in methods
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr):
                self._bind(node)
            self._note(node)
        self.visit(tree)
        words = frozenset(self._words)
        for node, name, arguments, has_more in self._found:
            line = getattr(node, "lineno", 1)
            yield Use(file=self._file, line=line, name=name, arguments=arguments, has_more=has_more, words=words)

    def visit_Call(self, node: ast.Call) -> None:
        """Find calls of a method, and calls that name an endpoint by a method or a text."""
        if name := self._method(node.func):
            self._add(node, name, node)
            self._seen.add(id(node.func))
        for position, each in enumerate(node.args):
            if name := self._method(each):  # collect(api.weibo.get_fans_v1, …), partial(…)
                self._add(node, name, node, has_more=True)
                self._seen.add(id(each))
            elif position == 0 and (text := _text(each)):
                self._add_text(node, text, each)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Find methods that are passed on or assigned."""
        if id(node) not in self._seen and (name := self._method(node)):
            self._found.append((node, name, {}, True))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Find names and paths in texts, as in the settings of jobs."""
        if id(node) not in self._seen and isinstance(node.value, str):
            for name in self._known.text(node.value.strip()):
                self._found.append((node, name, {}, True))

    def _add(self, node: ast.AST, name: str, call: ast.Call, *, has_more: bool = False) -> None:
        arguments, is_open = _arguments(call)
        self._found.append((node, name, arguments, has_more or is_open))

    def _add_text(self, node: ast.Call, text: str, argument: ast.AST) -> None:
        function = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        verb = next((_text(each.value) for each in node.keywords if each.arg == "method"), "")
        names = self._known.text(text.strip(), verb or ("GET" if function == "call" else ""))
        if names:
            self._seen.add(id(argument))
        given, is_open = _arguments(node)
        if function in _CALLERS:
            given = {key: value for key, value in given.items() if key not in _OF_CALLS}
            more, is_unknown = _keys(node.args[1]) if len(node.args) > 1 else ({}, False)
            given, is_open = given | more, is_open or is_unknown
        for name in names:
            self._found.append((node, name, given, is_open or function not in _CALLERS))

    def _method(self, node: ast.AST) -> str:
        """Return the name of the endpoint that an expression is a method of; empty if it is none."""
        if isinstance(node, ast.Attribute):
            platform = self._platform(node.value)
            return self._known.method(platform, node.attr) if platform else ""
        owner, attribute = _got(node)
        platform = self._platform(owner) if owner is not None else ""
        return self._known.method(platform, attribute) if platform else ""

    def _platform(self, node: ast.AST) -> str:
        """Return the platform that an expression is; empty if it is none."""
        if isinstance(node, ast.Name):
            return self._bound.get(node.id, "")
        if isinstance(node, ast.Attribute):
            return node.attr if node.attr in self._known.platforms else self._bound.get(node.attr, "")
        _, attribute = _got(node)
        return attribute if attribute in self._known.platforms else ""

    def _bind(self, node: ast.Assign | ast.AnnAssign | ast.NamedExpr) -> None:
        platform = self._platform(node.value) if isinstance(node.value, ast.Attribute | ast.Call) else ""
        for target in node.targets if isinstance(node, ast.Assign) else [node.target] if platform else []:
            if platform and isinstance(target, ast.Name | ast.Attribute):
                self._bound[target.id if isinstance(target, ast.Name) else target.attr] = platform

    def _note(self, node: ast.AST) -> None:
        if isinstance(node, ast.Attribute):
            self._words.add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            self._words.update(node.value.replace(".", " ").replace("[", " ").split())


def _got(node: ast.AST) -> tuple[ast.AST | None, str]:
    """Return the object and the name of `getattr(object, "name")`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
        match node.args:
            case [owner, ast.Constant(value=str(name)), *_]:
                return owner, name
    return None, ""


def _arguments(call: ast.Call) -> tuple[dict[str, Any], bool]:
    """Return the arguments of a call by name, and whether there may be more."""
    given: dict[str, Any] = {}
    is_open = False
    for keyword in call.keywords:
        if keyword.arg is None or keyword.arg in _DICTIONARIES:
            more, is_unknown = _keys(keyword.value)
            given |= more
            is_open |= is_unknown
        else:
            given[keyword.arg] = _literal(keyword.value)
    return given, is_open


def _keys(node: ast.AST) -> tuple[dict[str, Any], bool]:
    """Return the items of a dict, and whether there may be more."""
    if not isinstance(node, ast.Dict):
        return {}, not (isinstance(node, ast.Constant) and node.value is None)
    pairs = list(zip(node.keys, node.values, strict=True))
    known = {key.value: _literal(value) for key, value in pairs if isinstance(key, ast.Constant)}
    return {str(key): value for key, value in known.items()}, len(known) < len(pairs)


def _literal(node: ast.AST) -> Any:
    return node.value if isinstance(node, ast.Constant) else UNKNOWN


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
