"""Invented endpoint with its model, and invented rows of a ledger, for the tests of outputs."""

from __future__ import annotations

import json
from typing import Any

from attrs import define

from justone_client.collect.record import Kept, State
from justone_client.endpoints.model import Model, key
from justone_client.endpoints.operation import Operation

ASKED = 1_767_225_600.75  # 2026-01-01T00:00:00.75Z


@define
class Badge(Model):
    title: str | None = None


@define
class Interact(Model):
    fans: int | None = None
    like_rate: float | None = key("likeRate")
    badge: Badge | None = None
    history: list[int] | None = None


@define
class Creator(Model):
    user_id: str | None = key("userId")
    nickname: str | None = None
    interact: Interact | None = None
    is_verified: bool | None = key("isVerified")
    level: int | None = None
    tags: list[str] | None = None
    regions: dict[str, int] | None = None
    either: int | str | None = None
    anything: Any = None
    message: str | None = None


DATA = Creator
TYPED: Operation[Any] = Operation("kites.get_creator_v1", "GET", "/api/kites/get-creator/v1", data=__name__)
UNTYPED: Operation[Any] = Operation("", "GET", "/api/kites/get-flight/v1")
CREATOR = {
    "userId": "k-1",
    "nickname": "风筝",
    "interact": {"fans": 12, "likeRate": 0.5, "badge": {"title": "gold"}, "history": [1, 2]},
    "isVerified": True,
    "level": 3,
    "tags": ["sky", "风"],
    "regions": {"north": 1},
    "either": 7,
    "anything": None,
    "message": "hello",
}
DEFAULT = ["userId", "nickname", "interact_fans", "interact_likeRate", "isVerified", "level", "either", "anything"]
"""Names of the default columns except the last one, `message`."""

CALL = ["status", "code", "message", "request_id", "fetched_at"]


def done(data: Any, number: int = 1, other: str = "{}", **more: Any) -> Kept:
    """Return a row whose response has this data."""
    envelope = {"code": 0, "message": None, "requestId": f"r-{number}", "data": data}
    body = json.dumps(envelope, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return Kept(number, other, State.DONE, 0, f"r-{number}", "", ASKED, body)._replace(**more)


def source(*kept: Kept):
    """Return a function that yields these rows, as the output functions expect of a ledger."""
    return lambda: iter(kept)


def inputs(**columns: Any) -> str:
    return json.dumps(columns, ensure_ascii=False)
