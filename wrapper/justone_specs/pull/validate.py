"""Validation of fetched bodies as OpenAPI documents that the next stage can use."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.shown import shown
from justone_specs.model.strict_json import HTMLPageError, StrictJSONError, parse
from justone_specs.model.structure import PublishedError

from .pull_errors import PageError, RefusedError, WrongEndpointError

Problem = Callable[[Endpoint, dict[str, Any]], str]
"""Function that returns the reason why later stages cannot use an operation, or an empty text."""

_OPENAPI_3 = re.compile(r"3\.\d+(\.\d+)?")
_LATER = "Open the address: if the fault persists, report it to the vendor; otherwise pull again later."
_PATH = "The address belongs to something else: correct the path in sources.toml."


def openapi_document(body: bytes, problem_of: Problem) -> tuple[Document, str]:
    """Check a body, and return its document and its canonical text.

    An operation that the generator cannot use is refused, so that the pull continues with the stored copy.

    Raises:
        RefusedError: The body is not JSON that can be stored, or not an OpenAPI 3 document.
    """
    try:
        content, text = parse(body)
        _demand_openapi_3(content)
        document = Document.of(content)
    except HTMLPageError as error:
        raise PageError(str(error), _PATH) from error
    except (StrictJSONError, PublishedError) as error:
        raise RefusedError(str(error), _LATER) from error
    for endpoint, operation in list(document.operations.items()):
        if problem := problem_of(endpoint, operation):
            document.refuse(endpoint, problem)
    return document, text


def definition_of(body: bytes, endpoint: Endpoint, problem_of: Problem) -> str:
    """Check that a body is the definition of one endpoint, and return it as canonical JSON.

    Raises:
        RefusedError: It is not; `PageError` if it is an HTML page, `WrongEndpointError` if it is the definition of
            another endpoint.
    """
    document, text = openapi_document(body, problem_of)
    for fault in document.refused.values():
        raise RefusedError(str(fault), _LATER)
    if set(document.operations) != {endpoint}:
        found = ", ".join(map(str, list(document.operations)[:3])) or "none"
        raise WrongEndpointError(f"expected {endpoint} alone, found {len(document.operations)} ({found})", _PATH)
    if not document.operations[endpoint].get("responses"):
        raise RefusedError("the operation has no 'responses'", _LATER)
    return text


def _demand_openapi_3(content: Any) -> None:
    version = content.get("openapi") if isinstance(content, dict) else None
    if isinstance(content, dict) and not (isinstance(version, str) and _OPENAPI_3.fullmatch(version)):
        raise PublishedError(f"not OpenAPI 3: 'openapi' is {shown(version)}")
