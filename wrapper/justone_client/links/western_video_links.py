"""Links of platforms outside China for videos, pictures and titles."""

from .link_ids import instagram_media_id
from .link_table import SHORT, LinkKind, LinkTable, name_except

_NO_ENDPOINT = "no endpoint takes it"

YOUTUBE = LinkTable(
    "youtube",
    "youtube.com youtube-nocookie.com music.youtube.com youtubekids.com",
    {
        "video": LinkKind(form=r"(?!videoseries|live_stream)[\w-]{11}", arguments="video_id"),
        "channel": LinkKind(form=r"UC[\w-]{22}", arguments="channel_id"),
        "name": LinkKind(
            form=r"@?[^/]+", name="channel", note="the endpoints take the channel id (UC...), and the link has a name"
        ),
        "playlist": LinkKind(form=r"[\w-]+", note=_NO_ENDPOINT),
    },
    (
        "/watch?v={video}",
        "/watch/{video}",
        "/shorts/{video}",
        "/live/{video}",
        "/embed/{video}",
        "/v/{video}",
        "/vi/{video}",
        "/e/{video}",
        "/attribution_link?v={video}",
        "img.youtube.com/vi/{video}/**",
        "youtu.be/{video}",
        "www.youtu.be/{video}",
        "/channel/{channel}/**",
        "/playlist?list={playlist}",
        "/c/{name}/**",
        "/user/{name}/**",
        "/@{name}/**",
        "youtube://watch?v={video}",
        "youtube://www.youtube.com/watch?v={video}",
        "vnd.youtube://{video}",
    ),
)

TIKTOK = LinkTable(
    "tiktok",
    "tiktok.com",
    {
        "post": LinkKind(form=r"\d{17,20}", arguments="post_id aweme_id"),
        "user": LinkKind(form=r"[\w.]{2,24}", arguments="unique_id"),
        "secret": LinkKind(form=r"MS4wLjABAAAA[\w-]{20,100}", arguments="sec_uid", name="user"),
        "short": LinkKind(form=r"[\w-]+", name="short link", is_short=True),
    },
    (
        "/@{+user}/video/{post}",
        "/@{+user}/photo/{post}",
        "/@/video/{post}",
        "/@/photo/{post}",
        "/video/{post}",
        "/embed/{post}",
        "/embed/v2/{post}",
        "/embed/v3/{post}",
        "/player/v1/{post}",
        "/share/video/{post}",
        "/v/{post}.html",
        "/v/{post}",
        "/i18n/share/video/{post}",
        "/@{secret}",
        "/share/user/*?sec_uid={secret}",
        "/share/user/*?sec_user_id={secret}",
        "/@{user}",
        "/@{user}/live",
        "vm.tiktok.com/{short}",
        "vt.tiktok.com/{short}",
        "/t/{short}",
        "lite.tiktok.com/t/{short}",
        "snssdk1233://aweme/detail/{post}",
        "snssdk1180://aweme/detail/{post}",
    ),
)

INSTAGRAM = LinkTable(
    "instagram",
    "instagram.com instagr.am",
    {
        "post": LinkKind(
            form=r"[\w-]{5,12}|[\w-]{28,40}", arguments="code media_id", readers={"media_id": instagram_media_id}
        ),
        "user": LinkKind(
            form=name_except(
                "p reel reels tv explore accounts stories direct about developer legal web share s api graphql",
                r"[\w.]{1,30}",
            ),
            arguments="username",
        ),
        "hashtag": LinkKind(form=r"[^/]+", arguments="hashtag"),
        "story": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "location": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "/p/{post}/**",
        "/reel/{post}/**",
        "/reels/{post}/**",
        "/tv/{post}/**",
        "/*/p/{post}/**",
        "/*/reel/{post}/**",
        "/*/tv/{post}/**",
        "/stories/highlights/{story}",
        "/stories/*/{story}",
        "/stories/{user}",
        "/explore/tags/{hashtag}/**",
        "/explore/locations/{location}/**",
        "/share/{short}",
        "/share/*/{short}",
        "/{user}",
        "/{user}/reels",
        "/{user}/tagged",
        "/{user}/channel",
        "/_u/{user}",
        "instagram://user?username={user}",
    ),
)

IMDB = LinkTable(
    "imdb",
    "imdb.com",
    {
        "title": LinkKind(form=r"tt\d{7,10}", arguments="id_"),
        "person": LinkKind(form=r"nm\d{7,10}", note="the endpoints take titles (tt...) only"),
    },
    (
        "/title/{title}/**",
        "/*/title/{title}/**",
        "/name/{person}/**",
        "/*/name/{person}/**",
        "imdb:///title/{title}",
    ),
)

WESTERN_VIDEOS = (YOUTUBE, TIKTOK, INSTAGRAM, IMDB)
