"""`links.parse`: platform, kind and ids of the links that people copy. All ids are invented."""

from __future__ import annotations

import pytest

from justone_client import links

HEX = "0123456789abcdef01234567"
SEC = "MS4wLjABAAAA" + "0" * 43
LONG = "7000000000000000000"
ITEM = "600000000001"
ARTICLE = "https://mp.weixin.qq.com/s/" + "A" * 22

LINKS = [
    (f"https://www.xiaohongshu.com/explore/{HEX}?xsec_token=AB", "xiaohongshu note", {"note_id": HEX}),
    (f"https://www.xiaohongshu.com/discovery/item/{HEX}", "xiaohongshu note", {"note_id": HEX}),
    (
        f"https://www.xiaohongshu.com/user/profile/{HEX[::-1]}/{HEX}",
        "xiaohongshu note",
        {"user_id": HEX[::-1], "note_id": HEX},
    ),
    (f"https://www.rednote.com/user/profile/{HEX}", "xiaohongshu user", {"user_id": HEX}),
    (f"https://www.xiaohongshu.com/page/topics/{HEX}?naviHidden=yes", "xiaohongshu topic", {}),
    (f"xhsdiscover://item/{HEX}?type=video", "xiaohongshu note", {"note_id": HEX}),
    (
        f"https://pgy.xiaohongshu.com/solar/pre-trade/blogger-detail/{HEX}",
        "xiaohongshu_pgy creator",
        {"user_id": HEX, "kol_id": HEX},
    ),
    (f"https://www.douyin.com/video/{LONG}", "douyin video", {"video_id": LONG, "aweme_id": LONG}),
    (f"https://www.douyin.com/user/{SEC}?modal_id={LONG}", "douyin video", {"video_id": LONG, "aweme_id": LONG}),
    (f"https://www.douyin.com/note/{LONG}", "douyin note", {"video_id": LONG, "aweme_id": LONG}),
    (f"https://www.iesdouyin.com/share/user/1234?sec_uid={SEC}", "douyin user", {"sec_uid": SEC}),
    ("https://www.iesdouyin.com/share/user/12345678", "douyin user", {}),
    (f"snssdk1128://aweme/detail/{LONG}?refer=web", "douyin video", {"video_id": LONG, "aweme_id": LONG}),
    (
        f"https://www.xingtu.cn/ad/creator/author-homepage/douyin-video/{LONG}",
        "douyin_xingtu creator",
        {"o_author_id": LONG, "star_author_id": LONG, "kol_id": LONG},
    ),
    ("https://v.m.chenzhongtech.com/fw/photo/3x0000000000000?cc=x", "kuaishou video", {"video_id": "3x0000000000000"}),
    ("https://www.kuaishou.com/profile/3x0000000000000", "kuaishou user", {"user_id": "3x0000000000000"}),
    ("https://live.kuaishou.com/u/some.one", "kuaishou user", {}),
    (
        "https://weibo.com/1234567890/A0001000b",
        "weibo post",
        {"uid": "1234567890", "id_": "3600000010000011", "mid": "3600000010000011"},
    ),
    (
        "https://m.weibo.cn/detail/4000000000000001",
        "weibo post",
        {"id_": "4000000000000001", "mid": "4000000000000001"},
    ),
    (
        "https://share.api.weibo.cn/share/1234,4000000000000001.html?weibo_id=4000000000000001",
        "weibo post",
        {"id_": "4000000000000001", "mid": "4000000000000001"},
    ),
    ("https://weibo.com/p/1005051234567890/home", "weibo user", {"uid": "1234567890"}),
    ("https://weibo.com/n/某人", "weibo user", {}),
    ("https://video.weibo.com/show?fid=1034%3A4000000000000001", "weibo video", {"oid": "1034:4000000000000001"}),
    ("https://www.bilibili.com/video/av1234567/?p=2", "bilibili video", {"bvid": "BV1vx411T7HC", "aid": "1234567"}),
    ("https://b23.tv/BV1vx411T7HC", "bilibili video", {"bvid": "BV1vx411T7HC", "aid": "1234567"}),
    ("https://space.bilibili.com/12345/video", "bilibili user", {"uid": "12345", "wmid": "12345"}),
    ("https://www.bilibili.com/bangumi/play/ep12345", "bilibili episode", {}),
    (
        "https://www.zhihu.com/question/12345/answer/67890",
        "zhihu answer",
        {"question_id": "12345", "answer_id": "67890"},
    ),
    ("https://zhuanlan.zhihu.com/p/12345678", "zhihu article", {"id_": "12345678"}),
    ("https://www.zhihu.com/people/some-one/posts", "zhihu user", {"user_url_token": "some-one"}),
    ("https://m.toutiao.com/i7000000000000000000/", "toutiao article", {"id_": LONG}),
    (ARTICLE, "weixin article", {"article_url": ARTICLE, "url": ARTICLE, "link": ARTICLE}),
    (
        "https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzAAAAAAAAAAAA==",
        "weixin account",
        {"biz": "MzAAAAAAAAAAAA=="},
    ),
    (
        "https://weixin.qq.com/sph/AAAAAAAAA",
        "weixin_channels video",
        {"feed_info": "https://weixin.qq.com/sph/AAAAAAAAA"},
    ),
    ("https://movie.douban.com/subject/1234567/comments?status=P", "douban title", {"subject_id": "1234567"}),
    ("https://book.douban.com/subject/1234567/", "douban book", {}),
    ("https://v.youku.com/v_show/id_XMDAwMDAwMDAw.html?spm=a", "youku video", {"video_id": "XMDAwMDAwMDAw"}),
    (f"https://item.taobao.com/item.htm?spm=a&id={ITEM}", "taobao item", {"item_id": ITEM}),
    (f"https://detail.m.tmall.com/item.htm?id={ITEM}", "taobao item", {"item_id": ITEM}),
    (f"https://h5.m.taobao.com/awp/core/detail.htm?id={ITEM}", "taobao item", {"item_id": ITEM}),
    ("https://shop123456.taobao.com/?spm=a", "taobao shop", {"shop_id": "123456"}),
    (
        "https://store.taobao.com/shop/view_shop.htm?user_number_id=1234567",
        "taobao shop",
        {"user_id": "1234567", "seller_id": "1234567"},
    ),
    ("https://abc.world.taobao.com/shop/view_shop.htm?appUid=RAzN8H", "taobao shop", {}),
    (f"https://h5.m.goofish.com/item?forceFlush=1&id={ITEM}", "xianyu item", {"item_id": ITEM}),
    (f"https://market.m.taobao.com/app/idleFish-F2e/x/page-detail?id={ITEM}", "xianyu item", {"item_id": ITEM}),
    (f"https://detail.1688.com/offer/{ITEM}.html", "alibaba_1688 item", {"item_id": ITEM}),
    ("https://item.m.jd.com/product/100000000001.html?utm=a", "jd item", {"item_id": "100000000001"}),
    ("https://mall.jd.com/index-1000000001.html", "jd shop", {"shop_id": "1000000001"}),
    (f"https://haohuo.jinritemai.com/views/product/item2?id={LONG}", "douyin_ec item", {"item_id": LONG}),
    ("https://www.amazon.co.jp/-/en/Some-Thing/dp/b000000001/ref=sr_1", "amazon product", {"asin": "B000000001"}),
    ("https://www.amazon.de/gp/bestsellers/books/123/ref=x", "amazon best sellers", {"category": "books/123"}),
    ("https://shopee.tw/某物-i.123456.7890123", "shopee item", {"shop_id": "123456", "item_id": "7890123"}),
    ("https://shopee.co.id/some.shop", "shopee shop", {"username": "some.shop"}),
    ("https://www.temu.com/uk/some-thing-g-600000000000000.html", "temu product", {"goods_id": "600000000000000"}),
    ("https://es.aliexpress.com/item/1000000000000000.html", "aliexpress product", {"item_id": "1000000000000000"}),
    (f"https://shop.tiktok.com/gb/pdp/some-thing/{LONG}", "tiktok_shop product", {"product_id": LONG}),
    ("https://bj.ke.com/ershoufang/100000000001.html", "beike home", {"house_code": "100000000001"}),
    ("https://youtu.be/a_-0000000_", "youtube video", {"video_id": "a_-0000000_"}),
    ("https://youtu.be/a_-0000000_?t=5", "youtube video", {"video_id": "a_-0000000_"}),
    ("https://m.youtube.com/watch?app=desktop&v=00000000000", "youtube video", {"video_id": "00000000000"}),
    (f"https://www.youtube.com/channel/UC{'0' * 22}/videos", "youtube channel", {"channel_id": f"UC{'0' * 22}"}),
    ("https://www.youtube.com/@someone", "youtube channel", {}),
    (
        f"https://www.tiktok.com/%40some.one/video/{LONG}",
        "tiktok post",
        {"unique_id": "some.one", "post_id": LONG, "aweme_id": LONG},
    ),
    ("https://www.tiktok.com/@some.one?lang=en", "tiktok user", {"unique_id": "some.one"}),
    (
        "https://www.instagram.com/some.one/reel/BAAAAAAAAAB/",
        "instagram post",
        {"code": "BAAAAAAAAAB", "media_id": "1152921504606846977"},
    ),
    ("https://www.instagram.com/some.one/", "instagram user", {"username": "some.one"}),
    ("https://www.facebook.com/some.one/posts/1234567890", "facebook post", {"post_id": "1234567890"}),
    ("https://www.facebook.com/some.one/posts/pfbid0000", "facebook post", {}),
    ("https://www.facebook.com/profile.php?id=100000000000001", "facebook profile", {"profile_id": "100000000000001"}),
    ("https://m.facebook.com/some.one/?ref=a", "facebook profile", {"url": "/some.one"}),
    (f"https://x.com/someone/status/{LONG}/photo/1", "twitter post", {"tweet_id": LONG}),
    ("https://twitter.com/someone", "twitter user", {}),
    ("https://old.reddit.com/r/some/comments/abc123/a_title/", "reddit post", {"post_id": "t3_abc123"}),
    (f"https://www.linkedin.com/posts/some-one_a-topic-activity-{LONG}-AbC_", "linkedin post", {"post_id": LONG}),
    ("https://cn.linkedin.com/company/some-name", "linkedin company", {}),
    ("https://www.imdb.com/de/title/tt0000001/?ref_=a", "imdb title", {"id_": "tt0000001"}),
]
SHORT = {
    "http://xhslink.com/a/AbC": "xiaohongshu",
    "https://v.douyin.com/iAbCdEf/": "douyin",
    "https://v.kuaishou.com/AbCdEf": "kuaishou",
    "https://b23.tv/AbCdEf1": "bilibili",
    "https://t.cn/A6000000": "weibo",
    "https://m.tb.cn/h.AbC?tk=0": "taobao",
    "https://3.cn/2-AbC": "jd",
    "https://vt.tiktok.com/ZSabc/": "tiktok",
    "https://a.co/d/abc": "amazon",
}


@pytest.mark.parametrize(("text", "thing", "ids"), LINKS, ids=[each[0].partition("://")[2][:40] for each in LINKS])
def test_platform_kind_and_ids_of_a_link(text, thing, ids):
    link = links.parse(text)
    assert (f"{link.platform} {link.kind}", dict(link.ids)) == (thing, ids)
    assert bool(link.note) == (not ids)
    assert bool(link.endpoints) == bool(ids)


@pytest.mark.parametrize("text", SHORT)
def test_short_links_are_told_from_others(text):
    link = links.parse(text)
    assert (link.platform, link.kind, link.is_short) == (SHORT[text], "short link", True)
    resolver = link.resolver
    if SHORT[text] in {"xiaohongshu", "douyin", "kuaishou", "bilibili"}:
        assert resolver is not None
        assert (resolver.name, link.ids) == (f"{SHORT[text]}.share_url_transfer_v1", {"share_url": text})
    else:
        assert (resolver, link.ids) == (None, {})
        assert "no endpoint resolves short links" in link.note


@pytest.mark.parametrize(
    ("url", "settings"),
    [
        ("https://www.amazon.co.uk/dp/B000000001", {"country": "GB"}),
        ("https://shopee.co.th/product/123456/7890123", {"site": "TH"}),
        ("https://www.temu.com/fr/g-600000000000000.html", {"site": "EU"}),
        (f"https://shop.tiktok.com/view/product/{LONG}?region=GB", {"region": "GB"}),
        ("https://www.aliexpress.us/item/1000000000000000.html", {"site": "US"}),
    ],
)
def test_the_host_or_path_tells_the_country(url, settings):
    assert links.parse(url).settings == settings


def test_a_shop_of_another_country_has_no_endpoints():
    link = links.parse("https://shopee.sg/product/123456/7890123")
    assert (link.endpoints, link.ids["item_id"], link.note) == ((), "7890123", "the endpoints do not serve shopee.sg")
