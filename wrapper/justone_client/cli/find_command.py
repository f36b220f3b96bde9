"""`justone find`, which searches for endpoints by what they do."""

from __future__ import annotations

import sys
from typing import Any

import click
from click.shell_completion import CompletionItem

from justone_client.endpoints.registry import platforms
from justone_client.terminal import one_line, print_json

from .help_text import examples, json_errors_option
from .language import is_chinese, translate
from .translation import TranslatedCommand

_FIELDS = ("name", "score", "summary", "summary_zh", "alternatives")


def _complete_platform(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    del ctx, param
    return [CompletionItem(name) for name in platforms() if name.startswith(incomplete)]


@click.command(
    "find", cls=TranslatedCommand, epilog=examples('justone find "comments on a note" --platform xiaohongshu')
)
@click.argument("text", nargs=-1, required=True)
@click.option("--platform", shell_complete=_complete_platform, help="Search this platform only.")
@click.option("--all", "all_versions", is_flag=True, help="List each version instead of one of each family.")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True, help="Endpoints at most.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@json_errors_option
def command(text: tuple[str, ...], platform: str | None, limit: int, *, all_versions: bool, as_json: bool) -> int:
    """Find endpoints by what they do; free.

    TEXT is words in English or Chinese; the best match comes first.
    """
    from justone_client import find

    found = find(" ".join(text), platform=platform, limit=limit, all_versions=all_versions)
    if as_json:
        print_json([_as_json(each) for each in found])
    elif not found:
        print("justone: no endpoint matches; try fewer or other words", file=sys.stderr)
    elif sys.stdout.isatty():
        _print_table(found)
    else:
        for each in found:
            print(one_line(f"{each.name}  {_summary(each)}{_others(each)}"))
    return 0 if found else 1


def _as_json(found: Any) -> dict[str, Any]:
    values = {name: getattr(found, name) for name in _FIELDS}
    return {**values, "alternatives": list(found.alternatives)}


def _summary(found: Any) -> str:
    return str((is_chinese() and found.summary_zh) or found.summary)


def _others(found: Any) -> str:
    return f"  ({translate('other versions')}: {', '.join(found.alternatives)})" if found.alternatives else ""


def _print_table(found: list[Any]) -> None:
    from .tables import print_table

    print_table(
        [translate("endpoint"), translate("does"), translate("other versions")],
        [[one_line(each.name), one_line(_summary(each)), one_line(", ".join(each.alternatives))] for each in found],
        has_names=True,
    )
