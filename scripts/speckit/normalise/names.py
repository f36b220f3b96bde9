"""Rules 1 to 5: the names users type, decided for all endpoints together, since no two may share one."""

from __future__ import annotations

from collections.abc import Mapping

from speckit.endpoint import METHODS, Endpoint
from speckit.naming import EndpointName, endpoint_name, platform_segment

from .errors import CatalogueError
from .overlay import Overlay
from .touch import Touch


def names_of(
    locked: Mapping[Endpoint, str], overlay: Overlay, touches: list[Touch] | None = None
) -> dict[Endpoint, EndpointName]:
    """Name endpoints.

    Args:
        locked: The endpoints, each with the name it was published under; an empty one for a new endpoint.
        overlay: Names where the path gives a poor one.
        touches: Where to note which rule gave which name.

    Raises:
        CatalogueError: Two endpoints would get the same name, or the overlay renames a published one.
        EndpointError: A path does not start with `/api/` and a platform.
    """
    names: dict[Endpoint, EndpointName] = {}
    for endpoint in sorted(locked):
        rule, name = _name(endpoint, locked, overlay)
        names[endpoint] = name
        if touches is not None:
            touches.append(Touch(rule, endpoint, str(name)))
    _demand_unique(names)
    return names


def _name(endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay) -> tuple[int, EndpointName]:
    """The first rule that has something to say names the endpoint."""
    if locked[endpoint]:
        return 5, _published_name(endpoint, locked[endpoint], overlay)
    for rule, candidate in ((4, _overlay_name(endpoint, overlay)), (3, _name_by_method(endpoint, locked, overlay))):
        if candidate:
            return rule, candidate
    starts_with_digit = platform_segment(endpoint)[:1].isdigit()
    return (2 if starts_with_digit else 1), endpoint_name(endpoint, overlay.platforms)


def _published_name(endpoint: Endpoint, published: str, overlay: Overlay) -> EndpointName:
    """Rule 5: a name, once published, stays, whatever rules 1 to 4 say today.

    Users' code calls it; titles, tags and operationIds changed between releases, and so may these rules.
    """
    name = EndpointName(*published.split("."))
    wanted = _overlay_name(endpoint, overlay)
    if wanted and wanted != name:
        raise CatalogueError(
            f"{endpoint} is published as {name} (ledger.json), and overlay.toml calls it {wanted}: a name does not "
            "change silently. To rename it all the same, change its name in ledger.json, and say so in the changelog"
        )
    return name


def _overlay_name(endpoint: Endpoint, overlay: Overlay) -> EndpointName | None:
    """Rule 4: the overlay names what the path names poorly, such as two paths that read the same."""
    correction = overlay.for_endpoint(endpoint)
    if not correction.name and platform_segment(endpoint) not in overlay.platforms:
        return None
    platform, method = endpoint_name(endpoint, overlay.platforms)
    return EndpointName(platform, correction.name or method)


def _name_by_method(endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName | None:
    """Rule 3: where a path has several methods, the HTTP method goes before the names of all but one.

    The path alone would name them alike. The one with a published name keeps it, otherwise the first in the alphabet
    does. No published path has had two yet; one will when an endpoint moves from GET to POST and the old one is kept.
    """
    siblings = (Endpoint(method, endpoint.path) for method in METHODS - {endpoint.method})
    others = [sibling for sibling in siblings if sibling in locked]
    plain = endpoint_name(endpoint, overlay.platforms)
    if not any(locked[other] == str(plain) or other < endpoint for other in others):
        return None
    return EndpointName(plain.platform, f"{endpoint.method.lower()}_{plain.method}")


def _demand_unique(names: Mapping[Endpoint, EndpointName]) -> None:
    owners: dict[EndpointName, Endpoint] = {}
    for endpoint, name in names.items():
        other = owners.setdefault(name, endpoint)
        if other != endpoint:
            raise CatalogueError(
                f"{other} and {endpoint} would both be called {name}; give one a name in specs/overlay.toml"
            )
