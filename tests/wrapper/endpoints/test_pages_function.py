"""`api.paginate`: the caller defines the next page where paging is not documented."""

from __future__ import annotations

import json
from collections import OrderedDict
from functools import partial
from types import MappingProxyType

import pytest
from support.pages import Code, Server, Trip, trip

from justone_client import ConfigurationError, DailyQuotaExceededError, NoContentError

PATH = "/api/kite/list-kites/v1"
THREE = [{"at": 1}, {"at": 2}, {"at": None}]


def user(api):
    """Return a generated method, any one of them."""
    return api.xiaohongshu.get_user_v3


def after(page):
    at = page.raw["data"]["at"]
    return None if at is None else {"user_id": f"u{at}"}


def go(run, server: Server, next_page=after, max_pages=9, *, method=user, times: int = 1, params=None) -> Trip:
    def do(api):
        first = {"user_id": "u0"} if params is None else params
        return trip(api.paginate(method(api), next_page=next_page, max_pages=max_pages, **first), times=times)

    return run(do, handler=server)


def test_a_function_returns_the_changes_for_the_next_page(run):
    server = Server(*THREE)
    gone = go(run, server)

    assert (gone.data, gone.errors) == (THREE, [])
    assert [each["userId"] for each in server.seen] == ["u0", "u1", "u2"]
    assert gone.saved == [{}, {"user_id": "u1"}, {"user_id": "u2"}, None]


def test_the_function_is_given_typed_pages(run):
    names = []
    go(run, Server({"nickname": "a"}), lambda page: names.append(page.data.nickname))

    assert names == ["a"]


@pytest.mark.parametrize("way", ["call", "partial"])
def test_any_path_can_be_paged_with_call(run, way):
    def next_page(page):
        at = page.raw["data"]["at"]
        return None if at is None else {"params": {"colour": "red", "at": at}}

    where = {"path": PATH, "method": "POST", "form": True}
    server = Server(*THREE)
    gone = go(
        run,
        server,
        next_page,
        method=lambda api: api.call if way == "call" else partial(api.call, **where),
        params={"params": {"colour": "red"}} | (where if way == "call" else {}),
    )

    assert gone.data == THREE
    assert server.seen == [{"colour": "red"}, {"colour": "red", "at": "1"}, {"colour": "red", "at": "2"}]
    assert {(request.method, str(request.url)) for request in server.requests} == {
        ("POST", f"https://api.justoneapi.com{PATH}")
    }


def test_a_saved_place_gives_the_pages_after_it(run):
    server = Server(*THREE)
    before = go(run, server, max_pages=2)
    after_it = go(run, server, params={"user_id": "u0"} | json.loads(json.dumps(before.left)))

    assert before.data + after_it.data == THREE
    assert [each["userId"] for each in server.seen] == ["u0", "u1", "u2"]


def test_max_pages_limits_the_requests(run):
    server = Server(*THREE)
    gone = go(run, server, max_pages=1)

    assert (len(gone.data), len(server.seen), gone.left) == (1, 1, {"user_id": "u1"})


@pytest.mark.parametrize("changes", [{}, {"user_id": "u0"}, MappingProxyType({"user_id": "u0"})])
def test_arguments_that_do_not_change_are_the_end(run, caplog, changes):
    gone = go(run, Server(*THREE), lambda page: changes)

    assert (len(gone.data), gone.errors, gone.left) == (1, [], None)
    assert [record.getMessage() for record in caplog.records if record.name == "justone_client"] == [
        "pages end here: the cursor does not move"
    ]


def test_an_argument_that_is_none_is_left_out(run):
    server = Server(*THREE)
    gone = go(run, server, lambda page: {"params": None}, method=lambda api: api.call, params={"path": PATH})

    assert (len(gone.data), len(server.seen), gone.left) == (1, 1, None)


def test_two_pages_without_data_may_be_two_pages(run):
    server = Server(None, None, {"at": 1})
    gone = go(run, server, lambda page: {"user_id": f"u{len(server.seen)}"}, max_pages=3)

    assert gone.data == [None, None, {"at": 1}]


def test_any_mapping_is_accepted(run):
    server = Server(*THREE)
    gone = go(run, server, lambda page: (changes := after(page)) and OrderedDict(changes))

    assert (len(gone.data), gone.errors) == (3, [])


@pytest.mark.parametrize("changes", ["u1", ["user_id"], [("user_id", "u1")], 0, False, True])
def test_the_page_comes_before_the_error_about_no_mapping(run, changes):
    server = Server(*THREE)
    gone = go(run, server, lambda page: changes, times=2)

    assert (len(gone.data), len(server.seen)) == (1, 1)
    assert [str(error) for error in gone.errors] == [
        f"next_page returned a {type(changes).__name__}; it must return a mapping of arguments, or None"
    ] * 2
    assert isinstance(gone.errors[0], ConfigurationError)


@pytest.mark.parametrize("error", [KeyError("at"), DailyQuotaExceededError("x"), NoContentError("x"), StopIteration()])
def test_the_page_comes_before_an_error_of_the_function(run, error):
    def raises(page):
        raise error

    server = Server(*THREE)
    gone = go(run, server, raises)

    assert (len(gone.data), len(server.seen)) == (1, 1)
    assert len(gone.errors) == 1
    assert error in (gone.errors[0], gone.errors[0].__cause__)


@pytest.mark.parametrize("changes", [{1: "u1"}, {None: "u1"}, {("a", "b"): 1}])
def test_the_page_comes_before_the_error_about_a_name(run, changes):
    gone = go(run, Server(*THREE), lambda page: changes)

    assert gone.data == THREE[:1]
    assert len(gone.errors) == 1


def test_an_unknown_argument_is_refused_by_the_method(run):
    gone = go(run, Server(*THREE), lambda page: {"colour": "red"})

    assert gone.data == THREE[:1]
    assert [type(error) for error in gone.errors] == [TypeError]


def test_no_content_is_an_error_at_first_and_the_end_later(run):
    assert [type(error) for error in go(run, Server(Code(201))).errors] == [NoContentError]
    gone = go(run, Server(THREE[0], Code(201)))
    assert (gone.data, gone.errors, gone.left) == (THREE[:1], [], None)


def test_a_failed_page_is_requested_again(run):
    server = Server(THREE[0], Code(303), *THREE[1:])
    gone = go(run, server, times=2)

    assert gone.data == THREE
    assert [each["userId"] for each in server.seen] == ["u0", "u1", "u1", "u2"]


@pytest.mark.parametrize("most", [0, True, "3", 1.5])
def test_max_pages_is_a_whole_number_from_1_on(run, most):
    server = Server()
    with pytest.raises(ConfigurationError, match=r"^max_pages must be a whole number from 1 on"):
        go(run, server, max_pages=most)
    assert server.seen == []
