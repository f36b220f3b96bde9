"""Example responses of endpoints, which the vendor's site serves without a token.

`GET /status/api-example/detail?api=<path of the endpoint>` returns
`{"code": 0, "data": {"api", "checkedAt", "synthetic", "example": <a whole response body>}}`. Examples contain data of
real people, so no error message repeats a part of one.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote

from justone_specs.model.endpoint import Endpoint
from justone_specs.model.samples import is_success
from justone_specs.model.shapes import INVENTED, ShapeFile, shape_of
from justone_specs.model.strict_json import HTMLPageError, StrictJSONError, read

from .pull_errors import NotFoundError, RefusedError, SiteUnreachableError
from .website import Website

EXAMPLES = "/status/api-example/detail"
_AGAIN = "Pull again later."


@dataclass(frozen=True, slots=True)
class ExampleSite:
    """The site with the examples.

    Attributes:
        website: The site, or a mirror of it.
        source: The vendor's address of the examples, which is stored with each shape.
        today: The date of an example that has none.
    """

    website: Website
    source: str
    today: date

    async def shape(self, endpoint: Endpoint) -> ShapeFile:
        """Fetch the example of an endpoint and return its shape.

        Raises:
            RefusedError: There is no usable example; the reason contains no part of it.
            SiteUnreachableError: There was no complete response.
        """
        path = f"{EXAMPLES}?api={quote(endpoint.path)}"
        try:
            download = await self.website.fetch(path, None)
        except NotFoundError as error:
            raise RefusedError(error.reason, "The site may have no example of this endpoint.") from error
        except RefusedError as error:
            # the address of a redirect comes from the site
            raise RefusedError(error.reason.partition(",")[0], error.advice) from error
        except SiteUnreachableError as error:
            cause = type(error.__cause__).__name__
            raise SiteUnreachableError(f"no complete response from {self.website.base_url} ({cause})") from error
        return self._seen(_detail(download.body or b"", endpoint))

    def _seen(self, detail: dict[str, Any]) -> ShapeFile:
        day = self.today
        if isinstance(checked := detail.get("checkedAt"), str):
            with contextlib.suppress(ValueError):
                day = date.fromisoformat(checked[:10])
        return ShapeFile(INVENTED * detail["synthetic"] + self.source, day, shape_of(detail["example"]["data"]))


def _detail(body: bytes, endpoint: Endpoint) -> dict[str, Any]:
    try:
        reply = read(body)
    except HTMLPageError as error:
        raise RefusedError("an HTML page instead of JSON", _AGAIN) from error
    except StrictJSONError as error:
        raise RefusedError("not usable JSON", _AGAIN) from error
    if not is_success(reply) or not isinstance(reply["data"], dict):
        raise RefusedError(f"no example{_code(reply)}", _AGAIN)
    detail: dict[str, Any] = reply["data"]
    if detail.get("api") != endpoint.path:
        raise RefusedError("the example is of another path", _AGAIN)
    if not isinstance(detail.get("synthetic"), bool):
        raise RefusedError("the site does not say whether the example is invented", _AGAIN)
    if not is_success(detail.get("example")):
        raise RefusedError("the example is not a successful response", _AGAIN)
    return detail


def _code(reply: Any) -> str:
    """Return the code of a reply; only a small number cannot be data."""
    code = reply.get("code") if isinstance(reply, dict) else None
    return f" (code {code})" if type(code) is int and 0 < code < 1000 else ""  # noqa: PLR2004 - codes have three digits
