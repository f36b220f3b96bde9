"""Lists that come in pages: which parameters the next page of one takes, so that another process can go on there."""

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
    """What a page says.

    Attributes:
        is_new: Whether it is another one than the page before.
        next: How to get to the page after it; empty after the last.
    """

    is_new: bool
    next: str


def parameters_of(next_page: str) -> _Parameters:
    """Return what differs from the first page's parameters."""
    return dict(json.loads(next_page)["parameters"]) if next_page else {}


def page_of(operation: Operation[Any], sent: Mapping[str, Any], arrived_by: str, response: Response[Any]) -> Page:
    """Read a page that came.

    Args:
        operation: The endpoint; it says how its pages follow one another.
        sent: The parameters the page was asked for with.
        arrived_by: The `next` of the page before; empty for the first page.
        response: The page.

    Raises:
        PaginationError: It does not say what the next one takes.
        ConfigurationError: A parameter that counts is no number.
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
    """Make sure that there are pages to go through, before anything is sent.

    Raises:
        ConfigurationError: How they follow one another is not declared, or where they begin is not documented.
    """
    if most == 1:
        return
    if job.operation.paging is None:
        raise ConfigurationError(f"{job.name}: nobody declares how pages follow one another; max_pages must be 1")
    job.operation.paging.given({**dict.fromkeys(job.columns, "1"), **job.fixed})
