"""Safety of the generator: a failed run loses nothing, a successful run leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from generating import PART, contents

from justone_specs.normalise import PublishedOperation
from speckit.generate import GenerationError, generate, generator
from speckit.generate.completeness import missing_methods
from speckit.generate.view import endpoint_views

pytestmark = pytest.mark.slow

Invent = Callable[..., PublishedOperation]
Build = Callable[..., dict[str, Any]]
Ask = Callable[..., Any]


@pytest.mark.parametrize("replaced", [True, False], ids=["after", "before"])
def test_files_left_by_a_killed_run_are_removed(
    published: Invent, catalogue_of: Build, tmp_path: Path, *, replaced: bool
) -> None:
    catalogue = catalogue_of(published("GET /api/kite/fly/v1", PART))
    generate(catalogue, tmp_path)
    whole = contents(tmp_path)
    residue = tmp_path / ".justone_generated.killed"
    residue.mkdir()
    if not replaced:
        (tmp_path / "justone_generated").rename(residue / "before")
    generate(catalogue, tmp_path)
    assert contents(tmp_path) == whole
    assert not residue.exists()


def test_a_removed_endpoint_leaves_no_file(published: Invent, catalogue_of: Build, tmp_path: Path) -> None:
    stays, goes = published("GET /api/kite/fly/v1", PART), published("GET /api/pond/swim/v1", PART)
    generate(catalogue_of(stays, goes), tmp_path)
    assert (tmp_path / "justone_generated" / "api" / "pond").is_dir()
    generate(catalogue_of(stays), tmp_path)

    assert not (tmp_path / "justone_generated" / "api" / "pond").exists()


@pytest.fixture
def old_package(published: Invent, catalogue_of: Build, tmp_path: Path) -> Path:
    generate(catalogue_of(published("GET /api/pond/swim/v1", PART)), tmp_path)
    return tmp_path


@pytest.fixture
def small(published: Invent, catalogue_of: Build) -> dict[str, Any]:
    return catalogue_of(published("GET /api/kite/fly/v1", PART), published("GET /api/kite/land/v1", PART))


def envelope(catalogue: dict[str, Any], path: str) -> dict[str, Any]:
    response = catalogue["paths"][path]["get"]["responses"]["200"]
    schema: dict[str, Any] = response["content"]["application/json"]["schema"]
    return schema


def test_a_generator_warning_fails_and_keeps_the_old_package(small: dict[str, Any], old_package: Path) -> None:
    before = contents(old_package)
    envelope(small, "/api/kite/land/v1")["title"] = envelope(small, "/api/kite/fly/v1")["title"]

    with pytest.raises(GenerationError, match=r"warned:\n- .*/api/kite/land/v1"):
        generate(small, old_package)
    assert contents(old_package) == before


def test_a_refused_catalogue_fails_and_keeps_the_old_package(small: dict[str, Any], old_package: Path) -> None:
    before = contents(old_package)

    with pytest.raises(GenerationError, match="rejected the catalogue"):
        generate(small | {"openapi": "2.0"}, old_package)
    assert contents(old_package) == before


def test_a_missing_method_fails_and_keeps_the_old_package(
    small: dict[str, Any], old_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(old_package)
    format_ = generator._format

    def lose_a_method(package: Path) -> None:
        format_(package)
        init = package / "api" / "kite" / "__init__.py"
        init.write_text(init.read_text(encoding="utf-8").replace("async def land_v1", "async def lend_v1"))

    monkeypatch.setattr(generator, "_format", lose_a_method)
    with pytest.raises(GenerationError, match=r"1 endpoints .* kite\.land_v1 \(GET /api/kite/land/v1\)"):
        generate(small, old_package)
    assert contents(old_package) == before


def test_invalid_source_fails_and_keeps_the_old_package(
    small: dict[str, Any], old_package: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(old_package)
    templates = tmp_path_factory.mktemp("templates")
    for template in generator._TEMPLATES.iterdir():
        (templates / template.name).write_text(template.read_text(encoding="utf-8"), encoding="utf-8")
    (templates / "package_init.py.jinja").write_text('"""Never closed')
    monkeypatch.setattr(generator, "_TEMPLATES", templates)

    with pytest.raises(GenerationError, match="ruff rejected"):
        generate(small, old_package)
    assert contents(old_package) == before


def test_the_old_package_is_restored_if_replacing_it_fails(
    small: dict[str, Any], old_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(old_package)
    rename = Path.rename

    def refuse_the_new(self: Path, target: Path) -> Path:
        if self.name == target.name == "justone_generated":
            raise OSError("no room")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_the_new)
    with pytest.raises(OSError, match="no room"):
        generate(small, old_package)
    assert contents(old_package) == before


def test_a_method_missing_in_one_namespace_or_both_is_named(small: dict[str, Any], tmp_path: Path) -> None:
    views = list(endpoint_views(small))
    init = tmp_path / "api" / "kite" / "__init__.py"
    assert len(missing_methods(tmp_path, views)) == 2

    init.parent.mkdir(parents=True)
    both = "class A:\n    def {0}(self): ...\nclass B:\n    async def {0}(self): ...\n"
    init.write_text(both.format("fly_v1") + "class C:\n    def land_v1(self): ...\n")
    assert missing_methods(tmp_path, views) == ["kite.land_v1 (GET /api/kite/land/v1)"]

    init.write_text(both.format("fly_v1") + both.format("land_v1"))
    assert missing_methods(tmp_path, views) == []
