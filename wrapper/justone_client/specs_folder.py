"""The folder with the published definitions, of an installed package or of a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def default_specs(package: Path = _PACKAGE) -> Path:
    """Return the folder beside the code in an installed wheel, else the one at the top of the checkout."""
    installed = package / "_specs"
    return installed if installed.is_dir() else package.parents[1] / "specs"
