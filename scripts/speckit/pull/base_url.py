"""The address a site starts at, from `sources.toml` or the command line."""

from __future__ import annotations

import httpx


def checked_base_url(text: str, *, schemes: tuple[str, ...]) -> str:
    """Check a base URL and return it without its final slash.

    Raises:
        ValueError: It is no URL of one of the schemes, has no host, or carries a user name, a query or a fragment.
    """
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise ValueError(f"not a URL: {error}") from error
    if url.scheme not in schemes or not url.host:
        raise ValueError(f"expected {' or '.join(f'{scheme}://…' for scheme in schemes)}, got {text!r}")
    if url.userinfo or url.query or url.fragment:
        raise ValueError("expected a plain base URL, without user name, query or fragment")
    return text.rstrip("/")
