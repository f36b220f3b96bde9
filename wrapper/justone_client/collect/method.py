"""Methods of a client as callers pass them, with their client and their operation."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from justone_client.async_client import AsyncJustOne
from justone_client.client import JustOne
from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operation_named
from justone_client.errors import ConfigurationError

_ITERATING = "iter_"
_MAX_PAGES = "max_pages"


class Method(NamedTuple):
    """A method of a client.

    Attributes:
        api: The client.
        operation: The operation that the method calls.
        required: Names of its required arguments.
        is_paged: Whether it iterates over pages, `iter_…`.
    """

    api: JustOne | AsyncJustOne
    operation: Operation[Any]
    required: tuple[str, ...] = ()
    is_paged: bool = False


def behind(method: Callable[..., Any]) -> Method:
    """Return the client and the operation of a method such as `api.xiaohongshu.get_user_v3`.

    Raises:
        ConfigurationError: The argument is not a method of a client.
    """
    namespace = getattr(method, "__self__", None)
    if isinstance(namespace, Namespace | AsyncNamespace):
        api = getattr(namespace._call, "__self__", None)  # noqa: SLF001 - the client of the method
        platform = type(namespace).__module__.rpartition(".")[2]
        name = getattr(method, "__name__", "")
        listed = name.removeprefix(_ITERATING)
        names = (name, listed, listed.removesuffix("_"))  # the name of an endpoint may begin with iter_, too
        operation = next(filter(None, (operation_named(f"{platform}.{each}") for each in names)), None)
        if isinstance(api, JustOne | AsyncJustOne) and operation is not None:
            arguments = inspect.signature(method).parameters
            required = (each.name for each in arguments.values() if each.default is each.empty)
            is_paged = not operation.name.endswith(f".{name}")
            return Method(api, operation, tuple(each for each in required if each != _MAX_PAGES), is_paged=is_paged)
    raise ConfigurationError("pass a method of a client, such as api.xiaohongshu.get_user_v3, without calling it")


def of_operation(api: JustOne | AsyncJustOne, operation: Operation[Any]) -> Method:
    """Return the method of an operation; for one that is in no catalogue, without known arguments."""
    required = tuple(each.name for each in texts_of(operation).parameters if each.required)
    return Method(api, operation, required)
