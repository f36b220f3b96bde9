"""Links of shops and markets outside China."""

from .link_table import SHORT, LinkKind, LinkTable

_ITEM = r"\d{6,20}"
_NO_ENDPOINT = "no endpoint takes it"
_ASIN = r"(?i:B[0-9A-Z]{9}|\d{9}[0-9X])"

_AMAZON = {
    "com": "US",
    "com.au": "AU",
    "com.br": "BR",
    "ca": "CA",
    "cn": "CN",
    "fr": "FR",
    "de": "DE",
    "in": "IN",
    "it": "IT",
    "com.mx": "MX",
    "nl": "NL",
    "sg": "SG",
    "es": "ES",
    "com.tr": "TR",
    "ae": "AE",
    "co.uk": "GB",
    "co.jp": "JP",
    "sa": "SA",
    "pl": "PL",
    "se": "SE",
    "com.be": "BE",
    "eg": "EG",
    "co.za": "ZA",
    "ie": "IE",
}

_EU = "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk"
_TEMU_SITES = {**dict.fromkeys(_EU.split(), "EU"), "us": "US", "uk": "UK", "ca": "CA", "au": "AU"}

_SHOPEE = "tw co.id co.th vn ph sg com.my com.br cl com.co com.mx pl"

AMAZON = LinkTable(
    "amazon",
    " ".join(f"amazon.{end} smile.amazon.{end}" for end in _AMAZON) + " amazon.jp",
    {
        "product": LinkKind(form=_ASIN, arguments="asin", readers={"asin": str.upper}),
        "bestsellers": LinkKind(form=r"[\w-]+(?:/\d+)?", arguments="category", name="best sellers"),
        "category": LinkKind(form=r"\d{3,15}", arguments="category_id"),
        "short": SHORT,
    },
    (
        "/dp/{product}/**",
        "/*/dp/{product}/**",
        "/-/*/dp/{product}/**",
        "/-/*/*/dp/{product}/**",
        "/dp/product/{product}/**",
        "/gp/product/{product}/**",
        "/*/gp/product/{product}/**",
        "/gp/product/*/{product}/**",
        "/-/*/gp/product/{product}/**",
        "/gp/aw/d/{product}/**",
        "/gp/aw/reviews/{product}/**",
        "/gp/offer-listing/{product}/**",
        "/exec/obidos/ASIN/{product}/**",
        "/exec/obidos/tg/detail/-/{product}/**",
        "/o/ASIN/{product}/**",
        "/product-reviews/{product}/**",
        "/*/product-reviews/{product}/**",
        "/-/*/product-reviews/{product}/**",
        "/gp/bestsellers/{bestsellers}/**",
        "/*/zgbs/{bestsellers}/**",
        "/-/*/gp/bestsellers/{bestsellers}/**",
        "/b?node={category}",
        "/b/**?node={category}",
        "/*/b/**?node={category}",
        "/gp/browse.html?node={category}",
        "amzn.com/{product}",
        "amzn.com/dp/{product}",
        "amzn.to/{short}",
        "amzn.in/**/{short}",
        "amzn.eu/**/{short}",
        "amzn.asia/**/{short}",
        "a.co/**/{short}",
    ),
    setting="country",
    settings={"amzn.com": "US", "amazon.jp": "JP", **{f"amazon.{end}": country for end, country in _AMAZON.items()}},
)

ALIEXPRESS = LinkTable(
    "aliexpress",
    "*.aliexpress.com *.aliexpress.us *.aliexpress.ru",
    {
        "product": LinkKind(form=_ITEM, arguments="item_id"),
        "store": LinkKind(form=r"\d+", note=_NO_ENDPOINT),
        "short": SHORT,
    },
    (
        "/item/{product}.html",
        "/item/*/{product}.html",
        "/i/{product}.html",
        "/store/{store}/**",
        "a.aliexpress.com/{short}",
        "s.click.aliexpress.com/e/{short}",
    ),
    setting="site",
    settings={"aliexpress.com": "GLO", "aliexpress.us": "US"},
)

SHOPEE = LinkTable(
    "shopee",
    " ".join(f"shopee.{end}" for end in _SHOPEE.split()),
    {
        "item": LinkKind(form=r"\d{5,15}", arguments="item_id"),
        "shop": LinkKind(form=r"\d{3,15}", arguments="shop_id"),
        "name": LinkKind(
            form=r"(?!(?:cart|search|flash_sale|mall|daily_discover|m|user|buyer|shop|product|verify|events)(?:/|$))"
            r"[a-z0-9_.]{3,30}",
            arguments="username",
            name="shop",
        ),
        "short": SHORT,
    },
    (
        "/*-i.{+shop}.{item}",
        "/i.{+shop}.{item}",
        "/product/{+shop}/{item}",
        "/universal-link/product/{+shop}/{item}",
        "/*/{+shop}/{item}",
        "/shop/{shop}/**",
        "/universal-link/shop/{shop}",
        "/{name}",
        *(f"s.shopee.{end}/{{short}}" for end in _SHOPEE.split()),
        *(f"{end}.shp.ee/{{short}}" for end in ("tw", "id", "th", "vn", "ph", "sg", "my", "br")),
        "shp.ee/{short}",
    ),
    setting="site",
    settings={"shopee.tw": "TW", "shopee.co.id": "ID", "shopee.co.th": "TH"},
)

TEMU = LinkTable(
    "temu",
    "temu.com",
    {
        "product": LinkKind(form=r"\d{9,20}", arguments="goods_id"),
        "store": LinkKind(form=r"\d{5,20}", arguments="mall_id"),
        "site": LinkKind(form="|".join(_TEMU_SITES), arguments="site", readers={"site": _TEMU_SITES.__getitem__}),
        "short": SHORT,
    },
    (
        "/{+site}/*-g-{product}.html",
        "/*-g-{product}.html",
        "/{+site}/g-{product}.html",
        "/g-{product}.html",
        "/{+site}/goods.html?goods_id={product}",
        "/goods.html?goods_id={product}",
        "/{+site}/*-m-{store}.html",
        "/*-m-{store}.html",
        "/{+site}/mall.html?mall_id={store}",
        "/mall.html?mall_id={store}",
        "share.temu.com/{short}",
        "temu.to/*/{short}",
    ),
    setting="site",
)

TIKTOK_SHOP = LinkTable(
    "tiktok_shop",
    "tiktok.com shop.tiktok.com",
    {
        "product": LinkKind(form=r"\d{10,20}", arguments="product_id"),
        "region": LinkKind(form="(?i:us|gb|fr|sg|my|ph|th|vn|id)", arguments="region", readers={"region": str.upper}),
    },
    (
        "/view/product/{product}?region={+region}",
        "/view/product/{product}",
        "/{+region}/pdp/{product}",
        "/{+region}/pdp/*/{product}",
        "/pdp/{product}",
        "/pdp/*/{product}",
        "/shop/{+region}/pdp/{product}",
        "/shop/{+region}/pdp/*/{product}",
        "/shop/pdp/{product}",
        "/shop/pdp/*/{product}",
    ),
    setting="region",
)

WESTERN_SHOPS = (AMAZON, ALIEXPRESS, SHOPEE, TEMU, TIKTOK_SHOP)
