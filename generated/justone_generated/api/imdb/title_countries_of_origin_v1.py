"""Data of `imdb.title_countries_of_origin_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Country(Model):
    typename: str | None = key("__typename")
    id: str | None = None
    text: str | None = None


@define(repr=False)
class CountriesOfOrigin(Model):
    countries: list[Country] | None = None


@define(repr=False)
class Title(Model):
    countries_of_origin: CountriesOfOrigin | None = key("countriesOfOrigin")


@define(repr=False)
class TitleCountriesOfOriginV1Data(Model):
    title: Title | None = None


DATA = TitleCountriesOfOriginV1Data
