"""Links of shops, markets and homes in China."""

from .link_table import SHORT, LinkKind, LinkTable

_ITEM = r"\d{6,20}"
_NO_ENDPOINT = "no endpoint takes it"

TAOBAO = LinkTable(
    "taobao",
    "taobao.com tmall.com tmall.hk",
    {
        "item": LinkKind(form=_ITEM, arguments="item_id"),
        "shop": LinkKind(form=r"\d{5,16}", arguments="shop_id"),
        "seller": LinkKind(form=r"\d{5,16}", arguments="user_id seller_id", name="shop"),
        "sealed": LinkKind(form=r"\w+", note=_NO_ENDPOINT),
        "name": LinkKind(
            form=r"(?!(?:www|item|detail|chaoshi|list|pages|m|s|click|login|world)\.)[\w-]+",
            name="shop",
            note="the endpoints take the numeric id of the shop or seller, and the link has a name",
        ),
        "short": SHORT,
    },
    (
        "*.taobao.com/item.htm?id={item}",
        "*.taobao.com/item.html?id={item}",
        "*.taobao.com/i{item}.htm",
        "*.taobao.com/item/{item}.htm",
        "*.taobao.com/list/item/{item}.htm",
        "*.taobao.com/awp/core/detail.htm?id={item}",
        "*.taobao.com/awp/core/detail.htm?itemId={item}",
        "pages-fast.m.taobao.com/**?shareDetailItemId={item}",
        "*.taobao.com/app/detail/**?id={item}",
        "*.taobao.com/detail/detail.html?id={item}",
        "*.taobao.com/detail/index.html?id={item}",
        "*.taobao.com/detail.htm?id={item}",
        "*.taobao.com/app/detail-project/**?id={item}",
        "uland.taobao.com/**?itemId={item}",
        "*.taobao.com/security-h5-detail/**?id={item}",
        "detail.ju.taobao.com/home.htm?item_id={item}",
        "*.tmall.com/item.htm?id={item}",
        "*.tmall.com/*/item.htm?id={item}",
        "*.tmall.com/i{item}.htm",
        "*.tmall.com/item/{item}.htm",
        "*.tmall.hk/item.htm?id={item}",
        "*.tmall.hk/*/item.htm?id={item}",
        "*.liangxinyao.com/item.htm?id={item}",
        "*.taobao.com/shop/view_shop.htm?user_number_id={seller}",
        "*.tmall.com/shop/view_shop.htm?user_number_id={seller}",
        "*.taobao.com/shop/shop_index.htm?user_id={seller}",
        "*.taobao.com/shop/shop_index.htm?shop_id={shop}",
        "*.taobao.com/shop/shopIndex.htm?user_id={seller}",
        "*.taobao.com/shop/shopIndex.htm?shop_id={shop}",
        "*.taobao.com/shop/shop_index.htm?shopId={shop}",
        "*.taobao.com/app/tb-source-app/**?sellerId={seller}",
        "shop{shop}.taobao.com/**",
        "shop{shop}.m.taobao.com/**",
        "shop{shop}.world.taobao.com/**",
        "shop{shop}.tmall.com/**",
        "{name}.taobao.com/shop/view_shop.htm?appUid={+sealed}",
        "{name}.world.taobao.com/shop/view_shop.htm?appUid={+sealed}",
        "{name}.tmall.com",
        "{name}.tmall.com/shop/view_shop.htm",
        "m.tb.cn/{short}",
        "e.tb.cn/{short}",
        "c.tb.cn/{short}",
        "s.tb.cn/{short}",
        "tb.cn/{short}",
        "s.click.taobao.com/{short}",
        "taobao://item.taobao.com/item.htm?id={item}",
        "taobao://detail.tmall.com/item.htm?id={item}",
        "taobao://a.m.taobao.com/i{item}.htm",
        "tmall://page.tm/itemDetail?itemId={item}",
    ),
)

XIANYU = LinkTable(
    "xianyu",
    "goofish.com",
    {
        "item": LinkKind(form=_ITEM, arguments="item_id"),
        "user": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
    },
    (
        "*.goofish.com/item?id={item}",
        "*.goofish.com/item?itemId={item}",
        "*.goofish.com/item.htm?id={item}",
        "*.goofish.com/item.html?id={item}",
        "2.taobao.com/item.htm?id={item}",
        "2.taobao.com/*/item.htm?id={item}",
        "market.m.taobao.com/app/idleFish-F2e/**?id={item}",
        "market.m.taobao.com/app/idleFish-F2e/**?itemId={item}",
        "*.goofish.com/personal?userId={user}",
        "fleamarket://item?id={item}",
        "fleamarket://item?itemId={item}",
        "fleamarket://item_detail?itemId={item}",
        "fleamarket://awesome_detail?itemId={item}",
    ),
)

ALIBABA_1688 = LinkTable(
    "alibaba_1688",
    "1688.com",
    {
        "item": LinkKind(form=_ITEM, arguments="item_id"),
        "shop": LinkKind(form=r"shop[\w-]+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "*.1688.com/offer/{item}.html",
        "*.1688.com/offer/{item}.htm",
        "*.1688.com/pic/{item}.html",
        "*.1688.com/page/index.html?offerId={item}",
        "*.1688.com/page/offerRemark.htm?offerId={item}",
        "{shop}.1688.com/**",
        "qr.1688.com/s/{short}",
    ),
)

JD = LinkTable(
    "jd",
    "jd.com jd.hk",
    {
        "item": LinkKind(form=r"\d{5,15}", arguments="item_id"),
        "shop": LinkKind(form=r"\d{4,15}", arguments="shop_id"),
        "short": SHORT,
    },
    (
        "item.jd.com/{item}.html",
        "item.jd.com/product/{item}.html",
        "*.jd.com/product/{item}.html",
        "*.jd.com/product/jieshao/{item}.html",
        "item.m.jd.com/{item}.html",
        "item.m.jd.com/product/?wareId={item}",
        "*.jd.com/ware/view.action?wareId={item}",
        "*.jd.com/item/view?sku={item}",
        "*.jd.com/item/view2?sku={item}",
        "ic-item.jd.com/{item}.html",
        "i-item.jd.com/{item}.html",
        "re.jd.com/cps/item/{item}.html",
        "re.m.jd.com/cps/item/{item}.html",
        "*.jd.hk/{item}.html",
        "*.jd.hk/product/{item}.html",
        "item.yiyaojd.com/{item}.html",
        "*.jingdonghealth.cn/product/{item}.html",
        "mall.jd.com/index-{shop}.html",
        "mall.jd.hk/index-{shop}.html",
        "mall.jd.com/shopLevel-{shop}.html",
        "shop.m.jd.com/**?shopId={shop}",
        "shop.m.jd.com/shop/{shop}",
        "u.jd.com/{short}",
        "3.cn/{short}",
    ),
)

DOUYIN_EC = LinkTable(
    "douyin_ec",
    "haohuo.jinritemai.com",
    {
        "item": LinkKind(form=r"\d{15,20}", arguments="item_id"),
        "shop": LinkKind(form=r"[A-Za-z0-9_-]{4,30}", arguments="shop_id"),
    },
    (
        "/views/product/item?id={item}",
        "/views/product/item2?id={item}",
        "/views/product/detail?id={item}",
        "/ecommerce/trade/detail/index.html?id={item}",
        "/ecommerce/trade/detail/**?id={item}",
        "*.jinritemai.com/views/product/**?id={item}",
        "/views/shop/*?id={shop}",
    ),
)

BEIKE = LinkTable(
    "beike",
    "ke.com",
    {
        "home": LinkKind(form=r"\d{9,20}", arguments="house_code"),
        "community": LinkKind(form=r"\d{9,16}", note=_NO_ENDPOINT),
    },
    (
        "*.ke.com/ershoufang/{home}.html",
        "*.ke.com/*/ershoufang/{home}.html",
        "*.ke.com/xiaoqu/{community}",
        "*.ke.com/*/xiaoqu/{community}",
    ),
)

DEWU = LinkTable(
    "dewu",
    "dewu.com poizon.com",
    {"product": LinkKind(form=r"\d+", note=_NO_ENDPOINT)},
    ("*.dewu.com/**?spuId={product}", "*.poizon.com/**?spuId={product}", "/product/*-{product}.html"),
)

CHINESE_SHOPS = (TAOBAO, XIANYU, ALIBABA_1688, JD, DOUYIN_EC, BEIKE, DEWU)
