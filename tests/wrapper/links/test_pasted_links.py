"""Links within texts, behind redirects, and those that are refused."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from justone_client import ConfigurationError, links

HEX = "0123456789abcdef01234567"
NOTE = f"https://www.xiaohongshu.com/explore/{HEX}"


def refusal(text: object) -> str:
    with pytest.raises(ConfigurationError) as caught:
        links.parse(text)  # type: ignore[arg-type]
    return caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        f"42 某某发布了一篇小红书笔记 😆 xyz 😆 {NOTE}，复制本条信息，打开【小红书】App！",
        f"看看{NOTE}。",
        f"({NOTE})",
        f"{NOTE}复制打开",
        f"{NOTE}😆",
        f"[笔记]({NOTE}?a=1)",
        f'<a href="{NOTE}?a=1&amp;b=2">',
        f"www.xiaohongshu.com/explore/{HEX}/",
        NOTE.replace(":", "：").replace("/", "／").replace(".", "．"),
        NOTE.replace(HEX, "".join(chr(ord(each) + 0xFEE0) for each in HEX)),
        NOTE.replace("https://www.xiaohongshu.com", "HTTPS://WWW.XIAOHONGSHU.COM"),
        quote(NOTE, safe=""),
        f"https://www.xiaohongshu.com/login?redirectPath={quote(NOTE, safe='')}",
        f"https://www.xiaohongshu.com/login?redirectPath={quote(f'/explore/{HEX}', safe='')}",
        f"https://link.zhihu.com/?target={quote(NOTE)}",
        f"https://example.com/jump?url={quote(quote(NOTE, safe=''), safe='')}",
        f"{NOTE} {NOTE}?a=1 https://example.com/",
    ],
)
def test_a_note_is_found_in_a_text_or_behind_a_redirect(text):
    assert (links.parse(text).kind, links.parse(text).ids) == ("note", {"note_id": HEX})


def test_the_url_has_no_text_around_it():
    assert links.parse("打开抖音 https://v.douyin.com/iAbCdEf/，12/30 g@O.xx").url == "https://v.douyin.com/iAbCdEf/"


def test_an_escaped_sign_of_html_separates_parameters():
    assert links.parse("https://item.taobao.com/item.htm?spm=a&amp;id=600000000001").ids == {"item_id": "600000000001"}


def test_parameters_that_look_like_entities_stay():
    url = "https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=1&signature=a-b"
    assert links.parse(url).ids["article_url"] == url


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("一段没有链接的文字", "there is no link in the text"),
        ("", "there is no link in the text"),
        (5, "the link has the type int"),
        ("https://www.example.com/explore/x?token=secret", "the links of www.example.com are unknown"),
        (f"https://www.xiaohongshu.com.example.com/explore/{HEX}", "the links of www.xiaohongshu.com.example.com"),
        (f"https://www.xiaohongshu.com@example.com/explore/{HEX}", "the links of example.com are unknown"),
        ("https://www.xiaohongshu.com/explore/0123", "a link of xiaohongshu (note), but '0123' is not a valid id"),
        (f"https://www.xiaohongshu.com/explore/{HEX}0", "is not a valid id"),
        ("https://weibo.com/1234567890/ZZZZZZZZZ", "a link of weibo (post)"),
        ("https://weibo.com/1234567890/followers", "is not a valid id"),
        ("https://www.youtube.com/embed/videoseries?list=PL0", "is not a valid id"),
        ("https://item.taobao.com/item.htm?id=600000000001&id=600000000002", "unknown form; known are links to: item"),
        ("https://www.jd.com/", "(jd) is of an unknown form; known are links to: item, shop, short link"),
        ("https://youtu.be/00000000000 https://youtu.be/00000000001", "several links (youtube video, youtube video)"),
    ],
)
def test_other_links_are_refused_with_the_reason(text, part):
    assert part in refusal(text)
    assert "secret" not in refusal(text)
