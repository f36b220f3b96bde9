"""What a pull leaves out for want of something; none of it is a fault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .gather import Accepted, Missing

if TYPE_CHECKING:
    from speckit.model.endpoint import Endpoint

    from .fetched import Fetched
    from .store import Store


def notes_of(fetched: Fetched, store: Store) -> Iterator[str]:
    """Say what is left out, one sentence each."""
    english, chinese = fetched.english, fetched.chinese
    if english and english.absent and not english.document:
        yield f"no whole catalogue at {english.address.path}: only the listed definitions were pulled"
    if english and english.document:
        if not english.document.groups:
            yield "the catalogue has no tag objects, so it does not say where the definitions of its endpoints are"
        if chinese and (chinese.absent or not chinese.document):
            fits = "the stored one is of the same release" if fetched.texts_agree else "no Chinese texts"
            yield f"no Chinese catalogue at {chinese.address.path}: {fits}"
        elif chinese and chinese.document and not fetched.texts_agree:
            releases = chinese.document.release or "none", english.document.release or "none"
            names = "the Chinese catalogue names release {}, the English one {}".format(*releases)
            yield f"{names}: no Chinese texts until both name the same"
    yield from _missing(fetched, store)


def _missing(fetched: Fetched, store: Store) -> Iterator[str]:
    operations = fetched.english.document.operations if fetched.english and fetched.english.document else {}
    have = {each.definition.endpoint for each in fetched.outcomes if isinstance(each, Accepted)}
    stored = {endpoint for endpoint, entry in store.history.endpoints.items() if entry.copy}
    looked_for = {each.definition.endpoint: each.definition for each in fetched.outcomes if isinstance(each, Missing)}
    untyped = sorted(operations.keys() - have - stored)
    if untyped:
        where = next((looked_for[endpoint].addresses[0].path for endpoint in untyped if endpoint in looked_for), "")
        tried = f"; the first was looked for at {where}" if where else ""
        yield f"without a definition of its own, so with untyped data: {some(untyped)}{tried}"
    gone = sorted(looked_for)
    if copies := [endpoint for endpoint in gone if endpoint in stored]:
        yield f"no definition at any address, so the stored copy stays: {some(copies)}"
    if nowhere := [endpoint for endpoint in gone if endpoint not in stored and endpoint not in operations]:
        yield f"listed in sources.toml, and neither there nor in the catalogue: {some(nowhere)}"


def some(endpoints: Sequence[Endpoint]) -> str:
    """Count endpoints and name the first three."""
    return f"{len(endpoints)} endpoint{'s' * (len(endpoints) > 1)} {glimpse(endpoints)}"


def glimpse(endpoints: Sequence[Endpoint]) -> str:
    """Name the first three, in brackets."""
    return "(" + ", ".join(map(str, endpoints[:3])) + (", …" * (len(endpoints) > 3)) + ")"  # noqa: PLR2004 - the three
