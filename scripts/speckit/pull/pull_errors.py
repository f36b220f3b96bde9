"""Errors that stop a pull, and errors that refuse one definition."""

from __future__ import annotations

from http import HTTPStatus


class PullError(Exception):
    """The whole pull failed; nothing was written."""


class SiteUnreachableError(PullError):
    """A definition could not be fetched, however often it was tried."""


class RefusedError(Exception):
    """One definition is not usable; its last good copy stays.

    Attributes:
        reason: What is wrong with it.
        advice: What the reader can do.
    """

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice


class NotFoundError(RefusedError):
    """There is nothing at the address."""


class PageError(RefusedError):
    """There is a page for people at the address."""


class WrongEndpointError(RefusedError):
    """The address holds another endpoint's definition."""


def bad_status(status: int) -> RefusedError:
    """Refuse a response that has no definition."""
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        return NotFoundError(f"not found ({status})", "The site's addresses move: correct its path in sources.toml.")
    return RefusedError(f"the response has status {status} instead of 200", "Open the address, then pull again later.")


def too_large(limit: int) -> RefusedError:
    """Refuse a body of more than `limit` bytes."""
    return RefusedError(f"larger than {limit} bytes", "If that is right, raise size_limit_bytes in sources.toml.")
