"""Spaces, full-width letters and invisible characters in ids: normalised if that is unambiguous, otherwise refused."""

from __future__ import annotations

from typing import Any

import pytest
from test_inputs_rows import OPERATION

from justone_client import ConfigurationError
from justone_client.collect.inputs.input_rows import rows_of
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.job import Job

ID = Job(OPERATION, {"userId": "id"}, {})
WORD = Job(OPERATION, {"keyword": "id"}, {})
STRAY = [" ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u00ad", "\u2060", "\u200f", "\u202c", "\u2009", "\u2028"]


def keys(values: list[Any], job: Job = ID) -> list[str]:
    return [row.key for row in rows_of(open_table(values), job)]


@pytest.mark.parametrize("stray", STRAY)
@pytest.mark.parametrize("job", [ID, WORD])
def test_characters_around_an_id_are_removed(stray: str, job: Job) -> None:
    assert keys([f"{stray}5f01", f"5f02{stray}{stray}", "5f03"], job) == ["5f01", "5f02", "5f03"]


@pytest.mark.parametrize("stray", STRAY)
def test_characters_within_an_id_are_refused_with_the_row(stray: str) -> None:
    with pytest.raises(ConfigurationError, match=r"row 2: id .* contains (a space|an invisible character)"):
        keys(["5f01", f"5f{stray}02", "5f03"])


@pytest.mark.parametrize(
    ("value", "key"), [("１２３", "123"), ("５ｆ０１ＡＺａｚ", "5f01AZaz"), ("12３", "123"), ("a-１_２", "a-1_2")]
)
@pytest.mark.parametrize("job", [ID, WORD])
def test_full_width_letters_and_digits_become_ascii(value: str, key: str, job: Job) -> None:
    assert keys([value], job) == [key]
    assert keys(["5f01", value, 7], job) == ["5f01", key, "7"]


def test_an_id_in_two_widths_is_sent_once() -> None:
    first, second = rows_of(open_table(["１２３", "123"]), ID)
    assert first.key == second.key
    assert first.other == '{"id":"１２３"}'


@pytest.mark.parametrize("value", ["5f－01", "١٢٣", "5f①", "𝟏𝟐𝟑", "१२३", "５ｆ，０１", "2²"])
def test_digits_and_signs_of_other_scripts_are_refused_in_ids(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"row 1: id .* contains digits or signs of another script or width"):
        keys([value])


@pytest.mark.parametrize("value", ["123;Anna", "123|Anna", "5f01,Anna"])
def test_fields_that_were_not_split_are_refused_in_ids(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"contains a comma, ; or \|"):
        keys([value])


def test_arguments_named_ids_take_several_in_a_value() -> None:
    assert keys(["1, 2", "１,２"], Job(OPERATION, {"brandIds": "id"}, {})) == ["1, 2", "1,2"]


@pytest.mark.parametrize("value", ["翠鸟", "weixin_翠鸟", "MS4wLjABAAAA-x_y=", "gh_0123456789ab"])
def test_ids_with_letters_of_any_script_are_unchanged(value: str) -> None:
    assert keys([value]) == [value]


@pytest.mark.parametrize(
    "value", ["red dress", "红 裙", "红\u3000裙", "ｉＰｈｏｎｅ 手机", "a;b | c", "👨\u200d👩 x", "第②集"]
)
def test_words_keep_their_spaces_and_widths(value: str) -> None:
    assert keys([value, "b"], WORD) == [value, "b"]
