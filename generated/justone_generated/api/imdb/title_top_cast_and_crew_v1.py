"""Data of `imdb.title_top_cast_and_crew_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Character(Model):
    id: str | None = None
    name: str | None = None


@define(repr=False)
class NameText(Model):
    text: str | None = None


@define(repr=False)
class PrimaryImage(Model):
    typename: str | None = key("__typename")
    height: int | None = None
    id: str | None = None
    url: str | None = None
    width: int | None = None


@define(repr=False)
class Name(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    name_text: NameText | None = key("nameText")
    primary_image: PrimaryImage | None = key("primaryImage")


@define(repr=False)
class Node(Model):
    typename: str | None = key("__typename")
    characters: list[Character] | None = None
    name: Name | None = None


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class Credits(Model):
    typename: str | None = key("__typename")
    edges: list[Edge] | None = None
    total: int | None = None


@define(repr=False)
class PrincipalCredit(Model):
    credits: list[Node] | None = None


@define(repr=False)
class Category(Model):
    id: str | None = None
    text: str | None = None
    value: str | None = None


@define(repr=False)
class Value(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class DisplayableProperty(Model):
    value: Value | None = None


@define(repr=False)
class TitleType(Model):
    typename: str | None = key("__typename")
    can_have_episodes: bool | None = key("canHaveEpisodes")
    categories: list[Category] | None = None
    displayable_property: DisplayableProperty | None = key("displayableProperty")
    id: str | None = None
    is_episode: bool | None = key("isEpisode")
    is_series: bool | None = key("isSeries")
    text: str | None = None


@define(repr=False)
class Title(Model):
    credits: Credits | None = None
    id: str | None = None
    principal_credits: list[PrincipalCredit] | None = key("principalCredits")
    title_type: TitleType | None = key("titleType")


@define(repr=False)
class TitleTopCastAndCrewV1Data(Model):
    title: Title | None = None


DATA = TitleTopCastAndCrewV1Data
