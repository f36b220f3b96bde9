"""Comparison of fetched and stored definitions: the files to write, and the changes to report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from justone_specs.model.endpoint import Endpoint, summarise
from justone_specs.model.history import Copy, DocumentEntry, History, HistoryEntry, sha256
from justone_specs.model.layout import HISTORY, REMOVED, WHOLE

from .fetch import Accepted, Fetched, Outcome, Refused, Whole
from .pull_errors import PullError
from .reconcile import Day, HistoryEvent, Reconciled, follow, lost
from .store import Store


class ChangeKind(StrEnum):
    """The kind of change of a stored definition."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    """The text is unchanged, but stored under another name or found at another address."""
    RESTORED = "restored"
    """The stored copy was missing or edited, and is written again with the text that the history lists."""


@dataclass(frozen=True, slots=True)
class PulledChange:
    """One definition whose stored copy changes.

    Attributes:
        kind: The kind of change.
        endpoint: The endpoint.
        copy: Its stored copy after the pull.
        before: Its stored copy before the pull, if it had one.
        text: The canonical text.
    """

    kind: ChangeKind
    endpoint: Endpoint
    copy: Copy
    before: Copy | None
    text: str

    @property
    def replaces_transcribed(self) -> bool:
        """Whether a served definition replaces one that was written from the reference page."""
        return self.before is not None and self.before.origin == "transcribed" and self.copy.origin != "transcribed"


def file_of(name: str, language: str) -> str:
    """Return the file in which the definition of an endpoint is stored, relative to `specs/`."""
    platform, _, method = name.partition(".")
    return f"published/{platform}/{method}.{language}.json"


def change(store: Store, endpoint: Endpoint, text: str, copy: Copy) -> PulledChange | None:
    """Compare a definition with the stored one, and return the change; None if nothing changes.

    Args:
        store: The stored files.
        endpoint: The endpoint of the definition.
        text: The canonical text of the served definition.
        copy: The entry of the served definition for the history.
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
    """Return the hash of the stored copy; None unless its file, URL and text are those that the history lists."""
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
        day: The date of the pull.
    """

    origin: str
    base_url: str
    names: Mapping[Endpoint, str]
    day: Day


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a pull, before it is written.

    Attributes:
        history: The history after the pull.
        texts: Changed files by name.
        kept: Operations that vanished from the catalogue and are kept.
        events: Events of the endpoints in the catalogue.
        changes: Changes of the definitions.
        refused: Files and operations that cannot be used.
        replaced_transcribed: The whole catalogues among the changed files that replace transcribed ones.
    """

    history: History
    texts: dict[str, str]
    kept: dict[Endpoint, dict[str, Any]]
    events: tuple[HistoryEvent, ...]
    changes: tuple[PulledChange, ...]
    refused: tuple[Refused, ...]
    replaced_transcribed: tuple[str, ...] = ()


def result_of(fetched: Fetched, store: Store, provenance: Provenance) -> Result:
    """Compare the fetched definitions with the stored ones."""
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
    return Result(
        history,
        texts,
        reconciled.kept,
        tuple(reconciled.events),
        tuple(changes),
        (*wholes, *refused),
        tuple(_replaced_transcribed(store.history, history)),
    )


def _replaced_transcribed(before: History, after: History) -> Iterator[str]:
    """Yield the files of whole catalogues that were transcribed before a pull, and are not any more."""
    for path, entry in before.documents.items():
        now = after.documents.get(path)
        if entry.copy.origin == "transcribed" and now and now.copy.origin != "transcribed":
            yield now.copy.file


def _reconciled(english: Whole | None, store: Store, provenance: Provenance) -> Reconciled:
    if english is None or english.served is None:
        return Reconciled(dict(store.history.endpoints), store.kept())  # stored files may have been edited
    stored, _ = store.whole("en")
    before = store.kept() | (stored.operations if stored else {})
    if forgotten := lost(store.history, english.served.operations, before, provenance.day):
        raise PullError(
            f"{store.specs}: {HISTORY} does not match the operations in {WHOLE['en']} and {REMOVED}; this pull would "
            f"forget {summarise(forgotten)}. Restore the three files from version control."
        )
    return follow(store.history, english.served.operations, before, provenance.names, provenance.day)


def _demand_stored(history: History, texts: Mapping[str, str], store: Store) -> None:
    """Check that every definition that the history lists is stored or was fetched by this pull."""
    copies = {entry.copy.file for entry in history.endpoints.values() if entry.copy}
    if lost_files := sorted(file for file in copies - texts.keys() if store.text(file) is None):
        raise PullError(
            f"{store.specs}: missing, and not fetched: {', '.join(lost_files)}. Restore from version control."
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
    """Record a catalogue in the history instead of the entry of its language; an unchanged text keeps its date."""
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
