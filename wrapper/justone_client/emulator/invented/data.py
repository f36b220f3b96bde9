"""The invented data of an endpoint, filled into the shape of its data class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_origin

from attrs import define

from justone_client.endpoints.data_places import ELEMENT, Place, certain, is_object, items_place
from justone_client.endpoints.model import Model, data_fields
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import all_operations

from .entity import Entity
from .list_page import PAGE_SIZE, ListPage
from .scalars import scalar
from .subject import named_thing, own_kind, role_of, subject_place

_LIST_SIZE = 2
"""Elements of a list that is not the one that the call asks for."""


def invented_data(operation: Operation[Any], parameters: Mapping[str, str]) -> Any:
    """Return plausible data for a call; equal parameters give equal data.

    Args:
        operation: The endpoint. If its shape is not known, its data has that of another version, or else a few fields.
        parameters: The parameters by wire name, without the token.
    """
    hint = _shape_of(operation.data, operation.family)
    page = ListPage.asked_for(operation.paging, operation.path, parameters)
    if not page.has_items and not (operation.paging and operation.paging.items):
        return [] if get_origin(hint) is list else {}
    inventor = _Inventor(operation, hint, parameters, page)
    data = inventor.value(hint, (), inventor.outermost)
    return page.turned(operation.paging, data) if operation.paging else data


@define
class _Something(Model):
    """The data of an endpoint of which nothing is known."""

    id: str | None = None
    title: str | None = None
    create_time: str | None = None


@cache
def _shape_of(data: str, family: str) -> Any:
    if data:
        return import_module(data).DATA
    versions = (each.data for each in all_operations() if family and each.family == family and each.data)
    return next((import_module(each).DATA for each in versions), _Something)


class _Inventor:
    """Fills the shape of one response.

    Attributes:
        outermost: The thing that the data is about, unless an inner object has its own id.
    """

    def __init__(self, operation: Operation[Any], hint: Any, parameters: Mapping[str, str], page: ListPage) -> None:
        site = operation.name.partition(".")[0].partition("_")[0]
        named = named_thing(parameters)
        self._page = page
        self._list = Entity(site, page.list_id)
        self._kind = named.kind if named else ""
        self._subject = subject_place(hint, named.parameter) if named and not operation.paging else None
        self._items = items_place(hint, operation.items)
        if named:
            self.outermost = Entity.named(site, named.value, named.kind)
        else:
            self.outermost = self._list.related("", *(() if self._items else (page.index,)))

    def value(self, hint: Any, place: Place, entity: Entity) -> Any:
        """Return a value of a type at a place in the data, for a thing that it tells of."""
        kind = certain(hint)
        if kind is Any:
            return None
        if get_origin(kind) is list:
            (element,) = get_args(kind)
            return [] if element is Any else self._elements(element, place, entity)
        if get_origin(kind) is dict:
            values = self._elements(get_args(kind)[1], place, entity)
            return {entity.related("", *place, number).id: value for number, value in enumerate(values)}
        if is_object(kind):
            entity = self._owner(kind, place, entity)
            return {field.key: self.value(field.hint, (*place, field.key), entity) for field in data_fields(kind)}
        return scalar(kind, next((key for key in reversed(place) if key != ELEMENT), ""), entity)

    def _elements(self, hint: Any, place: Place, entity: Entity) -> list[Any]:
        place = (*place, ELEMENT)
        role = role_of(place)
        if place[:-1] == self._items and self._subject is None:
            first = self._page.index * PAGE_SIZE
            numbers = range(first, first + self._page.size)
            entities = [replace(self._list.related(role, each), owner=entity) for each in numbers]
        elif self._subject is not None and place == self._subject[: len(place)]:
            entities = [entity]  # the list leads to the one thing that the call asks about
        else:
            entities = [entity.related(role, *place, number) for number in range(_LIST_SIZE)]
        return [self.value(hint, place, each) for each in entities]

    def _owner(self, model: Any, place: Place, entity: Entity) -> Entity:
        """Return the thing that an object tells of."""
        if place == self._subject:
            return replace(self.outermost, kind=self.outermost.kind or role_of(place))
        kind = own_kind(model, role_of(place), self._kind)
        if kind is None or not place:
            return entity
        if place[-1] == ELEMENT:
            return replace(entity, kind=kind)
        return entity if kind == entity.kind else entity.related(kind)
