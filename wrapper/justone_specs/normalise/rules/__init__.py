"""Numbered rules that turn a published operation into one that the generator can use, in the order of application."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .argument_names import argument_names, only_query_and_form, token_left_out
from .deprecation import family, standing
from .draft import Draft
from .example_data import data_from_examples
from .texts import echo_as_declared, pages_as_declared, search_words_kept, texts
from .things import common_as_declared, items_as_declared
from .value_types import defaults_documented_never_sent, documented_choices, one_plain_type

TITLES = {
    # names.py: tags, titles and operationIds change between releases, but method and path do not
    1: "names come from method and path",
    2: "a platform that begins with a digit gets a word before it",
    3: "of several methods on one path, all but one get the method before their name",
    4: "the overlay replaces poor names",
    5: "published names never change",
    # argument_names.py
    6: "the token is not an argument",
    7: "query parameters and form fields are keyword arguments",
    8: "arguments are snake_case",
    # value_types.py
    9: "a parameter has one plain type, in 3.0 and 3.1",
    10: "choices are documented, but never enforced",
    11: "a default is documented, but never sent",
    # texts.py, deprecation.py, example_data.py
    12: "texts are the overlay's, else English, else Chinese",
    13: "deprecated, hidden and gone endpoints are marked and stay callable",
    14: "the data's shape comes from examples",
    15: "pages follow one another as the overlay declares",
    16: "a field repeats a parameter as the overlay declares",
    17: "versions of an endpoint belong to a family",
    18: "search words are kept",
    # things.py
    19: "the list of things is where the overlay declares it",
    20: "things have common fields as the overlay declares",
}
"""The title of each rule; the docstring of its function describes the real case that made it necessary."""


class NormaliseRule(NamedTuple):
    """A rule: its number, and a function that changes a draft and yields a short text for each effect."""

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
    NormaliseRule(17, family),
    NormaliseRule(18, search_words_kept),
    NormaliseRule(19, items_as_declared),
    NormaliseRule(20, common_as_declared),
)
"""Rules 6 to 20; rules 1 to 5 name all endpoints together, before these apply."""

__all__ = ["RULES", "TITLES", "Draft", "NormaliseRule"]
