"""Endpoints under `/api/youtube`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import AsyncPages, Pages
from justone_client.endpoints.paging import Paging
from justone_client.endpoints.response import Response

if TYPE_CHECKING:
    from .get_channel_shorts_v1 import GetChannelShortsV1Data
    from .get_channel_videos_v1 import GetChannelVideosV1Data
    from .get_video_captions_v1 import GetVideoCaptionsV1Data
    from .get_video_comment_v1 import GetVideoCommentV1Data
    from .get_video_detail_v1 import GetVideoDetailV1Data
    from .get_video_sub_comment_v1 import GetVideoSubCommentV1Data
    from .search_v1 import SearchV1Data

GET_CHANNEL_SHORTS_V1: Operation[GetChannelShortsV1Data] = Operation(
    name="youtube.get_channel_shorts_v1",
    method="GET",
    path="/api/youtube/get-channel-shorts/v1",
    summary="Shorts of a channel (v1, 频道 Shorts 列表).",
    parameters={"channel_id": "channelId", "continuation_token": "continuationToken"},
    data="justone_generated.api.youtube.get_channel_shorts_v1",
    paging=Paging(next={"continuationToken": ("data", "continuation_token")}, more=("data", "has_more")),
    items_path=("data", "shorts"),
    family="youtube_get_channel_shorts",
)
GET_CHANNEL_VIDEOS_V1: Operation[GetChannelVideosV1Data] = Operation(
    name="youtube.get_channel_videos_v1",
    method="GET",
    path="/api/youtube/get-channel-videos/v1",
    summary="Videos of a channel (v1, 频道视频列表).",
    parameters={"channel_id": "channelId", "cursor": "cursor"},
    data="justone_generated.api.youtube.get_channel_videos_v1",
    paging=Paging(next={"cursor": ("data", "continuation_token")}),
    items_path=("data", "videos"),
    family="youtube_get_channel_videos",
)
GET_VIDEO_CAPTIONS_V1: Operation[GetVideoCaptionsV1Data] = Operation(
    name="youtube.get_video_captions_v1",
    method="GET",
    path="/api/youtube/get-video-captions/v1",
    summary="Video captions (v1, 视频字幕).",
    parameters={"video_id": "videoId", "language_code": "languageCode", "format": "format"},
    data="justone_generated.api.youtube.get_video_captions_v1",
    items_path=("data", "captions"),
    family="youtube_get_video_captions",
)
GET_VIDEO_COMMENT_V1: Operation[GetVideoCommentV1Data] = Operation(
    name="youtube.get_video_comment_v1",
    method="GET",
    path="/api/youtube/get-video-comment/v1",
    summary="Video comments (v1, 视频评论).",
    parameters={
        "video_id": "videoId",
        "cursor": "cursor",
        "language_code": "languageCode",
        "country_code": "countryCode",
        "sort_by": "sortBy",
    },
    data="justone_generated.api.youtube.get_video_comment_v1",
    paging=Paging(next={"cursor": ("data", "continuation_token")}),
    items_path=("data", "comments"),
    family="youtube_get_video_comment",
)
GET_VIDEO_DETAIL_V1: Operation[GetVideoDetailV1Data] = Operation(
    name="youtube.get_video_detail_v1",
    method="GET",
    path="/api/youtube/get-video-detail/v1",
    summary="Video details (v1, 视频详情).",
    parameters={"video_id": "videoId", "lang": "lang"},
    data="justone_generated.api.youtube.get_video_detail_v1",
    family="youtube_get_video_detail",
)
GET_VIDEO_SUB_COMMENT_V1: Operation[GetVideoSubCommentV1Data] = Operation(
    name="youtube.get_video_sub_comment_v1",
    method="GET",
    path="/api/youtube/get-video-sub-comment/v1",
    summary="Replies to a comment (v1, 评论的回复).",
    parameters={"cursor": "cursor", "language_code": "languageCode", "country_code": "countryCode"},
    data="justone_generated.api.youtube.get_video_sub_comment_v1",
    family="youtube_get_video_sub_comment",
)
SEARCH_V1: Operation[SearchV1Data] = Operation(
    name="youtube.search_v1",
    method="GET",
    path="/api/youtube/search/v1",
    summary="General search (v1, 综合搜索).",
    parameters={
        "keyword": "keyword",
        "lang": "lang",
        "upload_date": "uploadDate",
        "duration": "duration",
        "sort_by": "sortBy",
        "next_token": "nextToken",
    },
    data="justone_generated.api.youtube.search_v1",
    paging=Paging(next={"nextToken": ("data", "nextToken")}, items=("data", "items")),
    family="youtube_search",
)

OPERATIONS: tuple[Operation[Any], ...] = (
    GET_CHANNEL_SHORTS_V1,
    GET_CHANNEL_VIDEOS_V1,
    GET_VIDEO_CAPTIONS_V1,
    GET_VIDEO_COMMENT_V1,
    GET_VIDEO_DETAIL_V1,
    GET_VIDEO_SUB_COMMENT_V1,
    SEARCH_V1,
)

DATA_CLASSES: dict[str, str] = {
    "GetChannelShortsV1Data": "justone_generated.api.youtube.get_channel_shorts_v1",
    "GetChannelVideosV1Data": "justone_generated.api.youtube.get_channel_videos_v1",
    "GetVideoCaptionsV1Data": "justone_generated.api.youtube.get_video_captions_v1",
    "GetVideoCommentV1Data": "justone_generated.api.youtube.get_video_comment_v1",
    "GetVideoDetailV1Data": "justone_generated.api.youtube.get_video_detail_v1",
    "GetVideoSubCommentV1Data": "justone_generated.api.youtube.get_video_sub_comment_v1",
    "SearchV1Data": "justone_generated.api.youtube.search_v1",
}


class Youtube(Namespace):
    """Endpoints under `/api/youtube`.

    Videos, Shorts, captions and comments of YouTube, and search with filters.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    def get_channel_shorts_v1(
        self, *, channel_id: str, continuation_token: str | None = None
    ) -> Response[GetChannelShortsV1Data]:
        """Shorts of a channel (v1, 频道 Shorts 列表).

        Returns the public Shorts of one channel, page by page.

        Args:
            channel_id: Id of the channel, beginning with UC; a handle with @ is not accepted.
            continuation_token: Token from the previous response that leads to the next page; empty for
                the first page.

        Returns:
            The response. Its `data` is `GetChannelShortsV1Data`, inferred from examples.
            Fields: `channel_id`, `has_more`, `total_count`, `shorts[].accessibility_text`, `shorts[].title`,
            `shorts[].video_id`, `shorts[].view_count_text`, `continuation_token`, `shorts[].video_url`,
            `shorts[].thumbnails[].height`, `shorts[].thumbnails[].url`, `shorts[].thumbnails[].width`.

        Source: `GET /api/youtube/get-channel-shorts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token})

    def iter_get_channel_shorts_v1(
        self, *, channel_id: str, continuation_token: str | None = None, max_pages: int
    ) -> Pages[GetChannelShortsV1Data]:
        """Iterate over the pages of `get_channel_shorts_v1`; each is a response of it.

        The other arguments are those of `get_channel_shorts_v1`; `continuation_token` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token}, max_pages
        )

    def get_channel_videos_v1(self, *, channel_id: str, cursor: str | None = None) -> Response[GetChannelVideosV1Data]:
        """Videos of a channel (v1, 频道视频列表).

        Returns the public videos of one channel, page by page. Use the video ids for details, captions and
        comments.

        Args:
            channel_id: Id of the channel, beginning with UC.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetChannelVideosV1Data`, inferred from examples.
            Fields: `channel.id`, `channel.name`, `videos[].published_time`, `videos[].short_view_count`,
            `videos[].title`, `videos[].video_id`, `videos[].view_count`, `continuation_token`,
            `channel.avatar`, `channel.description`, `channel.handle_url`, `channel.is_family_safe`,
            `channel.is_verified`, `channel.keywords`, `channel.rss_url`, `channel.url`,
            `videos[].description`, `videos[].duration`, `videos[].duration_accessibility`,
            `videos[].is_live`, …

        Source: `GET /api/youtube/get-channel-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor})

    def iter_get_channel_videos_v1(
        self, *, channel_id: str, cursor: str | None = None, max_pages: int
    ) -> Pages[GetChannelVideosV1Data]:
        """Iterate over the pages of `get_channel_videos_v1`; each is a response of it.

        The other arguments are those of `get_channel_videos_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor}, max_pages)

    def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | None = None,
        format: Literal["srt", "xml", "json3", "txt"] | str | None = None,
    ) -> Response[GetVideoCaptionsV1Data]:
        """Video captions (v1, 视频字幕).

        Returns the captions of a video in one language. Without a language code, it returns the caption
        tracks that the video has.

        Args:
            video_id: Id of the video, the value after v= in its address.
            language_code: Language code of the captions, for example en or a.en; empty for the list of
                caption tracks.
            format: Format of the captions. The vendor's default is `srt`.
                - `srt`: SubRip, with times
                - `xml`: Original XML of YouTube
                - `json3`: Original JSON of YouTube
                - `txt`: Plain text, without times

        Returns:
            The response. Its `data` is `GetVideoCaptionsV1Data`, inferred from examples.
            Fields: `video_id`, `captions[].language_name`, `captions[].language_code`.

        Source: `GET /api/youtube/get-video-captions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_CAPTIONS_V1, {"videoId": video_id, "languageCode": language_code, "format": format})

    def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["top", "newest"] | str | None = None,
    ) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the first-level comments on a video, top or newest first. A comment with replies has a cursor
        for them.

        Args:
            video_id: Id of the video, the value after v= in its address.
            cursor: Cursor from the previous response; empty for the first page.
            language_code: Preferred language of the response, such as zh-CN. The vendor's default is
                `zh-CN`.
            country_code: Region code, such as US. The vendor's default is `US`.
            sort_by: Order of the comments. The vendor's default is `newest`.
                - `top`: Top comments first
                - `newest`: Newest first

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `comments[].comment_id`, `comments[].content`, `comments[].like_count`,
            `comments[].published_time`, `comments[].reply_count`, `comments[].author.channel_id`,
            `comments[].author.display_name`, `continuation_token`, `comments[].creator_thumbnail_url`,
            `comments[].like_count_a11y`, `comments[].reply_count_a11y`, `comments[].reply_level`,
            `comments[].author.avatar_thumbnails`, `comments[].author.avatar_url`,
            `comments[].author.channel_url`, `comments[].author.is_artist`, `comments[].author.is_creator`,
            `comments[].author.is_verified`.

        Source: `GET /api/youtube/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
        )

    def iter_get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["top", "newest"] | str | None = None,
        max_pages: int,
    ) -> Pages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
            max_pages,
        )

    def get_video_detail_v1(self, *, video_id: str, lang: str | None = None) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 视频详情).

        Returns the public details of one video by its id.

        Args:
            video_id: Id of the video, the value after v= in its address.
            lang: Language setting; the vendor does not list the accepted values.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `comment_count_text`, `error_id`, `id`, `like_count`, `published_time`,
            `published_time_text`, `title`, `view_count`, `channel.id`, `channel.name`,
            `channel.subscriber_count_text`, `subtitles.error_id`, `videos.error_id`, `related.items[].id`,
            `related.items[].length_text`, `related.items[].published_time_text`, `related.items[].title`,
            `related.items[].view_count_text`, `videos.items[].size_text`, `related.items[].channel.id`, …

        Source: `GET /api/youtube/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id, "lang": lang})

    def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Response[GetVideoSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to a comment. The cursor identifies the comment, so fetch the first-level comments
        first.

        Args:
            cursor: Reply cursor of the first-level comment.
            language_code: Preferred language of the response, such as zh-CN. The vendor's default is
                `zh-CN`.
            country_code: Region code, such as US. The vendor's default is `US`.

        Returns:
            The response. Its `data` is `GetVideoSubCommentV1Data`, inferred from examples.
            Fields: `continuation_token`.

        Source: `GET /api/youtube/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            GET_VIDEO_SUB_COMMENT_V1, {"cursor": cursor, "languageCode": language_code, "countryCode": country_code}
        )

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: Literal["all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear"] | str | None = None,
        duration: Literal["all", "short", "medium", "long"] | str | None = None,
        sort_by: Literal["relevance", "uploadDate", "viewCount", "rating"] | str | None = None,
        next_token: str | None = None,
    ) -> Response[SearchV1Data]:
        """General search (v1, 综合搜索).

        Searches YouTube for videos, channels, playlists and movies, with filters for upload date and
        duration. The first request needs a keyword; later pages need the token only.

        Args:
            keyword: Words to search for; required in the first request, empty if you send a token.
            lang: Language setting; the vendor does not list the accepted values.
            upload_date: Upload time of the videos. The vendor's default is `all`.
                - `all`: Any time
                - `lastHour`: Past hour
                - `today`: Today
                - `thisWeek`: This week
                - `thisMonth`: This month
                - `thisYear`: This year
            duration: Duration of the videos. The vendor's default is `all`.
                - `all`: Any duration
                - `short`: Under 4 minutes
                - `medium`: 4 to 20 minutes
                - `long`: Over 20 minutes
            sort_by: Order of the results. The vendor's default is `relevance`.
                - `relevance`: Most relevant first
                - `uploadDate`: By upload date
                - `viewCount`: By number of views
                - `rating`: By rating
            next_token: Token from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `error_id`, `items[].id`, `items[].length_text`, `items[].published_time_text`,
            `items[].title`, `items[].view_count_text`, `items[].channel.id`, `items[].channel.name`,
            `next_token`, `items[].description`, `items[].is_live_now`, `items[].type`,
            `items[].channel.is_verified`, `items[].channel.is_verified_artist`, `items[].channel.type`,
            `items[].thumbnails[].height`, `items[].thumbnails[].moving`, `items[].thumbnails[].url`,
            `items[].thumbnails[].width`, `items[].channel.avatar[].height`, …

        Source: `GET /api/youtube/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(
            SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: Literal["all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear"] | str | None = None,
        duration: Literal["all", "short", "medium", "long"] | str | None = None,
        sort_by: Literal["relevance", "uploadDate", "viewCount", "rating"] | str | None = None,
        next_token: str | None = None,
        max_pages: int,
    ) -> Pages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `next_token` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
            max_pages,
        )


class AsyncYoutube(AsyncNamespace):
    """Endpoints under `/api/youtube`.

    Videos, Shorts, captions and comments of YouTube, and search with filters.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    async def get_channel_shorts_v1(
        self, *, channel_id: str, continuation_token: str | None = None
    ) -> Response[GetChannelShortsV1Data]:
        """Shorts of a channel (v1, 频道 Shorts 列表).

        Returns the public Shorts of one channel, page by page.

        Args:
            channel_id: Id of the channel, beginning with UC; a handle with @ is not accepted.
            continuation_token: Token from the previous response that leads to the next page; empty for
                the first page.

        Returns:
            The response. Its `data` is `GetChannelShortsV1Data`, inferred from examples.
            Fields: `channel_id`, `has_more`, `total_count`, `shorts[].accessibility_text`, `shorts[].title`,
            `shorts[].video_id`, `shorts[].view_count_text`, `continuation_token`, `shorts[].video_url`,
            `shorts[].thumbnails[].height`, `shorts[].thumbnails[].url`, `shorts[].thumbnails[].width`.

        Source: `GET /api/youtube/get-channel-shorts/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token}
        )

    def iter_get_channel_shorts_v1(
        self, *, channel_id: str, continuation_token: str | None = None, max_pages: int
    ) -> AsyncPages[GetChannelShortsV1Data]:
        """Iterate over the pages of `get_channel_shorts_v1`; each is a response of it.

        The other arguments are those of `get_channel_shorts_v1`; `continuation_token` stand for the page to
        begin with. To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_CHANNEL_SHORTS_V1, {"channelId": channel_id, "continuationToken": continuation_token}, max_pages
        )

    async def get_channel_videos_v1(
        self, *, channel_id: str, cursor: str | None = None
    ) -> Response[GetChannelVideosV1Data]:
        """Videos of a channel (v1, 频道视频列表).

        Returns the public videos of one channel, page by page. Use the video ids for details, captions and
        comments.

        Args:
            channel_id: Id of the channel, beginning with UC.
            cursor: Cursor from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `GetChannelVideosV1Data`, inferred from examples.
            Fields: `channel.id`, `channel.name`, `videos[].published_time`, `videos[].short_view_count`,
            `videos[].title`, `videos[].video_id`, `videos[].view_count`, `continuation_token`,
            `channel.avatar`, `channel.description`, `channel.handle_url`, `channel.is_family_safe`,
            `channel.is_verified`, `channel.keywords`, `channel.rss_url`, `channel.url`,
            `videos[].description`, `videos[].duration`, `videos[].duration_accessibility`,
            `videos[].is_live`, …

        Source: `GET /api/youtube/get-channel-videos/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor})

    def iter_get_channel_videos_v1(
        self, *, channel_id: str, cursor: str | None = None, max_pages: int
    ) -> AsyncPages[GetChannelVideosV1Data]:
        """Iterate over the pages of `get_channel_videos_v1`; each is a response of it.

        The other arguments are those of `get_channel_videos_v1`; `cursor` stand for the page to begin with.
        To go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(GET_CHANNEL_VIDEOS_V1, {"channelId": channel_id, "cursor": cursor}, max_pages)

    async def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | None = None,
        format: Literal["srt", "xml", "json3", "txt"] | str | None = None,
    ) -> Response[GetVideoCaptionsV1Data]:
        """Video captions (v1, 视频字幕).

        Returns the captions of a video in one language. Without a language code, it returns the caption
        tracks that the video has.

        Args:
            video_id: Id of the video, the value after v= in its address.
            language_code: Language code of the captions, for example en or a.en; empty for the list of
                caption tracks.
            format: Format of the captions. The vendor's default is `srt`.
                - `srt`: SubRip, with times
                - `xml`: Original XML of YouTube
                - `json3`: Original JSON of YouTube
                - `txt`: Plain text, without times

        Returns:
            The response. Its `data` is `GetVideoCaptionsV1Data`, inferred from examples.
            Fields: `video_id`, `captions[].language_name`, `captions[].language_code`.

        Source: `GET /api/youtube/get-video-captions/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_CAPTIONS_V1, {"videoId": video_id, "languageCode": language_code, "format": format}
        )

    async def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["top", "newest"] | str | None = None,
    ) -> Response[GetVideoCommentV1Data]:
        """Video comments (v1, 视频评论).

        Returns the first-level comments on a video, top or newest first. A comment with replies has a cursor
        for them.

        Args:
            video_id: Id of the video, the value after v= in its address.
            cursor: Cursor from the previous response; empty for the first page.
            language_code: Preferred language of the response, such as zh-CN. The vendor's default is
                `zh-CN`.
            country_code: Region code, such as US. The vendor's default is `US`.
            sort_by: Order of the comments. The vendor's default is `newest`.
                - `top`: Top comments first
                - `newest`: Newest first

        Returns:
            The response. Its `data` is `GetVideoCommentV1Data`, inferred from examples.
            Fields: `comments[].comment_id`, `comments[].content`, `comments[].like_count`,
            `comments[].published_time`, `comments[].reply_count`, `comments[].author.channel_id`,
            `comments[].author.display_name`, `continuation_token`, `comments[].creator_thumbnail_url`,
            `comments[].like_count_a11y`, `comments[].reply_count_a11y`, `comments[].reply_level`,
            `comments[].author.avatar_thumbnails`, `comments[].author.avatar_url`,
            `comments[].author.channel_url`, `comments[].author.is_artist`, `comments[].author.is_creator`,
            `comments[].author.is_verified`.

        Source: `GET /api/youtube/get-video-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
        )

    def iter_get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["top", "newest"] | str | None = None,
        max_pages: int,
    ) -> AsyncPages[GetVideoCommentV1Data]:
        """Iterate over the pages of `get_video_comment_v1`; each is a response of it.

        The other arguments are those of `get_video_comment_v1`; `cursor` stand for the page to begin with. To
        go on later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            GET_VIDEO_COMMENT_V1,
            {
                "videoId": video_id,
                "cursor": cursor,
                "languageCode": language_code,
                "countryCode": country_code,
                "sortBy": sort_by,
            },
            max_pages,
        )

    async def get_video_detail_v1(self, *, video_id: str, lang: str | None = None) -> Response[GetVideoDetailV1Data]:
        """Video details (v1, 视频详情).

        Returns the public details of one video by its id.

        Args:
            video_id: Id of the video, the value after v= in its address.
            lang: Language setting; the vendor does not list the accepted values.

        Returns:
            The response. Its `data` is `GetVideoDetailV1Data`, inferred from examples.
            Fields: `comment_count_text`, `error_id`, `id`, `like_count`, `published_time`,
            `published_time_text`, `title`, `view_count`, `channel.id`, `channel.name`,
            `channel.subscriber_count_text`, `subtitles.error_id`, `videos.error_id`, `related.items[].id`,
            `related.items[].length_text`, `related.items[].published_time_text`, `related.items[].title`,
            `related.items[].view_count_text`, `videos.items[].size_text`, `related.items[].channel.id`, …

        Source: `GET /api/youtube/get-video-detail/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(GET_VIDEO_DETAIL_V1, {"videoId": video_id, "lang": lang})

    async def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Response[GetVideoSubCommentV1Data]:
        """Replies to a comment (v1, 评论的回复).

        Returns the replies to a comment. The cursor identifies the comment, so fetch the first-level comments
        first.

        Args:
            cursor: Reply cursor of the first-level comment.
            language_code: Preferred language of the response, such as zh-CN. The vendor's default is
                `zh-CN`.
            country_code: Region code, such as US. The vendor's default is `US`.

        Returns:
            The response. Its `data` is `GetVideoSubCommentV1Data`, inferred from examples.
            Fields: `continuation_token`.

        Source: `GET /api/youtube/get-video-sub-comment/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            GET_VIDEO_SUB_COMMENT_V1, {"cursor": cursor, "languageCode": language_code, "countryCode": country_code}
        )

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: Literal["all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear"] | str | None = None,
        duration: Literal["all", "short", "medium", "long"] | str | None = None,
        sort_by: Literal["relevance", "uploadDate", "viewCount", "rating"] | str | None = None,
        next_token: str | None = None,
    ) -> Response[SearchV1Data]:
        """General search (v1, 综合搜索).

        Searches YouTube for videos, channels, playlists and movies, with filters for upload date and
        duration. The first request needs a keyword; later pages need the token only.

        Args:
            keyword: Words to search for; required in the first request, empty if you send a token.
            lang: Language setting; the vendor does not list the accepted values.
            upload_date: Upload time of the videos. The vendor's default is `all`.
                - `all`: Any time
                - `lastHour`: Past hour
                - `today`: Today
                - `thisWeek`: This week
                - `thisMonth`: This month
                - `thisYear`: This year
            duration: Duration of the videos. The vendor's default is `all`.
                - `all`: Any duration
                - `short`: Under 4 minutes
                - `medium`: 4 to 20 minutes
                - `long`: Over 20 minutes
            sort_by: Order of the results. The vendor's default is `relevance`.
                - `relevance`: Most relevant first
                - `uploadDate`: By upload date
                - `viewCount`: By number of views
                - `rating`: By rating
            next_token: Token from the previous response; leave it out for the first page.

        Returns:
            The response. Its `data` is `SearchV1Data`, inferred from examples.
            Fields: `error_id`, `items[].id`, `items[].length_text`, `items[].published_time_text`,
            `items[].title`, `items[].view_count_text`, `items[].channel.id`, `items[].channel.name`,
            `next_token`, `items[].description`, `items[].is_live_now`, `items[].type`,
            `items[].channel.is_verified`, `items[].channel.is_verified_artist`, `items[].channel.type`,
            `items[].thumbnails[].height`, `items[].thumbnails[].moving`, `items[].thumbnails[].url`,
            `items[].thumbnails[].width`, `items[].channel.avatar[].height`, …

        Source: `GET /api/youtube/search/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(
            SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
        )

    def iter_search_v1(
        self,
        *,
        keyword: str | None = None,
        lang: str | None = None,
        upload_date: Literal["all", "lastHour", "today", "thisWeek", "thisMonth", "thisYear"] | str | None = None,
        duration: Literal["all", "short", "medium", "long"] | str | None = None,
        sort_by: Literal["relevance", "uploadDate", "viewCount", "rating"] | str | None = None,
        next_token: str | None = None,
        max_pages: int,
    ) -> AsyncPages[SearchV1Data]:
        """Iterate over the pages of `search_v1`; each is a response of it.

        The other arguments are those of `search_v1`; `next_token` stand for the page to begin with. To go on
        later, save `next_params` and pass it on in their place: `**saved`.

        Args:
            max_pages: The most pages to request. Each is a call, made when the loop asks for it, and billed.

        """
        return self._pages(
            SEARCH_V1,
            {
                "keyword": keyword,
                "lang": lang,
                "uploadDate": upload_date,
                "duration": duration,
                "sortBy": sort_by,
                "nextToken": next_token,
            },
            max_pages,
        )
