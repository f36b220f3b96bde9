"""Operations, found at run time by path or name: generated ones, and those of `justone update`.

The generated package stands on this one, so it is imported by name, when it is first needed.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from justone_client.checks import MOST_SUGGESTED, nearest, suggested
from justone_client.errors import ConfigurationError, DeprecatedEndpointWarning, RemovedEndpointWarning

from .operation import Operation
from .updated import updated_operations, updated_platforms

GENERATED = "justone_generated.api"
"""The package of the platforms; imported by name."""

_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)+")
_NAME = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")
_LISTED = "; `justone endpoints` lists them"
_METHOD = re.compile(r"[A-Za-z]{1,20}")


def platforms() -> dict[str, tuple[str, ...]]:
    """Return the path segments after `/api/` of each platform's endpoints, by platform; loads no platform."""
    found: dict[str, tuple[str, ...]] = import_module(GENERATED).PLATFORMS
    updated = updated_platforms()
    if not updated:
        return found
    both = {platform: (*found.get(platform, ()), *segments) for platform, segments in updated.items()}
    return found | {platform: tuple(dict.fromkeys(segments)) for platform, segments in both.items()}


def all_operations() -> Iterator[Operation[Any]]:
    """Yield every generated operation; loads the namespaces of all platforms."""
    for platform in platforms():
        yield from operations_of(platform)


def operation_named(name: str) -> Operation[Any] | None:
    """Return the operation `xiaohongshu.get_user_v3`; None if there is no such operation."""
    platform = name.partition(".")[0]
    candidates = operations_of(platform) if platform in platforms() else ()
    return next((operation for operation in candidates if operation.name == name), None)


def find_operation(name: str) -> Operation[Any]:
    """Return the operation `xiaohongshu.get_user_v3`.

    Raises:
        ConfigurationError: There is no such operation; the message names those with similar names.
    """
    operation = operation_named(name)
    if operation is None:
        shown = f" {name!r}" if _NAME.fullmatch(name) else " of that name"  # other texts may hold the token
        raise ConfigurationError(f"there is no endpoint{shown}{similar_names(name) or _LISTED}")
    return operation


def similar_names(name: str) -> str:
    """Return `; did you mean …?` with the names of operations that are like one that does not exist.

    They are those of the platform that is named, hidden ones last, or else those whose methods are like it.
    """
    platform, _, method = name.rpartition(".")
    hidden = {each.name: each.hidden for each in all_operations() if not each.deprecation}
    listed = list(hidden)
    here = {each.partition(".")[2]: each for each in listed if each.startswith(f"{platform}.")}
    if here:
        return suggested(sorted((here[each] for each in nearest(method, here)), key=lambda each: hidden[each]))
    methods = nearest(method, {each.partition(".")[2] for each in listed})
    found = [each for method in methods for each in listed if each.endswith(f".{method}")]
    return suggested(sorted(found, key=lambda each: each not in nearest(name, found))[:MOST_SUGGESTED])


def operation_at(method: str, path: str, *, form: bool | None = None) -> Operation[Any]:
    """Return the generated operation of a path, or a plain one for an unknown path; its data is untyped.

    Raises:
        ConfigurationError: The method is not a word, or the path is not a plain path starting with a slash.
    """
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise ConfigurationError(f"{method!r:.100} is not an HTTP method; pass GET or POST")
    method = method.upper()
    if not isinstance(path, str):
        raise ConfigurationError(f"the path has the type {type(path).__name__}; pass text such as /api/weibo/v1")
    if not _PATH.fullmatch(path) or {".", ".."} & set(path.split("/")):
        shown = re.split(r"[?&#]", path)[0]  # the rest may hold the token
        raise ConfigurationError(f"{shown!r} is not a path such as /api/weibo/get-user/v1; parameters go into params")
    operation = generated_operation(method, path) or Operation(name="", method=method, path=path)
    return operation._replace(data="", form=operation.form if form is None else form)


def generated_operation(method: str, path: str) -> Operation[Any] | None:
    """Return the generated operation of an HTTP method and a path; None if there is none."""
    segment = "".join(path.split("/")[2:3])
    candidates = (platform for platform, segments in platforms().items() if segment in segments)
    known = (operation for platform in candidates for operation in operations_of(platform))
    return next((item for item in known if (item.method, item.path) == (method, path)), None)


def generated_operation_of(endpoint: str) -> Operation[Any]:
    """Return the generated operation of a name, or of a path.

    Raises:
        ConfigurationError: There is no such operation; the message names the nearest ones.
    """
    if not endpoint.startswith("/"):
        return find_operation(endpoint)
    found = (generated_operation(method, endpoint) for method in ("GET", "POST"))
    if operation := next(filter(None, found), None):
        return operation
    raise ConfigurationError(f"there is no endpoint of that path{_LISTED}")


def warn_if_deprecated(operation: Operation[Any], *, stacklevel: int) -> None:
    """Warn as the generated method does; `stacklevel` 1 is the caller of this function."""
    if operation.deprecation:
        category = RemovedEndpointWarning if operation.removed else DeprecatedEndpointWarning
        warnings.warn(operation.deprecation, category, stacklevel=stacklevel + 1)


def operations_of(platform: str) -> tuple[Operation[Any], ...]:
    """Return the operations of a platform that exists, those of `justone update` included."""
    is_generated = platform in import_module(GENERATED).PLATFORMS
    generated: tuple[Operation[Any], ...] = import_module(f"{GENERATED}.{platform}").OPERATIONS if is_generated else ()
    updated = {(each.method, each.path): each for each in updated_operations(platform)}
    if not updated:
        return generated
    known = (updated.pop((each.method, each.path), each)._replace(data=each.data) for each in generated)
    return (*known, *updated.values())
