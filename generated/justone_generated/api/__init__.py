"""Platforms as attributes of the client; each one's module is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from justone_client.endpoints.namespace import AsyncCaller, Caller

if TYPE_CHECKING:
    from .alibaba_1688 import Alibaba1688, AsyncAlibaba1688
    from .aliexpress import Aliexpress, AsyncAliexpress
    from .amazon import Amazon, AsyncAmazon
    from .beike import AsyncBeike, Beike
    from .bilibili import AsyncBilibili, Bilibili
    from .dewu import AsyncDewu, Dewu
    from .douban import AsyncDouban, Douban
    from .douyin import AsyncDouyin, Douyin
    from .douyin_ec import AsyncDouyinEc, DouyinEc
    from .douyin_xingtu import AsyncDouyinXingtu, DouyinXingtu
    from .facebook import AsyncFacebook, Facebook
    from .imdb import AsyncImdb, Imdb
    from .instagram import AsyncInstagram, Instagram
    from .jd import AsyncJd, Jd
    from .kuaishou import AsyncKuaishou, Kuaishou
    from .linkedin import AsyncLinkedin, Linkedin
    from .llm import AsyncLlm, Llm
    from .qq_huxuan import AsyncQqHuxuan, QqHuxuan
    from .reddit import AsyncReddit, Reddit
    from .search import AsyncSearch, Search
    from .shopee import AsyncShopee, Shopee
    from .taobao import AsyncTaobao, Taobao
    from .temu import AsyncTemu, Temu
    from .tiktok import AsyncTiktok, Tiktok
    from .tiktok_shop import AsyncTiktokShop, TiktokShop
    from .toutiao import AsyncToutiao, Toutiao
    from .twitter import AsyncTwitter, Twitter
    from .weibo import AsyncWeibo, Weibo
    from .weixin import AsyncWeixin, Weixin
    from .weixin_channels import AsyncWeixinChannels, WeixinChannels
    from .xianyu import AsyncXianyu, Xianyu
    from .xiaohongshu import AsyncXiaohongshu, Xiaohongshu
    from .xiaohongshu_ec import AsyncXiaohongshuEc, XiaohongshuEc
    from .xiaohongshu_pgy import AsyncXiaohongshuPgy, XiaohongshuPgy
    from .youku import AsyncYouku, Youku
    from .youtube import AsyncYoutube, Youtube
    from .zcool import AsyncZcool, Zcool
    from .zhihu import AsyncZhihu, Zhihu

PLATFORMS: dict[str, tuple[str, ...]] = {
    "alibaba_1688": ("1688",),
    "aliexpress": ("aliexpress",),
    "amazon": ("amazon",),
    "beike": ("beike",),
    "bilibili": ("bilibili",),
    "dewu": ("dewu",),
    "douban": ("douban",),
    "douyin": ("douyin",),
    "douyin_ec": ("douyin-ec",),
    "douyin_xingtu": ("douyin-xingtu",),
    "facebook": ("facebook",),
    "imdb": ("imdb",),
    "instagram": ("instagram",),
    "jd": ("jd",),
    "kuaishou": ("kuaishou",),
    "linkedin": ("linkedin",),
    "llm": ("llm",),
    "qq_huxuan": ("qq-huxuan",),
    "reddit": ("reddit",),
    "search": ("search",),
    "shopee": ("shopee",),
    "taobao": ("taobao",),
    "temu": ("temu",),
    "tiktok": ("tiktok",),
    "tiktok_shop": ("tiktok-shop",),
    "toutiao": ("toutiao",),
    "twitter": ("twitter",),
    "weibo": ("weibo",),
    "weixin": ("weixin",),
    "weixin_channels": ("weixin-channels",),
    "xianyu": ("xianyu",),
    "xiaohongshu": ("xiaohongshu",),
    "xiaohongshu_ec": ("xiaohongshu-ec",),
    "xiaohongshu_pgy": ("xiaohongshu-pgy",),
    "youku": ("youku",),
    "youtube": ("youtube",),
    "zcool": ("zcool",),
    "zhihu": ("zhihu",),
}
"""The path segments after `/api/` of each platform's endpoints."""


class Platforms(Caller):
    @cached_property
    def alibaba_1688(self) -> Alibaba1688:
        """Endpoints under `/api/1688`."""
        from .alibaba_1688 import Alibaba1688

        return Alibaba1688(self)

    @cached_property
    def aliexpress(self) -> Aliexpress:
        """Endpoints under `/api/aliexpress`."""
        from .aliexpress import Aliexpress

        return Aliexpress(self)

    @cached_property
    def amazon(self) -> Amazon:
        """Endpoints under `/api/amazon`."""
        from .amazon import Amazon

        return Amazon(self)

    @cached_property
    def beike(self) -> Beike:
        """Endpoints under `/api/beike`."""
        from .beike import Beike

        return Beike(self)

    @cached_property
    def bilibili(self) -> Bilibili:
        """Endpoints under `/api/bilibili`."""
        from .bilibili import Bilibili

        return Bilibili(self)

    @cached_property
    def dewu(self) -> Dewu:
        """Endpoints under `/api/dewu`."""
        from .dewu import Dewu

        return Dewu(self)

    @cached_property
    def douban(self) -> Douban:
        """Endpoints under `/api/douban`."""
        from .douban import Douban

        return Douban(self)

    @cached_property
    def douyin(self) -> Douyin:
        """Endpoints under `/api/douyin`."""
        from .douyin import Douyin

        return Douyin(self)

    @cached_property
    def douyin_ec(self) -> DouyinEc:
        """Endpoints under `/api/douyin-ec`."""
        from .douyin_ec import DouyinEc

        return DouyinEc(self)

    @cached_property
    def douyin_xingtu(self) -> DouyinXingtu:
        """Endpoints under `/api/douyin-xingtu`."""
        from .douyin_xingtu import DouyinXingtu

        return DouyinXingtu(self)

    @cached_property
    def facebook(self) -> Facebook:
        """Endpoints under `/api/facebook`."""
        from .facebook import Facebook

        return Facebook(self)

    @cached_property
    def imdb(self) -> Imdb:
        """Endpoints under `/api/imdb`."""
        from .imdb import Imdb

        return Imdb(self)

    @cached_property
    def instagram(self) -> Instagram:
        """Endpoints under `/api/instagram`."""
        from .instagram import Instagram

        return Instagram(self)

    @cached_property
    def jd(self) -> Jd:
        """Endpoints under `/api/jd`."""
        from .jd import Jd

        return Jd(self)

    @cached_property
    def kuaishou(self) -> Kuaishou:
        """Endpoints under `/api/kuaishou`."""
        from .kuaishou import Kuaishou

        return Kuaishou(self)

    @cached_property
    def linkedin(self) -> Linkedin:
        """Endpoints under `/api/linkedin`."""
        from .linkedin import Linkedin

        return Linkedin(self)

    @cached_property
    def llm(self) -> Llm:
        """Endpoints under `/api/llm`."""
        from .llm import Llm

        return Llm(self)

    @cached_property
    def qq_huxuan(self) -> QqHuxuan:
        """Endpoints under `/api/qq-huxuan`."""
        from .qq_huxuan import QqHuxuan

        return QqHuxuan(self)

    @cached_property
    def reddit(self) -> Reddit:
        """Endpoints under `/api/reddit`."""
        from .reddit import Reddit

        return Reddit(self)

    @cached_property
    def search(self) -> Search:
        """Endpoints under `/api/search`."""
        from .search import Search

        return Search(self)

    @cached_property
    def shopee(self) -> Shopee:
        """Endpoints under `/api/shopee`."""
        from .shopee import Shopee

        return Shopee(self)

    @cached_property
    def taobao(self) -> Taobao:
        """Endpoints under `/api/taobao`."""
        from .taobao import Taobao

        return Taobao(self)

    @cached_property
    def temu(self) -> Temu:
        """Endpoints under `/api/temu`."""
        from .temu import Temu

        return Temu(self)

    @cached_property
    def tiktok(self) -> Tiktok:
        """Endpoints under `/api/tiktok`."""
        from .tiktok import Tiktok

        return Tiktok(self)

    @cached_property
    def tiktok_shop(self) -> TiktokShop:
        """Endpoints under `/api/tiktok-shop`."""
        from .tiktok_shop import TiktokShop

        return TiktokShop(self)

    @cached_property
    def toutiao(self) -> Toutiao:
        """Endpoints under `/api/toutiao`."""
        from .toutiao import Toutiao

        return Toutiao(self)

    @cached_property
    def twitter(self) -> Twitter:
        """Endpoints under `/api/twitter`."""
        from .twitter import Twitter

        return Twitter(self)

    @cached_property
    def weibo(self) -> Weibo:
        """Endpoints under `/api/weibo`."""
        from .weibo import Weibo

        return Weibo(self)

    @cached_property
    def weixin(self) -> Weixin:
        """Endpoints under `/api/weixin`."""
        from .weixin import Weixin

        return Weixin(self)

    @cached_property
    def weixin_channels(self) -> WeixinChannels:
        """Endpoints under `/api/weixin-channels`."""
        from .weixin_channels import WeixinChannels

        return WeixinChannels(self)

    @cached_property
    def xianyu(self) -> Xianyu:
        """Endpoints under `/api/xianyu`."""
        from .xianyu import Xianyu

        return Xianyu(self)

    @cached_property
    def xiaohongshu(self) -> Xiaohongshu:
        """Endpoints under `/api/xiaohongshu`."""
        from .xiaohongshu import Xiaohongshu

        return Xiaohongshu(self)

    @cached_property
    def xiaohongshu_ec(self) -> XiaohongshuEc:
        """Endpoints under `/api/xiaohongshu-ec`."""
        from .xiaohongshu_ec import XiaohongshuEc

        return XiaohongshuEc(self)

    @cached_property
    def xiaohongshu_pgy(self) -> XiaohongshuPgy:
        """Endpoints under `/api/xiaohongshu-pgy`."""
        from .xiaohongshu_pgy import XiaohongshuPgy

        return XiaohongshuPgy(self)

    @cached_property
    def youku(self) -> Youku:
        """Endpoints under `/api/youku`."""
        from .youku import Youku

        return Youku(self)

    @cached_property
    def youtube(self) -> Youtube:
        """Endpoints under `/api/youtube`."""
        from .youtube import Youtube

        return Youtube(self)

    @cached_property
    def zcool(self) -> Zcool:
        """Endpoints under `/api/zcool`."""
        from .zcool import Zcool

        return Zcool(self)

    @cached_property
    def zhihu(self) -> Zhihu:
        """Endpoints under `/api/zhihu`."""
        from .zhihu import Zhihu

        return Zhihu(self)

    @property
    def field_1688(self) -> Alibaba1688:
        """The same as `alibaba_1688`, by the name that the vendor's SDK uses."""
        return self.alibaba_1688


class AsyncPlatforms(AsyncCaller):
    @cached_property
    def alibaba_1688(self) -> AsyncAlibaba1688:
        """Endpoints under `/api/1688`."""
        from .alibaba_1688 import AsyncAlibaba1688

        return AsyncAlibaba1688(self)

    @cached_property
    def aliexpress(self) -> AsyncAliexpress:
        """Endpoints under `/api/aliexpress`."""
        from .aliexpress import AsyncAliexpress

        return AsyncAliexpress(self)

    @cached_property
    def amazon(self) -> AsyncAmazon:
        """Endpoints under `/api/amazon`."""
        from .amazon import AsyncAmazon

        return AsyncAmazon(self)

    @cached_property
    def beike(self) -> AsyncBeike:
        """Endpoints under `/api/beike`."""
        from .beike import AsyncBeike

        return AsyncBeike(self)

    @cached_property
    def bilibili(self) -> AsyncBilibili:
        """Endpoints under `/api/bilibili`."""
        from .bilibili import AsyncBilibili

        return AsyncBilibili(self)

    @cached_property
    def dewu(self) -> AsyncDewu:
        """Endpoints under `/api/dewu`."""
        from .dewu import AsyncDewu

        return AsyncDewu(self)

    @cached_property
    def douban(self) -> AsyncDouban:
        """Endpoints under `/api/douban`."""
        from .douban import AsyncDouban

        return AsyncDouban(self)

    @cached_property
    def douyin(self) -> AsyncDouyin:
        """Endpoints under `/api/douyin`."""
        from .douyin import AsyncDouyin

        return AsyncDouyin(self)

    @cached_property
    def douyin_ec(self) -> AsyncDouyinEc:
        """Endpoints under `/api/douyin-ec`."""
        from .douyin_ec import AsyncDouyinEc

        return AsyncDouyinEc(self)

    @cached_property
    def douyin_xingtu(self) -> AsyncDouyinXingtu:
        """Endpoints under `/api/douyin-xingtu`."""
        from .douyin_xingtu import AsyncDouyinXingtu

        return AsyncDouyinXingtu(self)

    @cached_property
    def facebook(self) -> AsyncFacebook:
        """Endpoints under `/api/facebook`."""
        from .facebook import AsyncFacebook

        return AsyncFacebook(self)

    @cached_property
    def imdb(self) -> AsyncImdb:
        """Endpoints under `/api/imdb`."""
        from .imdb import AsyncImdb

        return AsyncImdb(self)

    @cached_property
    def instagram(self) -> AsyncInstagram:
        """Endpoints under `/api/instagram`."""
        from .instagram import AsyncInstagram

        return AsyncInstagram(self)

    @cached_property
    def jd(self) -> AsyncJd:
        """Endpoints under `/api/jd`."""
        from .jd import AsyncJd

        return AsyncJd(self)

    @cached_property
    def kuaishou(self) -> AsyncKuaishou:
        """Endpoints under `/api/kuaishou`."""
        from .kuaishou import AsyncKuaishou

        return AsyncKuaishou(self)

    @cached_property
    def linkedin(self) -> AsyncLinkedin:
        """Endpoints under `/api/linkedin`."""
        from .linkedin import AsyncLinkedin

        return AsyncLinkedin(self)

    @cached_property
    def llm(self) -> AsyncLlm:
        """Endpoints under `/api/llm`."""
        from .llm import AsyncLlm

        return AsyncLlm(self)

    @cached_property
    def qq_huxuan(self) -> AsyncQqHuxuan:
        """Endpoints under `/api/qq-huxuan`."""
        from .qq_huxuan import AsyncQqHuxuan

        return AsyncQqHuxuan(self)

    @cached_property
    def reddit(self) -> AsyncReddit:
        """Endpoints under `/api/reddit`."""
        from .reddit import AsyncReddit

        return AsyncReddit(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """Endpoints under `/api/search`."""
        from .search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def shopee(self) -> AsyncShopee:
        """Endpoints under `/api/shopee`."""
        from .shopee import AsyncShopee

        return AsyncShopee(self)

    @cached_property
    def taobao(self) -> AsyncTaobao:
        """Endpoints under `/api/taobao`."""
        from .taobao import AsyncTaobao

        return AsyncTaobao(self)

    @cached_property
    def temu(self) -> AsyncTemu:
        """Endpoints under `/api/temu`."""
        from .temu import AsyncTemu

        return AsyncTemu(self)

    @cached_property
    def tiktok(self) -> AsyncTiktok:
        """Endpoints under `/api/tiktok`."""
        from .tiktok import AsyncTiktok

        return AsyncTiktok(self)

    @cached_property
    def tiktok_shop(self) -> AsyncTiktokShop:
        """Endpoints under `/api/tiktok-shop`."""
        from .tiktok_shop import AsyncTiktokShop

        return AsyncTiktokShop(self)

    @cached_property
    def toutiao(self) -> AsyncToutiao:
        """Endpoints under `/api/toutiao`."""
        from .toutiao import AsyncToutiao

        return AsyncToutiao(self)

    @cached_property
    def twitter(self) -> AsyncTwitter:
        """Endpoints under `/api/twitter`."""
        from .twitter import AsyncTwitter

        return AsyncTwitter(self)

    @cached_property
    def weibo(self) -> AsyncWeibo:
        """Endpoints under `/api/weibo`."""
        from .weibo import AsyncWeibo

        return AsyncWeibo(self)

    @cached_property
    def weixin(self) -> AsyncWeixin:
        """Endpoints under `/api/weixin`."""
        from .weixin import AsyncWeixin

        return AsyncWeixin(self)

    @cached_property
    def weixin_channels(self) -> AsyncWeixinChannels:
        """Endpoints under `/api/weixin-channels`."""
        from .weixin_channels import AsyncWeixinChannels

        return AsyncWeixinChannels(self)

    @cached_property
    def xianyu(self) -> AsyncXianyu:
        """Endpoints under `/api/xianyu`."""
        from .xianyu import AsyncXianyu

        return AsyncXianyu(self)

    @cached_property
    def xiaohongshu(self) -> AsyncXiaohongshu:
        """Endpoints under `/api/xiaohongshu`."""
        from .xiaohongshu import AsyncXiaohongshu

        return AsyncXiaohongshu(self)

    @cached_property
    def xiaohongshu_ec(self) -> AsyncXiaohongshuEc:
        """Endpoints under `/api/xiaohongshu-ec`."""
        from .xiaohongshu_ec import AsyncXiaohongshuEc

        return AsyncXiaohongshuEc(self)

    @cached_property
    def xiaohongshu_pgy(self) -> AsyncXiaohongshuPgy:
        """Endpoints under `/api/xiaohongshu-pgy`."""
        from .xiaohongshu_pgy import AsyncXiaohongshuPgy

        return AsyncXiaohongshuPgy(self)

    @cached_property
    def youku(self) -> AsyncYouku:
        """Endpoints under `/api/youku`."""
        from .youku import AsyncYouku

        return AsyncYouku(self)

    @cached_property
    def youtube(self) -> AsyncYoutube:
        """Endpoints under `/api/youtube`."""
        from .youtube import AsyncYoutube

        return AsyncYoutube(self)

    @cached_property
    def zcool(self) -> AsyncZcool:
        """Endpoints under `/api/zcool`."""
        from .zcool import AsyncZcool

        return AsyncZcool(self)

    @cached_property
    def zhihu(self) -> AsyncZhihu:
        """Endpoints under `/api/zhihu`."""
        from .zhihu import AsyncZhihu

        return AsyncZhihu(self)

    @property
    def field_1688(self) -> AsyncAlibaba1688:
        """The same as `alibaba_1688`, by the name that the vendor's SDK uses."""
        return self.alibaba_1688
