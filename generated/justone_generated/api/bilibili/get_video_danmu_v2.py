"""Data of `bilibili.get_video_danmu_v2`, inferred from examples.

A value the vendor leaves out is None.
"""

from __future__ import annotations

from typing import Any

DATA = list[Any]
