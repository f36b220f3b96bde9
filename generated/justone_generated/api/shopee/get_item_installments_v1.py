"""Data of `shopee.get_item_installments_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class SubOptionData(Model):
    bank_id: int | None = None
    bank_name: str | None = None
    channel_id: int | None = None
    down_payment: int | None = None
    has_buyer_transaction_fee: bool | None = None
    installment_amount: int | None = None
    interest_rate: int | None = None
    monthly_installment: int | None = None
    name: str | None = None
    tenure: int | None = None
    total_amount: int | None = None


@define(repr=False)
class SubOption(Model):
    data: SubOptionData | None = None
    disabled_reason: Any = None
    disabled_reason_data: Any = None
    disabled_reason_key: Any = None
    name: str | None = None
    option_info: str | None = None
    sub_title: Any = None


@define(repr=False)
class Bank(Model):
    bank_id: int | None = None
    bank_logo: str | None = key(optional=True, nullable=True)
    bank_name: str | None = None
    sub_options: list[SubOption] | None = None


@define(repr=False)
class BankSubOption(Model):
    bank_id: int | None = None
    bank_logo: str | None = key(optional=True, nullable=True)
    bank_name: str | None = None
    channel_id: int | None = None
    disabled_reason: str | None = None
    down_payment: int | None = None
    installment_amount: int | None = None
    interest_rate: int | None = None
    monthly_installment: int | None = None
    name: str | None = None
    option_info: str | None = None
    sub_option_name: str | None = None
    tenure: int | None = None
    total_amount: int | None = None


@define(repr=False)
class PlanGroup(Model):
    bank_sub_options: list[BankSubOption] | None = None
    monthly_installment: int | None = None
    name: str | None = None
    tenure: int | None = None


@define(repr=False)
class DataItem(Model):
    banks: list[Bank] | None = None
    channel_ic: str | None = None
    channel_name: str | None = None
    is_cc: bool | None = None
    plan_groups: list[PlanGroup] | None = None
    plans: list[Any] | None = None


@define(repr=False)
class Data(Model):
    data: list[DataItem] | None = None
    detail_level: int | None = None
    error: Any = None
    error_msg: Any = None
    removed_fields: Any = None


@define(repr=False)
class GetItemInstallmentsV1Data(Model):
    data: Data | None = None
    market: str | None = None
    site: str | None = None


DATA = GetItemInstallmentsV1Data
