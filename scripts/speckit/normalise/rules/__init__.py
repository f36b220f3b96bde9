"""The rules that turn a published operation into one the generator can use, numbered, in the order they apply."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .argument_names import argument_names, only_query_and_form, token_left_out
from .deprecation import standing
from .draft import Draft
from .example_data import data_from_examples
from .texts import echo_as_declared, pages_as_declared, texts
from .value_types import defaults_documented_never_sent, documented_choices, one_plain_type

TITLES = {
    # names.py: tags, titles and operationIds change between releases, method and path do not
    1: "names come from method and path",
    2: "a platform that begins with a digit gets a word before it",
    3: "of several methods on one path, all but one say which they are",
    4: "the overlay names what the path names poorly",
    5: "a name, once published, stays",
    # argument_names.py
    6: "the token is no argument",
    7: "query parameters and form fields are keyword arguments",
    8: "arguments are snake_case",
    # values.py
    9: "a parameter has one plain type, in 3.0 and 3.1",
    10: "choices are documented, never enforced",
    11: "a default is documented, never sent",
    # texts.py, standing.py, data.py, paging.py, echo.py
    12: "texts are the overlay's, else English, else Chinese",
    13: "deprecated, hidden and gone endpoints stay callable and say so",
    14: "the data's shape comes from examples",
    15: "pages follow one another as the overlay declares",
    16: "a field repeats a parameter as the overlay declares",
}
"""The subject of each rule; its function's docstring has the real case that made it necessary."""


class NormaliseRule(NamedTuple):
    """One rule: its number, and what it does to a draft; it yields a few words for each thing it touched."""

    number: int
    apply: Callable[[Draft], Iterable[str]]


RULES = (
    NormaliseRule(6, token_left_out),
    NormaliseRule(7, only_query_and_form),
    NormaliseRule(8, argument_names),
    NormaliseRule(9, one_plain_type),
    NormaliseRule(10, documented_choices),
    NormaliseRule(11, defaults_documented_never_sent),
    NormaliseRule(12, texts),
    NormaliseRule(13, standing),
    NormaliseRule(14, data_from_examples),
    NormaliseRule(15, pages_as_declared),
    NormaliseRule(16, echo_as_declared),
)
"""Rules 6 to 16; 1 to 5 name all endpoints together, before any of these."""

__all__ = ["RULES", "TITLES", "Draft", "NormaliseRule"]
