"""The folders that the platform has for caches, settings and data."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "justone-client"

DATA = "JUSTONEAPI_DATA_DIR"
"""The environment variable that names another folder for data."""


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


def data_folder() -> Path:
    """Return the user's folder for data that is kept: that of `JUSTONEAPI_DATA_DIR`, else the platform's.

    Raises:
        ConfigurationError: The library that knows the folders is not installed.
    """
    given = os.environ.get(DATA)
    return Path(given) if given else Path(_folders().user_data_path)


def tools_folder() -> Path:
    """Return the folder of the tools for language models; in the home folder without the library."""
    try:
        return data_folder() / "tools"
    except ConfigurationError:
        return Path.home() / f".{_NAME}" / "tools"


def _folders() -> PlatformDirs:
    try:
        from platformdirs import PlatformDirs  # most commands need no folder
    except ImportError:
        raise ConfigurationError('the user\'s folders need platformdirs: pip install "justone-client[cli]"') from None
    return PlatformDirs(_NAME, appauthor=False, opinion=False)
