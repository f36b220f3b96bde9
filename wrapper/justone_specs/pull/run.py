"""One pull: fetch and check everything in memory, compare it with the stored files, then write the changes."""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from justone_specs.model.config import ConfigError
from justone_specs.model.history import sha256
from justone_specs.model.layout import OVERLAY, SOURCES
from justone_specs.model.names import names_of
from justone_specs.model.overlay import Overlay

from .addresses import definitions_of
from .download_cache import DownloadCache, Validators
from .fetch import Accepted, Fetched, Whole, fetch_whole, gather
from .origin import Folder
from .pull_errors import PullError
from .pull_report import PullReport, notes_of
from .pull_result import Provenance, file_of, reliable_sha256, result_of
from .reconcile import Day, listed, missing
from .sources import Sources, checked_base_url, read_sources
from .store import Store
from .validate import Problem
from .website import Sleep, Website

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from justone_specs.model.endpoint import Endpoint

    from .origin import Origin
    from .sources import Address


@dataclass(frozen=True, slots=True)
class PullOptions:
    """Settings of one pull.

    Attributes:
        specs: The folder with `sources.toml`, `published/` and `history.json`.
        cache: The file with the validators for conditional requests.
        mirror: URL or folder to pull from instead of the vendor's site.
        check: Whether to write nothing.
        problem_of: Returns the reason why later stages cannot use an operation, which is then refused.
        accept_removals: Whether any number of endpoints may vanish from the catalogue.
    """

    specs: Path
    cache: Path
    problem_of: Problem
    mirror: str | None = None
    check: bool = False
    accept_removals: bool = False


def pull(
    options: PullOptions,
    *,
    today: date,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> PullReport:
    """Pull the whole catalogue and every definition that it or `sources.toml` leads to.

    Args:
        options: The settings of the pull.
        today: The date that is recorded for this pull.
        transport: Transport that replaces the network.
        sleep: Function that waits between attempts.

    Raises:
        PullError: The pull failed as a whole; nothing was written.
        OSError: A file could not be written; the old files are unchanged.
    """
    job = _Job.of(options)
    fetched = asyncio.run(job.fetch(transport, sleep))
    english = fetched.english
    endpoints = list(english.document.operations) if english and english.document else []
    provenance = Provenance(
        origin="mirrored" if options.mirror else "pulled",
        base_url=job.sources.base_url,
        names=job.names(endpoints),
        day=job.day(today),
    )
    result = result_of(fetched, job.store, provenance)
    if not options.check:
        job.store.write(result.texts, result.history, result.kept)
        _remember(fetched, job.cache, options.cache)
    notes = tuple(notes_of(fetched, job.store))
    counted = len(endpoints) if english and english.document else None
    found = sum(isinstance(outcome, Accepted) for outcome in fetched.outcomes)
    return PullReport(counted, found, result, notes, result.history != job.store.history, options.check)


@dataclass(frozen=True, slots=True)
class _Job:
    """Everything that is read before the first request."""

    options: PullOptions
    sources: Sources
    overlay: Overlay
    store: Store
    cache: DownloadCache

    @classmethod
    def of(cls, options: PullOptions) -> _Job:
        try:
            sources = read_sources(options.specs / SOURCES)
            overlay = Overlay.read(options.specs / OVERLAY)
        except ConfigError as error:
            raise PullError(str(error)) from error
        job = cls(options, sources, overlay, Store(options.specs), DownloadCache.read(options.cache))
        job.names([definition.endpoint for definition in sources.definitions])  # fail before the first request
        return job

    def names(self, endpoints: Iterable[Endpoint]) -> dict[Endpoint, str]:
        """Return the names of these and all known endpoints; the names of known endpoints stay reserved."""
        known = {endpoint: entry.name for endpoint, entry in self.store.history.endpoints.items()}
        in_sources = (definition.endpoint for definition in self.sources.definitions)
        try:
            names = names_of({**dict.fromkeys((*in_sources, *endpoints), ""), **known}, self.overlay)
        except ValueError as error:
            raise PullError(str(error)) from error
        return {endpoint: str(name) for endpoint, name in names.items()}

    def day(self, today: date) -> Day:
        catalogue = self.sources.catalogue
        entry = self.store.history.whole("en")
        return Day(today, entry.since if entry else "", catalogue.grace_days if catalogue else 0)

    async def fetch(self, transport: httpx.AsyncBaseTransport | None, sleep: Sleep) -> Fetched:
        limits = self.sources.limits
        async with httpx.AsyncClient(transport=transport, timeout=limits.timeout_seconds) as client:
            website = Website(client, self.sources.base_url, limits, self.cache, sleep)
            origin = _origin(self.options.mirror, self.sources, website)
            english, chinese = await self._wholes(origin)
            self._demand_few_removals(english)
            document = english.document if english else None
            names = self.names(document.operations if document else ())
            gone = {endpoint for endpoint, entry in self.store.history.endpoints.items() if entry.gone_since}
            definitions = definitions_of(document, self.sources.definitions, gone)

            def stored_sha256(endpoint: Endpoint, address: Address) -> str | None:
                file = file_of(names[endpoint], address.language)
                return reliable_sha256(self.store, endpoint, file, self.sources.base_url + address.path)

            with progress_bar(len(definitions)) as advance:
                outcomes = await gather(
                    definitions,
                    origin,
                    stored_sha256=stored_sha256,
                    problem_of=self.options.problem_of,
                    concurrency=limits.concurrency,
                    advance=advance,
                )
        return Fetched(english, chinese, outcomes)

    async def _wholes(self, origin: Origin) -> tuple[Whole | None, Whole | None]:
        catalogue = self.sources.catalogue
        if catalogue is None:
            return None, None
        english, chinese = [
            await fetch_whole(address, origin, self.options.problem_of, *self.store.whole(address.language))
            for address in catalogue.addresses
        ]
        return english, chinese

    def _demand_few_removals(self, english: Whole | None) -> None:
        """Raise `PullError` if more endpoints vanish than `largest_removal` allows, probably by the vendor's mistake.

        In the vendor's history, 47 endpoints vanished on one day, and all came back six days later.
        """
        catalogue = self.sources.catalogue
        if catalogue is None or english is None or english.served is None or self.options.accept_removals:
            return
        gone, before = missing(self.store.history, english.served.operations), len(listed(self.store.history))
        if len(gone) > before * catalogue.largest_removal:
            raise PullError(
                f"{len(gone)} of {before} endpoints are gone from the catalogue, more than the "
                f"{catalogue.largest_removal:.0%} that largest_removal in sources.toml allows. If the removal is "
                "intended, pull again with --accept-removals.\n" + "\n".join(f"  {endpoint}" for endpoint in gone)
            )


def _origin(mirror: str | None, sources: Sources, website: Website) -> Origin:
    if mirror is None:
        return website
    if "://" not in mirror:
        if not Path(mirror).is_dir():
            raise PullError(f"--from {mirror}: no such folder. Give a folder, or a URL with http:// or https://.")
        return Folder(Path(mirror), sources.limits.size_limit_bytes)
    return replace(website, base_url=mirror_url(mirror))


def mirror_url(mirror: str) -> str:
    """Check the URL of a mirror and return it without its final slash.

    Raises:
        PullError: It is not a plain URL.
    """
    try:
        return checked_base_url(mirror, schemes=("http", "https"))
    except ValueError as error:
        raise PullError(f"--from: {error}") from error


def _remember(fetched: Fetched, cache: DownloadCache, file: Path) -> None:
    """Save the validators of stored files; a file that was refused, even in part, is fetched in full next time."""
    before = dict(cache)
    wholes = (fetched.english, fetched.chinese)
    downloads = [(each.download, each.text) for each in fetched.outcomes if isinstance(each, Accepted)]
    downloads += [(each.download, each.text) for each in wholes if each and each.download and not each.refused]
    for download, text in downloads:
        if text is not None:
            cache[download.url] = Validators(download.etag, download.last_modified, sha256(text))
    if cache != before:
        cache.write(file)


@contextmanager
def progress_bar(total: int) -> Iterator[Callable[[], None]]:
    """Show how many of `total` definitions are done; yield the function to call after each one."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Pulling definitions", total=total)
        yield lambda: bar.advance(task)
