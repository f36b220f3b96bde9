"""What the tests of the wrapper share beside the fixtures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
TOKEN = "k7Qw2ZpX9vB4nM1t"  # invented; planted to be searched for
RECORDED_AT = "2026-01-02 03:04:05"


def answers(body: bytes | str, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    """A handler that always answers the same."""
    content = body.encode() if isinstance(body, str) else body
    return lambda request: httpx.Response(status, content=content)


def profile(api: Any) -> Any:
    """Any call will do where the answer is what matters."""
    return api.xiaohongshu.get_user_v3(user_id="5f0000000000000000000001")
