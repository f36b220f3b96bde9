"""`justone open`, which shows what a link is and which calls take it."""

from __future__ import annotations

import shlex
import sys
from types import SimpleNamespace
from typing import Any

import click

from justone_client import links
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.versions import standing_of
from justone_client.links.link_endpoints import missing_arguments
from justone_client.terminal import one_line, print_json, printable

from .endpoint_names import summary_of
from .help_text import billed_examples, json_errors_option
from .language import translate
from .setting_options import environment_option, profile_option, token_command_option
from .translation import TranslatedCommand

_EXAMPLES = (
    "justone open https://www.xiaohongshu.com/explore/...",
    "justone open 'a text with a link in it' --json",
    "justone open https://v.douyin.com/... --resolve",
)
_OUTDATED = frozenset({"hidden", "deprecated"})


@click.command("open", cls=TranslatedCommand, epilog=billed_examples(*_EXAMPLES))
@click.argument("link", nargs=-1, required=True)
@click.option("--resolve", is_flag=True, help="Call the endpoint that resolves a short link (billed).")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON, with outdated endpoints, too.")
@environment_option
@profile_option
@token_command_option
@json_errors_option
def command(**options: Any) -> int:
    """Show the ids in a link, and the calls that take them; free.

    LINK is a link, or a text with a link in it, as apps share it.
    """
    with options["profile"].own_prices():
        return _open(SimpleNamespace(**options))


def _open(options: SimpleNamespace) -> int:
    link = links.parse(" ".join(options.link))
    if options.resolve and link.is_short:
        link = _resolved(link, options)
    if options.as_json:
        print_json(_as_json(link))
    else:
        print(printable("\n".join(_lines(link))))
        if link.note:
            print(f"justone: {one_line(link.note)}", file=sys.stderr)
    return 0 if link.endpoints else 1


def _resolved(link: links.Link, options: SimpleNamespace) -> links.Link:
    from justone_client.client import JustOne
    from justone_client.policies.budget import Budget

    from .token_choice import chosen_token

    most = options.profile.max_calls
    budget = None if most is None else Budget(max_billed_calls=most)
    token = chosen_token(options.token_command).reveal()
    with JustOne(token, environment=options.environment, budget=budget) as api:
        return links.resolve(api, link)


def _lines(link: links.Link) -> list[str]:
    lines = [f"{link.platform}: {link.kind}", *(f"{name}: {value}" for name, value in _given(link).items())]
    current = [each for each in link.endpoints if not _OUTDATED & {*standing_of(each)}]
    for each in current or link.endpoints:
        price = each.price_estimate
        cost = translate("no estimate") if price is None else price.to_text(translate)
        lines += ["", f"{summary_of(each)} {cost}", f"  {_command(link, each)}"]
    if link.is_short and link.resolver is not None:
        lines += ["", translate("this is a short link: --resolve calls the endpoint and shows the link behind it")]
    return lines


def _command(link: links.Link, operation: Operation[Any]) -> str:
    """Return the call as words of a shell; required arguments that the link does not give are `...`."""
    given = link.arguments(operation)
    required = missing_arguments(operation, frozenset())
    main = next(name for _, name in link.main if name in given)
    wanted = {name for name in required if name in given} or {main}  # of several optional ids, one is enough
    words = [shlex.quote(f"{name}={value}") for name, value in given.items() if name in wanted | {*link.settings}]
    missing = [f"{name}=..." for name in required if name not in given]
    return " ".join(["justone call", operation.name, *words, *missing])


def _given(link: links.Link) -> dict[str, str]:
    return {**link.ids, **link.settings}


def _as_json(link: links.Link) -> dict[str, Any]:
    return {
        **{name: getattr(link, name) for name in ("url", "platform", "kind", "is_short", "note")},
        "ids": {**link.ids},
        "settings": {**link.settings},
        "endpoints": [_endpoint(link, each) for each in link.endpoints],
    }


def _endpoint(link: links.Link, operation: Operation[Any]) -> dict[str, Any]:
    price = operation.price_estimate
    return {
        "name": operation.name,
        "summary": operation.summary,
        "standing": list(standing_of(operation)),
        "price_estimate": None if price is None else price.to_dict(),
        "missing": missing_arguments(operation, {*link.arguments(operation)}),
        "command": _command(link, operation),
    }
