"""Data of `imdb.title_box_office_summary_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Total(Model):
    typename: str | None = key("__typename")
    amount: int | None = None
    currency: str | None = None


@define(repr=False)
class Budget(Model):
    total_budget: Total | None = key("totalBudget")


@define(repr=False)
class Gross(Model):
    typename: str | None = key("__typename")
    total: Total | None = None


@define(repr=False)
class Node(Model):
    gross: Gross | None = None
    weekend_start_date: str | None = key("weekendStartDate")


@define(repr=False)
class Edge(Model):
    node: Node | None = None


@define(repr=False)
class OpeningWeekendGrosses(Model):
    edges: list[Edge] | None = None
    total: int | None = None


@define(repr=False)
class TitleText(Model):
    is_original_title: bool | None = key("isOriginalTitle")
    text: str | None = None


@define(repr=False)
class ReleaseYear(Model):
    year: int | None = None


@define(repr=False)
class Title(Model):
    typename: str | None = key("__typename")
    budget: Budget | None = None
    domestic_gross: Gross | None = key("domesticGross")
    id: str | None = None
    opening_weekend_grosses: OpeningWeekendGrosses | None = key("openingWeekendGrosses")
    original_title_text: TitleText | None = key("originalTitleText")
    release_year: ReleaseYear | None = key("releaseYear")
    title_text: TitleText | None = key("titleText")
    worldwide_gross: Gross | None = key("worldwideGross")


@define(repr=False)
class TitleBoxOfficeSummaryV1Data(Model):
    title: Title | None = None


DATA = TitleBoxOfficeSummaryV1Data
