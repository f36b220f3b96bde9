"""Whether a body is the OpenAPI definition of one endpoint, and its canonical text."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, NoReturn

from speckit.endpoint import METHODS, Endpoint
from speckit.files import canonical_json
from speckit.normalise import Overlay, PublishedOperation, build_catalogue
from speckit.normalise.published import examples
from speckit.normalise.shape import demand_shape

from .errors import RefusedError

_OPENAPI_3 = re.compile(r"3\.\d+(\.\d+)?")
_LATER = "Open the address: if the fault stays, tell the vendor; otherwise pull again later."
_PATH = "The address belongs to something else: correct its path in sources.toml."


def canonical_definition(body: bytes, endpoint: Endpoint) -> str:
    """Check a body and return it as canonical JSON.

    Raises:
        RefusedError: The body is no JSON that can be stored, or not the definition of this endpoint alone.
    """
    definition, text = _parse(body)
    if not isinstance(definition, dict):
        raise RefusedError(f"a JSON {type(definition).__name__} instead of an object", _LATER)
    version = definition.get("openapi")
    if not isinstance(version, str) or not _OPENAPI_3.fullmatch(version):
        raise RefusedError(f"not OpenAPI 3: 'openapi' is {_shown(version)}", _LATER)
    operation = _operation(definition, endpoint)
    _check_operation(operation)
    _check_generable(endpoint, operation)
    return text


def _parse(body: bytes) -> tuple[Any, str]:
    if body.lstrip().startswith(b"<"):
        raise RefusedError("an HTML page instead of JSON", _PATH)
    try:
        value = json.loads(
            body.decode("utf-8-sig"),
            object_pairs_hook=_object_without_duplicates,
            parse_constant=_refuse_constant,
        )
        text = canonical_json(value)  # catches 1e999, which is read as infinity
        text.encode()  # catches half of a surrogate pair, which no file can hold
    except UnicodeDecodeError as error:
        raise RefusedError(f"not UTF-8 at byte {error.start}", _LATER) from error
    except RecursionError as error:
        raise RefusedError("nested too deeply", _LATER) from error
    except ValueError as error:
        raise RefusedError(f"not usable JSON: {error}", _LATER) from error
    return value, text


def _object_without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        (most_common,) = Counter(key for key, _ in pairs).most_common(1)
        raise ValueError(f"duplicate key {_shown(most_common[0])}")
    return value


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON value")


def _operation(definition: dict[str, Any], endpoint: Endpoint) -> Any:
    paths = definition.get("paths")
    if not isinstance(paths, dict):
        raise RefusedError("'paths' is not an object", _LATER)
    if list(paths) != [endpoint.path]:
        found = ", ".join(_shown(path) for path in list(paths)[:3])
        raise RefusedError(f"expected the one path {endpoint.path}, found {len(paths)} ({found})", _PATH)
    item = paths[endpoint.path]
    if not isinstance(item, dict):
        raise RefusedError("the path's definition is not an object", _LATER)
    methods = [key for key in item if key.upper() in METHODS]
    if methods != [endpoint.method.lower()]:
        raise RefusedError(f"expected the one method {endpoint.method}, found {', '.join(methods) or 'none'}", _PATH)
    return item[methods[0]]


def _check_operation(operation: Any) -> None:
    if not isinstance(operation, dict):
        raise RefusedError("the operation is not an object", _LATER)
    if not isinstance(operation.get("responses"), dict) or not operation["responses"]:
        raise RefusedError("the operation has no 'responses'", _LATER)


def _check_generable(endpoint: Endpoint, operation: dict[str, Any]) -> None:
    """Refuse what the next step could not use: a good copy is worth more than a new one that stops everything."""
    try:
        demand_shape(operation, str(endpoint))
        build_catalogue([PublishedOperation(endpoint, operation, "", tuple(examples(operation)))], Overlay())
    except ValueError as error:
        raise RefusedError(str(error), _LATER) from error
    except Exception as error:  # whatever it is, this definition causes it
        raise RefusedError(f"cannot be turned into a client ({type(error).__name__}: {error})", _LATER) from error


def _shown(value: Any) -> str:
    # what was served may be long, or hold control characters
    return ascii(value)[:80]
