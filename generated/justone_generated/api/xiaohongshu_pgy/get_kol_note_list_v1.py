"""Data of `xiaohongshu_pgy.get_kol_note_list_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from justone_client.endpoints.model import Model, key


@define(repr=False)
class GetKolNoteListV1Data(Model):
    list_: list[Any] | None = key("list")
    total: int | None = None


DATA = GetKolNoteListV1Data
