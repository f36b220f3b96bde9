"""`justone open`: the ids of a link, and calls to paste."""

from __future__ import annotations

import json

from support.saying_server import saying

NOTE = "0123456789abcdef01234567"
PRICE = "about 0.15 CNY (estimate of 2026-07-28)"


def test_ids_and_calls_with_prices_are_printed(call):
    status, out, err = call("open", f"https://www.xiaohongshu.com/explore/{NOTE}")
    assert (status, err) == (0, "")
    assert out.startswith(f"xiaohongshu: note\nnote_id: {NOTE}\n\n")
    assert f"(v1, 笔记详情). {PRICE}\n  justone call xiaohongshu.get_note_detail_v1 note_id={NOTE}\n" in out
    assert f"get_note_sub_comment_v2 note_id={NOTE} comment_id=...\n" in out
    assert "get_note_detail_v7" not in out


def test_a_printed_call_is_one_that_call_accepts(call):
    _, out, _ = call("open", "https://www.amazon.de/dp/B000000001", "--json")
    command = json.loads(out)["endpoints"][0]["command"]
    assert command == "justone call amazon.get_product_detail_v1 asin=B000000001 country=DE"
    assert call(*command.split()[1:], "--dry-run")[0] == 0


def test_words_of_a_shell_are_quoted(call):
    url = f"https://mp.weixin.qq.com/s?__biz=MzAAAAAAAAAAAA==&mid=1&idx=1&sn={NOTE}#rd"
    _, out, _ = call("open", url)
    assert f"justone call weixin.get_account_principal_info_v1 'url={url}'\n" in out


def test_the_json_has_all_endpoints_with_their_standing(call):
    found = json.loads(call("open", "看看", f"https://www.xiaohongshu.com/explore/{NOTE}", "--json")[1])
    assert found["ids"] == {"note_id": NOTE}
    assert found["endpoints"][0]["price_estimate"] == {"amount": "0.15", "currency": "CNY", "date": "2026-07-28"}
    standing = {each["name"]: each["standing"] for each in found["endpoints"]}
    assert standing["xiaohongshu.get_note_detail_v7"] == ["hidden", "deprecated"]


def test_a_link_without_endpoints_has_status_1_and_a_reason(call):
    status, out, err = call("open", "https://x.com/someone")
    assert (status, out) == (1, "twitter: user\n")
    assert err == "justone: the endpoints take the numeric rest_id, and the link has the user name\n"


def test_an_unknown_link_has_status_2(call):
    status, out, err = call("open", "https://www.example.com/")
    assert (status, out) == (2, "")
    assert err.startswith("justone: the links of www.example.com are unknown")


def test_a_short_link_is_resolved_on_request_only(call):
    asked = []

    def say(url):
        asked.append(url)
        return {"code": 0, "data": {"redirect_url": f"https://www.xiaohongshu.com/discovery/item/{NOTE}"}}

    with saying(say, parameter="shareUrl") as server:
        status, out, _ = call("open", "http://xhslink.com/a/AbC", "--environment", server)
        assert (status, asked) == (0, [])
        assert "share_url=http://xhslink.com/a/AbC\n" in out
        assert "--resolve" in out
        out = call("open", "http://xhslink.com/a/AbC", "--resolve", "--environment", server)[1]
    assert asked == ["http://xhslink.com/a/AbC"]
    assert out.startswith(f"xiaohongshu: note\nnote_id: {NOTE}\n")
