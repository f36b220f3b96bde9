"""Generate the low-level client: `specs/` → `specs/catalogue.json` → `generated/`.

Exit status: 0 all generated, or nothing to do (with --check: no file is stale); 1 with --check: a file is stale;
2 a definition cannot be read, or the generator gave a warning or lost an endpoint; the old files are unchanged.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from justone_specs.model.files import canonical_json, write_atomically
from justone_specs.model.layout import CATALOGUE, OVERLAY, PRICES, SAMPLES, SEARCH, SHAPES, history_file
from speckit.staleness import fingerprint, is_known, remember, stale_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from justone_specs.model.prices import Prices
    from justone_specs.model.search_words import SearchWords

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated"
_MOST_NOTES = 5
"""Declarations that shapes lack and that are named."""

READER = ROOT / "wrapper" / "justone_client" / "search"
"""The package that reads the index: its words are written as it reads those of a question."""


def main(arguments: list[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.document and options.output == GENERATED:
        parser.error("--document needs --output, because generated/ belongs to specs/")
    try:
        return _run(options)
    except (ValueError, OSError) as error:
        print(f"generate_client: {error}", file=sys.stderr)
        return 2
    except Exception:  # noqa: BLE001 - Python's status for a crash is 1, which here means "stale"
        print(f"generate_client: internal error; please report it:\n{traceback.format_exc()}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    catalogue_file: Path = (options.output if options.document else options.specs) / CATALOGUE
    if not options.check and not options.report and is_known(options.output, _fingerprint(options, catalogue_file)):
        print("unchanged since the last run: nothing to do")
        return 0
    # imported late: loading the generator takes longer than finding out that it is not needed
    from justone_specs.normalise import Overlay, lacking_shapes, normalise, read_document, read_published, report_lines
    from speckit.generate import generate

    specs: Path = options.specs
    operations = read_document(options.document) if options.document else read_published(specs)
    normalised = normalise(operations, Overlay.read(specs / OVERLAY))
    catalogue = canonical_json(normalised.catalogue)
    if not options.document:
        _note_lacking(lacking_shapes(normalised.touches))
    if options.report:
        print("\n".join(report_lines(normalised.touches)))
    if options.check:
        return _check(catalogue, catalogue_file, options)
    count = generate(json.loads(catalogue), options.output, *_extras(options, json.loads(catalogue)))
    write_atomically({catalogue_file: catalogue})
    remember(options.output, _fingerprint(options, catalogue_file))
    print(f"{count} of {count} endpoints generated into {options.output.name}/")
    return 0


def _note_lacking(lacking: Sequence[str]) -> None:
    for text in lacking[:_MOST_NOTES]:
        print(f"note: {text}; correct or remove it in the overlay")
    if len(lacking) > _MOST_NOTES:
        print(f"note: {len(lacking) - _MOST_NOTES} more declared lists and fields are left out; --report names them")


def _check(catalogue: str, catalogue_file: Path, options: argparse.Namespace) -> int:
    from speckit.generate import generate

    generated: Path = options.output
    with tempfile.TemporaryDirectory(prefix="justone-check-") as scratch:
        fresh = Path(scratch)
        generate(json.loads(catalogue), fresh, *_extras(options, json.loads(catalogue)))
        if catalogue_file.parent == generated:
            write_atomically({fresh / catalogue_file.name: catalogue})
        stale = [f"{generated.name}/{name}" for name in stale_files(generated, fresh)]
    if not catalogue_file.exists() or catalogue_file.read_text(encoding="utf-8") != catalogue:
        stale.append(f"{catalogue_file.parent.name}/{catalogue_file.name}")
    for name in dict.fromkeys(stale):
        print(f"stale: {name}")
    print("run scripts/generate_client.py" if stale else "up to date")
    return 1 if stale else 0


def _extras(options: argparse.Namespace, catalogue: dict[str, Any]) -> tuple[Prices | None, SearchWords | None]:
    """Return estimates and search words for the catalogue of `specs/`; None for a document, which has neither file."""
    from justone_specs.model.endpoint import Endpoint
    from justone_specs.model.history import History
    from justone_specs.model.prices import Prices
    from justone_specs.model.search_words import SearchWords

    if options.document:
        return None, None
    specs: Path = options.specs
    endpoints = {Endpoint.of(method, path) for path, item in catalogue["paths"].items() for method in item}
    platforms = {
        tag for item in catalogue["paths"].values() for operation in item.values() for tag in operation["tags"]
    }
    prices = Prices.read(specs / PRICES, endpoints, History.read(history_file(specs)))
    return prices, SearchWords.read(specs / SEARCH, platforms)


def _fingerprint(options: argparse.Namespace, catalogue_file: Path) -> str:
    specs: Path = options.specs
    from_specs = [history_file(specs), specs / "published", specs / SAMPLES, specs / SHAPES, specs / PRICES]
    from_specs += [specs / SEARCH, READER]
    inputs = [options.document] if options.document else from_specs
    outputs = [options.output / "justone_generated", catalogue_file]
    return fingerprint([specs / OVERLAY, *inputs], outputs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Generate the low-level client from the definitions in specs/.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if generated/ is stale")
    parser.add_argument("--report", action="store_true", help="list the effects of each rule of the normalisation")
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="the specs folder (default: the checkout's)")
    parser.add_argument("--output", type=Path, default=GENERATED, help="where the package goes")
    parser.add_argument(
        "--document",
        type=Path,
        help="take the endpoints from one whole OpenAPI document; needs --output, where catalogue.json goes too",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
