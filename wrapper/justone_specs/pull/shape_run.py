"""One pull of shapes: each shape is written as soon as its example has been fetched, so that a pull can be resumed."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, field
from datetime import date

import httpx

from justone_specs.model.config import ConfigError
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.files import write_atomically
from justone_specs.model.layout import SOURCES
from justone_specs.model.shapes import ShapeFile, read_shape_file, shape_path, updated
from justone_specs.model.structure import PublishedError

from .download_cache import DownloadCache
from .examples import EXAMPLES, ExampleSite
from .pull_errors import PullError, RefusedError, SiteUnreachableError
from .reconcile import listed
from .run import PullOptions, mirror_url
from .shape_progress import ShapeProgress
from .shape_report import ChangedShape, FailedExample, ShapesReport
from .sources import Sources, read_sources
from .store import Store
from .website import Sleep, Website

_MOST_UNREACHABLE = 8
"""Endpoints without a response, one after the other, after which the site counts as unreachable."""

_PROGRESS_EVERY = 25
"""Endpoints per line of progress; a pull of all endpoints prints about fifteen lines."""


def pull_shapes(
    options: PullOptions,
    *,
    today: date,
    transport: httpx.AsyncBaseTransport | None = None,
    sleep: Sleep = asyncio.sleep,
) -> ShapesReport:
    """Fetch the example of each endpoint of the stored catalogue, and merge its shape into `specs/shapes/`.

    Args:
        options: The settings of the pull.
        today: The date of an example that has none.
        transport: Transport that replaces the network.
        sleep: Function that waits between attempts.

    Raises:
        PullError: The pull failed as a whole; shapes that were written before stay.
        OSError: A file could not be written; its old content is unchanged.
    """
    sources = _sources(options)
    site = sources.examples_url or ""
    base_url = mirror_url(options.mirror) if options.mirror else site
    job = _job(options, base_url, sources.limits.concurrency)

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport, timeout=sources.limits.timeout_seconds) as client:
            website = Website(client, base_url, sources.limits, DownloadCache(), sleep)
            await job.run(ExampleSite(website, site + EXAMPLES, today))

    asyncio.run(run())
    job.progress.finish()
    return ShapesReport(len(job.names), job.resumed, tuple(job.changes), tuple(job.failed), options.check)


def _sources(options: PullOptions) -> Sources:
    try:
        sources = read_sources(options.specs / SOURCES)
    except ConfigError as error:
        raise PullError(str(error)) from error
    if sources.examples_url is None:
        raise PullError(f"{options.specs / SOURCES}: examples_url: missing; it is the site with the examples")
    if options.mirror and "://" not in options.mirror:
        raise PullError(f"--from {options.mirror}: shapes cannot be pulled from a folder. Give a URL.")
    return sources


def _job(options: PullOptions, base_url: str, concurrency: int) -> _Job:
    """Read the stored shapes and the names of the endpoints, so that an invalid file fails before the first request."""
    history = Store(options.specs).history
    names = {endpoint: history.endpoints[endpoint].name for endpoint in sorted(listed(history))}
    if not names:
        raise PullError(f"{options.specs} has no stored catalogue. Pull the definitions first, without --shapes.")
    try:
        stored = {name: read_shape_file(shape_path(options.specs, name)) for name in names.values()}
    except PublishedError as error:
        raise PullError(f"{error}. Correct the file, or restore it from version control.") from error
    file = None if options.check else options.cache.with_suffix(".shapes.json")
    progress = ShapeProgress.read(file, f"{base_url} {options.specs.resolve()}")
    return _Job(options, names, stored, concurrency, progress, len(progress.done & set(names.values())))


@dataclass(slots=True)
class _Job:
    """The state of one pull of shapes.

    Attributes:
        options: The settings of the pull.
        names: The names of all listed endpoints.
        stored: The stored shapes by name.
        concurrency: Number of examples fetched at the same time.
        progress: The endpoints that are done.
        resumed: Number of endpoints that an interrupted pull had done.
        changes: The changed shapes.
        failed: The endpoints whose examples cannot be used.
        finished: Number of endpoints fetched by this pull, failed ones included.
        unreachable: Number of endpoints since the last response.
    """

    options: PullOptions
    names: dict[Endpoint, str]
    stored: dict[str, ShapeFile | None]
    concurrency: int
    progress: ShapeProgress
    resumed: int
    changes: list[ChangedShape] = field(default_factory=list)
    failed: list[FailedExample] = field(default_factory=list)
    finished: int = 0
    unreachable: int = 0

    async def run(self, site: ExampleSite) -> None:
        """Fetch and merge the shapes that are not done."""
        slots = asyncio.Semaphore(self.concurrency)
        rest = [endpoint for endpoint, name in self.names.items() if name not in self.progress.done]

        async def one(endpoint: Endpoint) -> None:
            async with slots:
                await self._fetch(endpoint, site, len(rest))

        try:
            async with asyncio.TaskGroup() as group:
                for endpoint in rest:
                    group.create_task(one(endpoint))
        except ExceptionGroup as failures:
            raise failures.exceptions[0] from None  # the first failure cancelled the others

    async def _fetch(self, endpoint: Endpoint, site: ExampleSite, total: int) -> None:
        try:
            seen = await site.shape(endpoint)
        except RefusedError as error:
            self.unreachable = 0
            self.failed.append(FailedExample(endpoint, f"{error.reason}. {error.advice}"))
        except SiteUnreachableError as error:
            self.unreachable += 1
            if self.unreachable == min(_MOST_UNREACHABLE, total):
                raise PullError(f"{error}. Check the connection and the address, then pull again.") from error
            self.failed.append(FailedExample(endpoint, f"{error}. Pull again later."))
        else:
            self.unreachable = 0
            self._store(self.names[endpoint], seen)
        self.finished += 1
        if self.finished % _PROGRESS_EVERY == 0 or self.finished == total:
            print(f"{self.finished} of {total} examples fetched", file=sys.stderr)

    def _store(self, name: str, seen: ShapeFile) -> None:
        before = self.stored[name]
        if after := updated(before, seen):
            self.changes.append(ChangedShape(name, before, after))
            if not self.options.check:
                write_atomically({shape_path(self.options.specs, name): after.text()})
        self.progress.add(name)
