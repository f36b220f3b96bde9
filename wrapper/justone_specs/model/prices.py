"""`specs/prices.toml`: a published price list, from which endpoints get an estimate of their price."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from .config import CheckedText, ConfigError, ConfigTable, NotBlank, read_config
from .endpoint import Endpoint
from .history import History
from .naming import platform_segment
from .overlay import EndpointKey

_AMOUNT = re.compile(r"\d+(\.\d+)?", re.ASCII)


class Amount(CheckedText):
    """An amount of money as text, so that it is exact."""

    __slots__ = ()

    @staticmethod
    def check(text: str) -> str:
        if not _AMOUNT.fullmatch(text):
            raise ValueError(f'expected an amount such as "0.15", got {text!r}')
        return text


class _Platform(ConfigTable, frozen=True, kw_only=True):
    usual: Amount
    exceptions: dict[str, Amount] = msgspec.field(default_factory=dict)


class _PriceFile(ConfigTable, frozen=True, kw_only=True):
    date: dt.date
    currency: NotBlank
    source: NotBlank
    first_seen_until: dt.date | None = None
    newer: list[EndpointKey] = msgspec.field(default_factory=list)
    platforms: dict[str, _Platform]


@dataclass(frozen=True, slots=True)
class Prices:
    """The estimates that the generated client carries.

    Attributes:
        date: ISO date of the list; empty without one.
        currency: The currency of the amounts; the vendor bills in CNY.
        amounts: The amount by endpoint; endpoints without an estimate are absent.
    """

    date: str = ""
    currency: str = "CNY"
    amounts: dict[Endpoint, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, endpoints: Collection[Endpoint], history: History) -> Prices:
        """Read the file and apply it to the endpoints of a catalogue; a missing file gives no estimates.

        An endpoint that is newer than the list gets no estimate.

        Args:
            path: The file.
            endpoints: The endpoints of the catalogue.
            history: The history, which has the day when an endpoint was first seen.

        Raises:
            ConfigError: The file cannot be read, a value is invalid, or an entry fits no endpoint, present or past.
        """
        if not path.exists():
            return cls()
        file = read_config(path, _PriceFile)
        if odd := next(_unmatched(file, {*endpoints, *history.endpoints}), ""):
            raise ConfigError(f"{path}: {odd}; correct or remove it")
        amounts = {
            endpoint: str(_amount(file.platforms[segment], endpoint))
            for endpoint in sorted(endpoints)
            if (segment := platform_segment(endpoint)) in file.platforms and not _is_newer(endpoint, file, history)
        }
        return cls(file.date.isoformat(), file.currency, amounts)


def _unmatched(file: _PriceFile, endpoints: Collection[Endpoint]) -> Iterator[str]:
    """Yield a message for each entry that fits no endpoint."""
    paths = {endpoint.path for endpoint in endpoints}
    segments = {platform_segment(endpoint) for endpoint in endpoints}
    for segment, platform in file.platforms.items():
        if segment not in segments:
            yield f"platforms.{segment}: there never was an endpoint below /api/{segment}"
        for below in platform.exceptions:
            if _path(segment, below) not in paths:
                yield f'platforms.{segment}.exceptions."{below}": there never was an endpoint {_path(segment, below)}'
    for key in file.newer:
        if key.endpoint not in endpoints:
            yield f"newer: there never was an endpoint {key}"


def _is_newer(endpoint: Endpoint, file: _PriceFile, history: History) -> bool:
    entry = history.endpoints.get(endpoint)
    until = (file.first_seen_until or file.date).isoformat()
    return str(endpoint) in file.newer or (entry is not None and entry.first_seen > until)


def _amount(platform: _Platform, endpoint: Endpoint) -> Amount:
    segment = platform_segment(endpoint)
    named = {_path(segment, below): amount for below, amount in platform.exceptions.items()}
    return named.get(endpoint.path, platform.usual)


def _path(segment: str, below: str) -> str:
    return f"/api/{segment}/{below}"
