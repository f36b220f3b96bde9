"""Calls of all generated methods, sync and async, against the emulator, and the requests that arrive.

The generated package is imported by a separate Python process, for which this file is also the program.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin

TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented
MOST_ROUNDS = 6

Pairs = list[list[str]]


@dataclass(slots=True)
class Called:
    """A call of a generated method.

    Attributes:
        name: Platform and method.
        endpoint: Method and path of the operation that the generated package lists under that name.
        asynchronous: Whether the method was a coroutine.
        arguments: The arguments by name.
        complete: Whether these were all arguments, not only the required ones.
        arrived: The requests that the call sent.
        raw: The `data` of the body.
        data: The typed view of it, turned back into JSON.
        drift: The reported differences between the response and the published example.
        warned: The categories of the warnings.
        error: The exception; empty if there was none.
    """

    name: str
    endpoint: str
    asynchronous: bool
    arguments: dict[str, Any]
    complete: bool
    arrived: list[Any] = field(default_factory=list)
    raw: Any = None
    data: Any = None
    drift: str = ""
    warned: list[str] = field(default_factory=list)
    error: str = ""

    def __str__(self) -> str:
        return f"{'await ' * self.asynchronous}{self.name}({', '.join(self.arguments)})"


def call_every_method(
    ask: Callable[..., Any], specs: Path, generated: Path, responses: dict[str, Any] | None = None
) -> list[Called]:
    """Serve a specs folder with the emulator and call all generated methods.

    Args:
        ask: The fixture that runs a program with a generated package.
        specs: The folder that the emulator serves.
        generated: The folder that holds the package.
        responses: The data of the responses by endpoint; by default they are invented.
    """
    program = Path(__file__).read_text(encoding="utf-8")
    question = {"specs": str(specs), "generated": str(generated), "responses": responses or {}}
    return [Called(**call) for call in ask(generated, program, question)]


def _main(question: dict[str, Any]) -> list[dict[str, Any]]:
    import justone_generated
    from justone_client.emulator import running

    assert Path(justone_generated.__file__).is_relative_to(question["generated"]), "another package is in the way"
    arrived: list[Any] = []
    options = {"specs": Path(question["specs"]), "responses": question["responses"]}
    with running(token=TOKEN, record=arrived.append, **options) as url:
        return [asdict(call) for call in asyncio.run(_call_all(url, arrived))]


async def _call_all(url: str, arrived: list[Any]) -> list[Called]:
    from justone_client import AsyncJustOne, JustOne
    from justone_client.endpoints.registry import all_operations

    calls = []
    with JustOne(TOKEN, environment=url) as client:
        async with AsyncJustOne(TOKEN, environment=url) as async_client:
            for operation in all_operations():
                for api in (client, async_client):
                    platform, _, name = operation.name.partition(".")
                    method = getattr(getattr(api, platform), name)
                    for arguments, complete in _arguments(method):
                        call = Called(operation.name, str(operation), api is async_client, arguments, complete)
                        await _call(method, call, arrived)
                        calls.append(call)
    return calls


async def _call(method: Callable[..., Any], call: Called, arrived: list[Any]) -> None:
    from justone_client import DeprecatedEndpointWarning

    before = len(arrived)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("error")
        warnings.simplefilter("always", DeprecatedEndpointWarning)
        try:
            answer = method(**call.arguments)
            assert inspect.iscoroutine(answer) == call.asynchronous
            answer = await answer if call.asynchronous else answer
            call.raw, call.data, call.drift = answer.raw["data"], _json(answer.data), ", ".join(map(str, answer.drift))
        except Exception as error:  # noqa: BLE001 - continue with the other methods and report all errors
            call.error = repr(error)
    call.warned = [warning.category.__name__ for warning in warned]
    call.arrived = arrived[before:]


def _arguments(method: Callable[..., Any]) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield the required arguments, then all of them, in enough rounds to tell any two apart by their values."""
    names = inspect.unwrap(method).__globals__ | {"Literal": Literal}
    parameters = inspect.signature(method).parameters.values()
    values = {
        each.name: _values(each.name, number, eval(each.annotation, names)) for number, each in enumerate(parameters)
    }
    yield {each.name: values[each.name][0] for each in parameters if each.default is each.empty}, False
    given: dict[str, list[Any]] = {name: [] for name in values}
    for turn in count():
        # in turn 0, the last digit of an argument's number decides (base two for a boolean), then the digit before
        chosen = {
            name: each[number // len(each) ** turn % len(each)] for number, (name, each) in enumerate(values.items())
        }
        yield chosen, True
        for name, value in chosen.items():
            given[name].append(value)
        if len(set(map(repr, given.values()))) == len(given) or turn + 1 == MOST_ROUNDS:
            return


def _values(name: str, number: int, hint: Any) -> list[Any]:
    """Return the values to try for an argument: one that is unique to it, or all of its choices."""
    kinds = [kind for kind in get_args(hint) or [hint] if kind is not NoneType]
    if get_origin(hint) in (list, Literal):
        kinds = [hint]
    choices = [choice for kind in kinds if get_origin(kind) is Literal for choice in get_args(kind)]
    if choices:
        return choices
    (kind,) = kinds
    if get_origin(kind) is list:
        (item,) = get_args(kind)
        return [[value for part in (1, 2) for value in _values(f"{name} {part}", 10 * number + part, item)]]
    # text that must be encoded in a query and in a form
    return {str: [f"{name} & 值=+%"], int: [1000 + number], float: [number + 0.5], bool: [False, True]}[kind]


def _json(value: Any) -> Any:
    """Turn the typed view back into JSON; absent keys are null."""
    from justone_client.endpoints.model import Model, data_fields

    if isinstance(value, Model):
        known = {each.key: _json(getattr(value, each.name)) for each in data_fields(type(value))}
        return known | value.additional_properties
    if isinstance(value, dict):
        return {key: _json(item) for key, item in value.items()}
    return [_json(item) for item in value] if isinstance(value, list) else value


if __name__ == "__main__":
    print(json.dumps(_main(json.load(sys.stdin))))
