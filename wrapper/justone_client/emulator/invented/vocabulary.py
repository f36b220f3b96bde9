"""The words of invented texts, in the language of a platform's users. No name of a real person, shop or brand."""

from __future__ import annotations

from typing import NamedTuple

_ENGLISH = {
    *("aliexpress", "amazon", "facebook", "imdb", "instagram", "linkedin"),
    *("reddit", "shopee", "temu", "tiktok", "twitter", "youtube"),
}


class Words(NamedTuple):
    """Words to choose from; a text is a choice from each of several lists."""

    nickname: tuple[tuple[str, ...], ...]
    title: tuple[tuple[str, ...], ...]
    sentence: tuple[tuple[str, ...], ...]
    tag: tuple[tuple[str, ...], ...]
    shop: tuple[tuple[str, ...], ...]
    place: tuple[tuple[str, ...], ...]
    language: str
    currency: str


_CHINESE_WORDS = Words(
    nickname=(
        ("爱喝茶的", "早起的", "慢吞吞的", "会做饭的", "住在海边的", "背着书包的", "喜欢下雨的", "正在减肥的"),
        ("小熊", "松鼠", "向日葵", "柠檬", "云朵", "土豆", "鲸鱼", "南瓜"),
    ),
    title=(
        ("新手必看", "一周记录", "亲测好用", "周末去哪儿", "省钱攻略", "十分钟学会", "通勤必备", "换季清单"),
        ("｜", "："),
        ("家常早餐", "露营装备", "护肤步骤", "阳台种菜", "城市骑行", "收纳方法", "平价穿搭", "咖啡入门"),
    ),
    sentence=(
        ("用了一个月", "周末试了一次", "朋友推荐之后", "对比了好几家"),
        ("，",),
        ("整体比想象的好", "细节还有改进的空间", "适合第一次尝试的人", "性价比不错"),
        ("。", "，下次还来。", "，记录一下。"),
    ),
    tag=(("美食", "旅行", "护肤", "穿搭", "家居", "健身", "数码", "亲子"),),
    shop=(("东街", "山下", "湖边", "屋顶", "巷口"), ("生活馆", "杂货店", "专营店", "小铺")),
    place=(("北京", "上海", "广东", "浙江", "四川", "湖北", "福建", "陕西"),),
    language="zh",
    currency="CNY",
)

_ENGLISH_WORDS = Words(
    nickname=(
        ("quiet", "early", "sunny", "slow", "paper", "river", "maple", "cloudy"),
        ("_",),
        ("otter", "lemon", "lantern", "pebble", "biscuit", "sparrow", "pumpkin", "kettle"),
    ),
    title=(
        ("A beginner's guide to", "One week of", "Ten minutes of", "What I learned from", "Five mistakes in"),
        (" ",),
        ("balcony gardening", "city cycling", "home baking", "travelling light", "film photography", "budget cooking"),
    ),
    sentence=(
        ("After a month", "On the second try", "For the price", "Compared with the old one"),
        (" ",),
        ("it works better than expected", "it is easy to recommend", "there is room for improvement"),
        (".", ", and I would do it again."),
    ),
    tag=(("food", "travel", "beauty", "fashion", "home", "fitness", "tech", "family"),),
    shop=(("Morning", "Harbor", "Willow", "Copper"), (" ",), ("Goods", "Outlet", "Corner", "Supply")),
    place=(("United States", "Canada", "Germany", "Japan", "Brazil", "Spain", "Singapore", "Mexico"),),
    language="en",
    currency="USD",
)


def words_of(site: str) -> Words:
    """Return the words for a site; Chinese ones unless its users mostly write English."""
    return _ENGLISH_WORDS if site in _ENGLISH else _CHINESE_WORDS
