"""Report of one pull in lines of text, which are the same on every machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from justone_specs.model.endpoint import summarise
from justone_specs.model.layout import WHOLE

from .fetch import Accepted, Fetched, Missing, Refused
from .pull_result import ChangeKind, PulledChange, Result
from .reconcile import EventKind, HistoryEvent
from .store import Store


def notes_of(fetched: Fetched, store: Store) -> Iterator[str]:
    """Yield one sentence for each part that is left out."""
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
    without = sorted(operations.keys() - have - stored)
    if without:
        where = next((looked_for[endpoint].addresses[0].path for endpoint in without if endpoint in looked_for), "")
        tried = f"; the first was looked for at {where}" if where else ""
        yield f"without their own definition, so without its example: {summarise(without)}{tried}"
    gone = sorted(looked_for)
    if copies := [endpoint for endpoint in gone if endpoint in stored]:
        yield f"no definition at any address, so the stored copy stays: {summarise(copies)}"
    if nowhere := [endpoint for endpoint in gone if endpoint not in stored and endpoint not in operations]:
        yield f"listed in sources.toml, and neither there nor in the catalogue: {summarise(nowhere)}"


@dataclass(frozen=True, slots=True)
class PullReport:
    """One finished pull.

    Attributes:
        endpoints: Number of endpoints in the whole catalogue; None if there is no catalogue.
        definitions: Number of definitions found.
        result: The changes, or with `check` the changes that a pull would make.
        notes: Notes about the parts that are left out.
        history_changed: Whether the history changes, or with `check` would change.
        check: Whether the pull only checked and wrote nothing.
    """

    endpoints: int | None
    definitions: int
    result: Result
    notes: tuple[str, ...]
    history_changed: bool
    check: bool

    @property
    def refused(self) -> tuple[Refused, ...]:
        return self.result.refused

    @property
    def changed(self) -> bool:
        """Whether anything was written, or would be written without `check`."""
        return bool(self.result.texts or self.history_changed)

    def lines(self) -> list[str]:
        """Return one line for each event, change, refusal and note, and the summary."""
        new = {event.endpoint for event in self.result.events if event.kind is EventKind.NEW}
        minor = [event for event in self.result.events if event.kind is EventKind.OTHERWISE_CHANGED]
        texts = [event.endpoint for event in self.result.events if event.kind is EventKind.TEXTS_CHANGED]
        own = [event for event in self.result.events if event not in minor and event.endpoint not in texts]
        told = bool(self.result.texts or self.result.events or self.result.changes)
        return [
            *(self._catalogue_line(file) for file in WHOLE.values() if file in self.result.texts),
            *(["history corrected: specs/history.json"] if self.history_changed and not told else []),
            *(f"{each.kind}: {each.endpoint} ({each.detail})" for each in own),
            *([f"{EventKind.TEXTS_CHANGED}: {summarise(texts)}"] if texts else []),
            *_minor_lines(minor),
            *(_change_line(each) for each in self.result.changes if each.endpoint not in new),
            *(_refused_line(each) for each in self.refused),
            *(f"note: {note}." for note in self.notes),
            self._summary(),
        ]

    def _catalogue_line(self, file: str) -> str:
        replaces = ", replaces the transcribed catalogue" if file in self.result.replaced_transcribed else ""
        return f"catalogue changed: {file}{replaces}"

    def _summary(self) -> str:
        sentences = []
        if self.endpoints is not None:
            sentences.append(_counted(self.endpoints, "endpoint", _kinds(EventKind, self.result.events)))
        if self.definitions:
            sentences.append(_counted(self.definitions, "definition", _kinds(ChangeKind, self.result.changes)))
        if self.result.kept:
            sentences.append(f"{len(self.result.kept)} kept though gone.")
        if self.refused:
            sentences.append(f"{len(self.refused)} refused (their stored copies, if any, are kept).")
        if self.check:
            sentences.append("Checked only: nothing written.")
        return " ".join(sentences)


def _kinds(kinds: type[StrEnum], found: Iterable[HistoryEvent | PulledChange]) -> list[str]:
    counts: Counter[StrEnum] = Counter(each.kind for each in found)
    return [f"{counts[kind]} {kind}" for kind in kinds if counts[kind]] or ["nothing new"]


def _counted(total: int, noun: str, parts: list[str]) -> str:
    return f"{total} {noun}{'' if total == 1 else 's'}: {', '.join(parts)}."


def _minor_lines(events: list[HistoryEvent]) -> list[str]:
    """Return one line for all changes that no caller would notice, because a release may renumber every operation."""
    parts = sorted({part for event in events for part in event.detail.split(", ")})
    noun = "endpoint" if len(events) == 1 else "endpoints"
    return [f"{EventKind.OTHERWISE_CHANGED}: {len(events)} {noun} ({', '.join(parts)})"] if events else []


def _change_line(change: PulledChange) -> str:
    line = f"definition {change.kind}: {change.endpoint} ({change.copy.file})"
    return line + (", replaces the transcribed definition" * change.replaces_transcribed)


def _refused_line(refused: Refused) -> str:
    return f"refused: {refused.what}: {refused.error.reason}; {refused.where}. {refused.error.advice}"
