"""Classes shared by objects of the same shape within an endpoint."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.strict_mypy import StrictMypy

from justone_specs.normalise import PublishedOperation
from speckit.generate import generate

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
Source = Callable[[Any], str]
USER = {"id": 1, "avatar": {"url": "", "width": 1}}
ODD = {"user-id": 1, "user.name": "Ada", "a b": 2, "@type": "t", "1st_place": 3, "女": 4, "id": 5, "size": 6, "if": 7}
READ = """
import json, sys
from justone_client.endpoints.model import read_data
data, drift = read_data("justone_generated.api.kite.fly_v1", json.load(sys.stdin))
print(json.dumps([repr(data), [str(item) for item in drift]]))
"""


@pytest.fixture
def source(published: Invent, catalogue_of: Build, tmp_path: Path) -> Source:
    """Generate from an example; return the source of its module."""

    def build(example: Any) -> str:
        generate(catalogue_of(published("GET /api/kite/fly/v1", example)), tmp_path)
        return (tmp_path / "justone_generated" / "api" / "kite" / "fly_v1.py").read_text(encoding="utf-8")

    return build


def classes(source: str) -> list[str]:
    return re.findall(r"^class (\w+)", source, re.MULTILINE)


def test_equal_shapes_are_one_class_with_the_shortest_name(source: Source) -> None:
    module = source({"author_of_note": USER, "user": USER, "fans": [USER], "by_id": {"17": USER}})

    assert classes(module) == ["Avatar", "Fan", "FlyV1Data"]
    assert "author_of_note: Fan | None" in module
    assert "by_id: dict[str, Fan] | None" in module
    assert "fans: list[Fan] | None" in module


def test_the_first_of_two_short_names_is_kept(source: Source) -> None:
    assert classes(source({"kite": {"n": 1}, "bird": {"n": 1}})) == ["Bird", "FlyV1Data"]


def test_similar_shapes_do_not_share_a_class(source: Source) -> None:
    module = source(
        {"a": {"n": 1}, "b": {"n": "x"}, "c": {"n": None}, "d": [{"n": 1}, {}], "e": [{"n": 1}, {"n": None}]}
    )

    assert classes(module) == ["A", "B", "C", "DItem", "EItem", "FlyV1Data"]


def test_a_class_precedes_its_users_and_reads_its_example(
    source: Source, tmp_path: Path, ask: Callable[..., Any], strict_mypy: StrictMypy
) -> None:
    example = [{"deep": {"er": {"user": USER}}, "shallow": {"user": USER}, "avatar_of_all": USER["avatar"]}]
    module = source(example)
    text, drift = ask(tmp_path, READ, example)

    assert [module.index(f"class {name}(") for name in classes(module)] == sorted(
        module.index(f"class {name}(") for name in ("Avatar", "User", "Er", "Deep", "FlyV1DataItem")
    )
    assert "shallow: Er | None" in module
    assert "avatar_of_all: Avatar | None" in module
    assert text.count("Avatar(") == 3
    assert drift == []
    assert strict_mypy("justone_generated", folder=tmp_path, generated=tmp_path) == ""


def test_odd_keys_become_separate_fields(source: Source, tmp_path: Path, ask: Callable[..., Any]) -> None:
    module = source(ODD)

    for field in (
        'user_id: int | None = key("user-id")',
        'user_name: str | None = key("user.name")',
        'a_b: int | None = key("a b")',
        'type: str | None = key("@type")',
        'field_1st_place: int | None = key("1st_place")',
        'field_: int | None = key("女")',
        'if_: int | None = key("if")',
    ):
        assert field in module
    assert ask(tmp_path, READ, ODD)[1] == []


def test_keys_that_give_one_name_stay_apart(source: Source, tmp_path: Path, ask: Callable[..., Any]) -> None:
    example = {"user-id": 1, "user_id": "a", "userId": None, "女": 1, "男": 2, "x": 3, "y": 4}
    module = source(example)

    fields = re.findall(r"^    (\w+):", module, re.MULTILINE)
    assert sorted(fields) == ["field_", "field__", "user_id", "user_id_", "user_id__", "x", "y"]
    assert "user_id: str | None = None" in module  # the key that is spelled like the field gets its name
    assert ask(tmp_path, READ, example)[1] == []


def test_a_hostile_key_is_only_a_text(source: Source, tmp_path: Path, ask: Callable[..., Any]) -> None:
    hostile = 'x"""\nimport os\n\\" {{ 7 * 7 }} \u2028 \x00'
    example = {"a": 1, "b": {hostile: {"n": 1}, "c": 1, "d": {hostile: 2}}}
    module = source(example)

    assert "import os\n" not in module
    assert classes(module) == ["XImportOs77", "B", "FlyV1Data"]
    assert ask(tmp_path, READ, example)[1] == []


def test_names_that_the_generator_would_confuse_stay_apart(
    published: Invent, catalogue_of: Build, tmp_path: Path, ask: Callable[..., Any]
) -> None:
    names = ("a.b", "a-b", "a[]", "a", "self_", "self", "class", "class_")
    parameters = [{"in": "query", "name": name, "schema": {}} for name in names]
    example = {"id": 1, "@id": "x", "class": None, "class_": 2.5, "a.b": [], "a-b": {"c": 1}}
    generate(catalogue_of(published("GET /api/kite/get-flyer/v1", example, parameters=parameters)), tmp_path)
    code = """
import json
from justone_client.endpoints.model import read_data
from justone_client.endpoints.registry import operation_named
operation = operation_named("kite.get_flyer_v1")
data, drift = read_data(operation.data, json.load(open(0)))
print(json.dumps([sorted(operation.parameters.values()), len(operation.parameters), data.id, data.id_, len(drift)]))
"""

    assert ask(tmp_path, code, example) == [sorted(names), len(names), 1, "x", 0]


def test_another_sample_does_not_reorder_fields(published: Invent, catalogue_of: Build, tmp_path: Path) -> None:
    one = {"code": 0, "data": {"wing": 1, "beak": 2, "tail": 3}}
    first = published("GET /api/kite/fly/v1")
    orders = []
    for samples in ((one,), (one, {"code": 0, "data": {"tail": 3}})):
        generate(catalogue_of(replace(first, samples=samples)), tmp_path)
        module = (tmp_path / "justone_generated" / "api" / "kite" / "fly_v1.py").read_text(encoding="utf-8")
        orders.append(re.findall(r"^    (\w+):", module, re.MULTILINE))

    assert orders == [["beak", "tail", "wing"]] * 2
