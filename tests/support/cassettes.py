"""Settings of the project's cassettes."""

from __future__ import annotations

import re
from typing import Any


def _without_port(request: Any) -> Any:
    request.uri = re.sub(r"//127\.0\.0\.1:\d+", "//127.0.0.1", request.uri)
    return request


CONFIG: dict[str, Any] = {
    "match_on": ["method", "path", "query"],  # the port of the emulator differs in each run
    "filter_query_parameters": [("token", "HIDDEN")],
    "filter_post_data_parameters": [("token", "HIDDEN")],
    "filter_headers": ["Host", "User-Agent", "Accept-Encoding"],
    "before_record_request": _without_port,
}
