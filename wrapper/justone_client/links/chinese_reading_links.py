"""Links of Chinese platforms for articles, answers, titles and pictures."""

from .link_table import LinkKind, LinkTable, name_except

_DIGITS = r"\d{3,20}"
_NO_ENDPOINT = "no endpoint takes it"

ZHIHU = LinkTable(
    "zhihu",
    "zhihu.com",
    {
        "answer": LinkKind(form=_DIGITS, arguments="answer_id"),
        "question": LinkKind(form=_DIGITS, arguments="question_id"),
        "article": LinkKind(form=_DIGITS, arguments="id_"),
        "column": LinkKind(form=name_except("write p", r"[\w-]+"), arguments="column_id"),
        "user": LinkKind(form=r"[\w.-]+", arguments="user_url_token"),
        "pin": LinkKind(form=_DIGITS, note=_NO_ENDPOINT),
        "video": LinkKind(form=_DIGITS, note=_NO_ENDPOINT),
        "topic": LinkKind(form=_DIGITS, note=_NO_ENDPOINT),
        "collection": LinkKind(form=_DIGITS, note=_NO_ENDPOINT),
    },
    (
        "/question/{+question}/answer/{answer}/**",
        "/answer/{answer}/**",
        "/appview/answer/{answer}",
        "/appview/v2/answer/{answer}",
        "/tardis/*/ans/{answer}",
        "/oia/answers/{answer}",
        "/question/{question}/**",
        "/oia/questions/{question}",
        "/tardis/*/ques/{question}",
        "zhuanlan.zhihu.com/p/{article}/**",
        "/p/{article}",
        "/appview/p/{article}",
        "/tardis/*/art/{article}",
        "/oia/articles/{article}",
        "/column/p/{article}",
        "/column/{column}",
        "zhuanlan.zhihu.com/column/{column}",
        "zhuanlan.zhihu.com/{column}",
        "/people/{user}/**",
        "/org/{user}/**",
        "/pin/{pin}",
        "/zvideo/{video}",
        "/topic/{topic}/**",
        "/collection/{collection}",
        "zhihu://answers/{answer}",
        "zhihu://questions/{question}",
        "zhihu://articles/{article}",
        "zhihu://people/{user}",
    ),
)

TOUTIAO = LinkTable(
    "toutiao",
    "toutiao.com toutiaocdn.com toutiaoimg.cn toutiaoimg.com",
    {
        "article": LinkKind(form=r"\d{16,20}", arguments="id_"),
        "video": LinkKind(form=r"\d{16,20}", arguments="video_id"),
        "post": LinkKind(form=r"\d{16,20}", note=_NO_ENDPOINT),
        "user": LinkKind(form=r"\d{5,20}", arguments="user_id", whole="user_profile_url"),
        "profile": LinkKind(form=r"MS4wLjABAAAA[\w-]{20,100}", whole="user_profile_url", name="user"),
        "short": LinkKind(form=r"[\w-]+", name="short link", is_short=True),
    },
    (
        "/article/{article}",
        "/group/{article}",
        "/i{article}",
        "/a{article}",
        "/video/{video}",
        "/w/{post}",
        "/w/i{post}",
        "/c/user/token/{profile}",
        "/c/user/{user}",
        "/profile/{user}",
        "m.toutiao.com/is/{short}",
        "snssdk141://detail?groupid={article}",
        "sslocal://detail?groupid={article}",
    ),
)

WEIXIN = LinkTable(
    "weixin",
    "mp.weixin.qq.com",
    {
        "article": LinkKind(form=r"[\w-]{20,24}", whole="article_url url link weixin_channels.url"),
        "full": LinkKind(form=r"\d+", whole="article_url url link weixin_channels.url", name="article"),
        "temporary": LinkKind(form=".+", whole="article_url", name="article"),
        "biz": LinkKind(form=r"M[A-Za-z0-9+/]{11,18}={0,2}", arguments="biz", name="account"),
    },
    (
        "/s?__biz={+biz}&mid={full}",
        "/s?__biz={+biz}&appmsgid={full}",
        "/mp/appmsg/show?__biz={+biz}&appmsgid={full}",
        "/mp/appmsg/show?__biz={+biz}&mid={full}",
        "/mp/rumor?__biz={+biz}&mid={full}",
        "/s?signature={temporary}",
        "/s/{article}",
        "/mp/profile_ext?__biz={biz}",
        "/mp/homepage?__biz={biz}",
        "/mp/appmsgalbum?__biz={biz}",
        "/mp/getmasssendmsg?__biz={biz}",
    ),
)

WEIXIN_CHANNELS = LinkTable(
    "weixin_channels",
    "channels.weixin.qq.com",
    {
        "video": LinkKind(form=r"[\w-]{5,40}", whole="feed_info"),
        "account": LinkKind(form=r"v2_[0-9a-f]+@finder", arguments="v2_name"),
        "other": LinkKind(form=r"[^/]+", name="video", note="the endpoints take the link that the app copies (/sph/)"),
        "export": LinkKind(form=r"export/[\w-]{20,200}", arguments="export_id", name="video"),
    },
    (
        "weixin.qq.com/sph/{video}",
        "/finder-preview/pages/sph?id={video}",
        "/web/pages/feed?eid={export}",
        "/web/pages/feed?exportId={export}",
        "/web/pages/feed?oid={other}",
        "/web/pages/profile/{account}",
    ),
)

DOUBAN = LinkTable(
    "douban",
    "douban.com movie.douban.com m.douban.com",
    {
        "title": LinkKind(form=r"\d{6,9}", arguments="subject_id"),
        "review": LinkKind(form=r"\d{6,9}", arguments="review_id"),
        "book": LinkKind(form=r"\d{6,9}", note="the endpoints take movies and series only"),
        "music": LinkKind(form=r"\d{6,9}", note="the endpoints take movies and series only"),
        "user": LinkKind(form=r"[\w.-]+", note=_NO_ENDPOINT),
        "group": LinkKind(form=r"[\w.-]+", note=_NO_ENDPOINT),
    },
    (
        "movie.douban.com/subject/{title}/**",
        "movie.douban.com/subject_id/{title}",
        "m.douban.com/movie/subject/{title}/**",
        "m.douban.com/tv/subject/{title}/**",
        "/doubanapp/dispatch/movie/{title}",
        "/doubanapp/dispatch?uri=/movie/{title}",
        "/doubanapp/dispatch?uri=/movie/{title}/",
        "/doubanapp/dispatch?uri=/tv/{title}",
        "/doubanapp/dispatch?uri=/tv/{title}/",
        "movie.douban.com/review/{review}",
        "m.douban.com/movie/review/{review}",
        "book.douban.com/subject/{book}/**",
        "m.douban.com/book/subject/{book}/**",
        "music.douban.com/subject/{music}/**",
        "/people/{user}/**",
        "/group/topic/{group}",
        "/group/{group}",
        "douban://douban.com/movie/{title}",
        "douban://douban.com/tv/{title}",
    ),
)

ZCOOL = LinkTable(
    "zcool",
    "*.zcool.com.cn",
    {"work": LinkKind(form=r"Z[\w=]+", note=_NO_ENDPOINT)},
    ("/work/{work}.html", "/article/{work}.html"),
)

CHINESE_READING = (ZHIHU, TOUTIAO, WEIXIN, WEIXIN_CHANNELS, DOUBAN, ZCOOL)
