"""Definitions over HTTP: conditional requests, restricted redirects, a size limit and retries."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from .origin import Download
from .pull_errors import RefusedError, SiteUnreachableError, bad_status, too_large

if TYPE_CHECKING:
    from .download_cache import DownloadCache
    from .sources import Limits

FIRST_WAIT_SECONDS = 0.5
"""Delay before the first retry; each further delay is twice as long."""

MAX_REDIRECTS = 5
"""A static site needs one or two (a moved page, a final slash); more than that is a loop."""

Sleep = Callable[[float], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Website:
    """The vendor's site, or a mirror of it.

    Attributes:
        client: Client that does not follow redirects itself.
        base_url: URL that is put before every path, without a final slash.
        limits: Limits of size, time and retries.
        cache: Validators of earlier responses.
        sleep: Function that waits between attempts.
    """

    client: httpx.AsyncClient
    base_url: str
    limits: Limits
    cache: DownloadCache
    sleep: Sleep = asyncio.sleep

    def address(self, path: str) -> str:
        """Return the URL of a path."""
        return self.base_url + path

    async def fetch(self, path: str, stored_sha256: str | None) -> Download:
        """Fetch one file; retry only after connection failures, because a bad response would be the same again.

        Raises:
            RefusedError: The response has no usable body.
            SiteUnreachableError: Every attempt failed.
        """
        url = self.address(path)
        fault: Exception | None = None
        for attempt in range(self.limits.retries + 1):
            if attempt:
                await self.sleep(FIRST_WAIT_SECONDS * 2 ** (attempt - 1))
            try:
                # httpx limits only single reads, so a slow body could take forever
                async with asyncio.timeout(self.limits.timeout_seconds):
                    return await self._follow(url, stored_sha256)
            except (httpx.TransportError, TimeoutError) as error:
                fault = error
        raise SiteUnreachableError(
            f"no complete response from {url} in {self.limits.retries + 1} attempts "
            f"({type(fault).__name__}: {fault}). Check the connection and the address, then pull again."
        ) from fault

    async def _follow(self, url: str, stored_sha256: str | None) -> Download:
        for _ in range(MAX_REDIRECTS + 1):
            headers = self.cache.request_headers(url, stored_sha256)
            try:
                async with self.client.stream("GET", url, headers=headers) as response:
                    if response.next_request is None:
                        return await self._read(response, conditional=bool(headers))
                    url = self._same_origin(response.next_request.url)
            except (httpx.RemoteProtocolError, UnicodeError) as error:
                # httpx reports an invalid Location header as a broken connection, or fails to encode its host name
                if isinstance(error, UnicodeError) or isinstance(error.__context__, httpx.InvalidURL):
                    raise _bad_redirect("to an invalid address") from error
                raise
        raise _bad_redirect(f"more than {MAX_REDIRECTS} times")

    def _same_origin(self, url: httpx.URL) -> str:
        base = httpx.URL(self.base_url)
        if (url.scheme, url.host, url.port) != (base.scheme, base.host, base.port):
            raise _bad_redirect(f"to another site, {str(url)[:200]!a}")
        return str(url)

    async def _read(self, response: httpx.Response, *, conditional: bool) -> Download:
        url = str(response.request.url)
        if conditional and response.status_code == HTTPStatus.NOT_MODIFIED:
            return Download(url, None)
        if response.status_code != HTTPStatus.OK:
            raise bad_status(response.status_code)
        if "," in response.headers.get("Content-Encoding", ""):
            # each layer multiplies the size that a small body can reach before the limit applies
            raise RefusedError("compressed more than once", "Tell the operator of the site, or pull from a mirror.")
        body = bytearray()
        try:
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > self.limits.size_limit_bytes:
                    raise too_large(self.limits.size_limit_bytes)
        except httpx.DecodingError as error:
            raise RefusedError("compressed data that cannot be read", "Pull again later.") from error
        headers = response.headers
        return Download(url, bytes(body), headers.get("ETag", ""), headers.get("Last-Modified", ""))


def _bad_redirect(where: str) -> RefusedError:
    return RefusedError(
        f"redirects {where}",
        "If the site has moved, correct base_url or the path in sources.toml.",
    )
