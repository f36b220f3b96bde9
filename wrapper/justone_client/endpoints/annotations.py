"""Annotations of generated methods, whose data classes are loaded when the annotations are read.

A namespace names its data classes in texts, so that using a platform does not load all of them. `typing.get_type_hints`
and frameworks such as pydantic and FastAPI evaluate these texts in the namespace's module, which must have the classes
by then.
"""

from __future__ import annotations

import re
import sys
from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

_WORD = re.compile(r"\w+")
_RESULT = "return"


class DataAnnotations(dict[str, Any]):
    """The annotations of a method.

    Reading them as a whole imports the data class of the result into the method's module.
    """

    def __init__(self, annotations: Mapping[str, Any], module: ModuleType) -> None:
        super().__init__(annotations)
        self._module = module

    def __iter__(self) -> Iterator[str]:
        self._load()
        return super().__iter__()

    def keys(self) -> KeysView[str]:  # type: ignore[override]  # the same view; its class has no public name
        """Return the names; `dict(annotations)` takes this way."""
        self._load()
        return super().keys()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        """Return the annotations."""
        self._load()
        return super().values()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        """Return the names and annotations; pydantic takes this way."""
        self._load()
        return super().items()

    def __getitem__(self, name: str) -> Any:
        if name == _RESULT:
            self._load()
        return super().__getitem__(name)

    def _load(self) -> None:
        for word in _WORD.findall(str(dict.get(self, _RESULT, ""))):
            if word in _declared(self._module):
                getattr(self._module, word)


def load_lazily(namespace: type) -> None:
    """Make the data classes of a namespace attributes of its module, which are imported when they are needed.

    The module declares them: `DATA_CLASSES` maps their names to the modules that define them.
    """
    module = sys.modules[namespace.__module__]
    if not _declared(module):
        return
    vars(module).setdefault("__getattr__", _importer(module))
    for function in vars(namespace).values():
        while isinstance(function, FunctionType):  # `@deprecated` wraps the method
            function.__annotations__ = DataAnnotations(function.__annotations__, module)
            function = getattr(function, "__wrapped__", None)  # noqa: PLW2901


def _declared(module: ModuleType) -> Mapping[str, str]:
    declared: Mapping[str, str] = vars(module).get("DATA_CLASSES", {})
    return declared


def _importer(module: ModuleType) -> Any:
    """Return the `__getattr__` of a module; it is set here, as type checkers would accept any name in its source."""

    def import_class(name: str) -> Any:
        if name not in _declared(module):
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_declared(module)[name]), name)
        setattr(module, name, found)
        return found

    return import_class
