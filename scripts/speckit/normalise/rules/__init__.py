"""The rules that turn a published operation into one the generator can use, numbered, in the order they apply.

 1  names from method and path: tags, titles and operationIds change between releases      (names.py)
 2  a platform that begins with a digit gets a word before it                              (names.py)
 3  of several methods on one path, all but one say which they are                         (names.py)
 4  the overlay names what the path names poorly                                           (names.py)
 5  a name, once published, stays                                                          (names.py)
 6  the token is no argument                                                               (arguments.py)
 7  query parameters and form fields are keyword arguments                                 (arguments.py)
 8  arguments are snake_case                                                               (arguments.py)
 9  a parameter has one plain type, in 3.0 and 3.1                                         (values.py)
10  choices are documented, never enforced                                                 (values.py)
11  a default is documented, never sent                                                    (values.py)
12  texts: the overlay's, else English, else Chinese                                       (texts.py)
13  deprecated, hidden and gone endpoints stay callable and say so                         (standing.py)
14  the data's shape comes from examples                                                   (data.py)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .arguments import argument_names, only_query_and_form, token_left_out
from .data import data_from_examples
from .draft import Draft
from .standing import standing
from .texts import texts
from .values import defaults_documented_never_sent, documented_choices, one_plain_type


class Rule(NamedTuple):
    """One rule: its number, and what it does to a draft; it yields a few words for each thing it touched."""

    number: int
    apply: Callable[[Draft], Iterable[str]]


RULES = (
    Rule(6, token_left_out),
    Rule(7, only_query_and_form),
    Rule(8, argument_names),
    Rule(9, one_plain_type),
    Rule(10, documented_choices),
    Rule(11, defaults_documented_never_sent),
    Rule(12, texts),
    Rule(13, standing),
    Rule(14, data_from_examples),
)
"""Rules 6 to 14; 1 to 5 name all endpoints together, before any of these."""

__all__ = ["RULES", "Draft", "Rule"]
