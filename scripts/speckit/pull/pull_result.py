"""Comparison of what was fetched with what is stored: what to write, and what to report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from speckit.model.endpoint import Endpoint, summarise
from speckit.model.history import Copy, DocumentEntry, History, HistoryEntry, sha256
from speckit.model.layout import HISTORY, REMOVED, WHOLE

from .fetch import Accepted, Fetched, Outcome, Refused, Whole
from .pull_errors import PullError
from .reconcile import Day, HistoryEvent, Reconciled, follow, lost
from .store import Store


class ChangeKind(StrEnum):
    """The kind of change of a stored definition."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    """Same text, stored under another name or found at another address."""
    RESTORED = "restored"
    """The stored copy was missing or edited; the history's text is back."""


@dataclass(frozen=True, slots=True)
class PulledChange:
    """One definition whose stored copy changes.

    Attributes:
        kind: What happens.
        endpoint: To which endpoint.
        copy: Its stored copy from now on.
        before: Its stored copy up to now, if it had one.
        text: The canonical text.
    """

    kind: ChangeKind
    endpoint: Endpoint
    copy: Copy
    before: Copy | None
    text: str

    @property
    def replaces_transcribed(self) -> bool:
        """Whether what the vendor serves takes the place of what was written from the reference page."""
        return self.before is not None and self.before.origin == "transcribed" and self.copy.origin != "transcribed"


def file_of(name: str, language: str) -> str:
    """Return where the definition of an endpoint is stored, relative to the folder."""
    platform, _, method = name.partition(".")
    return f"published/{platform}/{method}.{language}.json"


def change(store: Store, endpoint: Endpoint, text: str, copy: Copy) -> PulledChange | None:
    """Compare a definition with what is stored; None if nothing changes.

    Args:
        store: What is stored.
        endpoint: Which endpoint.
        text: Its canonical text as it was served.
        copy: What the history would say of it.
    """
    entry = store.history.endpoints.get(endpoint)
    before = entry.copy if entry else None
    if before is None or before.sha256 != copy.sha256:
        return PulledChange(ChangeKind.CHANGED if before else ChangeKind.NEW, endpoint, copy, before, text)
    same = Copy(copy.file, copy.language, before.origin, before.sha256, copy.url)
    if same != before:
        return PulledChange(ChangeKind.MOVED, endpoint, same, before, text)
    if store.text(before.file) != text:
        return PulledChange(ChangeKind.RESTORED, endpoint, before, before, text)
    return None


def reliable_sha256(store: Store, endpoint: Endpoint, file: str, url: str) -> str | None:
    """Return the hash of the stored copy; None unless the history knows this very file with this very text."""
    entry = store.history.endpoints.get(endpoint)
    copy = entry.copy if entry else None
    if copy is None or (copy.file, copy.url) != (file, url):
        return None
    text = store.text(copy.file)
    return copy.sha256 if text is not None and sha256(text) == copy.sha256 else None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Values that the history records about fetched files.

    Attributes:
        origin: `pulled` or `mirrored`.
        base_url: The vendor's site, even with a mirror: the history records where definitions are published.
        names: The name of each endpoint.
        day: When this happens.
    """

    origin: str
    base_url: str
    names: Mapping[Endpoint, str]
    day: Day


@dataclass(frozen=True, slots=True)
class Result:
    """A pull before it is written.

    Attributes:
        history: The history from now on.
        texts: Changed files by name.
        kept: Operations that vanished from the catalogue and are kept.
        events: What happened to the endpoints of the catalogue.
        changes: What happened to the definitions.
        refused: What cannot be used.
    """

    history: History
    texts: dict[str, str]
    kept: dict[Endpoint, dict[str, Any]]
    events: tuple[HistoryEvent, ...]
    changes: tuple[PulledChange, ...]
    refused: tuple[Refused, ...]


def result_of(fetched: Fetched, store: Store, provenance: Provenance) -> Result:
    """Compare what was fetched with what is stored."""
    reconciled = _reconciled(fetched.english, store, provenance)
    changes = list(_changes(fetched.outcomes, store, provenance))
    history = History(reconciled.entries, dict(store.history.documents))
    for each in changes:
        entry = history.endpoints.get(each.endpoint)
        entry = entry or HistoryEntry(provenance.names[each.endpoint], provenance.day.today.isoformat())
        history.endpoints[each.endpoint] = replace(entry, copy=each.copy)
    texts = {each.copy.file: each.text for each in changes}
    for whole in _usable(fetched):
        file = WHOLE[whole.address.language]
        if whole.text is not None and whole.text != store.text(file):
            texts[file] = whole.text
        _enter(whole, history, store, provenance)
    _demand_stored(history, texts, store)
    refused = [each for each in fetched.outcomes if isinstance(each, Refused)]
    wholes = [each for whole in (fetched.english, fetched.chinese) if whole for each in whole.refused]
    return Result(history, texts, reconciled.kept, tuple(reconciled.events), tuple(changes), (*wholes, *refused))


def _reconciled(english: Whole | None, store: Store, provenance: Provenance) -> Reconciled:
    if english is None or english.served is None:
        return Reconciled(dict(store.history.endpoints), store.kept())  # what is stored may have been edited
    stored, _ = store.whole("en")
    before = store.kept() | (stored.operations if stored else {})
    if forgotten := lost(store.history, english.served.operations, before, provenance.day):
        raise PullError(
            f"{store.specs}: {HISTORY} and the operations in {WHOLE['en']} and {REMOVED} do not belong together; this "
            f"pull would forget {summarise(forgotten)}. Restore the three files from version control."
        )
    return follow(store.history, english.served.operations, before, provenance.names, provenance.day)


def _demand_stored(history: History, texts: Mapping[str, str], store: Store) -> None:
    """Make sure that every definition the history vouches for is there: one that was lost was not found again."""
    copies = {entry.copy.file for entry in history.endpoints.values() if entry.copy}
    if lost_files := sorted(file for file in copies - texts.keys() if store.text(file) is None):
        raise PullError(
            f"{store.specs}: lost, and not found again: {', '.join(lost_files)}. Restore from version control."
        )


def _changes(outcomes: Sequence[Outcome], store: Store, provenance: Provenance) -> Iterator[PulledChange]:
    for outcome in outcomes:
        if isinstance(outcome, Accepted) and outcome.text is not None:
            endpoint, address = outcome.definition.endpoint, outcome.address
            file = file_of(provenance.names[endpoint], address.language)
            url = provenance.base_url + address.path
            copy = Copy(file, address.language, provenance.origin, sha256(outcome.text), url)
            if found := change(store, endpoint, outcome.text, copy):
                yield found


def _usable(fetched: Fetched) -> list[Whole]:
    english = [fetched.english] if fetched.english and fetched.english.document else []
    return english + ([fetched.chinese] if fetched.chinese and fetched.texts_agree else [])


def _enter(whole: Whole, history: History, store: Store, provenance: Provenance) -> None:
    """Enter a catalogue in the history, in place of what it says of that language; the same text keeps its date."""
    if whole.served is None:
        return
    path, file = whole.address.path, WHOLE[whole.address.language]
    text = whole.text or store.text(file) or ""
    before = history.whole(whole.address.language)
    others = {other: entry for other, entry in history.documents.items() if entry != before}
    copy = Copy(file, whole.address.language, provenance.origin, sha256(text), provenance.base_url + path)
    since = provenance.day.today.isoformat()
    if before and before.copy.sha256 == copy.sha256:
        copy, since = replace(copy, origin=before.copy.origin), before.since
    history.documents = others | {path: DocumentEntry(copy, whole.served.release, since)}
