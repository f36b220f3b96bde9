"""Profiles: environment, limits and prices under a name, in `profiles.toml`.

A profile is used if a command line or a variable names it, and holds no token. Messages repeat no value, which may be
the token in the wrong place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from justone_client.checks import amount, similar_or_listed, whole_number
from justone_client.environment import ENVIRONMENTS, resolve_environment
from justone_client.errors import ConfigurationError
from justone_client.folders import settings_folder
from justone_client.wire.token import PARAMETER

if TYPE_CHECKING:
    from decimal import Decimal

VARIABLE = "JUSTONEAPI_PROFILE"
"""The environment variable that names a profile."""

_FILE = "profiles.toml"
_EXAMPLE = 'environment = "prod-global", max_cost = 5, max_calls = 100 or prices = "prices.toml"'
_WAY_OUT = (
    "holds no token: remove it, and run `justone login`, set JUSTONEAPI_TOKEN, "
    "or name a command that prints the token in JUSTONEAPI_TOKEN_COMMAND"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The settings of a profile; None for those that it lacks, and for all of them if no profile is named.

    Attributes:
        name: Its name.
        environment: A name or a base URL.
        max_cost: The most that the calls of a command may cost.
        max_calls: Billed calls at most.
        prices: The file with the user's prices.
    """

    name: str = ""
    environment: str | None = None
    max_cost: Decimal | None = None
    max_calls: int | None = None
    prices: Path | None = None

    @contextmanager
    def own_prices(self) -> Iterator[None]:
        """Take prices from the file of the profile within the block, if it has one."""
        if self.prices is None:
            yield
            return
        from justone_client.endpoints.price import prices_from

        with prices_from(self.prices, f"profile {self.name!r}"):
            yield


def profiles_file() -> Path:
    """Return the file with the profiles.

    Raises:
        ConfigurationError: The library that knows the platform's folders is not installed.
    """
    return settings_folder() / _FILE


def read_profile(name: str) -> Profile:
    """Read a profile.

    Raises:
        ConfigurationError: The file cannot be read, has no such profile, or the profile has an invalid setting.
    """
    file = profiles_file()
    profiles = _read(file)
    for key, value in profiles.items():
        if not isinstance(value, dict):
            _demand_no_token(f"{file}", key)
            raise ConfigurationError(f"{file}: {key!r} must be below the name of a profile, such as [work]")
    if name not in profiles:
        raise ConfigurationError(f"{file} has no such profile{similar_or_listed(name, profiles, 'its profiles')}")
    where = f"{file}, profile {name!r}"
    for key in profiles[name]:
        _demand_no_token(where, key)
        if key not in _CHECKS:
            hint = similar_or_listed(key, _CHECKS, "its settings")
            raise ConfigurationError(f"{where} has an unknown setting {key!r}{hint}")
    return Profile(name=name, **{key: _CHECKS[key](f"{where}: {key}", value) for key, value in profiles[name].items()})


def use_profile(ctx: click.Context, param: click.Parameter, name: str | None) -> Profile:
    """Make the settings of a profile the defaults of the command's options, and return the profile.

    Raises:
        ConfigurationError: The profile cannot be used, see `read_profile`.
    """
    del param
    if name is None:
        return Profile()
    profile = read_profile(name)
    settings = {key: getattr(profile, key) for key in ("environment", "max_cost", "max_calls")}
    ctx.default_map = {key: value for key, value in settings.items() if value is not None}
    return profile


def complete_profile(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the profiles whose names begin with what is typed."""
    del ctx, param
    with suppress(ConfigurationError):
        names = [key for key, value in _read(profiles_file()).items() if isinstance(value, dict)]
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]
    return []


def _read(file: Path) -> dict[str, Any]:
    import tomllib
    from decimal import Decimal  # most commands need no profile

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
    except FileNotFoundError:
        raise ConfigurationError(
            f"{file} does not exist; create it with a table such as [work], and in it {_EXAMPLE}"
        ) from None
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise ConfigurationError(f"{file} cannot be read: {error}") from None


def _demand_no_token(where: str, key: str) -> None:
    if PARAMETER in key.lower():
        raise ConfigurationError(f"{where}: a profile {_WAY_OUT}")


def _environment(name: str, value: Any) -> str:
    if isinstance(value, str) and value.strip():
        with suppress(ConfigurationError):  # its message does not name the profile
            resolve_environment(value)
            return value
    raise ConfigurationError(f"{name} must be one of {', '.join(ENVIRONMENTS)}, or a base URL such as https://host")


def _amount(name: str, value: Any) -> Decimal:
    return amount(name, value, show=False)


def _whole_number(name: str, value: Any) -> int:
    return whole_number(name, value, show=False)


def _prices(name: str, value: Any) -> Path:
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be the name of a TOML file, absolute or relative to {_FILE}")
    return profiles_file().parent / Path(value)


_CHECKS: dict[str, Callable[[str, Any], Any]] = {
    "environment": _environment,
    "max_cost": _amount,
    "max_calls": _whole_number,
    "prices": _prices,
}
"""The settings of a profile, and the function that checks each."""
