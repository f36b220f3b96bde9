"""Endpoints under `/api/imdb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .news_by_category_query_v1 import NewsByCategoryQueryV1Data
    from .streaming_picks_query_v1 import StreamingPicksQueryV1Data
    from .title_awards_summary_query_v1 import TitleAwardsSummaryQueryV1Data
    from .title_base_query_v1 import TitleBaseQueryV1Data
    from .title_box_office_summary_v1 import TitleBoxOfficeSummaryV1Data
    from .title_chart_rankings_v1 import TitleChartRankingsV1Data
    from .title_contribution_questions_v1 import TitleContributionQuestionsV1Data
    from .title_countries_of_origin_v1 import TitleCountriesOfOriginV1Data
    from .title_critics_review_summary_query_v1 import TitleCriticsReviewSummaryQueryV1Data
    from .title_details_query_v1 import TitleDetailsQueryV1Data
    from .title_did_you_know_query_v1 import TitleDidYouKnowQueryV1Data
    from .title_extended_details_query_v1 import TitleExtendedDetailsQueryV1Data
    from .title_more_like_this_query_v1 import TitleMoreLikeThisQueryV1Data
    from .title_plot_query_v1 import TitlePlotQueryV1Data
    from .title_redux_overview_query_v1 import TitleReduxOverviewQueryV1Data
    from .title_release_expectation_query_v1 import TitleReleaseExpectationQueryV1Data
    from .title_top_cast_and_crew_v1 import TitleTopCastAndCrewV1Data
    from .title_user_reviews_summary_query_v1 import TitleUserReviewsSummaryQueryV1Data

MAIN_SEARCH_QUERY_V1: Operation[Any] = Operation(
    name="imdb.main_search_query_v1",
    method="GET",
    path="/api/imdb/main-search-query/v1",
    summary="Keyword search (v1, 关键词搜索).",
    parameters={"search_term": "searchTerm", "type": "type", "limit": "limit", "language_country": "languageCountry"},
    family="imdb_main_search_query",
    hidden=True,
)
NEWS_BY_CATEGORY_QUERY_V1: Operation[NewsByCategoryQueryV1Data] = Operation(
    name="imdb.news_by_category_query_v1",
    method="GET",
    path="/api/imdb/news-by-category-query/v1",
    summary="News by category (v1, 分类资讯).",
    parameters={"category": "category", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.news_by_category_query_v1",
    items_path=("data", "news", "edges"),
    family="imdb_news_by_category_query",
)
STREAMING_PICKS_QUERY_V1: Operation[StreamingPicksQueryV1Data] = Operation(
    name="imdb.streaming_picks_query_v1",
    method="GET",
    path="/api/imdb/streaming-picks-query/v1",
    summary="Streaming picks (v1, 流媒体推荐片单).",
    parameters={"language_country": "languageCountry"},
    data="justone_generated.api.imdb.streaming_picks_query_v1",
    items_path=("data", "streamingTitles"),
    family="imdb_streaming_picks_query",
)
TITLE_AWARDS_SUMMARY_QUERY_V1: Operation[TitleAwardsSummaryQueryV1Data] = Operation(
    name="imdb.title_awards_summary_query_v1",
    method="GET",
    path="/api/imdb/title-awards-summary-query/v1",
    summary="Awards summary (v1, 获奖概况).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_awards_summary_query_v1",
    family="imdb_title_awards_summary_query",
)
TITLE_BASE_QUERY_V1: Operation[TitleBaseQueryV1Data] = Operation(
    name="imdb.title_base_query_v1",
    method="GET",
    path="/api/imdb/title-base-query/v1",
    summary="Basic title facts (v1, 影片基本信息).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_base_query_v1",
    family="imdb_title_base_query",
)
TITLE_BOX_OFFICE_SUMMARY_V1: Operation[TitleBoxOfficeSummaryV1Data] = Operation(
    name="imdb.title_box_office_summary_v1",
    method="GET",
    path="/api/imdb/title-box-office-summary/v1",
    summary="Box office summary (v1, 票房概况).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_box_office_summary_v1",
    family="imdb_title_box_office_summary",
)
TITLE_CHART_RANKINGS_V1: Operation[TitleChartRankingsV1Data] = Operation(
    name="imdb.title_chart_rankings_v1",
    method="GET",
    path="/api/imdb/title-chart-rankings/v1",
    summary="Top 250 charts (v1, Top 250 榜单).",
    parameters={"rankings_chart_type": "rankingsChartType", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_chart_rankings_v1",
    items_path=("data", "titleChartRankings", "edges"),
    family="imdb_title_chart_rankings",
)
TITLE_CONTRIBUTION_QUESTIONS_V1: Operation[TitleContributionQuestionsV1Data] = Operation(
    name="imdb.title_contribution_questions_v1",
    method="GET",
    path="/api/imdb/title-contribution-questions/v1",
    summary="Contribution questions (v1, 资料补充问题).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_contribution_questions_v1",
    family="imdb_title_contribution_questions",
)
TITLE_COUNTRIES_OF_ORIGIN_V1: Operation[TitleCountriesOfOriginV1Data] = Operation(
    name="imdb.title_countries_of_origin_v1",
    method="GET",
    path="/api/imdb/title-countries-of-origin/v1",
    summary="Countries of origin (v1, 制片国家和地区).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_countries_of_origin_v1",
    family="imdb_title_countries_of_origin",
)
TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1: Operation[TitleCriticsReviewSummaryQueryV1Data] = Operation(
    name="imdb.title_critics_review_summary_query_v1",
    method="GET",
    path="/api/imdb/title-critics-review-summary-query/v1",
    summary="Critic reviews summary (v1, 影评人评价概况).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_critics_review_summary_query_v1",
    items_path=("data", "title", "metacritic", "reviews", "edges"),
    family="imdb_title_critics_review_summary_query",
)
TITLE_DETAILS_QUERY_V1: Operation[TitleDetailsQueryV1Data] = Operation(
    name="imdb.title_details_query_v1",
    method="GET",
    path="/api/imdb/title-details-query/v1",
    summary="Title details (v1, 影片详情).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_details_query_v1",
    family="imdb_title_details_query",
)
TITLE_DID_YOU_KNOW_QUERY_V1: Operation[TitleDidYouKnowQueryV1Data] = Operation(
    name="imdb.title_did_you_know_query_v1",
    method="GET",
    path="/api/imdb/title-did-you-know-query/v1",
    summary="Trivia, quotes and goofs (v1, 幕后花絮与台词).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_did_you_know_query_v1",
    family="imdb_title_did_you_know_query",
)
TITLE_EXTENDED_DETAILS_QUERY_V1: Operation[TitleExtendedDetailsQueryV1Data] = Operation(
    name="imdb.title_extended_details_query_v1",
    method="GET",
    path="/api/imdb/title-extended-details-query/v1",
    summary="Extended title details (v1, 影片扩展信息).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_extended_details_query_v1",
    family="imdb_title_extended_details_query",
)
TITLE_MORE_LIKE_THIS_QUERY_V1: Operation[TitleMoreLikeThisQueryV1Data] = Operation(
    name="imdb.title_more_like_this_query_v1",
    method="GET",
    path="/api/imdb/title-more-like-this-query/v1",
    summary="Similar titles (v1, 相似影片).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_more_like_this_query_v1",
    items_path=("data", "title", "moreLikeThisTitles", "edges"),
    family="imdb_title_more_like_this_query",
)
TITLE_PLOT_QUERY_V1: Operation[TitlePlotQueryV1Data] = Operation(
    name="imdb.title_plot_query_v1",
    method="GET",
    path="/api/imdb/title-plot-query/v1",
    summary="Plot summary (v1, 剧情简介).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_plot_query_v1",
    family="imdb_title_plot_query",
)
TITLE_REDUX_OVERVIEW_QUERY_V1: Operation[TitleReduxOverviewQueryV1Data] = Operation(
    name="imdb.title_redux_overview_query_v1",
    method="GET",
    path="/api/imdb/title-redux-overview-query/v1",
    summary="Title overview (v1, 影片总览).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_redux_overview_query_v1",
    family="imdb_title_redux_overview_query",
)
TITLE_RELEASE_EXPECTATION_QUERY_V1: Operation[TitleReleaseExpectationQueryV1Data] = Operation(
    name="imdb.title_release_expectation_query_v1",
    method="GET",
    path="/api/imdb/title-release-expectation-query/v1",
    summary="Release dates and production status (v1, 上映日期与制作状态).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_release_expectation_query_v1",
    family="imdb_title_release_expectation_query",
)
TITLE_TOP_CAST_AND_CREW_V1: Operation[TitleTopCastAndCrewV1Data] = Operation(
    name="imdb.title_top_cast_and_crew_v1",
    method="GET",
    path="/api/imdb/title-top-cast-and-crew/v1",
    summary="Top cast and crew (v1, 主要演职员).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_top_cast_and_crew_v1",
    family="imdb_title_top_cast_and_crew",
)
TITLE_USER_REVIEWS_SUMMARY_QUERY_V1: Operation[TitleUserReviewsSummaryQueryV1Data] = Operation(
    name="imdb.title_user_reviews_summary_query_v1",
    method="GET",
    path="/api/imdb/title-user-reviews-summary-query/v1",
    summary="User reviews summary (v1, 用户影评概况).",
    parameters={"id_": "id", "language_country": "languageCountry"},
    data="justone_generated.api.imdb.title_user_reviews_summary_query_v1",
    items_path=("data", "title", "featuredReviews", "edges"),
    family="imdb_title_user_reviews_summary_query",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    MAIN_SEARCH_QUERY_V1,
    NEWS_BY_CATEGORY_QUERY_V1,
    STREAMING_PICKS_QUERY_V1,
    TITLE_AWARDS_SUMMARY_QUERY_V1,
    TITLE_BASE_QUERY_V1,
    TITLE_BOX_OFFICE_SUMMARY_V1,
    TITLE_CHART_RANKINGS_V1,
    TITLE_CONTRIBUTION_QUESTIONS_V1,
    TITLE_COUNTRIES_OF_ORIGIN_V1,
    TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1,
    TITLE_DETAILS_QUERY_V1,
    TITLE_DID_YOU_KNOW_QUERY_V1,
    TITLE_EXTENDED_DETAILS_QUERY_V1,
    TITLE_MORE_LIKE_THIS_QUERY_V1,
    TITLE_PLOT_QUERY_V1,
    TITLE_REDUX_OVERVIEW_QUERY_V1,
    TITLE_RELEASE_EXPECTATION_QUERY_V1,
    TITLE_TOP_CAST_AND_CREW_V1,
    TITLE_USER_REVIEWS_SUMMARY_QUERY_V1,
)

DATA_CLASSES: dict[str, str] = {
    "NewsByCategoryQueryV1Data": "justone_generated.api.imdb.news_by_category_query_v1",
    "StreamingPicksQueryV1Data": "justone_generated.api.imdb.streaming_picks_query_v1",
    "TitleAwardsSummaryQueryV1Data": "justone_generated.api.imdb.title_awards_summary_query_v1",
    "TitleBaseQueryV1Data": "justone_generated.api.imdb.title_base_query_v1",
    "TitleBoxOfficeSummaryV1Data": "justone_generated.api.imdb.title_box_office_summary_v1",
    "TitleChartRankingsV1Data": "justone_generated.api.imdb.title_chart_rankings_v1",
    "TitleContributionQuestionsV1Data": "justone_generated.api.imdb.title_contribution_questions_v1",
    "TitleCountriesOfOriginV1Data": "justone_generated.api.imdb.title_countries_of_origin_v1",
    "TitleCriticsReviewSummaryQueryV1Data": "justone_generated.api.imdb.title_critics_review_summary_query_v1",
    "TitleDetailsQueryV1Data": "justone_generated.api.imdb.title_details_query_v1",
    "TitleDidYouKnowQueryV1Data": "justone_generated.api.imdb.title_did_you_know_query_v1",
    "TitleExtendedDetailsQueryV1Data": "justone_generated.api.imdb.title_extended_details_query_v1",
    "TitleMoreLikeThisQueryV1Data": "justone_generated.api.imdb.title_more_like_this_query_v1",
    "TitlePlotQueryV1Data": "justone_generated.api.imdb.title_plot_query_v1",
    "TitleReduxOverviewQueryV1Data": "justone_generated.api.imdb.title_redux_overview_query_v1",
    "TitleReleaseExpectationQueryV1Data": "justone_generated.api.imdb.title_release_expectation_query_v1",
    "TitleTopCastAndCrewV1Data": "justone_generated.api.imdb.title_top_cast_and_crew_v1",
    "TitleUserReviewsSummaryQueryV1Data": "justone_generated.api.imdb.title_user_reviews_summary_query_v1",
}


class Imdb(Namespace):
    """Endpoints under `/api/imdb`.

    Facts, ratings, reviews, box office, charts and news of movies and TV shows on IMDb.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: Literal["Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"]
        | str
        | None = None,
        limit: int | None = None,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[Any]:
        """Keyword search (v1, 关键词搜索).

        The vendor keeps it out of the documentation.

        Searches IMDb and returns the matching movies, shows, people and other entries, or only those of one
        kind. Use it to find the id of a title.

        Args:
            search_term: Words to search for, such as a title or a name.
            type: Kind of entries to return. The vendor's default is `Top`.
                - `Top`: Top results of all kinds
                - `Movies`: Movies
                - `Shows`: TV shows
                - `People`: People
                - `Interests`: Interests
                - `Episodes`: Episodes of shows
                - `Podcast`: Podcasts
                - `Video_games`: Video games
            limit: Maximum number of results, from 1 to 300. The vendor's default is `25`.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/imdb/main-search-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    def news_by_category_query_v1(
        self,
        *,
        category: Literal["TOP", "MOVIE", "TV", "CELEBRITY"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[NewsByCategoryQueryV1Data]:
        """News by category (v1, 分类资讯).

        Returns the news articles of one category on IMDb.

        Args:
            category: News category.
                - `TOP`: Top news
                - `MOVIE`: Movies
                - `TV`: Television
                - `CELEBRITY`: Celebrities
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `NewsByCategoryQueryV1Data`, inferred from examples.
            Fields: `news.typename`, `news.total`, `news.page_info.typename`, `news.page_info.end_cursor`,
            `news.edges[].node.typename`, `news.edges[].node.id`,
            `news.edges[].node.article_title.plain_text`, `news.edges[].node.image.typename`,
            `news.edges[].node.image.id`, `news.edges[].node.text.plain_text`, `news.page_info.has_next_page`,
            `news.edges[].node.byline`, `news.edges[].node.date`, `news.edges[].node.external_url`,
            `news.edges[].node.image.height`, `news.edges[].node.image.url`, `news.edges[].node.image.width`,
            `news.edges[].node.source.description`.

        Source: `GET /api/imdb/news-by-category-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country})

    def streaming_picks_query_v1(
        self,
        *,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[StreamingPicksQueryV1Data]:
        """Streaming picks (v1, 流媒体推荐片单).

        Returns the ids of the movies and shows that IMDb picks from Prime Video. Look up each id with the
        title endpoints.

        Args:
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `StreamingPicksQueryV1Data`, inferred from examples.

        Source: `GET /api/imdb/streaming-picks-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    def title_awards_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleAwardsSummaryQueryV1Data]:
        """Awards summary (v1, 获奖概况).

        Returns the number of wins and nominations of a title, its most prestigious award if it has one, and
        its place in the IMDb rating chart.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleAwardsSummaryQueryV1Data`, inferred from examples.
            Fields: `title.total_nominations.total`, `title.total_wins.total`,
            `title.prestigious_award_summary`, `title.ratings_summary.top_ranking.rank`,
            `title.ratings_summary.top_ranking.text.value`.

        Source: `GET /api/imdb/title-awards-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_base_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleBaseQueryV1Data]:
        """Basic title facts (v1, 影片基本信息).

        Returns the core facts of a title: name, original name, kind, year, release date and poster.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleBaseQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.primary_image.height`,
            `title.primary_image.url`, `title.primary_image.width`, …

        Source: `GET /api/imdb/title-base-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_BASE_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_box_office_summary_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleBoxOfficeSummaryV1Data]:
        """Box office summary (v1, 票房概况).

        Returns the budget of a movie, its gross on the opening weekend, and its domestic and worldwide gross,
        each with the currency.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleBoxOfficeSummaryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.domestic_gross.typename`,
            `title.opening_weekend_grosses.total`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.worldwide_gross.typename`, `title.budget.total_budget.typename`,
            `title.domestic_gross.total.typename`, `title.worldwide_gross.total.typename`,
            `title.release_year.year`, `title.budget.total_budget.amount`,
            `title.budget.total_budget.currency`, `title.domestic_gross.total.amount`,
            `title.domestic_gross.total.currency`, `title.worldwide_gross.total.amount`,
            `title.worldwide_gross.total.currency`,
            `title.opening_weekend_grosses.edges[].node.weekend_start_date`.

        Source: `GET /api/imdb/title-box-office-summary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id_, "languageCountry": language_country})

    def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleChartRankingsV1Data]:
        """Top 250 charts (v1, Top 250 榜单).

        Returns the IMDb Top 250 of movies or of shows. Each entry has the title, its rank, its rating and its
        number of votes.

        Args:
            rankings_chart_type: Chart to return.
                - `TOP_250`: Top 250 movies
                - `TOP_250_TV`: Top 250 TV shows
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleChartRankingsV1Data`, inferred from examples.
            Fields: `title_chart_rankings.edges[].node.chart_vote_count`,
            `title_chart_rankings.edges[].node.item.typename`, `title_chart_rankings.edges[].node.item.id`,
            `title_chart_rankings.edges[].node.chart_rating`.

        Source: `GET /api/imdb/title-chart-rankings/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            TITLE_CHART_RANKINGS_V1, {"rankingsChartType": rankings_chart_type, "languageCountry": language_country}
        )

    def title_contribution_questions_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleContributionQuestionsV1Data]:
        """Contribution questions (v1, 资料补充问题).

        Returns the questions that IMDb asks its users to fill gaps in the data of a title. The list may be
        empty.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleContributionQuestionsV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.contribution_questions`,
            `title.primary_image.height`, `title.primary_image.url`, …

        Source: `GET /api/imdb/title-contribution-questions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id_, "languageCountry": language_country})

    def title_countries_of_origin_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleCountriesOfOriginV1Data]:
        """Countries of origin (v1, 制片国家和地区).

        Returns the countries that produced a title, each with its code and name.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleCountriesOfOriginV1Data`, inferred from examples.
            Fields: `title.countries_of_origin.countries[].typename`,
            `title.countries_of_origin.countries[].id`, `title.countries_of_origin.countries[].text`.

        Source: `GET /api/imdb/title-countries-of-origin/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id_, "languageCountry": language_country})

    def title_critics_review_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleCriticsReviewSummaryQueryV1Data]:
        """Critic reviews summary (v1, 影评人评价概况).

        Returns the Metascore of a title, quotes and scores from Metacritic reviews, and links to reviews on
        other sites.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleCriticsReviewSummaryQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.external_links.typename`, `title.external_links.total`,
            `title.metacritic.typename`, `title.external_links.page_info.typename`,
            `title.external_links.page_info.end_cursor`, `title.external_links.page_info.start_cursor`,
            `title.metacritic.metascore.review_count`, `title.metacritic.url`,
            `title.external_links.page_info.has_next_page`,
            `title.external_links.page_info.has_previous_page`, `title.metacritic.metascore.score`,
            `title.external_links.edges[].node.label`, `title.external_links.edges[].node.url`.

        Source: `GET /api/imdb/title-critics-review-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_details_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleDetailsQueryV1Data]:
        """Title details (v1, 影片详情).

        Returns the basic facts of a title and its runtime, alternative names, countries, filming locations,
        official sites and spoken languages.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleDetailsQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.akas.typename`, `title.akas.total`,
            `title.alternate_versions.typename`, `title.alternate_versions.total`,
            `title.filming_locations.typename`, `title.filming_locations.total`,
            `title.original_title_text.is_original_title`, `title.original_title_text.text`,
            `title.primary_image.typename`, `title.primary_image.id`, `title.release_date.typename`,
            `title.release_year.typename`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.title_type.typename`, `title.title_type.id`, `title.title_type.text`,
            `title.akas.page_info.typename`, …

        Source: `GET /api/imdb/title-details-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_DETAILS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_did_you_know_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleDidYouKnowQueryV1Data]:
        """Trivia, quotes and goofs (v1, 幕后花絮与台词).

        Returns entries from the "Did you know" section of a title: trivia, quotes, goofs, crazy credits and
        soundtrack, with the total numbers of trivia, quotes and goofs.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleDidYouKnowQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.goofs_count.total`,
            `title.original_title_text.is_original_title`, `title.original_title_text.text`,
            `title.quotes_count.total`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.trivia_count.total`, `title.crazy_credits.edges[].node.typename`,
            `title.crazy_credits.edges[].node.id`, `title.goofs.edges[].node.typename`,
            `title.goofs.edges[].node.id`, `title.quotes.edges[].node.typename`,
            `title.quotes.edges[].node.id`, `title.soundtrack.edges[].node.typename`,
            `title.soundtrack.edges[].node.id`, `title.soundtrack.edges[].node.text`,
            `title.trivia.edges[].node.typename`, `title.trivia.edges[].node.id`,
            `title.goofs.edges[].node.is_spoiler`, …

        Source: `GET /api/imdb/title-did-you-know-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_extended_details_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleExtendedDetailsQueryV1Data]:
        """Extended title details (v1, 影片扩展信息).

        Returns the basic facts of a title and its runtime, directors, writers, adult flag, and the series or
        episodes connected with it.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleExtendedDetailsQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.episodes`, `title.is_adult`,
            `title.series`, …

        Source: `GET /api/imdb/title-extended-details-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_more_like_this_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleMoreLikeThisQueryV1Data]:
        """Similar titles (v1, 相似影片).

        Returns the ids of similar titles, and of titles connected with this one, such as the movie it
        follows.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleMoreLikeThisQueryV1Data`, inferred from examples.
            Fields: `title.more_like_this_titles.edges[].node.id`.

        Source: `GET /api/imdb/title-more-like-this-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_plot_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitlePlotQueryV1Data]:
        """Plot summary (v1, 剧情简介).

        Returns the short plot of a title and its kind, such as movie or series.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitlePlotQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.plot.id`, `title.type.typename`, `title.type.id`, `title.type.text`,
            `title.plot.plot_text.plain_text`, `title.type.categories[].id`, `title.type.categories[].text`,
            `title.type.displayable_property.value.plain_text`, `title.type.can_have_episodes`,
            `title.type.is_episode`, `title.type.is_series`, `title.type.categories[].value`.

        Source: `GET /api/imdb/title-plot-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_PLOT_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_redux_overview_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleReduxOverviewQueryV1Data]:
        """Title overview (v1, 影片总览).

        Returns the main data of a title in one response: basic facts, rating and votes, genres, plot, age
        certificate, runtime, production status, Metascore, and the numbers of reviews and watchlists.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleReduxOverviewQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.certificate.typename`, `title.certificate.id`,
            `title.external_links.total`, `title.meta.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.production_status.typename`, `title.ratings_summary.vote_count`,
            `title.release_date.typename`, `title.release_year.typename`, `title.reviews.total`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, …

        Source: `GET /api/imdb/title-redux-overview-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_release_expectation_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleReleaseExpectationQueryV1Data]:
        """Release dates and production status (v1, 上映日期与制作状态).

        Returns the production stage of a title, the history of its stages, and its release dates by country.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleReleaseExpectationQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.production_status.typename`, `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`,
            `title.production_status.current_production_stage.id`,
            `title.production_status.current_production_stage.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.exclude_wide_release_dates.edges[].node.typename`, …

        Source: `GET /api/imdb/title-release-expectation-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id_, "languageCountry": language_country})

    def title_top_cast_and_crew_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleTopCastAndCrewV1Data]:
        """Top cast and crew (v1, 主要演职员).

        Returns the main cast and crew of a title. Actors come with name, picture and characters.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleTopCastAndCrewV1Data`, inferred from examples.
            Fields: `title.id`, `title.credits.typename`, `title.credits.total`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.principal_credits[].credits[].typename`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.credits.edges[].node.typename`, `title.principal_credits[].credits[].characters[].id`,
            `title.principal_credits[].credits[].characters[].name`,
            `title.principal_credits[].credits[].name.typename`,
            `title.principal_credits[].credits[].name.id`,
            `title.title_type.displayable_property.value.plain_text`, `title.title_type.can_have_episodes`,
            `title.title_type.is_episode`, `title.title_type.is_series`,
            `title.title_type.categories[].value`.

        Source: `GET /api/imdb/title-top-cast-and-crew/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_TOP_CAST_AND_CREW_V1, {"id": id_, "languageCountry": language_country})

    def title_user_reviews_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleUserReviewsSummaryQueryV1Data]:
        """User reviews summary (v1, 用户影评概况).

        Returns the average user rating of a title and its featured reviews, each with text, rating, date and
        helpfulness votes.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleUserReviewsSummaryQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.featured_reviews.edges[].node.typename`,
            `title.featured_reviews.edges[].node.id`, `title.can_rate.is_ratable`,
            `title.ratings_summary.aggregate_rating`, `title.featured_reviews.edges[].node.author_rating`,
            `title.featured_reviews.edges[].node.language`, `title.featured_reviews.edges[].node.spoiler`,
            `title.featured_reviews.edges[].node.submission_date`.

        Source: `GET /api/imdb/title-user-reviews-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})


class AsyncImdb(AsyncNamespace):
    """Endpoints under `/api/imdb`.

    Facts, ratings, reviews, box office, charts and news of movies and TV shows on IMDb.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def main_search_query_v1(
        self,
        *,
        search_term: str,
        type: Literal["Top", "Movies", "Shows", "People", "Interests", "Episodes", "Podcast", "Video_games"]
        | str
        | None = None,
        limit: int | None = None,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[Any]:
        """Keyword search (v1, 关键词搜索).

        The vendor keeps it out of the documentation.

        Searches IMDb and returns the matching movies, shows, people and other entries, or only those of one
        kind. Use it to find the id of a title.

        Args:
            search_term: Words to search for, such as a title or a name.
            type: Kind of entries to return. The vendor's default is `Top`.
                - `Top`: Top results of all kinds
                - `Movies`: Movies
                - `Shows`: TV shows
                - `People`: People
                - `Interests`: Interests
                - `Episodes`: Episodes of shows
                - `Podcast`: Podcasts
                - `Video_games`: Video games
            limit: Maximum number of results, from 1 to 300. The vendor's default is `25`.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/imdb/main-search-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            MAIN_SEARCH_QUERY_V1,
            {"searchTerm": search_term, "type": type, "limit": limit, "languageCountry": language_country},
        )

    async def news_by_category_query_v1(
        self,
        *,
        category: Literal["TOP", "MOVIE", "TV", "CELEBRITY"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[NewsByCategoryQueryV1Data]:
        """News by category (v1, 分类资讯).

        Returns the news articles of one category on IMDb.

        Args:
            category: News category.
                - `TOP`: Top news
                - `MOVIE`: Movies
                - `TV`: Television
                - `CELEBRITY`: Celebrities
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `NewsByCategoryQueryV1Data`, inferred from examples.
            Fields: `news.typename`, `news.total`, `news.page_info.typename`, `news.page_info.end_cursor`,
            `news.edges[].node.typename`, `news.edges[].node.id`,
            `news.edges[].node.article_title.plain_text`, `news.edges[].node.image.typename`,
            `news.edges[].node.image.id`, `news.edges[].node.text.plain_text`, `news.page_info.has_next_page`,
            `news.edges[].node.byline`, `news.edges[].node.date`, `news.edges[].node.external_url`,
            `news.edges[].node.image.height`, `news.edges[].node.image.url`, `news.edges[].node.image.width`,
            `news.edges[].node.source.description`.

        Source: `GET /api/imdb/news-by-category-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(NEWS_BY_CATEGORY_QUERY_V1, {"category": category, "languageCountry": language_country})

    async def streaming_picks_query_v1(
        self,
        *,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[StreamingPicksQueryV1Data]:
        """Streaming picks (v1, 流媒体推荐片单).

        Returns the ids of the movies and shows that IMDb picks from Prime Video. Look up each id with the
        title endpoints.

        Args:
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `StreamingPicksQueryV1Data`, inferred from examples.

        Source: `GET /api/imdb/streaming-picks-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(STREAMING_PICKS_QUERY_V1, {"languageCountry": language_country})

    async def title_awards_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleAwardsSummaryQueryV1Data]:
        """Awards summary (v1, 获奖概况).

        Returns the number of wins and nominations of a title, its most prestigious award if it has one, and
        its place in the IMDb rating chart.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleAwardsSummaryQueryV1Data`, inferred from examples.
            Fields: `title.total_nominations.total`, `title.total_wins.total`,
            `title.prestigious_award_summary`, `title.ratings_summary.top_ranking.rank`,
            `title.ratings_summary.top_ranking.text.value`.

        Source: `GET /api/imdb/title-awards-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_AWARDS_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_base_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleBaseQueryV1Data]:
        """Basic title facts (v1, 影片基本信息).

        Returns the core facts of a title: name, original name, kind, year, release date and poster.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleBaseQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.primary_image.height`,
            `title.primary_image.url`, `title.primary_image.width`, …

        Source: `GET /api/imdb/title-base-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_BASE_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_box_office_summary_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleBoxOfficeSummaryV1Data]:
        """Box office summary (v1, 票房概况).

        Returns the budget of a movie, its gross on the opening weekend, and its domestic and worldwide gross,
        each with the currency.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleBoxOfficeSummaryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.domestic_gross.typename`,
            `title.opening_weekend_grosses.total`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.worldwide_gross.typename`, `title.budget.total_budget.typename`,
            `title.domestic_gross.total.typename`, `title.worldwide_gross.total.typename`,
            `title.release_year.year`, `title.budget.total_budget.amount`,
            `title.budget.total_budget.currency`, `title.domestic_gross.total.amount`,
            `title.domestic_gross.total.currency`, `title.worldwide_gross.total.amount`,
            `title.worldwide_gross.total.currency`,
            `title.opening_weekend_grosses.edges[].node.weekend_start_date`.

        Source: `GET /api/imdb/title-box-office-summary/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_BOX_OFFICE_SUMMARY_V1, {"id": id_, "languageCountry": language_country})

    async def title_chart_rankings_v1(
        self,
        *,
        rankings_chart_type: Literal["TOP_250", "TOP_250_TV"] | str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleChartRankingsV1Data]:
        """Top 250 charts (v1, Top 250 榜单).

        Returns the IMDb Top 250 of movies or of shows. Each entry has the title, its rank, its rating and its
        number of votes.

        Args:
            rankings_chart_type: Chart to return.
                - `TOP_250`: Top 250 movies
                - `TOP_250_TV`: Top 250 TV shows
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleChartRankingsV1Data`, inferred from examples.
            Fields: `title_chart_rankings.edges[].node.chart_vote_count`,
            `title_chart_rankings.edges[].node.item.typename`, `title_chart_rankings.edges[].node.item.id`,
            `title_chart_rankings.edges[].node.chart_rating`.

        Source: `GET /api/imdb/title-chart-rankings/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            TITLE_CHART_RANKINGS_V1, {"rankingsChartType": rankings_chart_type, "languageCountry": language_country}
        )

    async def title_contribution_questions_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleContributionQuestionsV1Data]:
        """Contribution questions (v1, 资料补充问题).

        Returns the questions that IMDb asks its users to fill gaps in the data of a title. The list may be
        empty.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleContributionQuestionsV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.contribution_questions`,
            `title.primary_image.height`, `title.primary_image.url`, …

        Source: `GET /api/imdb/title-contribution-questions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_CONTRIBUTION_QUESTIONS_V1, {"id": id_, "languageCountry": language_country})

    async def title_countries_of_origin_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleCountriesOfOriginV1Data]:
        """Countries of origin (v1, 制片国家和地区).

        Returns the countries that produced a title, each with its code and name.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleCountriesOfOriginV1Data`, inferred from examples.
            Fields: `title.countries_of_origin.countries[].typename`,
            `title.countries_of_origin.countries[].id`, `title.countries_of_origin.countries[].text`.

        Source: `GET /api/imdb/title-countries-of-origin/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_COUNTRIES_OF_ORIGIN_V1, {"id": id_, "languageCountry": language_country})

    async def title_critics_review_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleCriticsReviewSummaryQueryV1Data]:
        """Critic reviews summary (v1, 影评人评价概况).

        Returns the Metascore of a title, quotes and scores from Metacritic reviews, and links to reviews on
        other sites.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleCriticsReviewSummaryQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.external_links.typename`, `title.external_links.total`,
            `title.metacritic.typename`, `title.external_links.page_info.typename`,
            `title.external_links.page_info.end_cursor`, `title.external_links.page_info.start_cursor`,
            `title.metacritic.metascore.review_count`, `title.metacritic.url`,
            `title.external_links.page_info.has_next_page`,
            `title.external_links.page_info.has_previous_page`, `title.metacritic.metascore.score`,
            `title.external_links.edges[].node.label`, `title.external_links.edges[].node.url`.

        Source: `GET /api/imdb/title-critics-review-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_CRITICS_REVIEW_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_details_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleDetailsQueryV1Data]:
        """Title details (v1, 影片详情).

        Returns the basic facts of a title and its runtime, alternative names, countries, filming locations,
        official sites and spoken languages.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleDetailsQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.akas.typename`, `title.akas.total`,
            `title.alternate_versions.typename`, `title.alternate_versions.total`,
            `title.filming_locations.typename`, `title.filming_locations.total`,
            `title.original_title_text.is_original_title`, `title.original_title_text.text`,
            `title.primary_image.typename`, `title.primary_image.id`, `title.release_date.typename`,
            `title.release_year.typename`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.title_type.typename`, `title.title_type.id`, `title.title_type.text`,
            `title.akas.page_info.typename`, …

        Source: `GET /api/imdb/title-details-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_DETAILS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_did_you_know_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleDidYouKnowQueryV1Data]:
        """Trivia, quotes and goofs (v1, 幕后花絮与台词).

        Returns entries from the "Did you know" section of a title: trivia, quotes, goofs, crazy credits and
        soundtrack, with the total numbers of trivia, quotes and goofs.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleDidYouKnowQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.goofs_count.total`,
            `title.original_title_text.is_original_title`, `title.original_title_text.text`,
            `title.quotes_count.total`, `title.title_text.is_original_title`, `title.title_text.text`,
            `title.trivia_count.total`, `title.crazy_credits.edges[].node.typename`,
            `title.crazy_credits.edges[].node.id`, `title.goofs.edges[].node.typename`,
            `title.goofs.edges[].node.id`, `title.quotes.edges[].node.typename`,
            `title.quotes.edges[].node.id`, `title.soundtrack.edges[].node.typename`,
            `title.soundtrack.edges[].node.id`, `title.soundtrack.edges[].node.text`,
            `title.trivia.edges[].node.typename`, `title.trivia.edges[].node.id`,
            `title.goofs.edges[].node.is_spoiler`, …

        Source: `GET /api/imdb/title-did-you-know-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_DID_YOU_KNOW_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_extended_details_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleExtendedDetailsQueryV1Data]:
        """Extended title details (v1, 影片扩展信息).

        Returns the basic facts of a title and its runtime, directors, writers, adult flag, and the series or
        episodes connected with it.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleExtendedDetailsQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.title_type.displayable_property.value.plain_text`, `title.episodes`, `title.is_adult`,
            `title.series`, …

        Source: `GET /api/imdb/title-extended-details-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_EXTENDED_DETAILS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_more_like_this_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleMoreLikeThisQueryV1Data]:
        """Similar titles (v1, 相似影片).

        Returns the ids of similar titles, and of titles connected with this one, such as the movie it
        follows.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleMoreLikeThisQueryV1Data`, inferred from examples.
            Fields: `title.more_like_this_titles.edges[].node.id`.

        Source: `GET /api/imdb/title-more-like-this-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_MORE_LIKE_THIS_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_plot_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitlePlotQueryV1Data]:
        """Plot summary (v1, 剧情简介).

        Returns the short plot of a title and its kind, such as movie or series.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitlePlotQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.plot.id`, `title.type.typename`, `title.type.id`, `title.type.text`,
            `title.plot.plot_text.plain_text`, `title.type.categories[].id`, `title.type.categories[].text`,
            `title.type.displayable_property.value.plain_text`, `title.type.can_have_episodes`,
            `title.type.is_episode`, `title.type.is_series`, `title.type.categories[].value`.

        Source: `GET /api/imdb/title-plot-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_PLOT_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_redux_overview_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleReduxOverviewQueryV1Data]:
        """Title overview (v1, 影片总览).

        Returns the main data of a title in one response: basic facts, rating and votes, genres, plot, age
        certificate, runtime, production status, Metascore, and the numbers of reviews and watchlists.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleReduxOverviewQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.certificate.typename`, `title.certificate.id`,
            `title.external_links.total`, `title.meta.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.production_status.typename`, `title.ratings_summary.vote_count`,
            `title.release_date.typename`, `title.release_year.typename`, `title.reviews.total`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, …

        Source: `GET /api/imdb/title-redux-overview-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_REDUX_OVERVIEW_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_release_expectation_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleReleaseExpectationQueryV1Data]:
        """Release dates and production status (v1, 上映日期与制作状态).

        Returns the production stage of a title, the history of its stages, and its release dates by country.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleReleaseExpectationQueryV1Data`, inferred from examples.
            Fields: `title.typename`, `title.id`, `title.original_title_text.is_original_title`,
            `title.original_title_text.text`, `title.primary_image.typename`, `title.primary_image.id`,
            `title.production_status.typename`, `title.release_date.typename`, `title.release_year.typename`,
            `title.title_text.is_original_title`, `title.title_text.text`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`,
            `title.production_status.current_production_stage.id`,
            `title.production_status.current_production_stage.text`, `title.release_date.country.id`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.exclude_wide_release_dates.edges[].node.typename`, …

        Source: `GET /api/imdb/title-release-expectation-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_RELEASE_EXPECTATION_QUERY_V1, {"id": id_, "languageCountry": language_country})

    async def title_top_cast_and_crew_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleTopCastAndCrewV1Data]:
        """Top cast and crew (v1, 主要演职员).

        Returns the main cast and crew of a title. Actors come with name, picture and characters.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleTopCastAndCrewV1Data`, inferred from examples.
            Fields: `title.id`, `title.credits.typename`, `title.credits.total`, `title.title_type.typename`,
            `title.title_type.id`, `title.title_type.text`, `title.principal_credits[].credits[].typename`,
            `title.title_type.categories[].id`, `title.title_type.categories[].text`,
            `title.credits.edges[].node.typename`, `title.principal_credits[].credits[].characters[].id`,
            `title.principal_credits[].credits[].characters[].name`,
            `title.principal_credits[].credits[].name.typename`,
            `title.principal_credits[].credits[].name.id`,
            `title.title_type.displayable_property.value.plain_text`, `title.title_type.can_have_episodes`,
            `title.title_type.is_episode`, `title.title_type.is_series`,
            `title.title_type.categories[].value`.

        Source: `GET /api/imdb/title-top-cast-and-crew/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_TOP_CAST_AND_CREW_V1, {"id": id_, "languageCountry": language_country})

    async def title_user_reviews_summary_query_v1(
        self,
        *,
        id_: str,
        language_country: Literal[
            "en_US", "fr_CA", "fr_FR", "de_DE", "hi_IN", "it_IT", "pt_BR", "es_ES", "es_US", "es_MX"
        ]
        | str
        | None = None,
    ) -> Response[TitleUserReviewsSummaryQueryV1Data]:
        """User reviews summary (v1, 用户影评概况).

        Returns the average user rating of a title and its featured reviews, each with text, rating, date and
        helpfulness votes.

        Args:
            id_: IMDb id of the movie or show: `tt` and digits, as in the address of its page or in a
                search result.
            language_country: Language and region of the texts in the response. The vendor's default is
                `en_US`.
                - `en_US`: English, United States
                - `fr_CA`: French, Canada
                - `fr_FR`: French, France
                - `de_DE`: German, Germany
                - `hi_IN`: Hindi, India
                - `it_IT`: Italian, Italy
                - `pt_BR`: Portuguese, Brazil
                - `es_ES`: Spanish, Spain
                - `es_US`: Spanish, United States
                - `es_MX`: Spanish, Mexico

        Returns:
            The response. Its `data` is `TitleUserReviewsSummaryQueryV1Data`, inferred from examples.
            Fields: `title.id`, `title.featured_reviews.edges[].node.typename`,
            `title.featured_reviews.edges[].node.id`, `title.can_rate.is_ratable`,
            `title.ratings_summary.aggregate_rating`, `title.featured_reviews.edges[].node.author_rating`,
            `title.featured_reviews.edges[].node.language`, `title.featured_reviews.edges[].node.spoiler`,
            `title.featured_reviews.edges[].node.submission_date`.

        Source: `GET /api/imdb/title-user-reviews-summary-query/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TITLE_USER_REVIEWS_SUMMARY_QUERY_V1, {"id": id_, "languageCountry": language_country})
