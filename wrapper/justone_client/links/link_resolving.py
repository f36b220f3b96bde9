"""Short links, and the calls that resolve them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from justone_client.endpoints.namespace import AsyncCaller, Caller
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import ConfigurationError, UnexpectedError
from justone_client.terminal import one_line

from .link import Link
from .link_parsing import parse

_LONGEST = 300
"""Characters of a link that a message shows."""


def resolve(api: Caller, link: Link | str) -> Link:
    """Return the link that a short link leads to; this takes one call, which is billed.

    A link that is not short is returned as it is, without a call.

    Args:
        api: The client.
        link: The link, or a text with one link in it.

    Raises:
        ConfigurationError: The link is unknown, or no endpoint resolves links of its platform; nothing was sent.
        UnexpectedError: The response has no known link; `raw` is the response.
        JustOneError: The call failed.
    """
    link = parse(link) if isinstance(link, str) else link
    return _resolved(api.execute(*_request(link))) if link.is_short else link


async def resolve_async(api: AsyncCaller, link: Link | str) -> Link:
    """Do the same as `resolve`, with an async client."""
    link = parse(link) if isinstance(link, str) else link
    return _resolved(await api.execute(*_request(link))) if link.is_short else link


def _request(link: Link) -> tuple[Operation[Any], dict[str, str]]:
    operation = link.resolver
    if operation is None:
        raise ConfigurationError(link.note)
    return operation, {operation.parameters[name]: value for name, value in link.arguments(operation).items()}


def _resolved(response: Response[Any]) -> Link:
    problem = "the response has no other link"
    for text in _texts(response.raw):
        if "://" not in text:
            continue
        try:
            found = parse(text)
        except ConfigurationError as error:
            problem = f"it leads to {one_line(text[:_LONGEST])}: {error.message}"
            continue
        if not found.is_short:
            return found
    raise UnexpectedError(
        f"the short link was resolved, but {problem}",
        billed=response.billed,
        request_id=response.request_id,
        raw=response.raw,
    )


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(each)
