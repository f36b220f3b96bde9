"""Rules 1 to 5: the names users type, decided for all endpoints together, since no two may share one."""

from __future__ import annotations

from collections.abc import Mapping

from .endpoint import METHODS, Endpoint
from .naming import EndpointName, endpoint_name, platform_segment
from .overlay import Overlay
from .touch import Touch


class CatalogueError(ValueError):
    """Definitions that cannot stand in one catalogue; the message names the endpoints."""


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
    _demand_unique(names, locked)
    return names


def _name(endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay) -> tuple[int, EndpointName]:
    """Say which rule names the endpoint, and how: the first that has something to say, unless a name is published."""
    named = ((rule, apply(endpoint, locked, overlay)) for rule, apply in _RULES)
    rule, name = next((rule, name) for rule, name in named if name)
    if not locked[endpoint] or locked[endpoint] == str(name):
        return rule, name
    return 5, _published_name(endpoint, locked[endpoint], overlay)


def _named_after_path(endpoint: Endpoint, _locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName:
    """Rule 1: names come from method and path.

    Tags, titles and operationIds change from release to release: from April to June 2026 all 210 operationIds did.
    """
    return endpoint_name(endpoint, overlay.platforms)


def _named_with_word_before_digit(
    endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay
) -> EndpointName | None:
    """Rule 2: a platform that begins with a digit, as `/api/1688/get-item-detail/v1`, gets a word before it."""
    return _named_after_path(endpoint, locked, overlay) if platform_segment(endpoint)[:1].isdigit() else None


def _named_after_method(endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName | None:
    """Rule 3: where a path has several methods, the HTTP method goes before the names of all but one.

    The path alone would name them alike. The one with a published name keeps it, otherwise the first in the alphabet
    does. `/api/weixin/get-article-comment/v1` was GET, and is POST from 2026-06-26 on: the old one is kept a while.
    """
    siblings = (Endpoint(method, endpoint.path) for method in METHODS - {endpoint.method})
    others = [sibling for sibling in siblings if sibling in locked]
    plain = endpoint_name(endpoint, overlay.platforms)
    if not any(locked[other] == str(plain) or (not locked[other] and other < endpoint) for other in others):
        return None
    return EndpointName(plain.platform, f"{endpoint.method.lower()}_{plain.method}")


def _named_by_overlay(endpoint: Endpoint, _locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName | None:
    """Rule 4: the overlay names what the path names poorly: 1688.com is `alibaba_1688`, since that is whose it is."""
    correction = overlay.for_endpoint(endpoint)
    if not correction.name and platform_segment(endpoint) not in overlay.platforms:
        return None
    platform, method = endpoint_name(endpoint, overlay.platforms)
    return EndpointName(platform, correction.name or method)


def _published_name(endpoint: Endpoint, published: str, overlay: Overlay) -> EndpointName:
    """Rule 5: a name, once published, stays, even if rules 1 to 4 would give another one today.

    Users' code calls it; titles, tags and operationIds changed between releases, and so may these rules.
    """
    name = EndpointName(*published.split("."))
    wanted = EndpointName(
        overlay.platforms.get(platform_segment(endpoint), name.platform),
        overlay.for_endpoint(endpoint).name or name.method,
    )
    if wanted != name:
        raise CatalogueError(
            f"{endpoint} is published as {name} (history.json), and overlay.toml calls it {wanted}: a name does not "
            "change silently. To rename it all the same, change its name in history.json, and say so in the changelog"
        )
    return name


_RULES = ((4, _named_by_overlay), (3, _named_after_method), (2, _named_with_word_before_digit), (1, _named_after_path))


def _demand_unique(names: Mapping[Endpoint, EndpointName], locked: Mapping[Endpoint, str]) -> None:
    owners: dict[EndpointName, Endpoint] = {}
    for endpoint in sorted(names, key=lambda each: (not locked[each], each)):  # a published name is its owner's
        other = owners.setdefault(names[endpoint], endpoint)
        if other != endpoint:
            advice = (
                "change one of them in history.json" if locked[endpoint] else f"give {endpoint} one in overlay.toml"
            )
            raise CatalogueError(f"{other} and {endpoint} would both be called {names[endpoint]}; {advice}")
