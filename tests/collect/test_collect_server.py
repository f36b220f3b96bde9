"""Binding of a ledger to one server: responses of an emulator are not responses of the API."""

from __future__ import annotations

import pytest
from support.collecting_helpers import OPERATION, TOKEN, ids
from support.counting_server import counting

from justone_client import ConfigurationError, JustOne
from justone_client.collect import collect
from justone_client.collect.api import job_of
from justone_client.collect.inputs.input_table import open_table
from justone_client.collect.method import of_operation
from justone_client.collect.plan import Plan
from justone_client.environment import ENVIRONMENTS

pytestmark = pytest.mark.filterwarnings("ignore::justone_client.errors.ClearTextTokenWarning")


def collected(url, ledger):
    with JustOne(TOKEN, environment=url) as api:
        return collect(api.xiaohongshu.get_user_v3, ids(3), ledger=ledger)


def test_a_ledger_of_an_emulator_is_refused_for_the_api(location):
    with counting(lambda *_: (0, 0)) as server:
        assert collected(server.url, location).done == 3
    for environment in ENVIRONMENTS:
        with pytest.raises(ConfigurationError, match="server: ledger has 'this machine', you asked for 'Just One API'"):
            collected(environment, location)


def test_an_emulator_on_another_port_is_the_same_server(location):
    for _ in range(2):
        with counting(lambda *_: (0, 0)) as server:
            assert collected(server.url, location).done == 3


def test_the_environments_of_the_vendor_are_one_server(tmp_path):
    jobs = set()
    for environment in ENVIRONMENTS:
        with JustOne(TOKEN, environment=environment) as api:
            plan = Plan(map={"user_id": "id"}, ledger=tmp_path / "l")
            jobs.add(job_of(of_operation(api, OPERATION), open_table(ids(1)), plan).server)
    assert jobs == {"Just One API"}
