"""Data of `imdb.title_plot_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Value(Model):
    plain_text: str | None = key("plainText")


@define(repr=False)
class Plot(Model):
    id: str | None = None
    plot_text: Value | None = key("plotText")


@define(repr=False)
class Category(Model):
    id: str | None = None
    text: str | None = None
    value: str | None = None


@define(repr=False)
class DisplayableProperty(Model):
    value: Value | None = None


@define(repr=False)
class Type(Model):
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
    id: str | None = None
    plot: Plot | None = None
    type: Type | None = None


@define(repr=False)
class TitlePlotQueryV1Data(Model):
    title: Title | None = None


DATA = TitlePlotQueryV1Data
