"""Reading of a version from a file, a folder in `specs/` layout, or a git revision of such a folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from justone_specs.model.document import Document
from justone_specs.model.endpoint import Endpoint, EndpointError
from justone_specs.model.history import History, HistoryEntry
from justone_specs.model.layout import HISTORY, OVERLAY, WHOLE, history_file
from justone_specs.model.names import CatalogueError, names_of
from justone_specs.model.naming import endpoint_name
from justone_specs.model.overlay import Overlay
from justone_specs.model.published import PublishedOperation, read_published, whole_catalogue
from justone_specs.model.strict_json import read
from justone_specs.normalise.rules.deprecation import is_deprecated

from .revision import RevisionError, unpacked
from .version import Listed, Unusable, Version


class VersionError(ValueError):
    """A version that cannot be read; the message names the version and the fault."""


def read_version(where: str, specs: Path, label: str = "") -> Version:
    """Read a version: an existing path is a file or folder, anything else is a git revision.

    Args:
        where: A path, or a revision of the repository that `specs` is in.
        specs: The folder to read at a revision; its history and overlay also name the operations of a single file.
        label: The name of the version in error messages and, for a file or folder, in reports; `where` by default.

    Raises:
        VersionError: The version does not exist, or cannot be read.
    """
    path = Path(where)
    try:
        if path.is_dir():
            return _folder(path, label or where)
        if path.exists():
            return _file(path, specs, label or where)
        return _revision(where, specs)
    except (ValueError, OSError) as error:
        raise VersionError(f"{label or where}: {error}") from error


def endpoints_of(path: Path) -> frozenset[Endpoint]:
    """Return the endpoints of a document.

    Raises:
        VersionError: The document cannot be read.
    """
    try:
        return frozenset(Document.of(read(path.read_bytes())).operations)
    except (ValueError, OSError) as error:
        raise VersionError(f"{path}: {error}") from error


def _file(path: Path, specs: Path, label: str) -> Version:
    """Read a single file; the history and the overlay in `specs` name its operations."""
    document = Document.of(read(path.read_bytes()))
    history, overlay = History.read(history_file(specs)), Overlay.read(specs / OVERLAY)
    names = _names(document.operations, history.endpoints, overlay)
    operations = {}
    for endpoint, operation in document.operations.items():
        entry = history.endpoints.get(endpoint)
        arguments = (entry.arguments if entry else None) or {}
        published = PublishedOperation(
            endpoint, operation, name=names[endpoint], arguments=arguments, document=document.content
        )
        operations[endpoint] = _listed(published, overlay)
    return Version(label, operations, document.content, _unusable(document), file=str(path))


def _folder(folder: Path, label: str) -> Version:
    folder = folder if history_file(folder).exists() else folder / "specs"
    if not history_file(folder).exists():
        raise VersionError(f"no {HISTORY} in it, so it is not laid out as specs/ is")
    history, overlay, document = (
        History.read(history_file(folder)),
        Overlay.read(folder / OVERLAY),
        whole_catalogue(folder),
    )
    operations = {each.endpoint: _listed(each, overlay) for each in read_published(folder, document)}
    earlier = frozenset(endpoint for endpoint, entry in history.endpoints.items() if entry.removed)
    return Version(label, operations, document.content, earlier=earlier, file=str(folder / WHOLE["en"]))


def _listed(published: PublishedOperation, overlay: Overlay) -> Listed:
    correction = overlay.for_endpoint(published.endpoint)
    return Listed(
        endpoint=published.endpoint,
        name=published.name,
        operation=published.operation,
        document=published.document,
        bodies=published.bodies,
        arguments=published.arguments,
        chinese=published.chinese,
        correction=correction,
        deprecated=is_deprecated(published, correction),
        removed=published.removed,
    )


def _revision(revision: str, specs: Path) -> Version:
    try:
        with unpacked(revision, specs) as (folder, commit):
            try:
                return replace(_folder(folder, f"{revision} ({commit[:7]})"), file="")
            except ValueError as error:
                raise VersionError(str(error).replace(str(folder), specs.name)) from error
    except RevisionError as error:
        raise VersionError(f"neither a file nor a folder, nor a revision of {specs}: {error}") from error


def _names(
    endpoints: Iterable[Endpoint], entries: Mapping[Endpoint, HistoryEntry], overlay: Overlay
) -> dict[Endpoint, str]:
    """Return the names that the client would give; if that fails, derive each name from its own endpoint or path."""
    locked = {endpoint: entries[endpoint].name if endpoint in entries else "" for endpoint in endpoints}
    try:
        return {endpoint: str(name) for endpoint, name in names_of(locked, overlay).items()}
    except (CatalogueError, EndpointError):
        return {endpoint: _name(endpoint, overlay) for endpoint in locked}


def _name(endpoint: Endpoint, overlay: Overlay) -> str:
    try:
        return str(endpoint_name(endpoint, overlay.platforms))
    except EndpointError:
        return endpoint.path


def _unusable(document: Document) -> dict[tuple[str, str], Unusable]:
    paths: dict[str, Any] = document.content["paths"]
    return {
        (path, key): Unusable(fault.where, fault.reason, paths[path][key] if key else paths[path])
        for (path, key), fault in document.refused.items()
    }
