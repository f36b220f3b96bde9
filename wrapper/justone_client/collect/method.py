"""From a method, as callers write it, to the operation and the client behind it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from justone_client.async_client import AsyncJustOne
from justone_client.client import JustOne
from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named
from justone_client.errors import ConfigurationError

_ITERATING = "iter_"
_MAX_PAGES = "max_pages"


class Method(NamedTuple):
    """What a collection needs to know of a method.

    Attributes:
        api: The client it belongs to.
        operation: What it calls.
        required: Names of the arguments it must be given.
        is_paged: Whether it is the method that goes through pages, `iter_…`.
    """

    api: JustOne | AsyncJustOne
    operation: Operation[Any]
    required: tuple[str, ...] = ()
    is_paged: bool = False


def behind(method: Callable[..., Any]) -> Method:
    """Find the client and the operation of `api.xiaohongshu.get_user_v3`.

    Raises:
        ConfigurationError: It is no such method.
    """
    namespace = getattr(method, "__self__", None)
    if isinstance(namespace, Namespace | AsyncNamespace):
        api = getattr(namespace._call, "__self__", None)  # noqa: SLF001 - whose method it is
        platform = type(namespace).__module__.rpartition(".")[2]
        name = getattr(method, "__name__", "")
        listed = name.removeprefix(_ITERATING)
        names = (name, listed, listed.removesuffix("_"))  # as where an endpoint itself is called iter_…
        operation = next(filter(None, (operation_named(f"{platform}.{each}") for each in names)), None)
        if isinstance(api, JustOne | AsyncJustOne) and operation is not None:
            arguments = inspect.signature(method).parameters
            required = (each.name for each in arguments.values() if each.default is each.empty)
            is_paged = not operation.name.endswith(f".{name}")
            return Method(api, operation, tuple(each for each in required if each != _MAX_PAGES), is_paged=is_paged)
    raise ConfigurationError("pass a method of a client, such as api.xiaohongshu.get_user_v3, without calling it")


def of_operation(api: JustOne | AsyncJustOne, operation: Operation[Any]) -> Method:
    """Find the method of an operation; one that was not generated has none, and says nothing of its arguments."""
    platform, _, name = operation.name.partition(".")
    return behind(getattr(getattr(api, platform), name)) if name else Method(api, operation)
