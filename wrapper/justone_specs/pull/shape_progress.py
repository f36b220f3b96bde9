"""The endpoints that an interrupted pull of shapes has done, in a small file beside the cache."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from justone_specs.model.files import canonical_json, write_atomically


@dataclass(slots=True)
class ShapeProgress:
    """The endpoints that are done.

    Attributes:
        file: The file that remembers them; None to remember nothing.
        run: The site and the folder of the pull; another pull starts anew.
        done: The names of the endpoints.
    """

    file: Path | None
    run: str
    done: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, file: Path | None, run: str) -> ShapeProgress:
        """Read the file; a missing or damaged file, or one of another pull, gives no endpoints."""
        progress = cls(file, run)
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            content = json.loads(file.read_bytes()) if file else {}
            if content["run"] == run:
                progress.done = {str(name) for name in content["done"]}
        return progress

    def add(self, name: str) -> None:
        """Remember an endpoint; if that fails, an interrupted pull only has to fetch it again."""
        self.done.add(name)
        if self.file:
            with contextlib.suppress(OSError):
                write_atomically({self.file: canonical_json({"run": self.run, "done": sorted(self.done)})})

    def finish(self) -> None:
        """Remove the file, so that the next pull fetches every example."""
        if self.file:
            self.file.unlink(missing_ok=True)
