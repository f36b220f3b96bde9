"""Data of `xiaohongshu_pgy.api_solar_kol_data_user_id_fans_profile_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class Age(Model):
    group: str | None = None
    percent: float | None = None


@define(repr=False)
class City(Model):
    name: str | None = None
    percent: float | None = None


@define(repr=False)
class Device(Model):
    desc: str | None = None
    name: str | None = None
    percent: float | None = None


@define(repr=False)
class Gender(Model):
    female: float | None = None
    male: float | None = None


@define(repr=False)
class ApiSolarKolDataUserIdFansProfileV1Data(Model):
    ages: list[Age] | None = None
    cities: list[City] | None = None
    date_key: str | None = key("dateKey")
    devices: list[Device] | None = None
    gender: Gender | None = None
    interests: list[City] | None = None
    provinces: list[City] | None = None


DATA = ApiSolarKolDataUserIdFansProfileV1Data
