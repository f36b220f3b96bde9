"""The cache of `justone call`, and the request that `--dry-run` prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from justone_client.call.parameters import parts, written
from justone_client.endpoints.operation import Operation
from justone_client.environment import Environment
from justone_client.errors import ConfigurationError
from justone_client.folders import cache_folder
from justone_client.policies.cache import Cache
from justone_client.wire.token import HIDDEN, PARAMETER

_DURATION = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_FILE = "responses.sqlite"


def cache_of(duration: str, file: Path | None) -> Cache:
    """Return a cache in a file, by default in the user's folder for caches.

    Raises:
        ConfigurationError: The duration is not a number and a unit, or the folder is unknown or cannot be created.
    """
    found = _DURATION.fullmatch(duration.strip())
    if found is None:
        raise ConfigurationError("--cache takes a duration such as 30m, 12h or 1d")
    file = file or cache_folder() / _FILE
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # the responses are for this user only
    except OSError as error:
        raise ConfigurationError(f"{file.parent}: the folder cannot be created: {error.strerror}") from None
    return Cache.file(file, float(found[1]) * _SECONDS[found[2]])


def request_lines(environment: Environment, operation: Operation[Any], parameters: Mapping[str, Any]) -> Iterator[str]:
    """Yield the request of a call as text, with asterisks for the token.

    Raises:
        ConfigurationError: A parameter cannot be sent.
    """
    query, form = parts(operation, written(operation, parameters))
    has_form_token = operation.form and PARAMETER not in operation.query
    encoded = urlencode(query, doseq=True, quote_via=quote, safe="")
    token = "" if has_form_token else f"{PARAMETER}={HIDDEN}"
    text = "&".join(filter(None, (encoded, token)))
    yield f"{operation.method} {environment.base_url}{operation.path}{f'?{text}' if text else ''}"
    if operation.form:
        fields = [urlencode(form, doseq=True), f"{PARAMETER}={HIDDEN}" if has_form_token else ""]
        yield f"form: {'&'.join(filter(None, fields))}"
