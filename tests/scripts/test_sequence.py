"""The vendor's catalogues in the order of their dates, each pulled on top of the one before: no operation is lost."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from calling import Called, call_every_method
from catalogues import CATALOGUES, REAL, Project, endpoints_of


def kept_after(history: list[tuple[date, set[str]]], grace: timedelta) -> set[str]:
    """Return the endpoints that the last catalogue lacks and that have been missing for at most the grace period."""
    today, _ = history[-1]
    gone: dict[str, date] = {}
    for (_, before), (day, present) in pairwise(history):
        gone |= dict.fromkeys(before - present, day)
        gone = {endpoint: since for endpoint, since in gone.items() if endpoint not in present}
    return {endpoint for endpoint, since in gone.items() if today <= since + grace}


def styles(calls: list[Called]) -> dict[str, set[bool]]:
    """Return how each endpoint was called: False is a plain call, True a coroutine."""
    found: dict[str, set[bool]] = {}
    for call in calls:
        assert not call.error, call
        assert [f"{each['method']} {each['path']}" for each in call.arrived] == [call.endpoint]
        found.setdefault(call.endpoint, set()).add(call.asynchronous)
    return found


def warns_of_removal(calls: list[Called], endpoint: str) -> bool:
    """Return whether each call of the endpoint gives exactly one warning, which is about its removal."""
    return all(call.warned == ["RemovedEndpointWarning"] for call in calls if call.endpoint == endpoint)


def pulls(grace: timedelta) -> Iterator[tuple[date, Path]]:
    """Yield days and catalogues: all in order, the last one until after the grace period, then the one before it."""
    for file in CATALOGUES:
        yield date.fromisoformat(file.stem), file
    last = date.fromisoformat(CATALOGUES[-1].stem)
    yield last + grace, CATALOGUES[-1]
    yield last + grace + timedelta(days=1), CATALOGUES[-1]
    yield last + grace + timedelta(days=2), CATALOGUES[-2:][0]


@pytest.mark.slow
def test_no_operation_is_lost_and_no_name_changes_over_time(
    tmp_path: Path, ask: Callable[..., Any], many: Callable[[int, int], int]
) -> None:
    one_of = 1 if REAL else many(8, 1)
    project = Project.begin(tmp_path)
    sources = tomllib.loads((project.specs / "sources.toml").read_text(encoding="utf-8"))
    grace = timedelta(days=sources["catalogue"]["grace_days"])
    history: list[tuple[date, set[str]]] = []
    names: dict[str, str] = {}
    for today, file in pulls(grace):
        project.pull_catalogue(file, today, one_of)
        project.generate()
        calls = call_every_method(ask, project.specs, project.generated)
        history.append((today, set(endpoints_of(file, one_of))))
        kept = kept_after(history, grace)

        assert styles(calls) == {endpoint: {False, True} for endpoint in history[-1][1] | kept}, today
        assert {endpoint for endpoint in history[-1][1] | kept if warns_of_removal(calls, endpoint)} == kept, today
        generated = {call.endpoint: call.name for call in calls}
        assert generated == generated | {key: name for key, name in names.items() if key in generated}, today
        names |= generated
        assert len(set(names.values())) == len(names), "a name went to another endpoint"
