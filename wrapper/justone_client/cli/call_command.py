"""`justone call`, which calls an endpoint and prints the response."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click

from justone_client.checks import amount
from justone_client.client import JustOne
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.pages import PageRoute, Pages
from justone_client.endpoints.response import Response
from justone_client.environment import resolve_environment
from justone_client.errors import BudgetExceededError, ConfigurationError
from justone_client.policies.budget import Budget
from justone_client.terminal import one_line, printable
from justone_client.wire import timing
from justone_client.wire.token import Token

from .billing_line import billing_line
from .call_output import FORMATS, OutputOptions, content_of, format_for, is_unmatched, show
from .call_parameters import complete_parameter, parameters_of
from .call_settings import cache_of, request_lines
from .endpoint_names import complete_endpoint, operation_of
from .failures import FAILED, hidden
from .help_text import billed_examples, json_errors_option
from .language import translate
from .new_file import NewFile
from .selection import EXAMPLE, SelectionError, compiled
from .setting_options import environment_option, profile_option, token_command_option
from .token_choice import chosen_token, dry_run_token
from .translation import TranslatedCommand

_EXAMPLES = (
    "justone call xiaohongshu.get_user_v3 user_id=... --select data.nickname",
    "justone call xiaohongshu.search_note_v4 keyword=tea --max-pages 3 --format csv --output notes.csv",
    f"justone call xiaohongshu.get_note_comment_v2 note_id=... --select '{EXAMPLE}' --format table",
    "justone call xiaohongshu.get_user_v3 user_id=... --profile work --token-command 'pass show justone'",
)
_PATH = click.Path(path_type=Path)


@click.command("call", cls=TranslatedCommand, epilog=billed_examples(*_EXAMPLES))
@click.argument("endpoint", shell_complete=complete_endpoint)
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...", shell_complete=complete_parameter)
@click.option("--format", type=click.Choice(FORMATS), help="Default: by the ending of --output, else json.")
@click.option("--select", metavar="PATH", help="Print a part of the response: a JMESPath, such as data.nickname.")
@click.option("--output", type=_PATH, help="Write to a new file instead of standard output.")
@click.option("--overwrite", is_flag=True, help="Replace an existing output.")
@click.option("--max-pages", type=click.IntRange(min=1), help="Request up to this many pages of a list, each billed.")
@click.option("--max-cost", help="Send nothing that could cost more, by the price estimate.")
@click.option("--cache", metavar="DURATION", help="Use responses stored for up to 30m, 12h, 1d, ...: free.")
@click.option("--cache-file", type=_PATH, help="The file of the cache; default: in the user's folder for caches.")
@click.option("--dry-run", is_flag=True, help="Print the request without the token; send nothing.")
@environment_option
@profile_option
@token_command_option
@click.option("--method", default="GET", help="For a path: the HTTP method; default: GET.")
@click.option("--form", is_flag=True, default=None, help="For a path: send a form body.")
@click.option("-q", "--quiet", is_flag=True, help="Leave out the line about billing.")
@json_errors_option
def command(**options: Any) -> int:
    """Call an endpoint (billed), and print the response.

    ENDPOINT is a name such as xiaohongshu.get_user_v3, or a path such as /api/weibo/get-user/v1. A VALUE is a text,
    @FILE for the text of a file, or - for standard input; @@ begins a text with one @.
    """
    with options["profile"].own_prices():
        return _call(SimpleNamespace(**options))


def _call(options: SimpleNamespace) -> int:
    environment = resolve_environment(options.environment)
    operation = operation_of(options.endpoint, options.method, form=options.form)
    token = None if options.dry_run else chosen_token(options.token_command)
    parameters = parameters_of(operation, options.parameters, _warn, token or dry_run_token())
    if options.max_pages is not None and operation.paging is None:
        raise ConfigurationError(f"{operation.name or operation}: no pages are declared; leave out --max-pages")
    shown = _output_options(operation, options)
    if token is None:  # a dry run
        for line in request_lines(environment, operation, parameters):
            print(printable(line))
        print(_cost_line(operation, options.max_pages))
        return 0
    price = operation.price_estimate  # an unreadable list of prices fails here, not after the call
    _demand_affordable(operation, options)
    with _client(options, token) as api, _file(options) as file:
        responses: list[Response[Any]] = []
        started = timing.now()
        try:
            for response in _responses(api, operation, parameters, options.max_pages):
                responses.append(response)  # noqa: PERF402 - those before a failure stay
        finally:
            status = _deliver(responses, shown, file) if responses else 0
            if responses and not options.quiet:
                print(billing_line(price, api.usage.total, responses, timing.now() - started), file=sys.stderr)
    return status


def _cost_line(operation: Operation[Any], max_pages: int | None) -> str:
    price = operation.price_estimate
    cost = translate("an unknown amount") if price is None else price.to_text(translate)
    line = translate("nothing was sent; a request costs {cost}").format(cost=cost)
    if price is not None and max_pages is not None and max_pages > 1:
        total = price.times(max_pages).to_text(translate)
        line += translate(", and {number} pages up to {cost}").format(number=max_pages, cost=total)
    return line


def _demand_affordable(operation: Operation[Any], options: SimpleNamespace) -> None:
    """Refuse several pages that together could cost more than `--max-cost`; the budget refuses a single one.

    Raises:
        BudgetExceededError: They could.
    """
    price, pages = operation.price_estimate, options.max_pages or 1
    if options.max_cost is None or price is None or pages == 1 or options.cache is not None:  # stored pages are free
        return
    total = price.times(pages)
    if total.amount > amount("max_cost", options.max_cost, show=False):
        raise BudgetExceededError(
            f"{pages} requests may cost {total}, more than the limit of costs; nothing was sent",
            endpoint=str(operation),
        )


def _responses(
    api: JustOne, operation: Operation[Any], parameters: dict[str, str], max_pages: int | None
) -> Iterator[Response[Any]]:
    if max_pages is None:
        yield api.execute(operation, parameters)
        return
    yield from Pages(PageRoute.declared(operation, parameters), partial(api.execute, operation), max_pages)


def _output_options(operation: Operation[Any], options: SimpleNamespace) -> OutputOptions:
    return OutputOptions(
        format=options.format or format_for(options.output.suffix if options.output else ""),
        select=None if options.select is None else compiled(options.select),
        operation=operation,
        has_pages=options.max_pages is not None,
    )


@contextmanager
def _client(options: SimpleNamespace, token: Token) -> Iterator[JustOne]:
    """Yield a client with the limits of `--max-cost` and the profile, and the cache of `--cache`."""
    if options.cache_file is not None and options.cache is None:
        raise ConfigurationError("--cache-file needs --cache, such as --cache 1d")
    limits = {"max_cost": options.max_cost, "max_billed_calls": options.profile.max_calls}
    budget = Budget(**limits) if any(each is not None for each in limits.values()) else None
    cache = None if options.cache is None else cache_of(options.cache, options.cache_file)
    with JustOne(token.reveal(), environment=options.environment, budget=budget, cache=cache) as api:
        try:
            yield api
        finally:
            if cache is not None:
                cache.close()


@contextmanager
def _file(options: SimpleNamespace) -> Iterator[NewFile | None]:
    if options.output is None:
        yield None
        return
    file = NewFile(options.output, overwrite=options.overwrite)
    try:
        yield file
    finally:
        file.discard_draft()


def _deliver(responses: list[Response[Any]], options: OutputOptions, file: NewFile | None) -> int:
    """Write or print responses; return the exit status. Nothing that was billed is lost: it is printed at least."""
    bodies = [each.raw for each in responses]
    whole = replace(options, format="json", select=None)
    try:
        if file is None:
            show(bodies, options)
        else:
            file.write(content_of(bodies, options))
    except SelectionError as error:
        _warn(f"--select does not fit the response: {error}; the whole response is printed")
    except OSError as error:
        if file is None:
            raise
        _warn(f"{file.path} cannot be written ({error.strerror}); the whole response is printed")
    else:
        if is_unmatched(bodies, options):
            name = options.operation.name
            hint = f"; `justone describe {name}` shows its fields" if name else ""
            _warn(f"--select found nothing in the response{hint}")
        return 0
    show(bodies, whole)
    return FAILED


def _warn(text: str) -> None:
    print(f"justone: {one_line(hidden(text))}", file=sys.stderr)
