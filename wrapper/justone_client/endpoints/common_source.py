"""Sources of common fields in a thing, in the notation of `specs/overlay.toml`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, NamedTuple, Self

from justone_client.errors import ConfigurationError

from .common_values import as_text, divided
from .json_path import ANYWHERE, Path, parsed, values_at

_CONSTANT = re.compile(r"'([^'{}]+)'")
_PLACE = re.compile(r"\{([^{}]*)\}")
_DIVIDED = re.compile(r"(\S+) / (10+)")


class CommonSource(NamedTuple):
    """A field of the thing, a fixed text, or a text with fields in it.

    Attributes:
        paths: Paths of the fields, from the thing on; none for a fixed text.
        template: The text, with `{}` for each field; empty if the source is a field itself.
        divisor: What an amount in minor units is divided by.
    """

    paths: tuple[Path, ...]
    template: str = ""
    divisor: int = 1

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a source: `user.id`, `images[0].url`, `cents / 100`, `https://example.com/{id}`, or `'CNY'`.

        Raises:
            ConfigurationError: The text is none of these.
        """
        if constant := _CONSTANT.fullmatch(text):
            return cls((), constant[1])
        if places := _PLACE.findall(text):
            return cls(tuple(map(_path, places)), _PLACE.sub("{}", text))
        amount = _DIVIDED.fullmatch(text)
        return cls((_path(amount[1]),), divisor=int(amount[2])) if amount else cls((_path(text),))

    def value_in(self, thing: Any) -> Any:
        """Return the value in a thing; None if a field is missing or null, or empty within a text."""
        values = [next(iter(values_at(path, thing)), None) for path in self.paths]
        if not self.template:
            return values[0] if self.divisor == 1 else divided(values[0], Decimal(self.divisor))
        texts = [as_text(value) for value in values]
        is_complete = all(isinstance(text, str) and text for text in texts)
        return self.template.format(*texts) if is_complete else None


def _path(text: str) -> Path:
    path = parsed(f"${text}" if text.startswith("[") else f"$.{text}")
    if ANYWHERE in path:
        raise ConfigurationError(f"{text!r:.100} does not lead to a single field")
    return path
