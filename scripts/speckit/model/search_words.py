"""`specs/search.toml`: names of platforms and words with the same meaning, for the search over endpoints."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .config import ConfigError, ConfigTable, NotBlank, read_config


class SearchPlatform(ConfigTable, frozen=True, kw_only=True):
    """The names of a platform.

    Attributes:
        names: The names that people use.
        part_of: The platform that it belongs to, whose names fit it, too.
    """

    names: list[NotBlank]
    part_of: str = ""


class _SearchFile(ConfigTable, frozen=True, kw_only=True):
    ignored: list[NotBlank]
    platforms: dict[str, SearchPlatform]
    meanings: dict[str, list[NotBlank]]


@dataclass(frozen=True, slots=True)
class SearchWords:
    """The words that a search knows beside those of the catalogue.

    Attributes:
        ignored: Words without a meaning.
        platforms: Names by platform.
        meanings: Words by meaning; a word may have several.
    """

    ignored: tuple[str, ...] = ()
    platforms: Mapping[str, SearchPlatform] = field(default_factory=dict)
    meanings: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, platforms: Collection[str]) -> SearchWords:
        """Read the file; a missing file gives no words.

        Args:
            path: The file.
            platforms: The platforms of the catalogue; the names of others are left out, since they may return.

        Raises:
            ConfigError: The file cannot be read, a value is invalid, or a platform is part of an unlisted one.
        """
        if not path.exists():
            return cls()
        file = read_config(path, _SearchFile)
        for name, platform in file.platforms.items():
            if platform.part_of and platform.part_of not in file.platforms:
                raise ConfigError(f"{path}: platforms.{name}.part_of: the file has no platform {platform.part_of!r}")
        known = {name: platform for name, platform in file.platforms.items() if name in platforms}
        return cls(tuple(file.ignored), known, file.meanings)
