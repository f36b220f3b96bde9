"""Limit of the pages of a list: given by the user, stored in the ledger or absent, and the messages about it."""

from __future__ import annotations

from support.paged_lists import Lists, run, shown


def test_without_max_pages_the_known_limit_holds(where):
    """This is how a second worker or a resumed run starts."""
    server = Lists(a=9, b=9)
    server.says["a", 2] = 601
    run(where, server, max_pages=4, in_flight=1)
    assert len(run(where, server)) == 8
    assert len(run(where, server, max_pages=1)) == 8, "a lower number takes nothing away"
    assert len(run(where, server, max_pages=5)) == 10


def test_a_page_in_doubt_is_retried_without_max_pages(where):
    server = Lists(a=9)
    server.says["a", 2] = 999
    run(where, server, max_pages=2)
    assert shown(run(where, server, in_doubt="retry")) == [("a", "1", "done"), ("a", "2", "done")]
    assert server.seen == {("a", 1): 1, ("a", 2): 2}


def test_the_message_of_a_page_is_not_that_of_another(where):
    server = Lists(a=9, b=9)
    server.says |= {("a", 3): 201, ("b", 2): 400}
    rows = run(where, server, max_pages=9)
    assert [row["message"] for row in rows[:3]] == ["", "", ""]
    assert (rows[-1]["page"], rows[-1]["code"]) == ("2", "400")
    assert rows[-2]["message"] == ""
