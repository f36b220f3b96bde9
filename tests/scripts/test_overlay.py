"""Corrections are read completely or not at all, and each gives a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from justone_specs.model.config import ConfigError
from justone_specs.model.endpoint import Endpoint
from justone_specs.model.names import names_of
from justone_specs.model.overlay import Correction, DeclaredPaging, Overlay

V1 = Endpoint.of("GET", "/api/kite/get-flyer/v1")
V2 = Endpoint.of("GET", "/api/kite/get-flyer/v2")


def read(folder: Path, text: str) -> Overlay:
    file = folder / "overlay.toml"
    file.write_text(text, encoding="utf-8")
    return Overlay.read(file)


def entry(folder: Path, lines: str) -> Correction:
    """Read a correction; a reason is added unless the lines have one."""
    reason = "" if "reason" in lines else 'reason = "r"'
    return read(folder, f'[endpoints."{V1}"]\n{reason}\n{lines}').for_endpoint(V1)


def test_the_overlay_names_an_endpoint_whose_name_is_taken(tmp_path: Path) -> None:
    overlay = read(
        tmp_path,
        """
        [endpoints."POST /api/kite/fly/v1"]
        reason = "GET has the same path"
        name = "fly_by_post_v1"
        """,
    )
    post, get = (Endpoint.of(method, "/api/kite/fly/v1") for method in ("POST", "GET"))
    names = names_of({post: "", get: ""}, overlay)
    assert (str(names[post]), str(names[get])) == ("kite.fly_by_post_v1", "kite.fly_v1")


def test_an_entry_corrects_only_the_endpoint_it_names(tmp_path: Path) -> None:
    overlay = read(
        tmp_path,
        """
        [platforms]
        "2048" = { name = "tiles", alias = "field_2048", reason = "digits" }
        [endpoints."GET /api/kite/get-flyer/v1"]
        reason = "the page says so"
        deprecated = true
        replacement = "GET /api/kite/get-flyer/v2"
        [endpoints."GET /api/kite/get-flyer/v1".parameters]
        userId = "Whose kite."
        """,
    )
    correction = overlay.for_endpoint(V1)

    assert overlay.platforms == {"2048": "tiles"}
    assert overlay.aliases == {"field_2048": "tiles"}
    assert (correction.deprecated, correction.replacement) == (True, str(V2))
    assert correction.parameters == {"userId": "Whose kite."}
    assert correction.summary is correction.description is None
    assert overlay.for_endpoint(V2).deprecated is None


def test_a_missing_overlay_corrects_nothing(tmp_path: Path) -> None:
    assert Overlay.read(tmp_path / "overlay.toml") == Overlay()


def test_every_key_is_read(tmp_path: Path) -> None:
    correction = entry(
        tmp_path,
        """
        name = "list_"
        deprecated = false
        summary = "s"
        description = ""
        defaults = { text = "", whole = 1, part = 0.5, boolean = true }
        """,
    )

    assert correction == Correction(
        reason="r",
        name="list_",
        deprecated=False,
        summary="s",
        description="",
        defaults={"text": "", "whole": 1, "part": 0.5, "boolean": True},
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[endpoints", r"cannot be read: Expected '\]'"),
        ("[endpoint]", "endpoint: unknown key; known keys are common, echo, endpoints, items, paging, platforms"),
        ("endpoints = 3", "endpoints: expected a table, got a whole number"),
        ("platforms = 3", "platforms: expected a table, got a whole number"),
        ('[endpoints."get-flyer"]\nreason = "r"', "endpoints: expected 'METHOD /path', got 'get-flyer'"),
        (
            '[endpoints]\n"GET /api/kite/get-flyer/v1" = 3',
            'endpoints."GET /api/kite/get-flyer/v1": expected a table, got a whole number',
        ),
        ('[endpoints."GET /api/kite/get-flyer/v1"]\ndeprecated = true', 'v1".reason: missing'),
    ],
)
def test_an_overlay_that_cannot_be_applied_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=rf"overlay\.toml:? .*{complaint}"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ('reason = ""', "reason: expected a text that is not blank"),
        ('reason = " "', "reason: expected a text that is not blank"),
        ("reason = true", "reason: expected a text, got true or false"),
        (
            'sumary = "s"',
            "sumary: unknown key; known keys are defaults, deprecated, description, name, parameters, reason, ",
        ),
        ("summary = 5", "summary: expected a text, got a whole number"),
        ('description = ["d"]', "description: expected a text, got a list"),
        ('deprecated = "no"', "deprecated: expected true or false, got a text"),
        ("deprecated = 0", "deprecated: expected true or false, got a whole number"),
        ('replacement = "v2"', "replacement: expected 'METHOD /path', got 'v2'"),
        ('replacement = ""', "replacement: expected 'METHOD /path', got ''"),
        ("replacement = 2", "replacement: expected a text, got 2"),
        ('parameters = "x"', "parameters: expected a table, got a text"),
        ("parameters = { x = 5 }", "parameters.x: expected a text, got a whole number"),
        ('defaults = ["a"]', "defaults: expected a table, got a list"),
        ("defaults = { x = [1] }", r"defaults.x: expected `bool \| int \| float \| str`, got a list"),
        ("defaults = { x = 2026-06-26 }", r"defaults.x: expected `bool \| int \| float \| str`, got `date`"),
        ("defaults = { x = nan }", "defaults.x: expected a finite number, got nan"),
        ("name = 5", "name: expected a text, got a whole number"),
        ('name = ""', "name: expected a snake_case name .*, got ''"),
        (f'name = "{"a" * 101}"', "name: .* longer than 100 characters"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(tmp_path: Path, lines: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=rf'overlay\.toml: endpoints\."{V1}"(\.|: ){complaint}'):
        entry(tmp_path, lines)


UNFIT = ["", "by post", "by/post", "20-48", "2048", "_call", "__init__", "fly_", "fly__by", "Fly", "用户", "class"]


@pytest.mark.parametrize("name", [*UNFIT, "OPERATIONS", "operations", "list", "type_checking", "deprecated", "con"])
def test_a_method_may_not_take_a_name_of_its_namespace(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match=rf"""overlay\.toml: endpoints\."{V1}"\.name: expected .*, got .{name}.$"""):
        entry(tmp_path, f'name = "{name}"')


def test_a_method_is_not_named_like_the_class_of_its_platform(tmp_path: Path) -> None:
    x = '[endpoints."GET /api/x/fly/v1"]\nreason = "r"\nname = "x"\n'

    assert read(tmp_path, x.replace("/x/", "/kite/")).endpoints
    assert read(tmp_path, x + '[platforms]\nx = { name = "twitter", reason = "r" }').endpoints
    with pytest.raises(ConfigError, match=r"name: expected .*, got 'x'"):
        read(tmp_path, x)


@pytest.mark.parametrize("key", ["name", "alias"])
@pytest.mark.parametrize("name", [*UNFIT, "call", "aclose", "environment", "cached_property", "con"])
def test_a_platform_may_not_take_a_name_of_the_clients(tmp_path: Path, key: str, name: str) -> None:
    values = {"name": "tiles", key: name}
    lines = "\n".join(f'{each} = "{value}"' for each, value in values.items())

    with pytest.raises(ConfigError, match=rf"overlay\.toml: platforms\.2048\.{key}: expected .*, got '{name}'"):
        read(tmp_path, f'[platforms.2048]\nreason = "r"\n{lines}')


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ('"tiles"', ": expected a table, got a text"),
        ('{ name = "tiles" }', ".reason: missing"),
        ('{ name = "tiles", reason = "" }', ".reason: expected a text that is not blank"),
        ('{ reason = "r" }', ".name: missing"),
        ('{ name = 2048, reason = "r" }', ".name: expected a text, got 2048"),
        ('{ name = "tiles", reason = "r", alias = 2048 }', ".alias: expected a text, got 2048"),
        ('{ name = "tiles", colour = "red" }', ".colour: unknown key; known keys are alias, name, reason"),
    ],
)
def test_a_platform_needs_a_valid_name_and_a_reason(tmp_path: Path, values: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=rf"overlay\.toml: platforms\.2048{complaint}"):
        read(tmp_path, f"[platforms]\n2048 = {values}")


@pytest.mark.parametrize("name", ["fly", "v1", "list_v1", "class_", "match", "call", "get_2048"])
def test_any_other_name_is_accepted(tmp_path: Path, name: str) -> None:
    assert entry(tmp_path, f'name = "{name}"').name == name


PAGES = """
[[paging]]
reason = "r"
endpoints = ["GET /api/kite/list/v1"]
"""


def test_a_declaration_holds_for_each_endpoint_it_names(tmp_path: Path) -> None:
    overlay = read(
        tmp_path,
        f"""
        [[paging]]
        reason = "the page says so"
        endpoints = ["{V1}", "{V2}"]
        step = {{ page = 1, offset = 0 }}
        next = {{ searchId = "$.data..search_id" }}
        first = {{ page = 0, searchId = "none" }}
        more = "$.data.has_more"
        items = "$.data.list[0]"
        {PAGES}step = {{ page = 1 }}
        """,
    )

    assert overlay.paging.keys() == {V1, V2, Endpoint.of("GET", "/api/kite/list/v1")}
    assert overlay.paging[V1] == overlay.paging[V2]
    assert overlay.paging[V2] == DeclaredPaging(
        reason="the page says so",
        step={"page": 1, "offset": 0},
        next={"searchId": "$.data..search_id"},
        first={"page": 0, "searchId": "none"},
        more="$.data.has_more",
        items="$.data.list[0]",
    )


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("", r"\[0\]: expected step or next, to get to the next page"),
        ("step = {}", r"\[0\]: expected step or next"),
        ("first = { page = 1 }", r"\[0\]: expected step or next"),
        ("step = { page = 0 }", r"\[0\]: items: missing, but a step of 0 means the number of items"),
        ('step = { page = 1 }\nnext = { page = "$.a" }', r"\[0\]: page: both in step and in next"),
        ("step = { page = 1 }\nfirst = { offset = 1 }", r"\[0\]: first.offset: neither in step nor in next"),
        ("step = { page = -1 }", r"\[0\].step.page: expected a whole number >= 0"),
        ("step = { page = true }", r"\[0\].step.page: expected a whole number, got true or false"),
        ("step = { page = 1.0 }", r"\[0\].step.page: expected a whole number, got a number"),
        ("step = 1", r"\[0\].step: expected a table, got a whole number"),
        ('next = "$.data.cursor"', r"\[0\].next: expected a table, got a text"),
        ('next = { cursor = "data.cursor" }', r"\[0\].next.cursor: 'data.cursor' is not a path such as "),
        ("next = { cursor = 1 }", r"\[0\].next.cursor: expected a text, got 1"),
        ('step = { page = 1 }\nmore = "$.data.a"\nend = "$.data.b"', r"\[0\]: more and end: expected one of them"),
        ('step = { page = 1 }\nmore = ""', r"\[0\].more: '' is not a path such as "),
        ('step = { page = 1 }\nitems = "$"', r"\[0\].items: '\$' is not a path such as "),
        ("step = { page = 1 }\nfirst = { page = true }", r"\[0\].first.page: expected `int \| str`, got true or false"),
        ("step = { page = 1 }\nfirst = { page = 0.5 }", r"\[0\].first.page: expected `int \| str`, got a number"),
        (
            'step = { page = 1 }\nfirst = { page = "one" }',
            r"\[0\]: first.page: expected a whole number, because the parameter counts",
        ),
        (
            "steps = { page = 1 }",
            r"\[0\].steps: unknown key; known keys are end, endpoints, first, items, more, next, ",
        ),
        (f"step = {{ page = 1 }}\n{PAGES}step = {{ page = 1 }}", ": GET /api/kite/list/v1 is declared twice"),
        (f"step = {{ page = 1 }}\n{PAGES.replace('list', 'all')}", r"\[1\]: expected step or next"),
    ],
)
def test_a_declaration_that_does_not_fit_is_refused(tmp_path: Path, lines: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=rf"overlay\.toml: paging{complaint}"):
        read(tmp_path, PAGES + lines)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("paging = 3", ": expected a list, got a whole number"),
        ("paging = []", ": expected a list of length >= 1"),
        ("[paging]\nstep = 1", ": expected a list, got a table"),
        ("paging = [1]", r"\[0\]: expected a table, got a whole number"),
        (PAGES.replace('reason = "r"', ""), r"\[0\].reason: missing"),
        (PAGES.replace('"r"', '" "'), r"\[0\].reason: expected a text that is not blank"),
        (PAGES.replace("endpoints", "endpoint"), r"\[0\].endpoint: unknown key"),
        ('[[paging]]\nreason = "r"\nstep = { page = 1 }', r"\[0\].endpoints: missing"),
        (PAGES.replace('"GET /api/kite/list/v1"', ""), r"\[0\].endpoints: expected a list of length >= 1"),
        (PAGES.replace('"GET /api/kite/list/v1"', "1"), r"\[0\].endpoints\[0\]: expected a text, got 1"),
        (PAGES.replace('"]', '", "list"]'), r"\[0\].endpoints\[1\]: expected 'METHOD /path', got 'list'"),
        (PAGES.replace('["G', f'["{V1}", "{V1}", "G') + "step = { page = 1 }", f": {V1} is declared twice"),
    ],
)
def test_an_invalid_declaration_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=rf"overlay\.toml: paging{complaint}"):
        read(tmp_path, text)


def test_the_overlay_of_this_repository_is_read(repository: Path) -> None:
    overlay = Overlay.read(repository / "specs" / "overlay.toml")

    assert overlay.platforms == {"1688": "alibaba_1688"}
    assert all(correction.reason for correction in overlay.endpoints.values())
    assert all(declared.reason for declared in overlay.paging.values())
