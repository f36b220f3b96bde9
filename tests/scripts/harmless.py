"""Proof that definitions are harmless: the commands as a user runs them, and the constructs allowed in generated code.

Generated code may only contain constructs on these lists, so anything injected by a text is found.
The text of a definition can only be a constant. To have an effect, it would need a call, a name or a statement
that is not on the lists.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import generate_client
import httpx
import pull_specs

SITE = "https://docs.example.test"
SOURCES = f'base_url = "{SITE}"\nretries = 0\n[catalogue]\nen = "/openapi.json"\nzh = "/openapi-zh.json"\n'

_MODULES = re.compile(r"__future__|typing|functools|attrs|typing_extensions|justone_client(\.[a-z]+)*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*|_call")
_OPERATION = {
    *("name", "method", "path", "summary", "parameters", "form", "data", "deprecation"),
    *("family", "recommended", "hidden"),
}
_CALLS = {
    "Operation": _OPERATION,
    "key": {"optional", "nullable"},
    "deprecated": {"category", "stacklevel"},
    "define": {"repr"},
}
_PASSIVE = (
    *(ast.Constant, ast.Name, ast.Load, ast.Store, ast.Tuple, ast.List, ast.Dict, ast.UnaryOp, ast.USub),
    *(ast.Subscript, ast.BinOp, ast.BitOr, ast.Attribute, ast.Call, ast.keyword, ast.Await),
    *(ast.Module, ast.arguments, ast.arg, ast.alias),
    *(ast.Expr, ast.Assign, ast.AnnAssign, ast.Import, ast.ImportFrom, ast.If, ast.Return),
    *(ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef),
)
"""No lambda, comprehension, f-string, walrus, loop, `with`, `try`, `global`, `del`, `raise`, `match` …"""


@dataclass
class Project:
    """A folder with a specs folder and a mirror, and the two commands run there."""

    root: Path

    def __post_init__(self) -> None:
        (self.root / "specs").mkdir()
        (self.root / "specs" / "sources.toml").write_text(SOURCES, encoding="utf-8")

    def serve(self, path: str, body: bytes) -> None:
        file = self.root / "mirror" / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)

    def pull(self, *arguments: str, transport: httpx.AsyncBaseTransport | None = None) -> tuple[int, str]:
        """Pull, by default from the mirror; return the exit status and all output."""
        where = ["--specs", str(self.root / "specs"), "--cache", str(self.root / "cache.json")]
        source = arguments or ("--from", str(self.root / "mirror"))
        return _said(lambda: pull_specs.main([*where, *source], transport=transport))

    def generate(self) -> tuple[int, str]:
        where = ["--specs", str(self.root / "specs"), "--output", str(self.root / "generated")]
        return _said(lambda: generate_client.main(where))

    def files(self, *, beside: tuple[str, ...] = ()) -> dict[str, bytes]:
        """Return the files of the folder, except those whose path begins with one of these names."""
        names = {path.relative_to(self.root).as_posix(): path for path in self.root.rglob("*") if path.is_file()}
        return {name: path.read_bytes() for name, path in names.items() if not name.startswith(beside or ("\0",))}


def _said(command: Callable[[], int]) -> tuple[int, str]:
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(said):
        status = command()
    text = said.getvalue()
    assert "Traceback" not in text, text[-3000:]
    assert "\x1b" not in text, "what was served reached the terminal"
    return int(status), text


def unexpected(package: Path) -> list[str]:
    """Return all constructs in a generated package that the generator does not use itself."""
    found = [f"{path.name}: no module" for path in package.rglob("*") if path.is_symlink() or not _is_ours(path)]
    for module in sorted(package.rglob("*.py")):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        found += [f"{module.relative_to(package)}: {problem}" for problem in problems(tree)]
    return found


def problems(module: ast.Module) -> Iterator[str]:
    """Yield everything in a module except imports, constants, classes and `if TYPE_CHECKING`."""
    for statement in module.body:
        if not _is_top_level(statement):
            yield f"line {statement.lineno}: {type(statement).__name__} at the top level"
        if isinstance(statement, ast.ClassDef):
            yield from _in_class(statement)
    for node in ast.walk(module):
        yield from (f"line {getattr(node, 'lineno', 0)}: {problem}" for problem in _in_node(node))


def _is_ours(path: Path) -> bool:
    is_bytecode = path.parent.name == "__pycache__" and path.suffix == ".pyc"  # of an import by another test
    return path.is_dir() or path.suffix == ".py" or path.name in {"py.typed", "search.json"} or is_bytecode


def _is_top_level(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.Assign(targets=[ast.Name()]) | ast.AnnAssign(target=ast.Name(), simple=1):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
            return all(isinstance(inner, ast.ImportFrom) for inner in statement.body)
        case _:
            return isinstance(statement, ast.Import | ast.ImportFrom | ast.ClassDef)


def _in_class(definition: ast.ClassDef) -> Iterator[str]:
    where = f"line {definition.lineno}: class {definition.name}"
    if not all(isinstance(base, ast.Name) for base in definition.bases) or definition.keywords:
        yield f"{where}: odd bases"
    for statement in definition.body:
        match statement:
            case ast.Expr(value=ast.Constant(value=str())) | ast.AnnAssign(target=ast.Name()):
                pass
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if not _is_method(statement):
                    yield f"{where}: {statement.name} does more than hand over"
            case _:
                yield f"{where}: {type(statement).__name__}"


def _is_method(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether a function has a docstring, maybe a local import, and returns one call."""
    match function.body:
        case [ast.Expr(value=ast.Constant(value=str())), ast.Return(value=value)]:
            called = value.value if isinstance(value, ast.Await) else value
            return isinstance(called, ast.Call) and ast.unparse(called.func) == "self._call"
        case [ast.Expr(value=ast.Constant(value=str())), ast.ImportFrom(level=1), ast.Return(value=ast.Call() as made)]:
            return [ast.unparse(argument) for argument in made.args] == ["self"]
        case _:
            return False


def _in_node(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, _PASSIVE):
        yield type(node).__name__
    match node:
        case ast.Call():
            yield from _in_call(node)
        case ast.Import() | ast.ImportFrom():
            yield from _in_import(node)
        case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from _in_definition(node)
        case ast.Attribute() if ast.unparse(node) != "self._call":
            yield f"the attribute {node.attr}"
    for name in (getattr(node, "id", None), getattr(node, "arg", None)):
        if name and not _NAME.fullmatch(name):
            yield f"the name {name}"
    for hint in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if hint and _has_text(hint):
            yield f"text to evaluate in the annotation {ast.unparse(hint)[:80]}"


def _in_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    names = [alias.asname or alias.name for alias in node.names]
    ours = names == ["justone_client"] if isinstance(node, ast.Import) else _MODULES.fullmatch(node.module or "")
    below = isinstance(node, ast.ImportFrom) and node.level == 1 and _NAME.fullmatch(node.module or "")
    if not (below or (ours and not getattr(node, "level", 0))) or "*" in names:
        yield ast.unparse(node)


def _in_definition(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    if not _NAME.fullmatch(node.name):
        yield f"the definition {node.name}"
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if ast.unparse(called) not in {"define", "cached_property", "deprecated"}:
            yield f"the decorator {ast.unparse(decorator)}"


def _in_call(call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    if name in _CALLS:
        if not {word.arg for word in call.keywords} <= _CALLS[name]:
            yield f"{name} is given {ast.unparse(call)[:80]}"
    elif name != "self._call" and not (
        name[:1].isupper() and [ast.unparse(each) for each in call.args] == ["self"] and not call.keywords
    ):
        yield f"a call of {name}"  # platforms are created with `return Kite(self)`


def _has_text(hint: ast.AST) -> bool:
    """Return whether an annotation contains a text outside `Literal[…]`, which reading the type hints evaluates."""
    if isinstance(hint, ast.Subscript) and ast.unparse(hint.value) == "Literal":
        return False
    if isinstance(hint, ast.Constant):
        return isinstance(hint.value, str)
    return any(map(_has_text, ast.iter_child_nodes(hint)))
