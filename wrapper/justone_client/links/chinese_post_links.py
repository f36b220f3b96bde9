"""Links of Chinese platforms for notes and posts."""

from .link_ids import weibo_id
from .link_table import SHORT, LinkKind, LinkTable, name_except

_HEX = r"[0-9a-f]{24}"
_NO_ENDPOINT = "no endpoint takes it"

XIAOHONGSHU = LinkTable(
    "xiaohongshu",
    "xiaohongshu.com rednote.com",
    {
        "note": LinkKind(form=_HEX, arguments="note_id xiaohongshu_pgy.note_id"),
        "user": LinkKind(form=_HEX, arguments="user_id xiaohongshu_pgy.user_id xiaohongshu_pgy.kol_id"),
        "topic": LinkKind(form=_HEX, note="the number in the link of a topic is that of its page, not the topic's id"),
        "board": LinkKind(form=_HEX, note=_NO_ENDPOINT),
        "product": LinkKind(form=_HEX, note=_NO_ENDPOINT),
        "short": LinkKind(form=r"[\w-]+", whole="share_url", name="short link", is_short=True),
    },
    (
        "/explore/{note}",
        "/discovery/item/{note}",
        "/item/{note}",
        "/search_result/{note}",
        "/user/profile/{+user}/{note}",
        "/user/profile/{user}",
        "/page/topics/{topic}/**",
        "/page/topics/*/{topic}",
        "/board/{board}",
        "/goods-detail/{product}",
        "xhslink.com/{short}",
        "xhslink.com/*/{short}",
        "www.xhslink.com/*/{short}",
        "xhslink.cn/*/{short}",
        "xhsdiscover://item/{note}",
        "xhsdiscover://note/{note}",
        "xhsdiscover://video_feed/{note}",
        "xhsdiscover://user/{user}",
    ),
)

XIAOHONGSHU_PGY = LinkTable(
    "xiaohongshu_pgy",
    "pgy.xiaohongshu.com",
    {
        "note": LinkKind(form=_HEX, arguments="note_id xiaohongshu.note_id"),
        "creator": LinkKind(form=_HEX, arguments="user_id kol_id xiaohongshu.user_id"),
    },
    (
        "/solar/*/note-detail/{note}/**",
        "/solar/*/blogger-detail/{creator}/**",
        "/solar/*/blogger/{creator}/**",
    ),
)

WEIBO = LinkTable(
    "weibo",
    "weibo.com weibo.cn tw.weibo.com hk.weibo.com us.weibo.com",
    {
        "post": LinkKind(
            form=r"\d{16}|(?!followers|following)(?=\w*[A-Za-z])[0-9A-Za-z]{9}",
            arguments="id_ mid",
            readers={"id_": weibo_id, "mid": weibo_id},
        ),
        "user": LinkKind(form=r"\d{5,12}", arguments="uid"),
        "video": LinkKind(form=r"\d{4}:\w{16,32}", arguments="oid"),
        "article": LinkKind(form=r"\d{10,30}", note=_NO_ENDPOINT),
        "name": LinkKind(
            form=name_except("home hot login tv ajax search newlogin mygroups p u n sinaurl visitor signup", "[^/]+"),
            name="user",
            note="the endpoints take the numeric uid, and the link has a name",
        ),
        "short": SHORT,
    },
    (
        "/detail/{post}",
        "/status/{post}",
        "/statuses/{post}",
        "weibo.cn/comment/{post}",
        "/tv/show/{video}",
        "video.weibo.com/show?fid={video}",
        "h5.video.weibo.com/show/{video}",
        "m.weibo.cn/s/video/*?object_id={video}",
        "m.weibo.cn/s/video/*?fid={video}",
        "/ttarticle/p/show?id={article}",
        "/ttarticle/x/m/show/id/{article}",
        "/ttarticle/x/m/show#/id={article}",
        "card.weibo.com/article/m/show/id/{article}",
        "/{+user}/{post}",
        "/u/{user}/**",
        "/profile/{user}/**",
        "/p/100505{user}/**",
        "/{user}",
        "/{user}/profile",
        "/{user}/home",
        "/{user}/follow",
        "/{user}/fans",
        "/{user}/album",
        "/{user}/info",
        "/n/{name}",
        "/{name}",
        "/{name}/home",
        "/{name}/profile",
        "t.cn/{short}",
        "mapp.api.weibo.cn/fx/{short}",
        "share.api.weibo.cn/share/*,{post}.html",
        "share.api.weibo.cn/share/*,{post}",
        "photo.weibo.com/{+user}/wbphotos/large/mid/{post}/**",
        "sinaweibo://detail?mblogid={post}",
        "sinaweibo://detail?id={post}",
        "sinaweibo://userinfo?uid={user}",
    ),
)

CHINESE_POSTS = (XIAOHONGSHU, XIAOHONGSHU_PGY, WEIBO)
