"""Data of `imdb.title_awards_summary_query_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Text(Model):
    value: str | None = None


@define(repr=False)
class TopRanking(Model):
    rank: int | None = None
    text: Text | None = None


@define(repr=False)
class RatingsSummary(Model):
    top_ranking: TopRanking | None = key("topRanking")


@define(repr=False)
class TotalWins(Model):
    total: int | None = None


@define(repr=False)
class Title(Model):
    prestigious_award_summary: Any = key("prestigiousAwardSummary")
    ratings_summary: RatingsSummary | None = key("ratingsSummary")
    total_nominations: TotalWins | None = key("totalNominations")
    total_wins: TotalWins | None = key("totalWins")


@define(repr=False)
class TitleAwardsSummaryQueryV1Data(Model):
    title: Title | None = None


DATA = TitleAwardsSummaryQueryV1Data
