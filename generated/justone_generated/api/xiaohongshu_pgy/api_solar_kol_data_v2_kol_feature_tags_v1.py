"""Data of `xiaohongshu_pgy.api_solar_kol_data_v2_kol_feature_tags_v1`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

DATA = list[Any]
