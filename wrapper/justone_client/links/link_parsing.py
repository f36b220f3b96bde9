"""The function `parse`, which reads links by the tables of the platforms."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import SplitResult, unquote, urljoin

from justone_client.checks import some_of
from justone_client.errors import ConfigurationError
from justone_client.terminal import one_line

from .link import Link
from .link_catalogue import WEB, tables_of
from .link_table import LinkKind, LinkTable
from .pasted_text import links_in, query_of, split

_TARGETS = frozenset(
    (
        *("target", "target_url", "targeturl", "url", "u", "q", "pfurl", "to", "t", "goto", "link", "to_url", "dest"),
        *("redirect", "redirectpath", "redirecturl", "redirect_url", "redirect_uri", "returnurl", "return_url"),
        *("returnto", "continue", "next", "r", "jump_url", "jumpurl", "toasturl", "originalurl", "web_url"),
    )
)
"""Parameters, in lower case, by which pages that warn, log in or redirect name the page behind them."""

_DEEPEST = 4
"""Redirects within one another."""

_LONGEST = 60
"""Characters of an id that a message shows."""


def parse(text: str) -> Link:
    """Return the platform, the kind and the ids of a link; works offline.

    Args:
        text: A link, or a text with one link in it, as apps share it.

    Raises:
        ConfigurationError: There is no link, several links lead to different things, or the link is unknown; the
            message says what is known of its host.
    """
    if not isinstance(text, str):
        raise ConfigurationError(f"the link has the type {type(text).__name__}; pass a text")
    candidates = links_in(text)
    if not candidates:
        raise ConfigurationError(
            "there is no link in the text; copy the address of a page, or a text with a link in it"
        )
    found = [link for readings in candidates if (link := _first(readings)) is not None]
    different = {(each.platform, each.kind, *sorted(each.ids.items())): each for each in found}
    if len(different) > 1:
        hosts = some_of([f"{each.platform} {each.kind}" for each in different.values()])
        raise ConfigurationError(f"the text has several links ({hosts}); pass one of them")
    if not found:
        raise ConfigurationError(_explained(candidates[0][-1]))
    return found[0]


def _first(readings: tuple[str, ...]) -> Link | None:
    return next((link for reading in readings if (link := _matched(reading)) is not None), None)


def _matched(url: str, depth: int = 0) -> Link | None:
    """Return the link that a text is, or the one behind a page that redirects to it."""
    parts = split(url)
    if parts is None or depth > _DEEPEST:
        return None
    query = query_of(parts.query)
    place = _place(parts)
    for table in tables_of(parts):
        for form in table.compiled:
            values = form.values(place, query, unquote(parts.fragment))
            if values is not None:
                with suppress(ValueError):
                    return _link(url, table, form.kind, values, parts.hostname or "")
    for name, value in query.items():
        if name.lower() in _TARGETS and (value.startswith("/") or "://" in value or "%3A%2F%2F" in value.upper()):
            target = urljoin(url, value if "://" in value or value.startswith("/") else unquote(value))
            if (link := _matched(target, depth + 1)) is not None:
                return link
    return None


def _place(parts: SplitResult) -> str:
    """Return host and path of a link, with the scheme of an app before them."""
    path = unquote(parts.path)
    while "//" in path:
        path = path.replace("//", "/")
    host = parts.hostname or ""
    return f"{host}{path}" if parts.scheme in WEB else f"{parts.scheme}://{host}{path}"


def _link(url: str, table: LinkTable, key: str, values: Mapping[str, str], host: str) -> Link:
    """Return the link for the values of a form.

    Raises:
        ValueError: A value has the form of an id, and is none.
    """
    kind = table.kinds[key]
    main = tuple(table.targets(f"{kind.arguments} {kind.whole}"))
    given: dict[str, dict[str, str]] = {}
    for each, value in ((table.kinds[name], value) for name, value in values.items()):
        for platform, argument in table.targets(each.arguments):
            given.setdefault(platform, {})[argument] = each.readers.get(argument, str)(value)
    for platform, argument in table.targets(kind.whole):
        given.setdefault(platform, {})[argument] = url
    note = kind.note
    if kind.is_short and not main:
        note = f"no endpoint resolves short links of {table.platform}; open it, and pass the address of the page"
    elif main and table.settings:
        of_host = [value for end, value in table.settings.items() if f".{host}".endswith(f".{end}")]
        if of_host:
            given.setdefault(table.platform, {})[table.setting] = of_host[0]
        else:
            note, main = f"the endpoints do not serve {host}", ()
    own = given.get(table.platform, {})
    return Link(
        url=url,
        platform=table.platform,
        kind=kind.name or key,
        ids={name: value for name, value in own.items() if name != table.setting},
        settings={name: value for name, value in own.items() if name == table.setting},
        note=note,
        is_short=kind.is_short,
        by_platform=given,
        main=main,
    )


def _explained(url: str) -> str:
    """Return why a link is unknown, and what is known of its host."""
    parts = split(url)
    if parts is None:
        return "the link is malformed; copy it again"
    host = parts.hostname or parts.scheme
    tables = [*tables_of(parts)]
    if not tables:
        return f"the links of {one_line(host)} are unknown: no platform of the catalogue has this host"
    place, query = _place(parts), query_of(parts.query)
    for table in tables:
        for form in table.lenient:
            values = form.values(place, query, unquote(parts.fragment))
            if values is not None:
                kind = table.kinds[form.kind]
                shown = one_line(repr(values[form.kind]))[:_LONGEST]
                what = f"{table.platform} ({kind.name or form.kind})"
                return f"it looks like a link of {what}, but {shown} is not a valid id"
    kinds = dict.fromkeys(kind.name or key for table in tables for key, kind in table.kinds.items() if _is_known(kind))
    names = some_of([table.platform for table in tables])
    return f"this link of {one_line(host)} ({names}) is of an unknown form; known are links to: {', '.join(kinds)}"


def _is_known(kind: LinkKind) -> bool:
    return bool(kind.arguments or kind.whole) or kind.is_short
