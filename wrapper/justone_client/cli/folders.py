"""The folders that the platform has for caches and for settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from justone_client.errors import ConfigurationError

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "justone-client"


def cache_folder() -> Path:
    """Return the user's folder for the cache of `justone call`.

    Raises:
        ConfigurationError: The library that knows the folders is not installed.
    """
    return Path(_folders().user_cache_path)


def settings_folder() -> Path:
    """Return the user's folder for profiles.

    Raises:
        ConfigurationError: The library that knows the folders is not installed.
    """
    return Path(_folders().user_config_path)


def _folders() -> PlatformDirs:
    try:
        from platformdirs import PlatformDirs  # most commands need no folder
    except ImportError:
        raise ConfigurationError('the user\'s folders need platformdirs: pip install "justone-client[cli]"') from None
    return PlatformDirs(_NAME, appauthor=False, opinion=False)
