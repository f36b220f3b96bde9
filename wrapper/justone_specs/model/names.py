"""Rules 1 to 5: names of endpoints, chosen for all endpoints together because they must be unique."""

from __future__ import annotations

from collections.abc import Mapping

from .endpoint import METHODS, Endpoint
from .naming import EndpointName, endpoint_name, platform_segment
from .overlay import Overlay
from .touch import Touch


class CatalogueError(ValueError):
    """Definitions that do not fit into one catalogue; the message names the endpoints."""


def names_of(
    locked: Mapping[Endpoint, str], overlay: Overlay, touches: list[Touch] | None = None
) -> dict[Endpoint, EndpointName]:
    """Return the name of each endpoint.

    Args:
        locked: The published name of each endpoint; empty for a new endpoint.
        overlay: Names for endpoints and platforms whose path gives a poor one.
        touches: List to which the rule that gave each name is added.

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
    """Return the first rule that applies and its name, or rule 5 if another name is already published."""
    named = ((rule, apply(endpoint, locked, overlay)) for rule, apply in _RULES)
    rule, name = next((rule, name) for rule, name in named if name)
    if not locked[endpoint] or locked[endpoint] == str(name):
        return rule, name
    return 5, _published_name(endpoint, locked[endpoint], overlay)


def _named_after_path(endpoint: Endpoint, _locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName:
    """Rule 1: derive the name from method and path.

    Tags, titles and operationIds change between releases: from April to June 2026 all 210 operationIds changed.
    """
    return endpoint_name(endpoint, overlay.platforms)


def _named_with_word_before_digit(
    endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay
) -> EndpointName | None:
    """Rule 2: put a word before a platform that begins with a digit, as in `/api/1688/get-item-detail/v1`."""
    return _named_after_path(endpoint, locked, overlay) if platform_segment(endpoint)[:1].isdigit() else None


def _named_after_method(endpoint: Endpoint, locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName | None:
    """Rule 3: if a path has several HTTP methods, put the method before the names of all endpoints but one.

    The path alone would give them the same name. The endpoint that was published under this name keeps it; otherwise
    the first in alphabetical order gets it. `/api/weixin/get-article-comment/v1` changed from GET to POST on
    2026-06-26, and both exist during the grace period.
    """
    siblings = (Endpoint(method, endpoint.path) for method in METHODS - {endpoint.method})
    others = [sibling for sibling in siblings if sibling in locked]
    plain = endpoint_name(endpoint, overlay.platforms)
    if not any(locked[other] == str(plain) or (not locked[other] and other < endpoint) for other in others):
        return None
    return EndpointName(plain.platform, f"{endpoint.method.lower()}_{plain.method}")


def _named_by_overlay(endpoint: Endpoint, _locked: Mapping[Endpoint, str], overlay: Overlay) -> EndpointName | None:
    """Rule 4: use the overlay's name if the path gives a poor one: 1688.com belongs to Alibaba, so `alibaba_1688`."""
    correction = overlay.for_endpoint(endpoint)
    if not correction.name and platform_segment(endpoint) not in overlay.platforms:
        return None
    platform, method = endpoint_name(endpoint, overlay.platforms)
    return EndpointName(platform, correction.name or method)


def _published_name(endpoint: Endpoint, published: str, overlay: Overlay) -> EndpointName:
    """Rule 5: keep a published name, even if rules 1 to 4 would give another one today.

    Users' code contains it. Titles, tags and operationIds changed between releases, and these rules may change, too.
    """
    name = EndpointName(*published.split("."))
    wanted = EndpointName(
        overlay.platforms.get(platform_segment(endpoint), name.platform),
        overlay.for_endpoint(endpoint).name or name.method,
    )
    if wanted != name:
        raise CatalogueError(
            f"{endpoint} is published as {name} (history.json), but overlay.toml names it {wanted}. Published names "
            "never change silently. To rename it, change its name in history.json and mention that in the changelog"
        )
    return name


_RULES = ((4, _named_by_overlay), (3, _named_after_method), (2, _named_with_word_before_digit), (1, _named_after_path))


def _demand_unique(names: Mapping[Endpoint, EndpointName], locked: Mapping[Endpoint, str]) -> None:
    owners: dict[EndpointName, Endpoint] = {}
    for endpoint in sorted(names, key=lambda each: (not locked[each], each)):  # published names first
        other = owners.setdefault(names[endpoint], endpoint)
        if other != endpoint:
            advice = (
                "change one of the names in history.json" if locked[endpoint] else f"name {endpoint} in overlay.toml"
            )
            raise CatalogueError(f"{other} and {endpoint} would both be called {names[endpoint]}; {advice}")
