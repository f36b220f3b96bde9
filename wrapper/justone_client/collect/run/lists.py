"""Lists in pages: the parameters of the next page, stored so that another process can continue."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from justone_client.collect.job import Job
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import ConfigurationError

_Parameters = dict[str, Any]


class Page(NamedTuple):
    """A page of a list.

    Attributes:
        is_new: Whether it differs from the page before.
        next: The parameters of the next page; empty after the last.
    """

    is_new: bool
    next: str


def parameters_of(next_page: str) -> _Parameters:
    """Return the parameters that differ from those of the first page."""
    return dict(json.loads(next_page)["parameters"]) if next_page else {}


def page_of(operation: Operation[Any], sent: Mapping[str, Any], arrived_by: str, response: Response[Any]) -> Page:
    """Read a page.

    Args:
        operation: The endpoint, which declares its pagination.
        sent: The parameters of the page.
        arrived_by: The `next` of the page before; empty for the first page.
        response: The page.

    Raises:
        PaginationError: The page has no cursor for the next page.
        ConfigurationError: A page number is not a number.
    """
    if operation.paging is None:
        return Page(is_new=True, next="")
    data = response.raw.get("data")
    digest = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]
    if data is not None and arrived_by and json.loads(arrived_by)["after"] == digest:
        return Page(is_new=False, next="")
    changes = operation.paging.after(sent, response.raw)
    if changes is None or all(str(sent.get(name)) == str(value) for name, value in changes.items()):
        return Page(is_new=True, next="")
    return Page(is_new=True, next=json.dumps({"parameters": changes, "after": digest}))


def demand_pages(job: Job, most: int) -> None:
    """Check that the endpoint has documented pagination.

    Raises:
        ConfigurationError: The pagination of the endpoint or its first page is not documented.
    """
    if most == 1:
        return
    if job.operation.paging is None:
        raise ConfigurationError(f"{job.name}: its pagination is not documented, so max_pages must be 1")
    job.operation.paging.given({**dict.fromkeys(job.columns, "1"), **job.fixed})
