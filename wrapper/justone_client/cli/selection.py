"""`--select`: a part of the response by a JMESPath expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from justone_client.errors import ConfigurationError

Select = Callable[[Any], Any]

EXAMPLE = "data.comments[].{text: content, likes: like_count}"
"""An expression for several fields of a list, for messages and help."""


class SelectionError(Exception):
    """An expression does not fit a response."""


def compiled(expression: str) -> Select:
    """Return the function of an expression; it raises SelectionError for a response that the expression does not fit.

    Raises:
        ConfigurationError: The expression is not JMESPath, or the library is not installed.
    """
    try:
        import jmespath
    except ImportError:
        raise ConfigurationError('--select needs JMESPath: pip install "justone-client[cli]"') from None
    errors = jmespath.exceptions.JMESPathError
    try:
        parsed = jmespath.compile(expression)
    except errors as error:
        place = getattr(error, "lex_position", None)
        where = f" (character {place + 1})" if isinstance(place, int) else ""
        raise ConfigurationError(
            f"--select is not a JMESPath expression{where}, such as '{EXAMPLE}'; see https://jmespath.org"
        ) from None

    def select(body: Any) -> Any:
        try:
            return parsed.search(body)
        except errors as error:
            raise SelectionError(str(error).partition("\n")[0]) from None

    return select
