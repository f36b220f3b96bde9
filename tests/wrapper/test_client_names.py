"""Platforms are attributes of the clients, beside the attributes that clients have themselves."""

from __future__ import annotations

import pytest
from speckit.model.endpoint import Endpoint
from speckit.model.naming import endpoint_name
from support.harness import TOKEN

from justone_client import AsyncJustOne, JustOne
from justone_generated.api import AsyncPlatforms, Platforms


def public(names):
    return {name for name in names if not name.startswith("_")}


def own_attributes(client):
    """Return the public attributes of a client that are no platforms."""
    classes = (each for each in client.__mro__ if each not in {Platforms, AsyncPlatforms})
    return public([*vars(client(TOKEN)), *(name for each in classes for name in vars(each))])


OWN = own_attributes(JustOne) | own_attributes(AsyncJustOne)


@pytest.mark.parametrize("platforms", [Platforms, AsyncPlatforms])
def test_no_platform_is_named_like_an_attribute(platforms):
    assert public(vars(platforms))
    assert public(vars(platforms)) & OWN == set()


@pytest.mark.parametrize("name", sorted(OWN))
def test_a_platform_named_like_an_attribute_is_renamed(name):
    for segment in (name, name.replace("_", "-")):
        endpoint = Endpoint("GET", f"/api/{segment}/get-user/v1")
        assert endpoint_name(endpoint).platform == f"{name}_"
        assert endpoint_name(endpoint, {segment: name}).platform == f"{name}_", "named so by the overlay"


def test_both_clients_have_attributes():
    assert {"usage", "call", "close"} <= own_attributes(JustOne)
    assert {"usage", "call", "aclose"} <= own_attributes(AsyncJustOne)
