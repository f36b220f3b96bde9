"""The names and paths by which code can use an endpoint, in any of several versions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from justone_specs.diff.version import Version

_ITERATING = "iter_"


class KnownNames:
    """Names of endpoints by what code writes.

    Attributes:
        platforms: The names of the platforms.
    """

    def __init__(self, versions: Iterable[Version], aliases: Iterable[tuple[str, str]] = ()) -> None:
        """Take the endpoints of some versions, and other names of platforms."""
        self._names: set[str] = set()
        self._paths: dict[str, dict[str, str]] = defaultdict(dict)
        for version in versions:
            for endpoint, listed in version.operations.items():
                self._names.add(listed.name)
                self._paths[endpoint.path][endpoint.method] = listed.name
        self._aliases = dict(aliases)
        self.platforms = {name.partition(".")[0] for name in self._names} | self._aliases.keys()

    def method(self, platform: str, method: str) -> str:
        """Return the name of an endpoint from a platform and a method, such as `iter_get_fans_v1`; empty if unknown."""
        platform = self._aliases.get(platform, platform)
        listed = method.removeprefix(_ITERATING)
        found = (f"{platform}.{each}" for each in (method, listed, listed.rstrip("_")))
        return next((name for name in found if name in self._names), "")

    def text(self, text: str, method: str = "") -> list[str]:
        """Return the names of the endpoints that a text is: a name, a path, or `GET /path`.

        Args:
            text: The text.
            method: The HTTP method, if the code names it.
        """
        if name := self.method(*text.split(".")) if text.count(".") == 1 else "":
            return [name]
        verb, _, path = text.partition(" ") if " /" in text else (method, "", text)
        found = self._paths.get(path, {})
        return [name for each, name in found.items() if not verb or each == verb.upper()]
