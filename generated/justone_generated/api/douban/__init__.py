"""Endpoints under `/api/douban`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_movie_reviews_v1 import GetMovieReviewsV1Data
    from .get_recent_hot_movie_v1 import GetRecentHotMovieV1Data
    from .get_recent_hot_tv_v1 import GetRecentHotTvV1Data
    from .get_subject_detail_v1 import GetSubjectDetailV1Data

GET_MOVIE_COMMENTS_V1: Operation[Any] = Operation(
    name="douban.get_movie_comments_v1",
    method="GET",
    path="/api/douban/get-movie-comments/v1",
    summary="Short comments on a title (v1, 影视短评).",
    parameters={"subject_id": "subjectId", "sort": "sort", "page": "page"},
    paging=Paging(step={"page": 1}, first={"page": 1}),
    family="douban_get_movie_comments",
)
GET_MOVIE_REVIEW_DETAIL_V1: Operation[Any] = Operation(
    name="douban.get_movie_review_detail_v1",
    method="GET",
    path="/api/douban/get-movie-review-detail/v1",
    summary="Review details (v1, 影评详情).",
    parameters={"review_id": "reviewId"},
    family="douban_get_movie_review_detail",
)
GET_MOVIE_REVIEWS_V1: Operation[GetMovieReviewsV1Data] = Operation(
    name="douban.get_movie_reviews_v1",
    method="GET",
    path="/api/douban/get-movie-reviews/v1",
    summary="Reviews of a title (v1, 影评列表).",
    parameters={"subject_id": "subjectId", "sort": "sort", "page": "page"},
    data="justone_generated.api.douban.get_movie_reviews_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "reviews"),
    family="douban_get_movie_reviews",
)
GET_RECENT_HOT_MOVIE_V1: Operation[GetRecentHotMovieV1Data] = Operation(
    name="douban.get_recent_hot_movie_v1",
    method="GET",
    path="/api/douban/get-recent-hot-movie/v1",
    summary="Recent hot movies (v1, 近期热门电影).",
    parameters={"page": "page"},
    data="justone_generated.api.douban.get_recent_hot_movie_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "items"),
    family="douban_get_recent_hot_movie",
)
GET_RECENT_HOT_TV_V1: Operation[GetRecentHotTvV1Data] = Operation(
    name="douban.get_recent_hot_tv_v1",
    method="GET",
    path="/api/douban/get-recent-hot-tv/v1",
    summary="Recent hot TV series (v1, 近期热门剧集).",
    parameters={"page": "page"},
    data="justone_generated.api.douban.get_recent_hot_tv_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "items"),
    family="douban_get_recent_hot_tv",
)
GET_SUBJECT_DETAIL_V1: Operation[GetSubjectDetailV1Data] = Operation(
    name="douban.get_subject_detail_v1",
    method="GET",
    path="/api/douban/get-subject-detail/v1",
    summary="Title details (v1, 影视条目详情).",
    parameters={"subject_id": "subjectId"},
    data="justone_generated.api.douban.get_subject_detail_v1",
    family="douban_get_subject_detail",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_MOVIE_COMMENTS_V1,
    GET_MOVIE_REVIEW_DETAIL_V1,
    GET_MOVIE_REVIEWS_V1,
    GET_RECENT_HOT_MOVIE_V1,
    GET_RECENT_HOT_TV_V1,
    GET_SUBJECT_DETAIL_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetMovieReviewsV1Data": "justone_generated.api.douban.get_movie_reviews_v1",
    "GetRecentHotMovieV1Data": "justone_generated.api.douban.get_recent_hot_movie_v1",
    "GetRecentHotTvV1Data": "justone_generated.api.douban.get_recent_hot_tv_v1",
    "GetSubjectDetailV1Data": "justone_generated.api.douban.get_subject_detail_v1",
}


class Douban(Namespace):
    """Endpoints under `/api/douban`.

    Details, short comments and reviews of movies and series on Douban, and the lists of hot titles.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_movie_comments_v1(
        self, *, subject_id: str, sort: Literal["time", "new_score"] | str | None = None, page: int | None = None
    ) -> Response[Any]:
        """Short comments on a title (v1, 影视短评).

        Returns the short comments on a movie or series, page by page. For long texts, use the reviews
        endpoint.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.
            sort: Order of the comments. The vendor's default is `time`.
                - `time`: By time
                - `new_score`: By new score
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douban/get-movie-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def iter_get_movie_comments_v1(
        self,
        *,
        subject_id: str,
        sort: Literal["time", "new_score"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[Any]:
        """Iterate over the pages of `get_movie_comments_v1`; each is a response of it.

        The other arguments are those of `get_movie_comments_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page}, max_pages)

    def get_movie_review_detail_v1(self, *, review_id: str) -> Response[Any]:
        """Review details (v1, 影评详情).

        Returns one long review by its id.

        Args:
            review_id: Id of the review, from the reviews of a title.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douban/get-movie-review-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_MOVIE_REVIEW_DETAIL_V1, {"reviewId": review_id})

    def get_movie_reviews_v1(
        self, *, subject_id: str, sort: Literal["time", "hotest"] | str | None = None, page: int | None = None
    ) -> Response[GetMovieReviewsV1Data]:
        """Reviews of a title (v1, 影评列表).

        Returns the long reviews of a movie or series, page by page, by time or by popularity.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.
            sort: Order of the reviews. The vendor's default is `time`.
                - `time`: By time
                - `hotest`: Most popular first
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetMovieReviewsV1Data`, inferred from examples.
            Fields: `reviews[].downvote_count`, `reviews[].reply_count`, `reviews[].time`, `reviews[].title`,
            `reviews[].upvote_count`, `reviews[].username`, `reviews[].avatar`, `reviews[].cid`,
            `reviews[].description`, `reviews[].rating`, `reviews[].review_url`.

        Source: `GET /api/douban/get-movie-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def iter_get_movie_reviews_v1(
        self,
        *,
        subject_id: str,
        sort: Literal["time", "hotest"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[GetMovieReviewsV1Data]:
        """Iterate over the pages of `get_movie_reviews_v1`; each is a response of it.

        The other arguments are those of `get_movie_reviews_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page}, max_pages)

    def get_recent_hot_movie_v1(self, *, page: int | None = None) -> Response[GetRecentHotMovieV1Data]:
        """Recent hot movies (v1, 近期热门电影).

        Returns the movies that are hot on Douban at present, page by page, with the subject id of each.

        Args:
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetRecentHotMovieV1Data`, inferred from examples.
            Fields: `total`, `items[].id`, `items[].title`, `recommend_tags[].title`, `tags[].title`,
            `items[].rating.count`, `items[].rating.star_count`, `tags[].types[].title`, `category`, `type`,
            `items[].card_subtitle`, `items[].episodes_info`, `items[].is_new`, `items[].type`, `items[].uri`,
            `recommend_tags[].category`, `recommend_tags[].selected`, `recommend_tags[].type`,
            `tags[].category`, `tags[].selected`, …

        Source: `GET /api/douban/get-recent-hot-movie/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_RECENT_HOT_MOVIE_V1, {"page": page})

    def iter_get_recent_hot_movie_v1(
        self, *, page: int | None = None, max_pages: int
    ) -> Pages[GetRecentHotMovieV1Data]:
        """Iterate over the pages of `get_recent_hot_movie_v1`; each is a response of it.

        The other arguments are those of `get_recent_hot_movie_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_RECENT_HOT_MOVIE_V1, {"page": page}, max_pages)

    def get_recent_hot_tv_v1(self, *, page: int | None = None) -> Response[GetRecentHotTvV1Data]:
        """Recent hot TV series (v1, 近期热门剧集).

        Returns the TV series that are hot on Douban at present, page by page.

        Args:
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetRecentHotTvV1Data`, inferred from examples.
            Fields: `total`, `items[].id`, `items[].title`, `recommend_tags[].title`, `tags[].title`,
            `items[].rating.count`, `items[].rating.star_count`, `tags[].types[].title`, `category`, `type`,
            `items[].card_subtitle`, `items[].episodes_info`, `items[].is_new`, `items[].type`, `items[].uri`,
            `recommend_tags[].category`, `recommend_tags[].selected`, `recommend_tags[].type`,
            `tags[].category`, `tags[].selected`, …

        Source: `GET /api/douban/get-recent-hot-tv/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_RECENT_HOT_TV_V1, {"page": page})

    def iter_get_recent_hot_tv_v1(self, *, page: int | None = None, max_pages: int) -> Pages[GetRecentHotTvV1Data]:
        """Iterate over the pages of `get_recent_hot_tv_v1`; each is a response of it.

        The other arguments are those of `get_recent_hot_tv_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_RECENT_HOT_TV_V1, {"page": page}, max_pages)

    def get_subject_detail_v1(self, *, subject_id: str) -> Response[GetSubjectDetailV1Data]:
        """Title details (v1, 影视条目详情).

        Returns the data on the Douban page of one movie or series.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.

        Returns:
            The response. Its `data` is `GetSubjectDetailV1Data`, inferred from examples.
            Fields: `rating_count`, `title`, `alias`, `cast`, `director`, `duration`, `episodes`, `imdb`,
            `language`, `poster`, `rating`, `region`, `release_date`, `type`, `writer`, `year`.

        Source: `GET /api/douban/get-subject-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_SUBJECT_DETAIL_V1, {"subjectId": subject_id})


class AsyncDouban(AsyncNamespace):
    """Endpoints under `/api/douban`.

    Details, short comments and reviews of movies and series on Douban, and the lists of hot titles.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_movie_comments_v1(
        self, *, subject_id: str, sort: Literal["time", "new_score"] | str | None = None, page: int | None = None
    ) -> Response[Any]:
        """Short comments on a title (v1, 影视短评).

        Returns the short comments on a movie or series, page by page. For long texts, use the reviews
        endpoint.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.
            sort: Order of the comments. The vendor's default is `time`.
                - `time`: By time
                - `new_score`: By new score
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douban/get-movie-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def iter_get_movie_comments_v1(
        self,
        *,
        subject_id: str,
        sort: Literal["time", "new_score"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[Any]:
        """Iterate over the pages of `get_movie_comments_v1`; each is a response of it.

        The other arguments are those of `get_movie_comments_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_MOVIE_COMMENTS_V1, {"subjectId": subject_id, "sort": sort, "page": page}, max_pages)

    async def get_movie_review_detail_v1(self, *, review_id: str) -> Response[Any]:
        """Review details (v1, 影评详情).

        Returns one long review by its id.

        Args:
            review_id: Id of the review, from the reviews of a title.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/douban/get-movie-review-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_MOVIE_REVIEW_DETAIL_V1, {"reviewId": review_id})

    async def get_movie_reviews_v1(
        self, *, subject_id: str, sort: Literal["time", "hotest"] | str | None = None, page: int | None = None
    ) -> Response[GetMovieReviewsV1Data]:
        """Reviews of a title (v1, 影评列表).

        Returns the long reviews of a movie or series, page by page, by time or by popularity.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.
            sort: Order of the reviews. The vendor's default is `time`.
                - `time`: By time
                - `hotest`: Most popular first
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetMovieReviewsV1Data`, inferred from examples.
            Fields: `reviews[].downvote_count`, `reviews[].reply_count`, `reviews[].time`, `reviews[].title`,
            `reviews[].upvote_count`, `reviews[].username`, `reviews[].avatar`, `reviews[].cid`,
            `reviews[].description`, `reviews[].rating`, `reviews[].review_url`.

        Source: `GET /api/douban/get-movie-reviews/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page})

    def iter_get_movie_reviews_v1(
        self,
        *,
        subject_id: str,
        sort: Literal["time", "hotest"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[GetMovieReviewsV1Data]:
        """Iterate over the pages of `get_movie_reviews_v1`; each is a response of it.

        The other arguments are those of `get_movie_reviews_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_MOVIE_REVIEWS_V1, {"subjectId": subject_id, "sort": sort, "page": page}, max_pages)

    async def get_recent_hot_movie_v1(self, *, page: int | None = None) -> Response[GetRecentHotMovieV1Data]:
        """Recent hot movies (v1, 近期热门电影).

        Returns the movies that are hot on Douban at present, page by page, with the subject id of each.

        Args:
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetRecentHotMovieV1Data`, inferred from examples.
            Fields: `total`, `items[].id`, `items[].title`, `recommend_tags[].title`, `tags[].title`,
            `items[].rating.count`, `items[].rating.star_count`, `tags[].types[].title`, `category`, `type`,
            `items[].card_subtitle`, `items[].episodes_info`, `items[].is_new`, `items[].type`, `items[].uri`,
            `recommend_tags[].category`, `recommend_tags[].selected`, `recommend_tags[].type`,
            `tags[].category`, `tags[].selected`, …

        Source: `GET /api/douban/get-recent-hot-movie/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_RECENT_HOT_MOVIE_V1, {"page": page})

    def iter_get_recent_hot_movie_v1(
        self, *, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetRecentHotMovieV1Data]:
        """Iterate over the pages of `get_recent_hot_movie_v1`; each is a response of it.

        The other arguments are those of `get_recent_hot_movie_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_RECENT_HOT_MOVIE_V1, {"page": page}, max_pages)

    async def get_recent_hot_tv_v1(self, *, page: int | None = None) -> Response[GetRecentHotTvV1Data]:
        """Recent hot TV series (v1, 近期热门剧集).

        Returns the TV series that are hot on Douban at present, page by page.

        Args:
            page: Page number. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetRecentHotTvV1Data`, inferred from examples.
            Fields: `total`, `items[].id`, `items[].title`, `recommend_tags[].title`, `tags[].title`,
            `items[].rating.count`, `items[].rating.star_count`, `tags[].types[].title`, `category`, `type`,
            `items[].card_subtitle`, `items[].episodes_info`, `items[].is_new`, `items[].type`, `items[].uri`,
            `recommend_tags[].category`, `recommend_tags[].selected`, `recommend_tags[].type`,
            `tags[].category`, `tags[].selected`, …

        Source: `GET /api/douban/get-recent-hot-tv/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_RECENT_HOT_TV_V1, {"page": page})

    def iter_get_recent_hot_tv_v1(self, *, page: int | None = None, max_pages: int) -> AsyncPages[GetRecentHotTvV1Data]:
        """Iterate over the pages of `get_recent_hot_tv_v1`; each is a response of it.

        The other arguments are those of `get_recent_hot_tv_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_RECENT_HOT_TV_V1, {"page": page}, max_pages)

    async def get_subject_detail_v1(self, *, subject_id: str) -> Response[GetSubjectDetailV1Data]:
        """Title details (v1, 影视条目详情).

        Returns the data on the Douban page of one movie or series.

        Args:
            subject_id: Subject id of the movie or series, the number in the address of its Douban page.

        Returns:
            The response. Its `data` is `GetSubjectDetailV1Data`, inferred from examples.
            Fields: `rating_count`, `title`, `alias`, `cast`, `director`, `duration`, `episodes`, `imdb`,
            `language`, `poster`, `rating`, `region`, `release_date`, `type`, `writer`, `year`.

        Source: `GET /api/douban/get-subject-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_SUBJECT_DETAIL_V1, {"subjectId": subject_id})
