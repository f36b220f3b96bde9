"""Comparison of the parameters and form fields of an operation, matched by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from justone_specs.diff.change import Finding
from justone_specs.diff.same import EXAMPLES, TEXTS, JsonObject, differing, extension_or, quoted, same, step
from justone_specs.diff.version import Listed
from justone_specs.model.arguments import PLACES, TOKEN, Argument, arguments_of, named, wire_names
from justone_specs.model.naming import identifier

from .renamed import renamed
from .value_changes import value_findings

_SAID = ("name", "in", "required", "schema", "description")


class Parameter(NamedTuple):
    """One parameter or form field.

    Attributes:
        said: Name, place, type and text.
        rest: The other keys beside its schema.
        argument: The name of the argument in our client; empty if there is no such argument.
    """

    said: Argument
    rest: JsonObject
    argument: str

    @property
    def key(self) -> tuple[str, str]:
        return self.said.wire_name, self.said.place

    @property
    def is_sent(self) -> bool:
        """Whether the client sends it; it never sends headers, cookies and path parameters."""
        return self.said.place in PLACES

    @property
    def about(self) -> Mapping[str, str]:
        return {"argument": self.argument or identifier(self.said.wire_name), "parameter": self.said.wire_name}


def parameter_findings(old: Listed, new: Listed) -> Iterator[Finding]:
    """Yield the differences of all parameters."""
    before, after = _parameters(old), _parameters(new)
    pairs = _matched(before, after)
    gone = [each for each in before if each not in [was for was, _ in pairs]]
    came = [each for each in after if each not in [now for _, now in pairs]]
    for was, now in _renamed(gone, came):
        gone.remove(was)
        came.remove(now)
        pairs.append((was, now))
        yield _rename(was, now)
    yield from (_there(each, "removed") for each in gone)
    yield from (_there(each, "added") for each in came)
    for was, now in pairs:
        yield from _compared(was, now)


def _matched(before: list[Parameter], after: list[Parameter]) -> list[tuple[Parameter, Parameter]]:
    """Pair parameters by name and place, then the rest by name."""
    places = {each.key: each for each in after}
    pairs = [(each, places[each.key]) for each in before if each.key in places]
    settled = {now.key for _, now in pairs}
    elsewhere = {each.said.wire_name: each for each in after if each.key not in settled}
    rest = [each for each in before if each.key not in settled]
    return pairs + [(each, elsewhere.pop(each.key[0])) for each in rest if each.key[0] in elsewhere]


def _renamed(gone: list[Parameter], came: list[Parameter]) -> list[tuple[Parameter, Parameter]]:
    """Pair renamed arguments; parameters without an argument are skipped, because callers do not see their names."""
    olds, news = ([each for each in side if each.argument] for side in (gone, came))
    found = renamed([each.said for each in olds], [each.said for each in news])
    return [(_of(was, olds), _of(now, news)) for was, now in found]


def _of(said: Argument, parameters: list[Parameter]) -> Parameter:
    return next(each for each in parameters if each.said is said)


def _compared(old: Parameter, new: Parameter) -> Iterator[Finding]:
    if old.said.wire_name == TOKEN == new.said.wire_name:
        yield from _token(old, new)
    elif old.is_sent or new.is_sent:
        yield from _changed(old, new)
    else:
        yield from _unsent(old, new)


def _parameters(listed: Listed) -> list[Parameter]:
    names = named(wire_names(listed.operation), listed.arguments)
    beside = [{k: v for k, v in each.items() if k not in _SAID} for each in listed.operation.get("parameters", [])]
    said = [each for each in arguments_of(listed.operation) if each.place != "body"]
    rest = [*beside, *({} for _ in said[len(beside) :])]
    return [
        Parameter(each, other, names.get(each.wire_name, "") if each.place in PLACES else "")
        for each, other in zip(said, rest, strict=True)
    ]


def _there(parameter: Parameter, what: str) -> Finding:
    """Return the finding for a parameter that was added or removed."""
    shape = _shape(parameter)
    old, new = (None, shape) if what == "added" else (shape, None)
    if parameter.said.wire_name == TOKEN:
        rule = "token-documented" if what == "added" else "token-undocumented"
        return Finding(rule, "/parameters/token/in", old and old["in"], new and new["in"])
    if parameter.is_sent:
        rule = f"parameter-{what}-{'required' if parameter.said.required else 'optional'}"
    elif parameter.said.required:
        rule = f"unsent-parameter-{'required' if what == 'added' else 'dispensable'}"
    else:
        rule = f"unsent-parameter-{what}"
    return Finding(rule, _pointer(parameter), old, new, parameter.about)


def _shape(parameter: Parameter) -> JsonObject:
    """Return name, place and schema of a parameter, without texts and examples."""
    schema = {key: value for key, value in parameter.said.published.items() if key not in TEXTS | EXAMPLES}
    return {"name": parameter.said.wire_name, "in": parameter.said.place, "schema": schema}


def _rename(old: Parameter, new: Parameter) -> Finding:
    rule = "parameter-respelled" if old.argument and old.argument == new.argument else "parameter-renamed"
    return Finding(rule, "/parameters", old.said.wire_name, new.said.wire_name, new.about)


def _token(old: Parameter, new: Parameter) -> Iterator[Finding]:
    places = old.said.place, new.said.place
    if places[0] != places[1]:
        if old.is_sent == new.is_sent:
            rule = "token-moved"
        else:
            rule = "token-within-reach" if new.is_sent else "token-out-of-reach"
        yield Finding(rule, "/parameters/token/in", *places, {"key": places[1]})
    if not same(_token_rest(old), _token_rest(new)):
        yield Finding("token-otherwise-changed", "/parameters/token", _token_rest(old), _token_rest(new))


def _token_rest(token: Parameter) -> JsonObject:
    """Return the definition of the token without its place; the text of a form field is taken out of its schema."""
    schema = {key: value for key, value in token.said.published.items() if key != "description"}
    return {"description": token.said.description, "required": token.said.required, "schema": schema, **token.rest}


def _unsent(old: Parameter, new: Parameter) -> Iterator[Finding]:
    """Compare parameters that the client never sends; callers are affected only by a change of `required`."""
    pointer, about = _pointer(new), new.about
    if old.said.required != new.said.required:
        rule = f"unsent-parameter-{'required' if new.said.required else 'dispensable'}"
        yield Finding(rule, f"{pointer}/required", old.said.required, new.said.required, about)
    before, after = _everything(old), _everything(new)
    for key in differing(before, after):
        yield Finding("unsent-parameter-changed", pointer + step(key), before.get(key), after.get(key), about)


def _everything(parameter: Parameter) -> JsonObject:
    said = parameter.said
    return {"in": said.place, "schema": said.published, "description": said.description, **parameter.rest}


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
    """Return the texts of a parameter, by pointer; the description of a form field is not repeated for its schema."""
    keys = TEXTS if said.place != "form" else TEXTS - {"description"}
    in_schema = {f"/schema/{key}": said.published[key] for key in keys if said.published.get(key)}
    return {"/description": said.description, **in_schema}


def _move(old: str, new: str) -> str:
    if new not in PLACES and old in PLACES:
        return "parameter-moved-out-of-reach"
    return "parameter-moved-within-reach" if old not in PLACES and new in PLACES else "parameter-moved"


def _beside(old: Parameter, new: Parameter, pointer: str) -> Iterator[Finding]:
    """Compare the keys beside a parameter's schema; a form field has no such keys."""
    for key in differing(old.rest, new.rest):
        before, after = old.rest.get(key), new.rest.get(key)
        about = {**new.about, "key": quoted(key)}
        if key == "deprecated" and (before is True) != (after is True):
            rule = "parameter-deprecated" if after is True else "parameter-undeprecated"
        elif key in EXAMPLES:
            rule = "parameter-example-changed"
        else:
            rule = extension_or("parameter-otherwise-changed", key)
        yield Finding(rule, pointer + step(key), before, after, about)


def _pointer(parameter: Parameter) -> str:
    return "/parameters" + step(parameter.said.wire_name)
