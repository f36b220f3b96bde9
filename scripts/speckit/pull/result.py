"""What was fetched, made into what to write and what to say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from speckit.layout import LEDGER, REMOVED, WHOLE
from speckit.ledger import Copy, DocumentEntry, Ledger, LedgerEntry, sha256

from .change import Change, change, file_of
from .errors import PullError
from .fetched import Fetched
from .gather import Accepted, Outcome, Refused
from .history import Day, Event, History, follow, lost
from .notes import some

if TYPE_CHECKING:
    from speckit.endpoint import Endpoint

    from .store import Store
    from .whole import Whole


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the ledger is to say of what was fetched.

    Attributes:
        origin: `pulled` or `mirrored`.
        base_url: The vendor's site, even if a mirror answered: the ledger says where things are published.
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
        ledger: The ledger from now on.
        texts: Changed files by name.
        kept: Operations that vanished from the catalogue and are kept.
        events: What happened to the endpoints of the catalogue.
        changes: What happened to the definitions.
        refused: What cannot be used.
    """

    ledger: Ledger
    texts: dict[str, str]
    kept: dict[Endpoint, dict[str, Any]]
    events: tuple[Event, ...]
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...]


def result_of(fetched: Fetched, store: Store, provenance: Provenance) -> Result:
    """Compare what was fetched with what is stored."""
    history = _history(fetched.english, store, provenance)
    changes = list(_changes(fetched.outcomes, store, provenance))
    ledger = Ledger(history.entries, dict(store.ledger.documents))
    for each in changes:
        entry = ledger.endpoints.get(each.endpoint)
        entry = entry or LedgerEntry(provenance.names[each.endpoint], provenance.day.today.isoformat())
        ledger.endpoints[each.endpoint] = replace(entry, copy=each.copy)
    texts = {each.copy.file: each.text for each in changes}
    for whole in _usable(fetched):
        file = WHOLE[whole.address.language]
        if whole.text is not None and whole.text != store.text(file):
            texts[file] = whole.text
        _enter(whole, ledger, store, provenance)
    _demand_stored(ledger, texts, store)
    refused = [each for each in fetched.outcomes if isinstance(each, Refused)]
    wholes = [each for whole in (fetched.english, fetched.chinese) if whole for each in whole.refused]
    return Result(ledger, texts, history.kept, tuple(history.events), tuple(changes), (*wholes, *refused))


def _history(english: Whole | None, store: Store, provenance: Provenance) -> History:
    if english is None or english.served is None:
        return History(dict(store.ledger.endpoints), store.kept())  # what is stored may have been edited
    stored, _ = store.whole("en")
    before = store.kept() | (stored.operations if stored else {})
    if forgotten := lost(store.ledger, english.served.operations, before, provenance.day):
        raise PullError(
            f"{store.specs}: {LEDGER} and the operations in {WHOLE['en']} and {REMOVED} do not belong together; this "
            f"pull would forget {some(forgotten)}. Restore the three files from version control."
        )
    return follow(store.ledger, english.served.operations, before, provenance.names, provenance.day)


def _demand_stored(ledger: Ledger, texts: Mapping[str, str], store: Store) -> None:
    """Make sure that every definition the ledger vouches for is there: one that was lost was not found again."""
    copies = {entry.copy.file for entry in ledger.endpoints.values() if entry.copy}
    if lost_files := sorted(file for file in copies - texts.keys() if store.text(file) is None):
        raise PullError(
            f"{store.specs}: lost, and not found again: {', '.join(lost_files)}. Restore from version control."
        )


def _changes(outcomes: Sequence[Outcome], store: Store, provenance: Provenance) -> Iterator[Change]:
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


def _enter(whole: Whole, ledger: Ledger, store: Store, provenance: Provenance) -> None:
    """Enter a catalogue in the ledger, in place of what it says of that language; the same text keeps its date."""
    if whole.served is None:
        return
    path, file = whole.address.path, WHOLE[whole.address.language]
    text = whole.text or store.text(file) or ""
    before = ledger.whole(whole.address.language)
    others = {other: entry for other, entry in ledger.documents.items() if entry != before}
    copy = Copy(file, whole.address.language, provenance.origin, sha256(text), provenance.base_url + path)
    since = provenance.day.today.isoformat()
    if before and before.copy.sha256 == copy.sha256:
        copy, since = replace(copy, origin=before.copy.origin), before.since
    ledger.documents = others | {path: DocumentEntry(copy, whole.served.release, since)}
