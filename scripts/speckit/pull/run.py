"""One whole pull: read the list, fetch and check everything in memory, then write what changed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from speckit.ledger import sha256
from speckit.normalise.overlay import Overlay, OverlayError

from .base_url import checked_base_url
from .cache import Cache, Validators
from .errors import PullError
from .folder import Folder
from .gather import Accepted, Refused, gather
from .progress import progress_bar
from .report import Report
from .sources import Sources, read_sources
from .store import Change, Store
from .website import Sleep, Website

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from .origin import Origin


@dataclass(frozen=True, slots=True)
class Options:
    """What to pull, and where to.

    Attributes:
        specs: The folder with `sources.toml`, `published/` and `ledger.json`.
        cache: The file that makes the next pull a conditional one.
        mirror: URL or folder to pull from instead of the vendor's site.
        check: Write nothing at all.
    """

    specs: Path
    cache: Path
    mirror: str | None = None
    check: bool = False


def pull(
    options: Options,
    *,
    today: date,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> Report:
    """Pull every definition that `sources.toml` lists.

    Args:
        options: What to pull, and where to.
        today: The date a new endpoint is first seen.
        transport: Answers requests in place of the network.
        sleep: Waits between attempts.

    Raises:
        PullError: The pull failed as a whole; nothing was written.
        OSError: A file could not be written; those in place before are untouched.
    """
    sources = read_sources(options.specs / "sources.toml")
    store = Store(options.specs, _overlay(options.specs / "overlay.toml"))
    store.refuse_shared_files(sources.definitions)
    cache = Cache.read(options.cache)

    async def outcomes_of_all() -> list[Accepted | Refused]:
        async with httpx.AsyncClient(transport=transport, timeout=sources.limits.timeout_seconds) as client:
            origin = _origin(options.mirror, sources, Website(client, sources.base_url, sources.limits, cache, sleep))
            with progress_bar(len(sources.definitions)) as advance:
                return await gather(
                    sources.definitions,
                    origin,
                    stored_sha256=store.sha256,
                    concurrency=sources.limits.concurrency,
                    advance=advance,
                )

    outcomes = asyncio.run(outcomes_of_all())
    accepted = [outcome for outcome in outcomes if isinstance(outcome, Accepted)]
    refused = tuple(outcome for outcome in outcomes if isinstance(outcome, Refused))
    origin = "mirrored" if options.mirror else "pulled"
    texts = _changes(accepted, store, origin=origin, base_url=sources.base_url, today=today.isoformat())
    if not options.check:
        store.write(texts)
        _remember(accepted, cache, options.cache)
    return Report(len(outcomes), tuple(texts), refused, options.check)


def _overlay(path: Path) -> Overlay:
    try:
        return Overlay.read(path)
    except OverlayError as error:
        raise PullError(str(error)) from error


def _origin(mirror: str | None, sources: Sources, website: Website) -> Origin:
    if mirror is None:
        return website
    if "://" not in mirror:
        if not Path(mirror).is_dir():
            raise PullError(f"--from {mirror}: no such folder. Give a folder, or a URL with http:// or https://.")
        return Folder(Path(mirror), sources.limits.size_limit_bytes)
    try:
        return replace(website, base_url=checked_base_url(mirror, schemes=("http", "https")))
    except ValueError as error:
        raise PullError(f"--from: {error}") from error


def _changes(
    accepted: Iterable[Accepted], store: Store, *, origin: str, base_url: str, today: str
) -> dict[Change, str]:
    texts = {}
    for each in accepted:
        if each.text is not None:
            # the vendor's address, even if a mirror answered: the ledger says where it is published
            url = base_url + each.definition.path
            if change := store.change(each.definition, each.text, origin=origin, url=url, today=today):
                texts[change] = each.text
    return texts


def _remember(accepted: Iterable[Accepted], cache: Cache, file: Path) -> None:
    before = dict(cache)
    for each in accepted:
        if each.text is not None:
            cache[each.answer.url] = Validators(each.answer.etag, each.answer.last_modified, sha256(each.text))
    if cache != before:
        cache.write(file)
