"""Endpoints under `/api/weibo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_fans_v1 import GetFansV1Data
    from .get_followers_v1 import GetFollowersV1Data
    from .get_post_comments_v1 import GetPostCommentsV1Data
    from .get_user_detail_v3 import GetUserDetailV3Data
    from .get_user_post_v1 import GetUserPostV1Data
    from .get_user_video_list_v1 import GetUserVideoListV1Data
    from .get_weibo_detail_v1 import GetWeiboDetailV1Data
    from .hot_search_v1 import HotSearchV1Data
    from .search_all_v2 import SearchAllV2Data
    from .search_profile_v1 import SearchProfileV1Data
    from .tv_component_v1 import TvComponentV1Data

GET_FANS_V1: Operation[GetFansV1Data] = Operation(
    name="weibo.get_fans_v1",
    method="GET",
    path="/api/weibo/get-fans/v1",
    summary="Fans of a user (v1, 微博粉丝列表).",
    parameters={"uid": "uid", "page": "page"},
    data="justone_generated.api.weibo.get_fans_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "users"),
    family="weibo_get_fans",
)
GET_FOLLOWERS_V1: Operation[GetFollowersV1Data] = Operation(
    name="weibo.get_followers_v1",
    method="GET",
    path="/api/weibo/get-followers/v1",
    summary="Accounts a user follows (v1, 微博关注列表).",
    parameters={"uid": "uid", "page": "page"},
    data="justone_generated.api.weibo.get_followers_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "users"),
    family="weibo_get_followers",
)
GET_POST_COMMENTS_V1: Operation[GetPostCommentsV1Data] = Operation(
    name="weibo.get_post_comments_v1",
    method="GET",
    path="/api/weibo/get-post-comments/v1",
    summary="Comments on a post (v1, 微博评论列表).",
    parameters={"mid": "mid", "sort": "sort", "max_id": "maxId"},
    data="justone_generated.api.weibo.get_post_comments_v1",
    paging=Paging(next={"maxId": ("data", "max_id")}),
    items_path=("data", "data"),
    family="weibo_get_post_comments",
)
GET_USER_DETAIL_V3: Operation[GetUserDetailV3Data] = Operation(
    name="weibo.get_user_detail_v3",
    method="GET",
    path="/api/weibo/get-user-detail/v3",
    summary="User profile (v3, 微博用户主页信息).",
    parameters={"uid": "uid"},
    data="justone_generated.api.weibo.get_user_detail_v3",
    family="weibo_get_user_detail",
)
GET_USER_POST_V1: Operation[GetUserPostV1Data] = Operation(
    name="weibo.get_user_post_v1",
    method="GET",
    path="/api/weibo/get-user-post/v1",
    summary="Posts of a user (v1, 微博用户博文列表).",
    parameters={"uid": "uid", "page": "page", "since_id": "sinceId"},
    data="justone_generated.api.weibo.get_user_post_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data", "list"),
    family="weibo_get_user_post",
)
GET_USER_VIDEO_LIST_V1: Operation[GetUserVideoListV1Data] = Operation(
    name="weibo.get_user_video_list_v1",
    method="GET",
    path="/api/weibo/get-user-video-list/v1",
    summary="Videos of a user (v1, 微博用户视频列表).",
    parameters={"uid": "uid", "cursor": "cursor"},
    data="justone_generated.api.weibo.get_user_video_list_v1",
    paging=Paging(next={"cursor": ("data", "data", "next_cursor")}, items=("data", "data", "list")),
    family="weibo_get_user_video_list",
)
GET_WEIBO_DETAIL_V1: Operation[GetWeiboDetailV1Data] = Operation(
    name="weibo.get_weibo_detail_v1",
    method="GET",
    path="/api/weibo/get-weibo-detail/v1",
    summary="Post details (v1, 微博详情).",
    parameters={"id_": "id"},
    data="justone_generated.api.weibo.get_weibo_detail_v1",
    family="weibo_get_weibo_detail",
)
HOT_SEARCH_V1: Operation[HotSearchV1Data] = Operation(
    name="weibo.hot_search_v1",
    method="GET",
    path="/api/weibo/hot-search/v1",
    summary="Hot search ranking (v1, 微博热搜榜).",
    parameters={},
    data="justone_generated.api.weibo.hot_search_v1",
    items_path=("data", "data", "realtime"),
    family="weibo_hot_search",
)
SEARCH_ALL_V2: Operation[SearchAllV2Data] = Operation(
    name="weibo.search_all_v2",
    method="GET",
    path="/api/weibo/search-all/v2",
    summary="Post search by keyword (v2, 微博关键词搜索).",
    parameters={
        "q": "q",
        "start_day": "startDay",
        "start_hour": "startHour",
        "end_day": "endDay",
        "end_hour": "endHour",
        "hot_sort": "hotSort",
        "contains": "contains",
        "page": "page",
    },
    data="justone_generated.api.weibo.search_all_v2",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "weibo_list"),
    family="weibo_search_all",
)
SEARCH_PROFILE_V1: Operation[SearchProfileV1Data] = Operation(
    name="weibo.search_profile_v1",
    method="GET",
    path="/api/weibo/search-profile/v1",
    summary="Search in the posts of a user (v1, 微博用户博文搜索).",
    parameters={"uid": "uid", "q": "q", "start_day": "startDay", "end_day": "endDay", "page": "page"},
    data="justone_generated.api.weibo.search_profile_v1",
    paging=Paging(step={"page": 1}, first={"page": 1}),
    items_path=("data", "data", "list"),
    family="weibo_search_profile",
)
TV_COMPONENT_V1: Operation[TvComponentV1Data] = Operation(
    name="weibo.tv_component_v1",
    method="GET",
    path="/api/weibo/tv-component/v1",
    summary="Video details (v1, 微博视频详情).",
    parameters={"oid": "oid"},
    data="justone_generated.api.weibo.tv_component_v1",
    family="weibo_tv_component",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_FANS_V1,
    GET_FOLLOWERS_V1,
    GET_POST_COMMENTS_V1,
    GET_USER_DETAIL_V3,
    GET_USER_POST_V1,
    GET_USER_VIDEO_LIST_V1,
    GET_WEIBO_DETAIL_V1,
    HOT_SEARCH_V1,
    SEARCH_ALL_V2,
    SEARCH_PROFILE_V1,
    TV_COMPONENT_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetFansV1Data": "justone_generated.api.weibo.get_fans_v1",
    "GetFollowersV1Data": "justone_generated.api.weibo.get_followers_v1",
    "GetPostCommentsV1Data": "justone_generated.api.weibo.get_post_comments_v1",
    "GetUserDetailV3Data": "justone_generated.api.weibo.get_user_detail_v3",
    "GetUserPostV1Data": "justone_generated.api.weibo.get_user_post_v1",
    "GetUserVideoListV1Data": "justone_generated.api.weibo.get_user_video_list_v1",
    "GetWeiboDetailV1Data": "justone_generated.api.weibo.get_weibo_detail_v1",
    "HotSearchV1Data": "justone_generated.api.weibo.hot_search_v1",
    "SearchAllV2Data": "justone_generated.api.weibo.search_all_v2",
    "SearchProfileV1Data": "justone_generated.api.weibo.search_profile_v1",
    "TvComponentV1Data": "justone_generated.api.weibo.tv_component_v1",
}


class Weibo(Namespace):
    """Endpoints under `/api/weibo`.

    Posts, comments, users, videos and the hot search list of Weibo.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_fans_v1(self, *, uid: str, page: int | None = None) -> Response[GetFansV1Data]:
        """Fans of a user (v1, 微博粉丝列表).

        Lists the accounts that follow one user. For the accounts that the user follows, call get-followers.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetFansV1Data`, inferred from examples.
            Fields: `has_filtered_fans`, `next_cursor`, `previous_cursor`, `screen_name`,
            `users[].auth_career_name`, `users[].auth_realname`, `users[].avatargj_id`,
            `users[].bi_followers_count`, `users[].brand_account`, `users[].delete_mode_time`,
            `users[].favourites_count`, `users[].followers_count`, `users[].friends_count`, `users[].id`,
            `users[].mb_expire_time`, `users[].name`, `users[].pagefriends_count`, `users[].screen_name`,
            `users[].status_id`, `users[].statuses_count`, …

        Source: `GET /api/weibo/get-fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_FANS_V1, {"uid": uid, "page": page})

    def iter_get_fans_v1(self, *, uid: str, page: int | None = None, max_pages: int) -> Pages[GetFansV1Data]:
        """Iterate over the pages of `get_fans_v1`; each is a response of it.

        The other arguments are those of `get_fans_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_FANS_V1, {"uid": uid, "page": page}, max_pages)

    def get_followers_v1(self, *, uid: str, page: int | None = None) -> Response[GetFollowersV1Data]:
        """Accounts a user follows (v1, 微博关注列表).

        Lists the accounts that one user follows. Despite the path, these are not the fans; get-fans lists
        those.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetFollowersV1Data`, inferred from examples.
            Fields: `has_filtered_fans`, `next_cursor`, `previous_cursor`, `screen_name`,
            `users[].auth_career_name`, `users[].auth_realname`, `users[].avatargj_id`,
            `users[].bi_followers_count`, `users[].brand_account`, `users[].delete_mode_time`,
            `users[].favourites_count`, `users[].followers_count`, `users[].friends_count`, `users[].id`,
            `users[].mb_expire_time`, `users[].name`, `users[].pagefriends_count`, `users[].screen_name`,
            `users[].status_id`, `users[].statuses_count`, …

        Source: `GET /api/weibo/get-followers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_FOLLOWERS_V1, {"uid": uid, "page": page})

    def iter_get_followers_v1(self, *, uid: str, page: int | None = None, max_pages: int) -> Pages[GetFollowersV1Data]:
        """Iterate over the pages of `get_followers_v1`; each is a response of it.

        The other arguments are those of `get_followers_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_FOLLOWERS_V1, {"uid": uid, "page": page}, max_pages)

    def get_post_comments_v1(
        self, *, mid: str, sort: Literal["TIME", "HOT"] | str | None = None, max_id: str | None = None
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 微博评论列表).

        Returns the comments on one post, by time or by popularity, with text, author, place and likes. A
        cursor leads to the next page.

        Args:
            mid: The mid of the post; post lists and search results contain it.
            sort: Order of the comments. The vendor's default is `TIME`.
                - `TIME`: By time
                - `HOT`: By popularity
            max_id: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `max_id`, `trends_text`, `data[].id`, `data[].max_id`, `data[].next_cursor`,
            `data[].previous_cursor`, `data[].since_id`, `data[].text`, `filter_group[].title`,
            `data[].topic_struct[].title`, `data[].topic_struct[].topic_title`, `data[].user.followers_count`,
            `data[].user.friends_count`, `data[].user.id`, `data[].user.screen_name`,
            `data[].user.statuses_count`, `ok`, `root_comment`, `tip_msg`, `total_number`, …

        Source: `GET /api/weibo/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id})

    def iter_get_post_comments_v1(
        self, *, mid: str, sort: Literal["TIME", "HOT"] | str | None = None, max_id: str | None = None, max_pages: int
    ) -> Pages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `max_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id}, max_pages)

    def get_user_detail_v3(self, *, uid: str) -> Response[GetUserDetailV3Data]:
        """User profile (v3, 微博用户主页信息).

        Returns the profile of one Weibo user.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.

        Returns:
            The response. Its `data` is `GetUserDetailV3Data`, inferred from examples.
            Fields: `abnormal`, `message`, `ok`, `user`.

        Source: `GET /api/weibo/get-user-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_DETAIL_V3, {"uid": uid})

    def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> Response[GetUserPostV1Data]:
        """Posts of a user (v1, 微博用户博文列表).

        Lists the posts of one user, with text, time, and repost, comment and like counts. Later pages need
        sinceId.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.
            since_id: The since_id of the previous response; required from page 2 on.

        Returns:
            The response. Its `data` is `GetUserPostV1Data`, inferred from examples.
            Fields: `data.bottom_tips_text`, `data.since_id`, `data.total`, `data.list_[].attitudes_count`,
            `data.list_[].comments_count`, `data.list_[].id`, `data.list_[].is_long_text`,
            `data.list_[].mixed_count`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].continue_tag.title`, `data.list_[].number_display_strategy.display_text`,
            `data.list_[].pic_infos.*.object_id`, `data.list_[].pic_infos.*.pic_id`,
            `data.list_[].retweeted_status.attitudes_count`, `data.list_[].retweeted_status.comments_count`,
            `data.list_[].retweeted_status.id`, `data.list_[].retweeted_status.is_long_text`,
            `data.list_[].retweeted_status.reposts_count`, `data.list_[].retweeted_status.text`, …

        Source: `GET /api/weibo/get-user-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id})

    def iter_get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None, max_pages: int
    ) -> Pages[GetUserPostV1Data]:
        """Iterate over the pages of `get_user_post_v1`; each is a response of it.

        The other arguments are those of `get_user_post_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id}, max_pages)

    def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> Response[GetUserVideoListV1Data]:
        """Videos of a user (v1, 微博用户视频列表).

        Lists the videos that one user has published. A cursor leads to the next page.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV1Data`, inferred from examples.
            Fields: `data.next_cursor`, `data.list_[].attitudes_count`, `data.list_[].comments_count`,
            `data.list_[].id`, `data.list_[].is_long_text`, `data.list_[].mixed_count`,
            `data.list_[].region_name`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].continue_tag.title`, `data.list_[].number_display_strategy.display_text`,
            `data.list_[].page_info.author_id`, `data.list_[].page_info.object_id`,
            `data.list_[].page_info.page_id`, `data.list_[].page_info.page_title`,
            `data.list_[].tag_struct[].tag_name`, `data.list_[].topic_struct[].title`,
            `data.list_[].topic_struct[].topic_title`, `data.list_[].url_struct[].page_id`,
            `data.list_[].url_struct[].url_title`, …

        Source: `GET /api/weibo/get-user-video-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor})

    def iter_get_user_video_list_v1(
        self, *, uid: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetUserVideoListV1Data]:
        """Iterate over the pages of `get_user_video_list_v1`; each is a response of it.

        The other arguments are those of `get_user_video_list_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor}, max_pages)

    def get_weibo_detail_v1(self, *, id_: str) -> Response[GetWeiboDetailV1Data]:
        """Post details (v1, 微博详情).

        Returns the details of one post by its id.

        Args:
            id_: Id of the post; post lists and search results contain it.

        Returns:
            The response. Its `data` is `GetWeiboDetailV1Data`, inferred from examples.
            Fields: `status.attitudes_count`, `status.comments_count`, `status.favorites_count`, `status.id`,
            `status.is_long_text`, `status.mixed_count`, `status.pending_approval_count`,
            `status.reposts_count`, `status.reprint_cmt_count`, `status.status_title`, `status.text`,
            `status.number_display_strategy.display_text`, `status.page_info.page_title`,
            `status.user.follow_count`, `status.user.followers_count`, `status.user.id`,
            `status.user.screen_name`, `status.user.statuses_count`, `status.visible.list_id`, `app_link`, …

        Source: `GET /api/weibo/get-weibo-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_WEIBO_DETAIL_V1, {"id": id_})

    def hot_search_v1(self) -> Response[HotSearchV1Data]:
        """Hot search ranking (v1, 微博热搜榜).

        Returns the current hot search list: word, rank, popularity and label. Ads are marked.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `data.hotgov.icon_desc`, `data.hotgov.name`, `data.hotgov.small_icon_desc`,
            `data.hotgov.stime`, `data.hotgovs[].icon_desc`, `data.hotgovs[].name`,
            `data.hotgovs[].small_icon_desc`, `data.realtime[].flag_desc`, `data.realtime[].icon_desc`,
            `data.realtime[].id`, `data.realtime[].label_name`, `data.realtime[].small_icon_desc`, `cur_tab`,
            `ok`, `logs.act_code`, `logs.ext`, `top_logs.act_code`, `top_logs.ext`, `data.hotgov.flag`,
            `data.hotgov.icon`, …

        Source: `GET /api/weibo/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(HOT_SEARCH_V1, {})

    def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "PICTURE", "VIDEO", "MUSIC", "LINK"] | str | None = None,
        page: int | None = None,
    ) -> Response[SearchAllV2Data]:
        """Post search by keyword (v2, 微博关键词搜索).

        Searches posts by keyword in a time range given by day and hour. The results come by time or by
        popularity and can be limited to posts with pictures, video, music or links.

        Args:
            q: Words to search for.
            start_day: Day on which the range begins, as yyyy-MM-dd.
            start_hour: Hour at which the range begins, 0 to 23.
            end_day: Day on which the range ends, as yyyy-MM-dd.
            end_hour: Hour at which the range ends, 0 to 23.
            hot_sort: If true, the most popular posts come first; if false, the order is by time. The
                vendor's default is `false`.
            contains: What the posts must contain. The vendor's default is `ALL`.
                - `ALL`: No condition
                - `PICTURE`: A picture
                - `VIDEO`: A video
                - `MUSIC`: Music
                - `LINK`: A link
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchAllV2Data`, inferred from examples.
            Fields: `weibo_list[].attitudes_count`, `weibo_list[].comments_count`, `weibo_list[].id`,
            `weibo_list[].reposts_count`, `weibo_list[].retweet_id`, `weibo_list[].screen_name`,
            `weibo_list[].text`, `weibo_list[].user_id`, `has_next_page`, `weibo_list[].article_url`,
            `weibo_list[].at_users`, `weibo_list[].bid`, `weibo_list[].created_at`, `weibo_list[].forwarded`,
            `weibo_list[].location`, `weibo_list[].pics`, `weibo_list[].source`, `weibo_list[].text_hidden`,
            `weibo_list[].topics`, `weibo_list[].video_url`.

        Source: `GET /api/weibo/search-all/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
        )

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "PICTURE", "VIDEO", "MUSIC", "LINK"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[SearchAllV2Data]:
        """Iterate over the pages of `search_all_v2`; each is a response of it.

        The other arguments are those of `search_all_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
            max_pages,
        )

    def search_profile_v1(
        self, *, uid: str, q: str, start_day: str | None = None, end_day: str | None = None, page: int | None = None
    ) -> Response[SearchProfileV1Data]:
        """Search in the posts of a user (v1, 微博用户博文搜索).

        Searches the posts of one user by keyword. A start day and an end day can limit the range.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            q: Words to search for.
            start_day: First day of the range, as yyyy-MM-dd.
            end_day: Last day of the range, as yyyy-MM-dd.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchProfileV1Data`, inferred from examples.
            Fields: `data.total`, `data.list_[].attitudes_count`, `data.list_[].comments_count`,
            `data.list_[].id`, `data.list_[].is_long_text`, `data.list_[].mixed_count`,
            `data.list_[].region_name`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].complaint.cmt_desc`, `data.list_[].complaint.fwd_desc`,
            `data.list_[].number_display_strategy.display_text`, `data.list_[].pic_infos.*.object_id`,
            `data.list_[].pic_infos.*.pic_id`, `data.list_[].retweeted_status.attitudes_count`,
            `data.list_[].retweeted_status.comments_count`, `data.list_[].retweeted_status.is_long_text`,
            `data.list_[].retweeted_status.reposts_count`, `data.list_[].retweeted_status.text`,
            `data.list_[].topic_struct[].title`, …

        Source: `GET /api/weibo/search-profile/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}
        )

    def iter_search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: str | None = None,
        end_day: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> Pages[SearchProfileV1Data]:
        """Iterate over the pages of `search_profile_v1`; each is a response of it.

        The other arguments are those of `search_profile_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}, max_pages
        )

    def tv_component_v1(self, *, oid: str) -> Response[TvComponentV1Data]:
        """Video details (v1, 微博视频详情).

        Returns one Weibo video: title, author, duration, play and interaction counts, and file links in
        several resolutions.

        Args:
            oid: Object id of the video, two numbers joined by a colon; a post with a video contains it.

        Returns:
            The response. Its `data` is `TvComponentV1Data`, inferred from examples.
            Fields: `data.component_play_playinfo.attitudes_count`, `data.component_play_playinfo.author_id`,
            `data.component_play_playinfo.comments_count`, `data.component_play_playinfo.duration_time`,
            `data.component_play_playinfo.followers_count`, `data.component_play_playinfo.id`,
            `data.component_play_playinfo.media_id`, `data.component_play_playinfo.nickname`,
            `data.component_play_playinfo.play_count`, `data.component_play_playinfo.play_start_time`,
            `data.component_play_playinfo.reposts_count`, `data.component_play_playinfo.text`,
            `data.component_play_playinfo.title`, `data.component_play_playinfo.user_video_count`,
            `data.component_play_playinfo.reward.desc`, `data.component_play_playinfo.user.id`,
            `data.component_play_playinfo.reward.user.bi_followers_count`,
            `data.component_play_playinfo.reward.user.favourites_count`,
            `data.component_play_playinfo.reward.user.followers_count`,
            `data.component_play_playinfo.reward.user.friends_count`, …

        Source: `GET /api/weibo/tv-component/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(TV_COMPONENT_V1, {"oid": oid})


class AsyncWeibo(AsyncNamespace):
    """Endpoints under `/api/weibo`.

    Posts, comments, users, videos and the hot search list of Weibo.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_fans_v1(self, *, uid: str, page: int | None = None) -> Response[GetFansV1Data]:
        """Fans of a user (v1, 微博粉丝列表).

        Lists the accounts that follow one user. For the accounts that the user follows, call get-followers.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetFansV1Data`, inferred from examples.
            Fields: `has_filtered_fans`, `next_cursor`, `previous_cursor`, `screen_name`,
            `users[].auth_career_name`, `users[].auth_realname`, `users[].avatargj_id`,
            `users[].bi_followers_count`, `users[].brand_account`, `users[].delete_mode_time`,
            `users[].favourites_count`, `users[].followers_count`, `users[].friends_count`, `users[].id`,
            `users[].mb_expire_time`, `users[].name`, `users[].pagefriends_count`, `users[].screen_name`,
            `users[].status_id`, `users[].statuses_count`, …

        Source: `GET /api/weibo/get-fans/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_FANS_V1, {"uid": uid, "page": page})

    def iter_get_fans_v1(self, *, uid: str, page: int | None = None, max_pages: int) -> AsyncPages[GetFansV1Data]:
        """Iterate over the pages of `get_fans_v1`; each is a response of it.

        The other arguments are those of `get_fans_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_FANS_V1, {"uid": uid, "page": page}, max_pages)

    async def get_followers_v1(self, *, uid: str, page: int | None = None) -> Response[GetFollowersV1Data]:
        """Accounts a user follows (v1, 微博关注列表).

        Lists the accounts that one user follows. Despite the path, these are not the fans; get-fans lists
        those.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `GetFollowersV1Data`, inferred from examples.
            Fields: `has_filtered_fans`, `next_cursor`, `previous_cursor`, `screen_name`,
            `users[].auth_career_name`, `users[].auth_realname`, `users[].avatargj_id`,
            `users[].bi_followers_count`, `users[].brand_account`, `users[].delete_mode_time`,
            `users[].favourites_count`, `users[].followers_count`, `users[].friends_count`, `users[].id`,
            `users[].mb_expire_time`, `users[].name`, `users[].pagefriends_count`, `users[].screen_name`,
            `users[].status_id`, `users[].statuses_count`, …

        Source: `GET /api/weibo/get-followers/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_FOLLOWERS_V1, {"uid": uid, "page": page})

    def iter_get_followers_v1(
        self, *, uid: str, page: int | None = None, max_pages: int
    ) -> AsyncPages[GetFollowersV1Data]:
        """Iterate over the pages of `get_followers_v1`; each is a response of it.

        The other arguments are those of `get_followers_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_FOLLOWERS_V1, {"uid": uid, "page": page}, max_pages)

    async def get_post_comments_v1(
        self, *, mid: str, sort: Literal["TIME", "HOT"] | str | None = None, max_id: str | None = None
    ) -> Response[GetPostCommentsV1Data]:
        """Comments on a post (v1, 微博评论列表).

        Returns the comments on one post, by time or by popularity, with text, author, place and likes. A
        cursor leads to the next page.

        Args:
            mid: The mid of the post; post lists and search results contain it.
            sort: Order of the comments. The vendor's default is `TIME`.
                - `TIME`: By time
                - `HOT`: By popularity
            max_id: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetPostCommentsV1Data`, inferred from examples.
            Fields: `max_id`, `trends_text`, `data[].id`, `data[].max_id`, `data[].next_cursor`,
            `data[].previous_cursor`, `data[].since_id`, `data[].text`, `filter_group[].title`,
            `data[].topic_struct[].title`, `data[].topic_struct[].topic_title`, `data[].user.followers_count`,
            `data[].user.friends_count`, `data[].user.id`, `data[].user.screen_name`,
            `data[].user.statuses_count`, `ok`, `root_comment`, `tip_msg`, `total_number`, …

        Source: `GET /api/weibo/get-post-comments/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id})

    def iter_get_post_comments_v1(
        self, *, mid: str, sort: Literal["TIME", "HOT"] | str | None = None, max_id: str | None = None, max_pages: int
    ) -> AsyncPages[GetPostCommentsV1Data]:
        """Iterate over the pages of `get_post_comments_v1`; each is a response of it.

        The other arguments are those of `get_post_comments_v1`; `max_id` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id}, max_pages)

    async def get_user_detail_v3(self, *, uid: str) -> Response[GetUserDetailV3Data]:
        """User profile (v3, 微博用户主页信息).

        Returns the profile of one Weibo user.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.

        Returns:
            The response. Its `data` is `GetUserDetailV3Data`, inferred from examples.
            Fields: `abnormal`, `message`, `ok`, `user`.

        Source: `GET /api/weibo/get-user-detail/v3`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_DETAIL_V3, {"uid": uid})

    async def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> Response[GetUserPostV1Data]:
        """Posts of a user (v1, 微博用户博文列表).

        Lists the posts of one user, with text, time, and repost, comment and like counts. Later pages need
        sinceId.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            page: Page number, counted from 1. The vendor's default is `1`.
            since_id: The since_id of the previous response; required from page 2 on.

        Returns:
            The response. Its `data` is `GetUserPostV1Data`, inferred from examples.
            Fields: `data.bottom_tips_text`, `data.since_id`, `data.total`, `data.list_[].attitudes_count`,
            `data.list_[].comments_count`, `data.list_[].id`, `data.list_[].is_long_text`,
            `data.list_[].mixed_count`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].continue_tag.title`, `data.list_[].number_display_strategy.display_text`,
            `data.list_[].pic_infos.*.object_id`, `data.list_[].pic_infos.*.pic_id`,
            `data.list_[].retweeted_status.attitudes_count`, `data.list_[].retweeted_status.comments_count`,
            `data.list_[].retweeted_status.id`, `data.list_[].retweeted_status.is_long_text`,
            `data.list_[].retweeted_status.reposts_count`, `data.list_[].retweeted_status.text`, …

        Source: `GET /api/weibo/get-user-post/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id})

    def iter_get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserPostV1Data]:
        """Iterate over the pages of `get_user_post_v1`; each is a response of it.

        The other arguments are those of `get_user_post_v1`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id}, max_pages)

    async def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> Response[GetUserVideoListV1Data]:
        """Videos of a user (v1, 微博用户视频列表).

        Lists the videos that one user has published. A cursor leads to the next page.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetUserVideoListV1Data`, inferred from examples.
            Fields: `data.next_cursor`, `data.list_[].attitudes_count`, `data.list_[].comments_count`,
            `data.list_[].id`, `data.list_[].is_long_text`, `data.list_[].mixed_count`,
            `data.list_[].region_name`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].continue_tag.title`, `data.list_[].number_display_strategy.display_text`,
            `data.list_[].page_info.author_id`, `data.list_[].page_info.object_id`,
            `data.list_[].page_info.page_id`, `data.list_[].page_info.page_title`,
            `data.list_[].tag_struct[].tag_name`, `data.list_[].topic_struct[].title`,
            `data.list_[].topic_struct[].topic_title`, `data.list_[].url_struct[].page_id`,
            `data.list_[].url_struct[].url_title`, …

        Source: `GET /api/weibo/get-user-video-list/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor})

    def iter_get_user_video_list_v1(
        self, *, uid: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetUserVideoListV1Data]:
        """Iterate over the pages of `get_user_video_list_v1`; each is a response of it.

        The other arguments are those of `get_user_video_list_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor}, max_pages)

    async def get_weibo_detail_v1(self, *, id_: str) -> Response[GetWeiboDetailV1Data]:
        """Post details (v1, 微博详情).

        Returns the details of one post by its id.

        Args:
            id_: Id of the post; post lists and search results contain it.

        Returns:
            The response. Its `data` is `GetWeiboDetailV1Data`, inferred from examples.
            Fields: `status.attitudes_count`, `status.comments_count`, `status.favorites_count`, `status.id`,
            `status.is_long_text`, `status.mixed_count`, `status.pending_approval_count`,
            `status.reposts_count`, `status.reprint_cmt_count`, `status.status_title`, `status.text`,
            `status.number_display_strategy.display_text`, `status.page_info.page_title`,
            `status.user.follow_count`, `status.user.followers_count`, `status.user.id`,
            `status.user.screen_name`, `status.user.statuses_count`, `status.visible.list_id`, `app_link`, …

        Source: `GET /api/weibo/get-weibo-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_WEIBO_DETAIL_V1, {"id": id_})

    async def hot_search_v1(self) -> Response[HotSearchV1Data]:
        """Hot search ranking (v1, 微博热搜榜).

        Returns the current hot search list: word, rank, popularity and label. Ads are marked.

        Returns:
            The response. Its `data` is `HotSearchV1Data`, inferred from examples.
            Fields: `data.hotgov.icon_desc`, `data.hotgov.name`, `data.hotgov.small_icon_desc`,
            `data.hotgov.stime`, `data.hotgovs[].icon_desc`, `data.hotgovs[].name`,
            `data.hotgovs[].small_icon_desc`, `data.realtime[].flag_desc`, `data.realtime[].icon_desc`,
            `data.realtime[].id`, `data.realtime[].label_name`, `data.realtime[].small_icon_desc`, `cur_tab`,
            `ok`, `logs.act_code`, `logs.ext`, `top_logs.act_code`, `top_logs.ext`, `data.hotgov.flag`,
            `data.hotgov.icon`, …

        Source: `GET /api/weibo/hot-search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(HOT_SEARCH_V1, {})

    async def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "PICTURE", "VIDEO", "MUSIC", "LINK"] | str | None = None,
        page: int | None = None,
    ) -> Response[SearchAllV2Data]:
        """Post search by keyword (v2, 微博关键词搜索).

        Searches posts by keyword in a time range given by day and hour. The results come by time or by
        popularity and can be limited to posts with pictures, video, music or links.

        Args:
            q: Words to search for.
            start_day: Day on which the range begins, as yyyy-MM-dd.
            start_hour: Hour at which the range begins, 0 to 23.
            end_day: Day on which the range ends, as yyyy-MM-dd.
            end_hour: Hour at which the range ends, 0 to 23.
            hot_sort: If true, the most popular posts come first; if false, the order is by time. The
                vendor's default is `false`.
            contains: What the posts must contain. The vendor's default is `ALL`.
                - `ALL`: No condition
                - `PICTURE`: A picture
                - `VIDEO`: A video
                - `MUSIC`: Music
                - `LINK`: A link
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchAllV2Data`, inferred from examples.
            Fields: `weibo_list[].attitudes_count`, `weibo_list[].comments_count`, `weibo_list[].id`,
            `weibo_list[].reposts_count`, `weibo_list[].retweet_id`, `weibo_list[].screen_name`,
            `weibo_list[].text`, `weibo_list[].user_id`, `has_next_page`, `weibo_list[].article_url`,
            `weibo_list[].at_users`, `weibo_list[].bid`, `weibo_list[].created_at`, `weibo_list[].forwarded`,
            `weibo_list[].location`, `weibo_list[].pics`, `weibo_list[].source`, `weibo_list[].text_hidden`,
            `weibo_list[].topics`, `weibo_list[].video_url`.

        Source: `GET /api/weibo/search-all/v2`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
        )

    def iter_search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: Literal["ALL", "PICTURE", "VIDEO", "MUSIC", "LINK"] | str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchAllV2Data]:
        """Iterate over the pages of `search_all_v2`; each is a response of it.

        The other arguments are those of `search_all_v2`; `page` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
            max_pages,
        )

    async def search_profile_v1(
        self, *, uid: str, q: str, start_day: str | None = None, end_day: str | None = None, page: int | None = None
    ) -> Response[SearchProfileV1Data]:
        """Search in the posts of a user (v1, 微博用户博文搜索).

        Searches the posts of one user by keyword. A start day and an end day can limit the range.

        Args:
            uid: Numeric id of the user (uid); the user data in a post contains it.
            q: Words to search for.
            start_day: First day of the range, as yyyy-MM-dd.
            end_day: Last day of the range, as yyyy-MM-dd.
            page: Page number, counted from 1. The vendor's default is `1`.

        Returns:
            The response. Its `data` is `SearchProfileV1Data`, inferred from examples.
            Fields: `data.total`, `data.list_[].attitudes_count`, `data.list_[].comments_count`,
            `data.list_[].id`, `data.list_[].is_long_text`, `data.list_[].mixed_count`,
            `data.list_[].region_name`, `data.list_[].reposts_count`, `data.list_[].text`,
            `data.list_[].complaint.cmt_desc`, `data.list_[].complaint.fwd_desc`,
            `data.list_[].number_display_strategy.display_text`, `data.list_[].pic_infos.*.object_id`,
            `data.list_[].pic_infos.*.pic_id`, `data.list_[].retweeted_status.attitudes_count`,
            `data.list_[].retweeted_status.comments_count`, `data.list_[].retweeted_status.is_long_text`,
            `data.list_[].retweeted_status.reposts_count`, `data.list_[].retweeted_status.text`,
            `data.list_[].topic_struct[].title`, …

        Source: `GET /api/weibo/search-profile/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}
        )

    def iter_search_profile_v1(
        self,
        *,
        uid: str,
        q: str,
        start_day: str | None = None,
        end_day: str | None = None,
        page: int | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchProfileV1Data]:
        """Iterate over the pages of `search_profile_v1`; each is a response of it.

        The other arguments are those of `search_profile_v1`; `page` stand for the page to begin with. To go
        on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}, max_pages
        )

    async def tv_component_v1(self, *, oid: str) -> Response[TvComponentV1Data]:
        """Video details (v1, 微博视频详情).

        Returns one Weibo video: title, author, duration, play and interaction counts, and file links in
        several resolutions.

        Args:
            oid: Object id of the video, two numbers joined by a colon; a post with a video contains it.

        Returns:
            The response. Its `data` is `TvComponentV1Data`, inferred from examples.
            Fields: `data.component_play_playinfo.attitudes_count`, `data.component_play_playinfo.author_id`,
            `data.component_play_playinfo.comments_count`, `data.component_play_playinfo.duration_time`,
            `data.component_play_playinfo.followers_count`, `data.component_play_playinfo.id`,
            `data.component_play_playinfo.media_id`, `data.component_play_playinfo.nickname`,
            `data.component_play_playinfo.play_count`, `data.component_play_playinfo.play_start_time`,
            `data.component_play_playinfo.reposts_count`, `data.component_play_playinfo.text`,
            `data.component_play_playinfo.title`, `data.component_play_playinfo.user_video_count`,
            `data.component_play_playinfo.reward.desc`, `data.component_play_playinfo.user.id`,
            `data.component_play_playinfo.reward.user.bi_followers_count`,
            `data.component_play_playinfo.reward.user.favourites_count`,
            `data.component_play_playinfo.reward.user.followers_count`,
            `data.component_play_playinfo.reward.user.friends_count`, …

        Source: `GET /api/weibo/tv-component/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(TV_COMPONENT_V1, {"oid": oid})
