"""The run of openapi-python-client on the catalogue with our templates, and the replacement of the package."""

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

from justone_client.search.index import FILE
from justone_specs.index import search_index
from justone_specs.model.naming import EndpointName
from justone_specs.model.prices import Prices
from justone_specs.model.search_words import SearchWords

from .common_module import common_module
from .completeness import missing_methods
from .docstring_text import paragraphs
from .generator_input import generator_input
from .models import DataView, data_of
from .price_module import price_module
from .view import EndpointView, classes_by_platform, endpoint_views, segments_by_platform

JsonObject = dict[str, Any]
PACKAGE = "justone_generated"
_TEMPLATES = Path(__file__).with_name("templates")
_RUFF = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311")


class GenerationError(ValueError):
    """The generator gave a warning or left out an endpoint; nothing was replaced."""


def generate(
    catalogue: JsonObject, generated: Path, prices: Prices | None = None, words: SearchWords | None = None
) -> int:
    """Generate the low-level client from a catalogue.

    Args:
        catalogue: The catalogue that `justone_specs.normalise` builds.
        generated: The folder that holds the package; an older package in it is replaced once the new one is complete.
        prices: The estimates of prices that the package carries; default: no estimates.
        words: Words for the search, beside those of the catalogue; default: no words.

    Returns:
        The number of endpoints generated.

    Raises:
        GenerationError: The generator gave a warning or an error, or a method is missing. The old package stays.
    """
    views = list(endpoint_views(catalogue))
    if not views:
        raise GenerationError("the catalogue has no endpoints; nothing was replaced")
    with tempfile.TemporaryDirectory(prefix="justone-generate-") as scratch:
        rendered, package = Path(scratch) / "rendered", Path(scratch) / PACKAGE
        _render(catalogue, views, rendered)
        _collect(rendered, package)
        (package / "prices.py").write_text(price_module(prices or Prices()), encoding="utf-8")
        (package / "common.py").write_text(common_module(catalogue), encoding="utf-8")
        (package / FILE).write_text(search_index(catalogue, words or SearchWords()), encoding="utf-8", newline="\n")
        _format(package)
        missing = missing_methods(package, views)
        if missing:
            raise GenerationError(f"{len(missing)} endpoints have no generated method: {', '.join(missing)}")
        _replace(package, generated / PACKAGE)
    return len(views)


def _render(catalogue: JsonObject, views: list[EndpointView], folder: Path) -> None:
    config = Config.from_sources(
        ConfigFile(
            package_name_override=PACKAGE,
            post_hooks=[],  # a hook's command ends at the first space, but the path of Python may contain one
            use_path_prefixes_for_title_model_names=False,  # the titles in the catalogue are unique
        ),
        meta_type=MetaType.NONE,  # no pyproject.toml, no README
        document_source=folder,  # required, but only the command line of openapi-python-client reads it
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )
    project = Project(openapi=_parsed(catalogue, views, config), config=config, custom_template_path=_TEMPLATES)
    _extend_templates(project, catalogue, views)
    with contextlib.redirect_stdout(io.StringIO()):  # it prints the folder, and has no setting to turn that off
        warnings = project.build()
    if warnings:
        raise GenerationError("openapi-python-client warned:\n" + "\n".join(map(_readable, warnings)))


def _parsed(catalogue: JsonObject, views: list[EndpointView], config: Config) -> GeneratorData:
    data = GeneratorData.from_dict(generator_input(catalogue), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"openapi-python-client rejected the catalogue: {data.header} {data.detail}")
    collections = data.endpoint_collections_by_tag
    # A tag that is the name of a builtin gets an underscore (`map_`), and no setting turns that off.
    for view in views:
        ours = cast("PythonIdentifier", view.name.platform)
        theirs = PythonIdentifier(ours, config.field_prefix)
        if theirs != ours and theirs in collections:
            collections[ours] = collections.pop(theirs)
            collections[ours].tag = ours
    # No setting leaves out the modules of the models, and their names could be too long for a file.
    data.models = []
    return data


def _extend_templates(project: Project, catalogue: JsonObject, views: list[EndpointView]) -> None:
    """Add filters and variables to the templates.

    The endpoints of openapi-python-client carry no extension fields of the document, so ours are found by method and
    path.
    """
    by_key = {(view.method, view.path): view for view in views}
    platforms = segments_by_platform(views)
    classes = classes_by_platform(views)
    taken = {platform: {name, f"Async{name}"} for platform, name in classes.items()}
    known: dict[EndpointName, DataView] = {}

    def view_of(endpoint: GeneratorEndpoint) -> EndpointView:
        return by_key[endpoint.method.upper(), endpoint.path.get_untrusted_value()]

    def data_view(endpoint: GeneratorEndpoint) -> DataView:
        """Return the data classes; four places of the templates use them, so they are built once."""
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


def _collect(rendered: Path, package: Path) -> None:
    """Copy the modules that have content; a template omits a module by rendering nothing."""
    for module in rendered.rglob("*.py"):
        if module.read_text(encoding="utf-8").strip():
            target = package / module.relative_to(rendered)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(module, target)
    (package / "py.typed").touch()  # not written with `MetaType.NONE`


def _format(package: Path) -> None:
    for command in (
        ["check", "--fix-only", "--select=I", "--config=lint.isort.known-first-party=['justone_client']"],
        ["format"],
    ):
        arguments = [sys.executable, "-m", "ruff", *command, *_RUFF, str(package)]
        done = subprocess.run(arguments, check=False, capture_output=True, text=True)  # noqa: S603 - our own arguments
        if done.returncode:
            raise GenerationError(f"ruff rejected the generated source:\n{done.stderr or done.stdout}")


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
    """Clean up after a killed run; restore the package if its replacement is not in place."""
    for residue in old.parent.glob(f".{old.name}.*"):
        if not old.exists() and (residue / "before").exists():
            (residue / "before").rename(old)
        shutil.rmtree(residue)
