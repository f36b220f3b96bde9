"""Running openapi-python-client on the catalogue, with our templates, into a fresh folder."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint as GeneratorEndpoint
from openapi_python_client.strings import PythonIdentifier

from speckit.model.naming import EndpointName

from .completeness import missing_methods
from .docstring_text import paragraphs
from .models import DataView, data_of
from .generator_input import generator_input
from .view import EndpointView, classes_by_platform, endpoint_views, segments_by_platform

JsonObject = dict[str, Any]
PACKAGE = "justone_generated"
_TEMPLATES = Path(__file__).with_name("templates")
_UNUSED = ("client.py", "errors.py", "types.py", "models")
_RUFF = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311")


class GenerationError(ValueError):
    """The generator warned or left an endpoint out; nothing was replaced."""


def generate(catalogue: JsonObject, generated: Path) -> int:
    """Generate the low-level client from a catalogue.

    Args:
        catalogue: What `speckit.normalise` builds.
        generated: The folder that holds the package; an older package in it is replaced once the new one is whole.

    Returns:
        The number of endpoints generated.

    Raises:
        GenerationError: The generator gave a warning or an error, or a method is missing. The old package stays.
    """
    views = list(endpoint_views(catalogue))
    if not views:
        raise GenerationError("the catalogue has no endpoints; nothing was replaced")
    with tempfile.TemporaryDirectory(prefix="justone-generate-") as scratch:
        package = Path(scratch) / PACKAGE
        _build(catalogue, views, package)
        _tidy(package)
        missing = missing_methods(package, views)
        if missing:
            raise GenerationError(f"{len(missing)} endpoints have no generated method: {', '.join(missing)}")
        _replace(package, generated / PACKAGE)
    return len(views)


def _build(catalogue: JsonObject, views: list[EndpointView], package: Path) -> None:
    config = Config.from_sources(
        ConfigFile(package_name_override=PACKAGE, post_hooks=[], use_path_prefixes_for_title_model_names=False),
        meta_type=MetaType.NONE,
        document_source=package,  # required, and read only by the generator's own command
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    project = Project(openapi=_parsed(catalogue, views, config), config=config, custom_template_path=_TEMPLATES)
    _hand_over(project, catalogue, views)
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = project.build()
    if warnings:
        raise GenerationError("openapi-python-client warned:\n" + "\n".join(map(_readable, warnings)))


def _parsed(catalogue: JsonObject, views: list[EndpointView], config: Config) -> GeneratorData:
    data = GeneratorData.from_dict(generator_input(catalogue), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"openapi-python-client refused the catalogue: {data.header} {data.detail}")
    collections = data.endpoint_collections_by_tag
    for view in views:  # the generator renames a platform that reads like a builtin: `map` becomes `map_`
        ours = cast("PythonIdentifier", view.name.platform)
        theirs = PythonIdentifier(ours, config.field_prefix)
        if theirs != ours and theirs in collections:
            collections[ours] = collections.pop(theirs)
            collections[ours].tag = ours
    data.models, data.enums = [], []  # the templates write the data classes themselves, each with its endpoint
    return data


def _hand_over(project: Project, catalogue: JsonObject, views: list[EndpointView]) -> None:
    """Give the templates what they lay out."""
    by_key = {(view.method, view.path): view for view in views}
    platforms = segments_by_platform(views)
    classes = classes_by_platform(views)
    taken = {platform: {name, f"Async{name}"} for platform, name in classes.items()}
    known: dict[EndpointName, DataView] = {}

    def view_of(endpoint: GeneratorEndpoint) -> EndpointView:
        return by_key[endpoint.method.upper(), endpoint.path.get_untrusted_value()]

    def data_view(endpoint: GeneratorEndpoint) -> DataView:
        """Four places of the templates ask for it, and it takes a while to find out."""
        name = view_of(endpoint).name
        if name not in known:
            known[name] = data_of(endpoint, view_of(endpoint).class_prefix, taken[name.platform])
        return known[name]

    project.env.filters.update(view=view_of, data=data_view)
    project.env.globals.update(
        platforms=platforms,
        places={name: " and ".join(f"`/api/{each}`" for each in segments) for name, segments in platforms.items()},
        classes=classes,
        texts={tag["name"]: paragraphs(tag["description"], 4) for tag in catalogue.get("tags", [])},
        aliases=catalogue.get("x-platform-aliases", {}),
    )


def _readable(error: GeneratorError) -> str:
    text = f"{error.header.strip()} {error.detail or ''}".rstrip()
    return "- " + re.sub(r"<[\w.]*UntrustedString object at \w+>", "…", text)


def _tidy(package: Path) -> None:
    for name in _UNUSED:
        path = package / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for module in package.rglob("*.py"):
        source = module.read_text(encoding="utf-8")
        if not source.strip():
            module.unlink()
        else:  # ruff leaves a docstring alone that has a line ending in a backslash
            module.write_text(re.sub(r"[ \t]+$", "", source, flags=re.MULTILINE), encoding="utf-8")
    (package / "py.typed").touch()
    for command in (
        ["check", "--fix-only", "--select=I", "--config=lint.isort.known-first-party=['justone_client']"],
        ["format"],
    ):
        arguments = [sys.executable, "-m", "ruff", *command, *_RUFF, str(package)]
        done = subprocess.run(arguments, check=False, capture_output=True, text=True)  # noqa: S603 - our own arguments
        if done.returncode:
            raise GenerationError(f"ruff refused the generated source:\n{done.stderr or done.stdout}")


def _replace(new: Path, old: Path) -> None:
    old.parent.mkdir(parents=True, exist_ok=True)
    _recover(old)
    staged = Path(tempfile.mkdtemp(dir=old.parent, prefix=f".{old.name}.")) / old.name
    try:
        shutil.copytree(new, staged)
        before = staged.with_name("before")
        if old.exists():
            old.rename(before)
        try:
            staged.rename(old)
        except OSError:
            if before.exists():
                before.rename(old)
            raise
    finally:
        shutil.rmtree(staged.parent)


def _recover(old: Path) -> None:
    """Clear up after a run that was killed: put the package back if it was just being replaced."""
    for residue in old.parent.glob(f".{old.name}.*"):
        if not old.exists() and (residue / "before").exists():
            (residue / "before").rename(old)
        shutil.rmtree(residue)
