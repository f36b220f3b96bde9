"""Generate the low-level client: `specs/published/` + `specs/overlay.toml` → `specs/catalogue.json` → `generated/`.

Exit status: 0 all generated (or, with --check, nothing stale); 1 with --check: something is stale;
2 a definition cannot be read or the generator lost or doubted something; what was there before stays.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from speckit.files import canonical_json, write_atomically
from speckit.generate import GenerationError, generate, stale_files
from speckit.normalise import Overlay, build_catalogue, read_document, read_published

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (ValueError, GenerationError, OSError) as error:
        print(f"generate_client: {error}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    specs: Path = options.specs
    generated: Path = options.output
    operations = read_document(options.document) if options.document else read_published(specs)
    catalogue = build_catalogue(operations, Overlay.read(specs / "overlay.toml"))
    text = canonical_json(catalogue)
    if options.check:
        return _check(text, specs, generated)
    count = generate(json.loads(text), generated)
    write_atomically({(generated if options.document else specs) / "catalogue.json": text})
    print(f"{count} of {count} endpoints generated into {generated.name}/")
    return 0


def _check(text: str, specs: Path, generated: Path) -> int:
    with tempfile.TemporaryDirectory(prefix="justone-check-") as scratch:
        generate(json.loads(text), Path(scratch))
        stale = [f"{generated.name}/{name}" for name in stale_files(generated, Path(scratch))]
    catalogue = specs / "catalogue.json"
    if not catalogue.exists() or catalogue.read_text(encoding="utf-8") != text:
        stale.append(f"{specs.name}/catalogue.json")
    for name in stale:
        print(f"stale: {name}")
    print("run scripts/generate_client.py" if stale else "up to date")
    return 1 if stale else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Generate the low-level client from the definitions in specs/.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if generated/ is stale")
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="the specs folder (default: the checkout's)")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="where the package goes")
    parser.add_argument(
        "--document",
        type=Path,
        help="take the endpoints from one whole OpenAPI document; catalogue.json then goes to --output",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
