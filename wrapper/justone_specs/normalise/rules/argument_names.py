"""Rules 6 to 8: the parameters that become keyword arguments, and their names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from justone_specs.model.arguments import PLACES, TOKEN, named
from justone_specs.model.names import CatalogueError
from justone_specs.model.shown import shown

from .draft import Draft


def token_left_out(draft: Draft) -> Iterator[str]:
    """Rule 6: remove the token from the arguments; the client sends it in the place that the definition names.

    All 349 operations of 2026-08-11 list it as a parameter, 13 of them as a form field.
    """
    places = [argument.place for argument in draft.arguments if argument.wire_name == TOKEN]
    if draft.has_form and places == ["query"]:
        draft.operation["x-token-in-query"] = True
    yield from (f"in the {place}" for place in places)
    draft.arguments = [argument for argument in draft.arguments if argument.wire_name != TOKEN]


def only_query_and_form(draft: Draft) -> Iterator[str]:
    """Rule 7: make keyword arguments of query parameters and form fields, and leave out those in other places.

    The catalogues use no other places. Without a required parameter every call would fail, so this is refused. So is a
    body that is not a form, even an optional one: callers could not pass anything that it holds.

    Raises:
        CatalogueError: The operation requires a header, cookie or path parameter, has a body that is not a form, has a
            list that is sent as one value, or has one name in two places.
    """
    for parameter in draft.published.operation.get("parameters", []):
        _demand_repeated(parameter)
    for argument in draft.arguments:
        if argument.place not in PLACES:
            what = f"{shown(argument.wire_name)} is sent in the {shown(argument.place)[1:-1]}"
            if argument.required or argument.place == "body":
                raise CatalogueError(f"{what}, where this client cannot send it")
            yield f"{what}: left out"
    draft.arguments = [argument for argument in draft.arguments if argument.place in PLACES]
    counts = Counter(argument.wire_name for argument in draft.arguments)
    if twice := [name for name, count in counts.items() if count > 1]:
        raise CatalogueError(
            f"{shown(twice[0])} is both in the query and in the form, but one argument can only be one of them"
        )
    if any(argument.place == "form" for argument in draft.arguments):
        yield "form fields are keyword arguments"


def _demand_repeated(parameter: dict[str, Any]) -> None:
    """Refuse a list that is sent as one value: this client sends each item as a parameter."""
    schema, style = parameter.get("schema"), parameter.get("style", "form")
    is_list = isinstance(schema, dict) and schema.get("type") == "array"
    if is_list and (parameter.get("explode") is False or style != "form"):
        name = shown(parameter["name"])
        raise CatalogueError(f"{name} is a list in one value ({shown(style)}), which this client cannot send")


def argument_names(draft: Draft) -> Iterator[str]:
    """Rule 8: give arguments snake_case names that are not Python keywords; the wire name is still sent.

    `oAuthorId` becomes `o_author_id`; one operation may mix `pageSize` with the `page_size` of its forms.
    """
    names = named((argument.wire_name for argument in draft.arguments), draft.published.arguments)
    for argument in draft.arguments:
        argument.schema["x-python-name"] = name = names[argument.wire_name]
        if name != argument.wire_name:
            yield f"{argument.wire_name} → {name}"
