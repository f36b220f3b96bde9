"""Errors that stop a pull, and errors that refuse one definition."""

from __future__ import annotations

from http import HTTPStatus


class PullError(Exception):
    """The whole pull failed; nothing was written."""


class SiteUnreachableError(PullError):
    """A file could not be fetched, even with retries."""


class RefusedError(Exception):
    """A definition cannot be used; its stored copy is kept.

    Attributes:
        reason: The reason why it cannot be used.
        advice: Advice for the user.
    """

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice


class NotFoundError(RefusedError):
    """There is no file at the address."""


class PageError(RefusedError):
    """The address has an HTML page instead of a definition."""


class WrongEndpointError(RefusedError):
    """The address has the definition of another endpoint."""


def bad_status(status: int) -> RefusedError:
    """Return the error for a response whose status is not 200."""
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        return NotFoundError(f"not found ({status})", "The site's addresses change: correct the path in sources.toml.")
    return RefusedError(f"the response has status {status} instead of 200", "Open the address, then pull again later.")


def too_large(limit: int) -> RefusedError:
    """Return the error for a body of more than `limit` bytes."""
    return RefusedError(f"larger than {limit} bytes", "If this size is right, raise size_limit_bytes in sources.toml.")
