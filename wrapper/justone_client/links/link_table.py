"""The tables of links: the hosts of a platform, the things that its links lead to, and the forms of the links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

_TOKEN = re.compile(r"\{(?P<aside>\+?)(?P<name>\w+)\}|(?P<rest>/\*\*)|(?P<under>\*\.)|(?P<any>\*)|(?P<text>[^{}*/]+|/)")
_JOINED = re.compile(r"[\w.-]\{\w")
"""An id behind other characters; a form with one that may be anything would fit many links."""

_USUAL = r"(?:(?:www|m|h5|mobile|wap|web|touch|wx)\.)?"
"""Subdomains by which a host serves the same pages to other devices."""

_LENIENT = "[^/?#&]+"
"""A value that may be the id or not, to tell a malformed id from an unknown link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkKind:
    """A thing that links lead to.

    Attributes:
        form: The pattern of the id in the link.
        arguments: Arguments that take the id, separated by spaces: of the platform, or `platform.argument` of another.
        whole: Arguments that take the link itself, in the same notation.
        readers: Functions that return the value of an argument, for those that take the id in another form.
        name: The name of the kind; default: its key in the table.
        note: Why no endpoint takes the thing, if none does.
        is_short: Whether the link is an abbreviation that leads to another link.
    """

    form: str = r"[^/]+"
    arguments: str = ""
    whole: str = ""
    readers: Mapping[str, Callable[[str], str]] = field(default_factory=dict)
    name: str = ""
    note: str = ""
    is_short: bool = False


SHORT = LinkKind(form=r"[\w.-]+", name="short link", is_short=True)
"""A short link that no endpoint resolves."""


def name_except(words: str, form: str) -> str:
    """Return the pattern of a name that is none of the words that a site keeps for its own pages."""
    return rf"(?!(?:{'|'.join(map(re.escape, words.split()))})(?:/|$)){form}"


@dataclass(frozen=True, slots=True)
class LinkForm:
    """A form of links, compiled.

    Attributes:
        kind: The key of the kind in the table.
        place: The pattern of scheme (of apps), host and path.
        query: Patterns of parameters by name.
        fragment: The pattern of the fragment; None if it is ignored.
    """

    kind: str
    place: re.Pattern[str]
    query: Mapping[str, re.Pattern[str]]
    fragment: re.Pattern[str] | None

    def values(self, place: str, query: Mapping[str, str], fragment: str) -> dict[str, str] | None:
        """Return the values by their keys in the table; None if a link does not have this form."""
        parts = [(self.place, place), *((pattern, query.get(name, "")) for name, pattern in self.query.items())]
        if self.fragment is not None:
            parts.append((self.fragment, fragment))
        found: dict[str, str] = {}
        for pattern, text in parts:
            matched = pattern.fullmatch(text)
            if matched is None:
                return None
            found.update((name, value) for name, value in matched.groupdict().items() if value is not None)
        return found


@dataclass(frozen=True)
class LinkTable:
    """The links of a platform.

    A form is written as a link: `{note}` stands for the id of the kind `note`, `{+user}` for one that the link has
    besides, `*` for a part of a path, `/**` for the rest of it, and `*.` for any subdomains. A form that begins with a
    slash counts for all hosts of the table, one without for its own host or scheme.

    Attributes:
        platform: The name of the platform.
        hosts: Hosts, separated by spaces.
        kinds: The things that links lead to.
        forms: The forms of links; the first that fits counts.
        setting: The argument that depends on the host, such as `country`; empty if there is none.
        settings: Its values by the end of the host; the endpoints do not serve other hosts.
    """

    platform: str
    hosts: str
    kinds: Mapping[str, LinkKind]
    forms: tuple[str, ...]
    setting: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)

    def domains(self) -> Iterator[str]:
        """Yield the domains and schemes of apps that the table knows."""
        for host in (
            *self.hosts.split(),
            *(form.partition("://")[0] if "://" in form else form for form in self.forms),
        ):
            domain = host.partition("/")[0].removeprefix("*.")
            if domain:
                yield domain.partition(".")[2] if "{" in domain else domain

    def targets(self, names: str) -> Iterator[tuple[str, str]]:
        """Yield platform and argument for each name of a kind."""
        for name in names.split():
            platform, _, argument = name.rpartition(".")
            yield platform or self.platform, argument

    @cached_property
    def compiled(self) -> tuple[LinkForm, ...]:
        """The forms, compiled."""
        return tuple(self._compiled(form, lenient=False) for form in self.forms)

    @cached_property
    def lenient(self) -> tuple[LinkForm, ...]:
        """The forms with ids of any form, of those whose ids stand alone."""
        return tuple(self._compiled(form, lenient=True) for form in self.forms if not _JOINED.search(form))

    def _compiled(self, form: str, *, lenient: bool) -> LinkForm:
        form, _, fragment = form.partition("#")
        place, _, query = form.partition("?")
        pairs = (each.partition("=") for each in query.split("&") if each)
        (kind,) = [
            found["name"] for found in _TOKEN.finditer(f"{form}{fragment}") if found["name"] and not found["aside"]
        ]
        pattern = self._pattern(place, lenient=lenient)
        if place.startswith("/"):
            pattern = f"(?:{'|'.join(map(self._host, self.hosts.split()))}){pattern}"
        return LinkForm(
            kind,
            re.compile(f"{pattern}/?", re.ASCII),
            {name: re.compile(self._pattern(value, lenient=lenient), re.ASCII) for name, _, value in pairs},
            re.compile(self._pattern(fragment, lenient=lenient), re.ASCII) if fragment else None,
        )

    def _host(self, host: str) -> str:
        return self._pattern(host, lenient=False) if host.startswith("*.") else _USUAL + re.escape(host)

    def _pattern(self, text: str, *, lenient: bool) -> str:
        return "".join(self._part(found, lenient=lenient) for found in _TOKEN.finditer(text))

    def _part(self, found: re.Match[str], *, lenient: bool) -> str:
        if name := found["name"]:
            return f"(?P<{name}>{_LENIENT if lenient else self.kinds[name].form})"
        if found["rest"]:
            return "(?:/.*)?"
        if found["under"]:
            return r"(?:[\w-]+\.)*"
        return "[^/]+" if found["any"] else f"(?i:{re.escape(found['text'])})"
