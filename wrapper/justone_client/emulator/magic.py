"""Magic parameter values, each of which makes the emulator show one fault, like test card numbers of payment services.

Any parameter but the token may carry one: `user_id="emulate-code-301"` gets business code 301.
"""

from __future__ import annotations

import http
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .emulated_response import EmulatedResponse, Envelope, json_response, with_code
from .shape_changes import drifted

if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX = "emulate-"

_PLACEHOLDERS = {
    "<n>": "(-?[0-9]{1,9})",
    "<status>": "((?!204|205|304)[2-5][0-9]{2})",  # these three have no body
    "<seconds>": "([0-9]{1,5}(?:[.][0-9]{1,6})?)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A kind of magic value.

    Attributes:
        name: The value after `emulate-`; `<n>`, `<status>` and `<seconds>` stand for numbers.
        example: A complete magic value.
        effect: The response of the emulator, in words.
        respond: Returns the response, given the success envelope and the numbers as texts.
    """

    name: str
    example: str
    effect: str
    respond: Callable[..., EmulatedResponse]

    def match(self, directive: str) -> re.Match[str] | None:
        """Match a value without its prefix; the groups are its numbers."""
        pattern = re.sub("<[a-z]+>", lambda found: _PLACEHOLDERS[found.group()], self.name)
        return re.fullmatch(pattern, directive)


def magic_values() -> tuple[Directive, ...]:
    """Return every kind of magic value."""
    return _DIRECTIVES


def magic_response(value: str, success: Envelope) -> EmulatedResponse | None:
    """Return the response for a magic value, or None if there is no such value.

    Args:
        value: The whole value, with its prefix.
        success: The envelope for an ordinary value.
    """
    for directive in _DIRECTIVES:
        if match := directive.match(value.removeprefix(PREFIX)):
            return directive.respond(success, *match.groups())
    return None


def _code(success: Envelope, code: str) -> EmulatedResponse:
    return json_response(with_code(success, int(code)))


def _http(_success: Envelope, status: str) -> EmulatedResponse:
    return _html_page(int(status))


def _http_code(success: Envelope, status: str, code: str) -> EmulatedResponse:
    return json_response(with_code(success, int(code)), int(status))


def _string_code(success: Envelope, code: str) -> EmulatedResponse:
    return json_response(with_code(success, int(code)) | {"code": code})


def _html(_success: Envelope) -> EmulatedResponse:
    return _html_page(200)


def _empty(_success: Envelope) -> EmulatedResponse:
    return EmulatedResponse(b"")


def _truncated(success: Envelope) -> EmulatedResponse:
    body = json_response(success).body
    return EmulatedResponse(body[: len(body) // 2])


def _disconnect(success: Envelope) -> EmulatedResponse:
    whole, cut = json_response(success), _truncated(success)
    return replace(cut, withheld=len(whole.body) - len(cut.body))


def _no_code(success: Envelope) -> EmulatedResponse:
    return json_response({name: value for name, value in success.items() if name != "code"})


def _null_data(success: Envelope) -> EmulatedResponse:
    return json_response(success | {"data": None})


def _list_data(success: Envelope) -> EmulatedResponse:
    return json_response(success | {"data": [success["data"]]})


def _string_data(success: Envelope) -> EmulatedResponse:
    return json_response(success | {"data": "emulated"})


def _drift(success: Envelope) -> EmulatedResponse:
    return json_response(success | {"data": drifted(success["data"])})


def _slow(success: Envelope, seconds: str) -> EmulatedResponse:
    return replace(json_response(success), delay=float(seconds))


def _drip(success: Envelope, seconds: str) -> EmulatedResponse:
    return replace(json_response(success), drip=float(seconds))


def _html_page(status: int) -> EmulatedResponse:
    """Return an error page as a gateway in front of the API sends it."""
    try:
        title = f"{status} {http.HTTPStatus(status).phrase}"
    except ValueError:  # such as 520, which has no standard phrase
        title = str(status)
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return EmulatedResponse(page.encode(), status, "text/html")


_DIRECTIVES = tuple(
    Directive(name=name, example=example, effect=effect, respond=respond)
    for name, example, effect, respond in (
        ("code-<n>", "emulate-code-301", "business code 301, or any other; data is null unless it is 0", _code),
        ("http-<status>", "emulate-http-503", "HTML error page with that HTTP status", _http),
        ("http-<status>-code-<n>", "emulate-http-429-code-302", "business code with an HTTP status", _http_code),
        ("string-code-<n>", "emulate-string-code-0", "business code written as a string", _string_code),
        ("html", "emulate-html", "HTML page with HTTP status 200", _html),
        ("empty", "emulate-empty", "empty body with HTTP status 200", _empty),
        ("truncated", "emulate-truncated", "JSON cut in the middle, Content-Length to match", _truncated),
        ("disconnect", "emulate-disconnect", "connection closed in the middle of the body", _disconnect),
        ("no-code", "emulate-no-code", "envelope without a code", _no_code),
        ("null-data", "emulate-null-data", "success whose data is null", _null_data),
        ("list-data", "emulate-list-data", "success whose data is a list", _list_data),
        ("string-data", "emulate-string-data", "success whose data is a string", _string_data),
        ("drift", "emulate-drift", "success with a field null, removed, added and of another type", _drift),
        ("slow-<seconds>", "emulate-slow-2.5", "success after that many seconds", _slow),
        ("drip-<seconds>", "emulate-drip-2.5", "success whose body dribbles in over that many seconds", _drip),
    )
)
