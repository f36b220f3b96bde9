"""The command `justone`: calls, collections, ledgers, endpoints, latencies and the emulator.

Exit status: 0 success; 1 the call failed; 2 the command line or a setting is invalid.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from justone_client._version import __version__
from justone_client.client import JustOne
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations, find_operation, operation_at
from justone_client.environment import DEFAULT_ENVIRONMENT, ENVIRONMENTS
from justone_client.errors import ConfigurationError, JustOneError
from justone_client.ping import environment_latencies
from justone_client.terminal import PrintableFormatter, make_output_safe, one_line, print_json, printable
from justone_client.wire.faults import place_of, without_frames

from . import collect_command, ledger_command

_TYPED = re.compile(r"(?<=invalid choice): .*?(?= \(choose)|(?<= value): .*")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    make_output_safe()
    options = _parser().parse_args(arguments)
    handler = logging.StreamHandler()
    handler.setFormatter(PrintableFormatter("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[handler])
    try:
        status: int = options.run(options)
    except KeyboardInterrupt:
        return 130  # the status that shells use for Ctrl-C
    except BrokenPipeError:
        sys.stderr.close()  # the reader (`| head`) has left; Python would print an error at exit
        return 0
    except Exception as error:  # noqa: BLE001 - tracebacks help few people, and may show secrets
        print(f"justone: {_told(error)}", file=sys.stderr)
        without_frames(error)  # and what they hold open, such as the input
        return 2 if isinstance(error, ConfigurationError) else 1
    return status


def _told(error: Exception) -> str:
    """Return the message to print for an error."""
    if isinstance(error, ConfigurationError):
        return printable(str(error))
    if isinstance(error, JustOneError):
        return f"{type(error).__name__}: {one_line(str(error))}"
    return f"unexpected {type(error).__name__} at {place_of(error)}; please report it"


def _call(options: argparse.Namespace) -> int:
    operation = _operation(options.endpoint, options.method, form=options.form)
    parameters = _parameters(operation, options.parameters)
    with JustOne(environment=options.environment) as api:
        response = api.execute(operation, parameters)
    print_json(response.raw)
    return 0


def _endpoints(options: argparse.Namespace) -> int:
    text = options.text.lower()
    found = [
        operation
        for operation in all_operations()
        if text in f"{operation.name} {operation.path} {operation.summary}".lower()
    ]
    for operation in found:
        deprecated = f"  [{'removed' if operation.removed else 'deprecated'}]" if operation.deprecation else ""
        arguments = ", ".join(operation.parameters)
        print(one_line(f"{operation.name}({arguments})  {operation.summary}  {operation}{deprecated}"))
    if not found:
        print(printable(f"justone: no endpoint matches {options.text!r}"), file=sys.stderr)
    return 0 if found else 1


def _ping(options: argparse.Namespace) -> int:
    del options
    latencies = environment_latencies()
    for name, seconds in latencies.items():
        latency = "no response within 5 s" if seconds is None else f"{seconds * 1000:.0f} ms"
        print(f"{name:12}  {ENVIRONMENTS[name].base_url:32}  {latency}")
    return 0 if any(seconds is not None for seconds in latencies.values()) else 1


def _emulator(options: argparse.Namespace) -> int:
    try:
        from justone_client.emulator import serve

        serve(port=options.port, token=options.token, latency=options.latency)
    except (ImportError, OSError, ValueError) as error:
        print(f"justone: {printable(str(error))}", file=sys.stderr)
        return 2
    return 0


def _operation(endpoint: str, method: str = "GET", *, form: bool | None = None) -> Operation[Any]:
    if endpoint.startswith("/"):
        return operation_at(method, endpoint, form=form)
    return find_operation(endpoint)


def _parameters(operation: Operation[Any], pairs: Sequence[str]) -> dict[str, str]:
    """Return the parameters of `name=value` pairs; names are those of arguments, or the published ones."""
    names = {**operation.parameters, **{wire: wire for wire in operation.parameters.values()}}
    parameters: dict[str, str] = {}
    for number, pair in enumerate(pairs, 1):
        name, separator, value = pair.partition("=")
        if not separator:
            raise ConfigurationError(f"parameter {number} is not of the form name=value")
        if operation.name and name not in names:
            known = ", ".join(operation.parameters) or "none"
            raise ConfigurationError(f"{operation.name} takes no such parameter as number {number}; it takes: {known}")
        wire_name = names.get(name, name)
        if wire_name in parameters:
            raise ConfigurationError(f"parameter {name!r} is given twice")
        parameters[wire_name] = value
    return parameters


class _Parser(argparse.ArgumentParser):
    """A parser whose messages do not repeat the command line, which may hold the token."""

    def error(self, message: str) -> NoReturn:
        what, _, typed = message.partition(": ")
        if what == "unrecognized arguments":
            options = {word.partition("=")[0] for word in typed.split() if word.startswith("--")}
            message = f"{what}{': ' if options else ''}{', '.join(sorted(options))}"
        else:
            message = _TYPED.sub("", message)
        super().error(printable(message))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="justone", description="Just One API from the command line.")
    parser.add_argument("--version", action="version", version=f"justone {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    call = commands.add_parser("call", help="call an endpoint (billed) and print the response as JSON")
    call.add_argument("endpoint", help="such as xiaohongshu.get_user_v3, or a path such as /api/weibo/get-user/v1")
    call.add_argument("parameters", nargs="*", metavar="name=value")
    call.add_argument("--environment", help=f"{', '.join(ENVIRONMENTS)} or a base URL; default: {DEFAULT_ENVIRONMENT}")
    call.add_argument("--method", default="GET", help="for a path: the HTTP method (default: GET)")
    call.add_argument("--form", action="store_true", default=None, help="for a path: send a form body")
    call.epilog = "The token is read from JUSTONEAPI_TOKEN, since other people can see command lines."
    call.set_defaults(run=_call)

    collect_command.add_to(commands, _operation)
    ledger_command.add_to(commands)

    endpoints = commands.add_parser("endpoints", help="list all endpoints, or those that contain a text")
    endpoints.add_argument("text", nargs="?", default="")
    endpoints.set_defaults(run=_endpoints)

    ping = commands.add_parser("ping", help="measure the environments; free, and sent without the token")
    ping.set_defaults(run=_ping)

    emulator = commands.add_parser("emulator", help="run an emulator of the API; needs the extra [emulator]")
    emulator.add_argument("--port", type=int, default=8090, help="default: 8090; 0 takes a free one")
    emulator.add_argument("--token", help="accept only this token; default: any of 8, 16 or 32 letters and digits")
    emulator.add_argument("--latency", type=float, default=0.0, help="seconds added to every response; default: 0")
    emulator.set_defaults(run=_emulator)
    return parser


if __name__ == "__main__":
    sys.exit(main())
