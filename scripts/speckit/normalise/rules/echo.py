"""Rule 16: responses that repeat a parameter."""

from __future__ import annotations

from collections.abc import Iterator

from .draft import Draft


def echo_as_declared(draft: Draft) -> Iterator[str]:
    """Rule 16: a field repeats a parameter as the overlay declares; a parameter that is gone is left out.

    `GET /api/xiaohongshu/get-user/v3` repeats `userId` at `$.data.userid`: a response with another value there is
    about another user.
    """
    names = {argument.wire_name for argument in draft.arguments}
    for name in draft.echo:
        yield f"{name} at {draft.echo[name]}" if name in names else f"left out: {name} is no parameter"
    if known := {name: path for name, path in draft.echo.items() if name in names}:
        draft.operation["x-echo"] = known
