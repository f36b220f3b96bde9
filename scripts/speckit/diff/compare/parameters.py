"""Parameters and form fields of two versions of an operation, matched by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from speckit.diff.change import Finding
from speckit.diff.version import Listed
from speckit.naming import identifier
from speckit.normalise.rules.arguments import PLACES, named, wire_names
from speckit.normalise.rules.draft import TOKEN, Argument, arguments_of

from .renamed import renamed
from .same import JsonObject, differing, extension_or, quoted, same, step
from .values import value_findings

_SAID = ("name", "in", "required", "schema", "description")
_TEXTS = frozenset({"description", "title"})
_EXAMPLES = frozenset({"example", "examples"})


class Parameter(NamedTuple):
    """One parameter or form field.

    Attributes:
        said: Name, place, type and text.
        rest: What else stands beside its schema.
        argument: What our client calls it; empty where it has no such argument.
    """

    said: Argument
    rest: JsonObject
    argument: str

    @property
    def about(self) -> Mapping[str, str]:
        return {"argument": self.argument or identifier(self.said.wire_name), "parameter": self.said.wire_name}


def parameter_findings(old: Listed, new: Listed) -> Iterator[Finding]:
    """Say what became of each parameter."""
    before, after = _parameters(old), _parameters(new)
    pairs = [(before[key], after[key]) for key in before if key in after]
    gone = {key: each for key, each in before.items() if key not in after}
    came = {key: each for key, each in after.items() if key not in before}
    elsewhere = {each.said.wire_name: key for key, each in came.items()}
    for key, each in list(gone.items()):
        if each.said.wire_name in elsewhere:
            pairs.append((gone.pop(key), came.pop(elsewhere.pop(each.said.wire_name))))
    tokens = [pair for pair in pairs if pair[0].said.wire_name == TOKEN]
    yield from (finding for pair in tokens for finding in _token(*pair))
    others = [pair for pair in pairs if pair[0].said.wire_name != TOKEN]
    yield from _token_alone(gone, came)
    renames = renamed([each.said for each in gone.values()], [each.said for each in came.values()])
    by_name = {each.said.wire_name: key for key, each in came.items()}
    for key, each in list(gone.items()):
        if each.said.wire_name in renames:
            pair = gone.pop(key), came.pop(by_name[renames[each.said.wire_name]])
            yield _rename(*pair)
            others.append(pair)
    yield from (_there(each, "removed") for each in gone.values())
    yield from (_there(each, "added") for each in came.values())
    for pair in others:
        yield from _changed(*pair)


def _parameters(listed: Listed) -> dict[tuple[str, str], Parameter]:
    names = named(wire_names(listed.operation), listed.arguments)
    beside = [{k: v for k, v in each.items() if k not in _SAID} for each in listed.operation.get("parameters", [])]
    said = [each for each in arguments_of(listed.operation) if each.place != "body"]
    rest = [*beside, *({} for _ in said[len(beside) :])]
    return {
        (each.wire_name, each.place): Parameter(
            each, other, names.get(each.wire_name, "") if each.place in PLACES else ""
        )
        for each, other in zip(said, rest, strict=True)
    }


def _there(parameter: Parameter, what: str) -> Finding:
    """Say that a parameter is there, or no longer."""
    rule = f"parameter-{what}-{'required' if parameter.said.required else 'optional'}"
    shape = _shape(parameter)
    old, new = (None, shape) if what == "added" else (shape, None)
    return Finding(rule, _pointer(parameter), old, new, parameter.about)


def _shape(parameter: Parameter) -> JsonObject:
    """What identifies a parameter that is gone or new, its text aside."""
    schema = {key: value for key, value in parameter.said.published.items() if key not in _TEXTS | _EXAMPLES}
    return {"name": parameter.said.wire_name, "in": parameter.said.place, "schema": schema}


def _rename(old: Parameter, new: Parameter) -> Finding:
    rule = "parameter-respelled" if old.argument and old.argument == new.argument else "parameter-renamed"
    return Finding(rule, "/parameters", old.said.wire_name, new.said.wire_name, new.about)


def _token(old: Parameter, new: Parameter) -> Iterator[Finding]:
    if old.said.place != new.said.place:
        yield Finding("token-moved", "/parameters/token/in", old.said.place, new.said.place)
    if not same(_token_rest(old), _token_rest(new)):
        yield Finding("token-otherwise-changed", "/parameters/token", _token_rest(old), _token_rest(new))


def _token_rest(token: Parameter) -> JsonObject:
    """What is said of the token but its place; a form field has its text in its schema."""
    schema = {key: value for key, value in token.said.published.items() if key != "description"}
    return {"description": token.said.description, "required": token.said.required, "schema": schema, **token.rest}


def _token_alone(gone: dict[tuple[str, str], Parameter], came: dict[tuple[str, str], Parameter]) -> Iterator[Finding]:
    """A token that is only in one of the versions."""
    for side in (gone, came):
        for key in [key for key in side if key[0] == TOKEN]:
            place = side.pop(key).said.place
            old, new = (place, None) if side is gone else (None, place)
            yield Finding("token-moved", "/parameters/token/in", old, new)


def _changed(old: Parameter, new: Parameter) -> Iterator[Finding]:
    pointer, about = _pointer(new), new.about
    if old.said.required != new.said.required:
        rule = f"parameter-made-{'required' if new.said.required else 'optional'}"
        yield Finding(rule, f"{pointer}/required", old.said.required, new.said.required, about)
    if old.said.place != new.said.place:
        yield Finding(_move(old.said.place, new.said.place), f"{pointer}/in", old.said.place, new.said.place, about)
    if old.said.wire_name == new.said.wire_name and old.argument and new.argument and old.argument != new.argument:
        yield Finding("argument-renamed", pointer, old.argument, new.argument, about)
    yield from value_findings(old.said, new.said, pointer, about)
    before, after = _texts(old.said), _texts(new.said)
    for key in differing(before, after):
        yield Finding("parameter-text-changed", pointer + key, before.get(key), after.get(key), about)
    yield from _beside(old, new, pointer)


def _texts(said: Argument) -> JsonObject:
    """What people read of a parameter; the text of a form field stands in its schema."""
    in_schema = {
        f"/schema/{key}": said.published.get(key) for key in _TEXTS if key != "description" or said.place != "form"
    }
    return {"/description": said.description, **in_schema}


def _move(old: str, new: str) -> str:
    if new not in PLACES and old in PLACES:
        return "parameter-moved-out-of-reach"
    return "parameter-moved-within-reach" if old not in PLACES and new in PLACES else "parameter-moved"


def _beside(old: Parameter, new: Parameter, pointer: str) -> Iterator[Finding]:
    """What stands beside a parameter's schema; a form field has nothing there."""
    for key in differing(old.rest, new.rest):
        before, after = old.rest.get(key), new.rest.get(key)
        about = {**new.about, "key": quoted(key)}
        if key == "deprecated" and (before is True) != (after is True):
            rule = "parameter-deprecated" if after is True else "parameter-undeprecated"
        elif key in _EXAMPLES:
            rule = "parameter-example-changed"
        else:
            rule = extension_or("parameter-otherwise-changed", key)
        yield Finding(rule, pointer + step(key), before, after, about)


def _pointer(parameter: Parameter) -> str:
    return "/parameters" + step(parameter.said.wire_name)
