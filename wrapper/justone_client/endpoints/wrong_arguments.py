"""Messages for wrong arguments of generated methods, which name the parameters, in place of Python's own.

A message never repeats a value, which may be the token.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from types import FunctionType
from typing import Any

from justone_client.checks import nearest, similar_or_listed
from justone_client.wire.token import PARAMETER

_Method = Callable[..., Any]


def explain_wrong_arguments(namespace: type) -> None:
    """Wrap the public methods of a namespace; a `TypeError` for wrong arguments then says what to pass."""
    for name, function in [*vars(namespace).items()]:
        if isinstance(function, FunctionType) and not name.startswith("_"):
            is_coroutine = function.__code__.co_flags & inspect.CO_COROUTINE
            method = _explained_coroutine(function) if is_coroutine else _explained(function)
            method.__annotations__ = inspect.unwrap(function).__annotations__  # `wraps` of Python 3.14 leaves out texts
            setattr(namespace, name, method)


def _explained(function: _Method) -> _Method:
    @wraps(function)
    def method(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError:
            if told := _told(function, args, kwargs):
                raise told from None
            raise

    return method


def _explained_coroutine(function: _Method) -> _Method:
    """Return a coroutine function, too: `inspect.iscoroutinefunction` of Python 3.11 takes no other."""
    explained = _explained(function)

    @wraps(function)
    async def method(*args: Any, **kwargs: Any) -> Any:
        return await explained(*args, **kwargs)

    return method


def _told(function: _Method, args: Sequence[Any], kwargs: Mapping[str, Any]) -> TypeError | None:
    """Return the error to raise in place of Python's; None if the arguments fit, and the error is the method's own."""
    method = inspect.unwrap(function)
    signature = inspect.signature(method)
    try:
        signature.bind(*args, **kwargs)
    except TypeError:
        complaint = _complaint(method.__name__, signature, kwargs, has_positional=len(args) > 1)
        return TypeError(complaint) if complaint else None
    return None


def _complaint(method: str, signature: inspect.Signature, names: Mapping[str, Any], *, has_positional: bool) -> str:
    """Return what is wrong with the arguments, of which the names are given; empty if nothing is."""
    known = [*signature.parameters.values()][1:]
    listed = [each.name for each in known]
    required = [each.name for each in known if each.default is each.empty]
    called = f"{method}()"
    if not listed:
        return f"{called} takes no arguments"
    usage = f"{method}({', '.join(f'{name}=...' for name in required or listed[:1])})"
    if has_positional:
        return f"{called} takes keyword arguments only: {usage}"
    missing = [name for name in required if name not in names]
    unknown = next((name for name in names if name not in listed), None)
    if unknown == PARAMETER:
        return f"{called} takes no token: leave it out, the client adds it by itself"
    if unknown is not None:
        hint = similar_or_listed(unknown, listed, "its parameters are")
        needed = ", ".join(name for name in missing if name not in nearest(unknown, listed))
        return f"{called} has no parameter {unknown!r}{hint}" + (f"; it needs {needed}: {usage}" if needed else "")
    return f"{called} needs {', '.join(missing)}: {usage}" if missing else ""
