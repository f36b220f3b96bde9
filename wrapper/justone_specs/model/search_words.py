"""`specs/search.toml`: names of platforms and words with the same meaning, for the search over endpoints."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Literal

import msgspec

from .config import ConfigError, ConfigTable, NotBlank, read_config

KindName = Literal["search", "list", "detail"]


class SearchPlatform(ConfigTable, frozen=True, kw_only=True):
    """The names of a platform.

    Attributes:
        names: The names that people use.
        part_of: The platform that it belongs to, whose names fit it, too.
    """

    names: list[NotBlank]
    part_of: str = ""


class SearchKind(ConfigTable, frozen=True, kw_only=True):
    """The words that ask for a kind of endpoint.

    Attributes:
        words: Words that only tell the kind.
        meanings: Meanings whose words tell it, too.
    """

    words: list[NotBlank]
    meanings: list[NotBlank]


class _SearchFile(ConfigTable, frozen=True, kw_only=True):
    ignored: list[NotBlank]
    platforms: dict[str, SearchPlatform]
    kinds: dict[KindName, SearchKind] = msgspec.field(default_factory=dict)
    implied: dict[str, list[NotBlank]] = msgspec.field(default_factory=dict)
    typical: dict[str, list[NotBlank]] = msgspec.field(default_factory=dict)
    meanings: dict[str, list[NotBlank]]

    def named_meanings(self) -> Iterator[str]:
        """Yield the meanings that the other tables name."""
        for table in (self.implied, self.typical):
            yield from chain(table, *table.values())
        for kind in self.kinds.values():
            yield from kind.meanings


@dataclass(frozen=True, slots=True)
class SearchWords:
    """The words that a search knows beside those of the catalogue.

    Attributes:
        ignored: Words without a meaning.
        platforms: Names by platform.
        meanings: Words by meaning; a word may have several.
        kinds: Words that ask for a search, a list or details (`detail`).
        implied: Meanings by the one that they imply: followers imply a user.
        typical: Meanings of the values that details usually have, by that of their subject.
    """

    ignored: tuple[str, ...] = ()
    platforms: Mapping[str, SearchPlatform] = field(default_factory=dict)
    meanings: Mapping[str, list[str]] = field(default_factory=dict)
    kinds: Mapping[KindName, SearchKind] = field(default_factory=dict)
    implied: Mapping[str, list[str]] = field(default_factory=dict)
    typical: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, platforms: Collection[str]) -> SearchWords:
        """Read the file; a missing file gives no words.

        Args:
            path: The file.
            platforms: The platforms of the catalogue; the names of others are left out, since they may return.

        Raises:
            ConfigError: The file cannot be read, a value is invalid, or the file names an unlisted platform or meaning.
        """
        if not path.exists():
            return cls()
        file = read_config(path, _SearchFile)
        for name, platform in file.platforms.items():
            if platform.part_of and platform.part_of not in file.platforms:
                raise ConfigError(f"{path}: platforms.{name}.part_of: the file has no platform {platform.part_of!r}")
        for meaning in file.named_meanings():
            if meaning not in file.meanings:
                raise ConfigError(f"{path}: the file has no meaning {meaning!r}, which it uses")
        known = {name: platform for name, platform in file.platforms.items() if name in platforms}
        return cls(tuple(file.ignored), known, file.meanings, file.kinds, file.implied, file.typical)
