"""Endpoints under `/api/linkedin`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

if TYPE_CHECKING:
    from .get_company_employees_v1 import GetCompanyEmployeesV1Data
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_post_reactions_v1 import GetPostReactionsV1Data
    from .get_user_detail_v1 import GetUserDetailV1Data
    from .get_user_posts_v1 import GetUserPostsV1Data
    from .search_user_v1 import SearchUserV1Data

GET_COMPANY_EMPLOYEES_V1: Operation[GetCompanyEmployeesV1Data] = Operation(
    name="linkedin.get_company_employees_v1",
    method="GET",
    path="/api/linkedin/get-company-employees/v1",
    summary="Employees of a company (v1, 公司员工列表).",
    parameters={"company_id": "companyId", "page": "page"},
    data="justone_generated.api.linkedin.get_company_employees_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data"),
    deprecation="linkedin.get_company_employees_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="linkedin_get_company_employees",
)
GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="linkedin.get_post_comments_v1",
    method="GET",
    path="/api/linkedin/get-post-comments/v1",
    summary="Comments on a post (v1, 动态评论).",
    parameters={
        "post_id": "postId",
        "page": "page",
        "sort_order": "sortOrder",
        "pagination_token": "paginationToken",
        "share_urn": "shareUrn",
    },
    data="justone_generated.api.linkedin.get_post_comments_v1",
    paging=Paging(
        step={"page": 1},
        first={"page": 1},
        next={"paginationToken": ("data", "pagination_token")},
        items=("data", "data"),
    ),
    family="linkedin_get_post_comments",
)
GET_POST_REACTIONS_V1: Operation[GetPostReactionsV1Data] = Operation(
    name="linkedin.get_post_reactions_v1",
    method="GET",
    path="/api/linkedin/get-post-reactions/v1",
    summary="Reactions to a post (v1, 动态的回应).",
    parameters={"post_id": "postId", "page": "page", "type": "type"},
    data="justone_generated.api.linkedin.get_post_reactions_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data"),
    deprecation="linkedin.get_post_reactions_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="linkedin_get_post_reactions",
)
GET_USER_DETAIL_V1: Operation[GetUserDetailV1Data] = Operation(
    name="linkedin.get_user_detail_v1",
    method="GET",
    path="/api/linkedin/get-user-detail/v1",
    summary="User profile (v1, 个人资料).",
    parameters={"username": "username"},
    data="justone_generated.api.linkedin.get_user_detail_v1",
    family="linkedin_get_user_detail",
)
GET_USER_POSTS_V1: Operation[GetUserPostsV1Data] = Operation(
    name="linkedin.get_user_posts_v1",
    method="GET",
    path="/api/linkedin/get-user-posts/v1",
    summary="Posts of a user (v1, 用户动态).",
    parameters={"url": "url", "type": "type", "start": "start", "pagination_token": "paginationToken"},
    data="justone_generated.api.linkedin.get_user_posts_v1",
    paging=Paging(
        step={"start": 50},
        first={"start": 0},
        next={"paginationToken": ("data", "paging", "pagination_token")},
        items=("data", "data"),
    ),
    family="linkedin_get_user_posts",
)
SEARCH_USER_V1: Operation[SearchUserV1Data] = Operation(
    name="linkedin.search_user_v1",
    method="GET",
    path="/api/linkedin/search-user/v1",
    summary="People search (v1, 用户搜索).",
    parameters={
        "name": "name",
        "first_name": "firstName",
        "last_name": "lastName",
        "title": "title",
        "company": "company",
        "school": "school",
        "page": "page",
        "geocode_location": "geocodeLocation",
        "current_company": "currentCompany",
        "profile_language": "profileLanguage",
        "industry": "industry",
        "service_category": "serviceCategory",
    },
    data="justone_generated.api.linkedin.search_user_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data"),
    deprecation="linkedin.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="linkedin_search_user",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_COMPANY_EMPLOYEES_V1,
    GET_POST_COMMENTS_V1,
    GET_POST_REACTIONS_V1,
    GET_USER_DETAIL_V1,
    GET_USER_POSTS_V1,
    SEARCH_USER_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetCompanyEmployeesV1Data": "justone_generated.api.linkedin.get_company_employees_v1",
    "GetPostCommentsV1Data": "justone_generated.api.linkedin.get_post_comments_v1",
    "GetPostReactionsV1Data": "justone_generated.api.linkedin.get_post_reactions_v1",
    "GetUserDetailV1Data": "justone_generated.api.linkedin.get_user_detail_v1",
    "GetUserPostsV1Data": "justone_generated.api.linkedin.get_user_posts_v1",
    "SearchUserV1Data": "justone_generated.api.linkedin.search_user_v1",
}


class Linkedin(Namespace):
    """Endpoints under `/api/linkedin`.

    Profiles, posts and post comments of LinkedIn members.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "linkedin.get_company_employees_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_company_employees_v1(
        self, *, company_id: str, page: int | None = None
    ) -> Response[GetCompanyEmployeesV1Data]:
        """Employees of a company (v1, 公司员工列表).

        Deprecated. The vendor names no replacement.

        Returned the members who work at one company. The vendor has withdrawn this endpoint; do not call it.

        Args:
            company_id: Id of the company on LinkedIn.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetCompanyEmployeesV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data[].full_name`, `data[].id`, `data[].title`, `page`,
            `data[].is_hiring`, `data[].is_open_to_work`, `data[].is_premium`, `data[].is_top_voice`,
            `data[].is_verified`, `data[].location`, `data[].public_identifier`, `data[].url`, `data[].urn`,
            `data[].avatar[].expires_at`, `data[].avatar[].height`, `data[].avatar[].url`,
            `data[].avatar[].width`.

        Source: `GET /api/linkedin/get-company-employees/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page})

    @deprecated(
        "linkedin.get_company_employees_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_company_employees_v1(
        self, *, company_id: str, page: int | None = None, max_pages: int
    ) -> Pages[GetCompanyEmployeesV1Data]:
        """Iterate over the pages of `get_company_employees_v1`; each is a response of it.

        The other arguments are those of `get_company_employees_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page}, max_pages)

    def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RELEVANCE", "RECENT"] | str | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 动态评论).

        Returns the comments on a post, most relevant or newest first. Later pages need the page number and
        the token of the previous response.

        Args:
            post_id: Id of the post, for example from the posts of a user.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort_order: Order of the comments. The vendor's default is `relevance`, which is not one of
                its values.
                - `RELEVANCE`: Most relevant first
                - `RECENT`: Newest first
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.
            share_urn: URN of the share, if the post is a shared post.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `total`, `data[].created_datetime`, `data[].text`, `data[].commenter.name`,
            `pagination_token`, `data[].annotation`, `data[].created_at`, `data[].permalink`, `data[].pinned`,
            `data[].replies`, `data[].thread_urn`, `data[].commenter.headline`, `data[].commenter.image_url`,
            `data[].commenter.linkedin_url`, `data[].commenter.urn`.

        Source: `GET /api/linkedin/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
        )

    def iter_get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RELEVANCE", "RECENT"] | str | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
        max_pages: int,
    ) -> Pages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `page` and `pagination_token` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
            max_pages,
        )

    @deprecated(
        "linkedin.get_post_reactions_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type: Literal["ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST"] | str | None = None,
    ) -> Response[GetPostReactionsV1Data]:
        """Reactions to a post (v1, 动态的回应).

        Deprecated. The vendor names no replacement.

        Returned the likes and other reactions to a post. The vendor has withdrawn this endpoint; do not call
        it.

        Args:
            post_id: Id of the post, for example from the posts of a user.
            page: Page number, counted from 1. The vendor's default is `1`.
            type: Kind of reaction to return. The vendor's default is `all`, which is not one of its
                values.
                - `ALL`: Every kind
                - `LIKE`: Like
                - `PRAISE`: Praise
                - `EMPATHY`: Empathy
                - `APPRECIATION`: Appreciation
                - `INTEREST`: Interest

        Returns:
            The response. Its `data` is `GetPostReactionsV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data`, `page`.

        Source: `GET /api/linkedin/get-post-reactions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type})

    @deprecated(
        "linkedin.get_post_reactions_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type: Literal["ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetPostReactionsV1Data]:
        """Iterate over the pages of `get_post_reactions_v1`; each is a response of it.

        The other arguments are those of `get_post_reactions_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type}, max_pages)

    def get_user_detail_v1(self, *, username: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 个人资料).

        Returns the profile of one member, with name, headline and other fields.

        Args:
            username: Last part of the profile address, after linkedin.com/in/.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `current_company_company_id`, `current_company_name`, `first_name`, `id`, `last_name`,
            `linkedin_id`, `linkedin_num_id`, `memorialized_account`, `name`, `activity[].id`,
            `activity[].title`, `bio_links[].title`, `current_company.company_id`, `current_company.name`,
            `current_company.title`, `education[].title`, `experience[].company_id`, `experience[].title`,
            `people_also_viewed[].name`, `posts[].id`, …

        Source: `GET /api/linkedin/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V1, {"username": username})

    def get_user_posts_v1(
        self,
        *,
        url: str,
        type: Literal["POSTS", "COMMENTS", "REACTIONS"] | str | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户动态).

        Returns the posts that a member published, commented on or reacted to, page by page. The type selects
        one of the three.

        Args:
            url: Full address of the profile page.
            type: Relation of the member to the posts. The vendor's default is `posts`, which is not one
                of its values.
                - `POSTS`: Published by the member
                - `COMMENTS`: Commented on by the member
                - `REACTIONS`: Reacted to by the member
            start: Number of posts to skip: 0, 50, 100 and so on. The vendor's default is `0`.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `data[].article_title`, `data[].text`, `data[].time`, `paging.count`,
            `data[].attributes[].company_id`, `data[].attributes[].name`, `data[].attributes[].public_id`,
            `data[].poster.public_id`, `data[].article_description`, `data[].article_subtitle`,
            `data[].article_target_url`, `data[].num_appreciations`, `data[].num_comments`,
            `data[].num_empathy`, `data[].num_entertainments`, `data[].num_interests`, `data[].num_likes`,
            `data[].num_praises`, `data[].num_reactions`, `data[].num_reposts`, …

        Source: `GET /api/linkedin/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_USER_POSTS_V1, {"url": url, "type": type, "start": start, "paginationToken": pagination_token}
        )

    def iter_get_user_posts_v1(
        self,
        *,
        url: str,
        type: Literal["POSTS", "COMMENTS", "REACTIONS"] | str | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
        max_pages: int,
    ) -> Pages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `start` and `pagination_token` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_POSTS_V1,
            {"url": url, "type": type, "start": start, "paginationToken": pagination_token},
            max_pages,
        )

    @deprecated(
        "linkedin.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Response[SearchUserV1Data]:
        """People search (v1, 用户搜索).

        Deprecated. The vendor names no replacement.

        Searched members by name, job title, company, school and other filters. The vendor has withdrawn this
        endpoint; do not call it.

        Args:
            name: Name of the person or another keyword.
            first_name: First name of the person.
            last_name: Last name of the person.
            title: Job title of the person.
            company: Name of a company.
            school: Name of a school.
            page: Page number, counted from 1. The vendor's default is `1`.
            geocode_location: Location code on LinkedIn.
            current_company: Id of the company where the person works now.
            profile_language: Language of the profile.
            industry: Id of an industry on LinkedIn.
            service_category: Id of a service category on LinkedIn.

        Returns:
            The response. Its `data` is `SearchUserV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data[].full_name`, `data[].id`, `data[].title`, `page`,
            `data[].follower_count_display`, `data[].is_hiring`, `data[].is_open_to_work`,
            `data[].is_premium`, `data[].is_top_voice`, `data[].is_verified`, `data[].location`,
            `data[].public_identifier`, `data[].services`, `data[].url`, `data[].urn`,
            `data[].avatar[].expires_at`, `data[].avatar[].height`, `data[].avatar[].url`, …

        Source: `GET /api/linkedin/search-user/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
        )

    @deprecated(
        "linkedin.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
        max_pages: int,
    ) -> Pages[SearchUserV1Data]:
        """Iterate over the pages of `search_user_v1`; each is a response of it.

        The other arguments are those of `search_user_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
            max_pages,
        )


class AsyncLinkedin(AsyncNamespace):
    """Endpoints under `/api/linkedin`.

    Profiles, posts and post comments of LinkedIn members.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "linkedin.get_company_employees_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_company_employees_v1(
        self, *, company_id: str, page: int | None = None
    ) -> Response[GetCompanyEmployeesV1Data]:
        """Employees of a company (v1, 公司员工列表).

        Deprecated. The vendor names no replacement.

        Returned the members who work at one company. The vendor has withdrawn this endpoint; do not call it.

        Args:
            company_id: Id of the company on LinkedIn.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetCompanyEmployeesV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data[].full_name`, `data[].id`, `data[].title`, `page`,
            `data[].is_hiring`, `data[].is_open_to_work`, `data[].is_premium`, `data[].is_top_voice`,
            `data[].is_verified`, `data[].location`, `data[].public_identifier`, `data[].url`, `data[].urn`,
            `data[].avatar[].expires_at`, `data[].avatar[].height`, `data[].avatar[].url`,
            `data[].avatar[].width`.

        Source: `GET /api/linkedin/get-company-employees/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page})

    @deprecated(
        "linkedin.get_company_employees_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_company_employees_v1(
        self, *, company_id: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetCompanyEmployeesV1Data]:
        """Iterate over the pages of `get_company_employees_v1`; each is a response of it.

        The other arguments are those of `get_company_employees_v1`; `page` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page}, max_pages)

    async def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RELEVANCE", "RECENT"] | str | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 动态评论).

        Returns the comments on a post, most relevant or newest first. Later pages need the page number and
        the token of the previous response.

        Args:
            post_id: Id of the post, for example from the posts of a user.
            page: Page number, counted from 1. The vendor's default is `1`.
            sort_order: Order of the comments. The vendor's default is `relevance`, which is not one of
                its values.
                - `RELEVANCE`: Most relevant first
                - `RECENT`: Newest first
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.
            share_urn: URN of the share, if the post is a shared post.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `total`, `data[].created_datetime`, `data[].text`, `data[].commenter.name`,
            `pagination_token`, `data[].annotation`, `data[].created_at`, `data[].permalink`, `data[].pinned`,
            `data[].replies`, `data[].thread_urn`, `data[].commenter.headline`, `data[].commenter.image_url`,
            `data[].commenter.linkedin_url`, `data[].commenter.urn`.

        Source: `GET /api/linkedin/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
        )

    def iter_get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: Literal["RELEVANCE", "RECENT"] | str | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `page` and `pagination_token` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
            max_pages,
        )

    @deprecated(
        "linkedin.get_post_reactions_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type: Literal["ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST"] | str | None = None,
    ) -> Response[GetPostReactionsV1Data]:
        """Reactions to a post (v1, 动态的回应).

        Deprecated. The vendor names no replacement.

        Returned the likes and other reactions to a post. The vendor has withdrawn this endpoint; do not call
        it.

        Args:
            post_id: Id of the post, for example from the posts of a user.
            page: Page number, counted from 1. The vendor's default is `1`.
            type: Kind of reaction to return. The vendor's default is `all`, which is not one of its
                values.
                - `ALL`: Every kind
                - `LIKE`: Like
                - `PRAISE`: Praise
                - `EMPATHY`: Empathy
                - `APPRECIATION`: Appreciation
                - `INTEREST`: Interest

        Returns:
            The response. Its `data` is `GetPostReactionsV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data`, `page`.

        Source: `GET /api/linkedin/get-post-reactions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type})

    @deprecated(
        "linkedin.get_post_reactions_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_get_post_reactions_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        type: Literal["ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetPostReactionsV1Data]:
        """Iterate over the pages of `get_post_reactions_v1`; each is a response of it.

        The other arguments are those of `get_post_reactions_v1`; `page` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type}, max_pages)

    async def get_user_detail_v1(self, *, username: str) -> Response[GetUserDetailV1Data]:
        """User profile (v1, 个人资料).

        Returns the profile of one member, with name, headline and other fields.

        Args:
            username: Last part of the profile address, after linkedin.com/in/.

        Returns:
            The response. Its `data` is `GetUserDetailV1Data`, inferred from examples.
            Fields: `current_company_company_id`, `current_company_name`, `first_name`, `id`, `last_name`,
            `linkedin_id`, `linkedin_num_id`, `memorialized_account`, `name`, `activity[].id`,
            `activity[].title`, `bio_links[].title`, `current_company.company_id`, `current_company.name`,
            `current_company.title`, `education[].title`, `experience[].company_id`, `experience[].title`,
            `people_also_viewed[].name`, `posts[].id`, …

        Source: `GET /api/linkedin/get-user-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V1, {"username": username})

    async def get_user_posts_v1(
        self,
        *,
        url: str,
        type: Literal["POSTS", "COMMENTS", "REACTIONS"] | str | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Response[GetUserPostsV1Data]:
        """Posts of a user (v1, 用户动态).

        Returns the posts that a member published, commented on or reacted to, page by page. The type selects
        one of the three.

        Args:
            url: Full address of the profile page.
            type: Relation of the member to the posts. The vendor's default is `posts`, which is not one
                of its values.
                - `POSTS`: Published by the member
                - `COMMENTS`: Commented on by the member
                - `REACTIONS`: Reacted to by the member
            start: Number of posts to skip: 0, 50, 100 and so on. The vendor's default is `0`.
            pagination_token: Token from the previous response that leads to the next page; empty for the
                first page.

        Returns:
            The response. Its `data` is `GetUserPostsV1Data`, inferred from examples.
            Fields: `data[].article_title`, `data[].text`, `data[].time`, `paging.count`,
            `data[].attributes[].company_id`, `data[].attributes[].name`, `data[].attributes[].public_id`,
            `data[].poster.public_id`, `data[].article_description`, `data[].article_subtitle`,
            `data[].article_target_url`, `data[].num_appreciations`, `data[].num_comments`,
            `data[].num_empathy`, `data[].num_entertainments`, `data[].num_interests`, `data[].num_likes`,
            `data[].num_praises`, `data[].num_reactions`, `data[].num_reposts`, …

        Source: `GET /api/linkedin/get-user-posts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_USER_POSTS_V1, {"url": url, "type": type, "start": start, "paginationToken": pagination_token}
        )

    def iter_get_user_posts_v1(
        self,
        *,
        url: str,
        type: Literal["POSTS", "COMMENTS", "REACTIONS"] | str | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetUserPostsV1Data]:
        """Iterate over the pages of `get_user_posts_v1`; each is a response of it.

        The other arguments are those of `get_user_posts_v1`; `start` and `pagination_token` stand for the
        page to begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_USER_POSTS_V1,
            {"url": url, "type": type, "start": start, "paginationToken": pagination_token},
            max_pages,
        )

    @deprecated(
        "linkedin.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Response[SearchUserV1Data]:
        """People search (v1, 用户搜索).

        Deprecated. The vendor names no replacement.

        Searched members by name, job title, company, school and other filters. The vendor has withdrawn this
        endpoint; do not call it.

        Args:
            name: Name of the person or another keyword.
            first_name: First name of the person.
            last_name: Last name of the person.
            title: Job title of the person.
            company: Name of a company.
            school: Name of a school.
            page: Page number, counted from 1. The vendor's default is `1`.
            geocode_location: Location code on LinkedIn.
            current_company: Id of the company where the person works now.
            profile_language: Language of the profile.
            industry: Id of an industry on LinkedIn.
            service_category: Id of a service category on LinkedIn.

        Returns:
            The response. Its `data` is `SearchUserV1Data`, inferred from examples.
            Fields: `has_more`, `total`, `data[].full_name`, `data[].id`, `data[].title`, `page`,
            `data[].follower_count_display`, `data[].is_hiring`, `data[].is_open_to_work`,
            `data[].is_premium`, `data[].is_top_voice`, `data[].is_verified`, `data[].location`,
            `data[].public_identifier`, `data[].services`, `data[].url`, `data[].urn`,
            `data[].avatar[].expires_at`, `data[].avatar[].height`, `data[].avatar[].url`, …

        Source: `GET /api/linkedin/search-user/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
        )

    @deprecated(
        "linkedin.search_user_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def iter_search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchUserV1Data]:
        """Iterate over the pages of `search_user_v1`; each is a response of it.

        The other arguments are those of `search_user_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
            max_pages,
        )
