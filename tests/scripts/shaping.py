"""Random JSON values, and a check whether a shape accepts one."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from justone_specs.model.shapes import DataShape, Kind

SCALAR = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
NAME = st.sampled_from(["name", "user_id", "mNum", "no", "_id", "user-id", "class"])
DATA_KEY = st.sampled_from(["17", "2031-04-05", "女性", "https://kite.example.test", "5f3c0e8a", "", "*", "a?"])
JSON = st.recursive(
    SCALAR,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(NAME, inner, max_size=4)
        | st.dictionaries(DATA_KEY, inner, max_size=2)
    ),
    max_leaves=20,
)
TYPES: dict[Kind, tuple[type, ...]] = {
    Kind.STR: (str,),
    Kind.BOOL: (bool,),
    Kind.INT: (int,),
    Kind.FLOAT: (int, float),
    Kind.LIST: (list,),
    Kind.OBJECT: (dict,),
    Kind.MAPPING: (dict,),
}


def accepts(shape: DataShape, value: Any) -> bool:
    """Return whether a value has a shape, or a null or an empty list that it has no place for."""
    structured = shape.kind in {Kind.LIST, Kind.OBJECT, Kind.MAPPING}
    if shape.kind is Kind.MIXED or (value is None and (structured or shape.optional or shape.kind is Kind.ANY)):
        return True
    if value == [] and structured:
        return True
    if type(value) not in TYPES.get(shape.kind, ()):
        return False
    if shape.kind is Kind.OBJECT:
        required = {name for name, field in shape.fields.items() if not field.optional}
        known = required <= value.keys() <= shape.fields.keys()
        return known and all(accepts(shape.fields[name], each) for name, each in value.items())
    inner = value if isinstance(value, list) else value.values() if isinstance(value, dict) else []
    return all(accepts(shape.inner or shape, each) for each in inner)
