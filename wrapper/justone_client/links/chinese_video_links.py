"""Links of Chinese platforms for videos and creators."""

from .link_ids import bilibili_aid, bilibili_bvid
from .link_table import LinkKind, LinkTable

_VIDEO = r"\d{18,20}"
_SEC_UID = r"MS4wLjABAAAA[\w-]{20,100}"
_EID = r"3x[0-9a-z]{12,14}|\d{5,20}"
_NO_ENDPOINT = "no endpoint takes it"

DOUYIN = LinkTable(
    "douyin",
    "douyin.com iesdouyin.com",
    {
        "video": LinkKind(form=_VIDEO, arguments="video_id aweme_id"),
        "note": LinkKind(form=_VIDEO, arguments="video_id aweme_id"),
        "user": LinkKind(form=_SEC_UID, arguments="sec_uid"),
        "account": LinkKind(
            form=r"\d{3,20}", name="user", note="the endpoints take the sec_uid, and the link has another number"
        ),
        "live": LinkKind(form=r"\d+", name="live room", note=_NO_ENDPOINT),
        "short": LinkKind(form=r"[\w-]+", whole="share_url", name="short link", is_short=True),
    },
    (
        "/**?modal_id={video}",
        "/video/{video}",
        "/light/{video}",
        "/share/video/{video}",
        "/note/{note}",
        "/slides/{note}",
        "/article/{note}",
        "/share/note/{note}",
        "/share/slides/{note}",
        "/share/article/{note}",
        "/user/{user}",
        "/share/user/{user}",
        "/share/user/*?sec_uid={user}",
        "/share/user/*?sec_user_id={user}",
        "/share/user/{account}",
        "live.douyin.com/{live}",
        "/follow/live/{live}",
        "v.douyin.com/{short}",
        "snssdk1128://aweme/detail/{video}",
        "snssdk1128://user/profile/*?sec_uid={user}",
        "snssdk1128://user/profile/*?sec_user_id={user}",
        "snssdk1128://user/profile/{user}",
        "snssdk1128://user/profile/{account}",
    ),
)

DOUYIN_XINGTU = LinkTable(
    "douyin_xingtu",
    "xingtu.cn",
    {"creator": LinkKind(form=r"\d{15,20}", arguments="o_author_id star_author_id kol_id")},
    (
        "/ad/creator/author-homepage/*/{creator}/**",
        "/ad/creator/author/*/{creator}/**",
        "/ad/creator/author/{creator}/**",
    ),
)

KUAISHOU = LinkTable(
    "kuaishou",
    "kuaishou.com v.kuaishou.com c.kuaishou.com live.kuaishou.com video.kuaishou.com *.chenzhongtech.com *.gifshow.com",
    {
        "video": LinkKind(form=_EID, arguments="video_id"),
        "user": LinkKind(form=_EID, arguments="user_id"),
        "name": LinkKind(
            form=r"[\w.-]+", name="user", note="the endpoints take the user id, and the link has the chosen Kuaishou id"
        ),
        "short": LinkKind(form=r"[\w-]+", whole="share_url", name="short link", is_short=True),
    },
    (
        "/short-video/{video}",
        "/video/{video}",
        "/photo/{video}",
        "/photo/*/{video}",
        "/long-video/{video}",
        "/fw/photo/{video}",
        "/fw/long-video/{video}",
        "live.kuaishou.com/u/*/{video}",
        "/profile/{user}",
        "/fw/user/{user}",
        "live.kuaishou.com/u/{user}",
        "/fw/live/{user}",
        "/profile/{name}",
        "/fw/user/{name}",
        "live.kuaishou.com/u/{name}",
        "/fw/live/{name}",
        "/f/{short}",
        "v.kuaishou.com/{short}",
        "*.gifshow.com/s/{short}",
        "kwai://work/{video}",
        "kwai://profile/{user}",
    ),
)

BILIBILI = LinkTable(
    "bilibili",
    "bilibili.com bilibili.tv",
    {
        "video": LinkKind(
            form=r"(?i:BV)1[1-9A-HJ-NP-Za-km-z]{9}|(?i:av)\d{1,16}",
            arguments="bvid aid",
            readers={"bvid": bilibili_bvid, "aid": bilibili_aid},
        ),
        "number": LinkKind(
            form=r"\d{1,16}",
            arguments="bvid aid",
            readers={"bvid": bilibili_bvid, "aid": bilibili_aid},
            name="video",
        ),
        "user": LinkKind(form=r"\d{1,20}", arguments="uid wmid"),
        "episode": LinkKind(form=r"(?i:ep|ss|md)\d+", note="the endpoints take the BV id, and the link has another"),
        "live": LinkKind(form=r"\d+", name="live room", note=_NO_ENDPOINT),
        "article": LinkKind(form=r"(?:cv)?\d+", note=_NO_ENDPOINT),
        "dynamic": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "short": LinkKind(form=r"[0-9A-Za-z]{5,10}", whole="share_url", name="short link", is_short=True),
        "other": LinkKind(form=r"[0-9A-Za-z]{5,10}", name="short link", is_short=True),
    },
    (
        "/video/{video}/**",
        "/video/{video}.html",
        "/mobile/video/{video}.html",
        "/s/video/{video}/**",
        "/**?bvid={video}",
        "player.bilibili.com/player.html?bvid={video}",
        "player.bilibili.com/player.html?aid={number}",
        "space.bilibili.com/{user}/**",
        "m.bilibili.com/space/{user}/**",
        "/bangumi/play/{episode}",
        "/bangumi/media/{episode}",
        "live.bilibili.com/{live}",
        "live.bilibili.com/*/{live}",
        "/read/{article}",
        "/read/mobile/{article}",
        "/read/mobile?id={article}",
        "t.bilibili.com/{dynamic}",
        "t.bilibili.com/h5/dynamic/detail/{dynamic}",
        "/opus/{dynamic}",
        "m.bilibili.com/dynamic/{dynamic}",
        "b23.tv/{video}/**",
        "b23.tv/{episode}",
        "b23.tv/{short}",
        "bili2233.cn/{other}",
        "bili22.cn/{other}",
        "bili23.cn/{other}",
        "bili33.cn/{other}",
        "bilibili://video/{video}",
        "bilibili://video/{number}",
        "bilibili://space/{user}",
        "bilibili://author/{user}",
    ),
)

YOUKU = LinkTable(
    "youku",
    "youku.com",
    {
        "video": LinkKind(form=r"X[A-Za-z0-9+/]{10,20}={0,2}", arguments="video_id"),
        "user": LinkKind(form=r"U[A-Za-z0-9+/]{8,16}={0,2}|\d{5,12}", arguments="uid"),
        "name": LinkKind(form=r"[\w-]+", name="user", note="the endpoints take the uid, and the link has a name"),
    },
    (
        "*.youku.com/v_show/id_{video}.html",
        "*.youku.com/video/id_{video}.html",
        "*.youku.com/alipay_video/id_{video}.html",
        "*.youku.com/video?vid={video}",
        "player.youku.com/embed/{video}",
        "player.youku.com/player.php/**/sid/{video}/v.swf",
        "i.youku.com/i/{user}/**",
        "i.youku.com/u/{user}/**",
        "/profile/index?uid={user}",
        "i.youku.com/{name}",
        "youku://play?vid={video}",
    ),
)

CHINESE_VIDEOS = (DOUYIN, DOUYIN_XINGTU, KUAISHOU, BILIBILI, YOUKU)
