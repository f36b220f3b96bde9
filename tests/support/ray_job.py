"""Program that makes one collection over a Ray Dataset and prints the result; arguments: LEDGER URL FOLDER KILLS.

Ray listens on this machine only, and writes all its files into the folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

os.environ |= {
    "RAY_ENABLE_AUTO_CONNECT": "0",
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # otherwise Ray ignores the address and listens on all interfaces
    "RAY_USAGE_STATS_ENABLED": "0",
}

import ray
import ray.data

from justone_client import JustOne
from justone_client.collect.ledger.postgres import lease
from justone_client.integrations.ray import collect

TEAMS = ("red", None)
WORKERS = 2
CALLING = 0.8
"""Seconds after connecting until a worker is making calls."""


def main(ledger: str, url: str, folder: str, kills: int) -> None:
    os.environ["HOME"] = folder
    options = {"num_cpus": 2, "include_dashboard": False, "object_store_memory": 100 * 2**20, "log_to_driver": False}
    ray.init(_node_ip_address="127.0.0.1", _temp_dir=folder, **options)
    assert all(node["NodeManagerAddress"] == "127.0.0.1" for node in ray.nodes())
    ray.data.DataContext.get_current().enable_progress_bars = False
    rows = [{"creator": f"u{number % 180}", "team": TEAMS[number % 2], "id": number} for number in range(200)]
    dataset = ray.data.from_items(rows, override_num_blocks=8)
    pids = Path(folder) / "pids"
    pids.mkdir()

    def connect() -> JustOne:
        lease.SECONDS = 2.0
        (pids / str(os.getpid())).touch()
        return JustOne(environment=url)

    def collected() -> Any:
        given: dict[str, Any] = {"map": {"user_id": "creator"}, "columns": ["nickname", "fans"], "in_flight": 4}
        return collect(dataset, "xiaohongshu.get_user_v3", ledger=ledger, workers=WORKERS, connect=connect, **given)

    killer = threading.Thread(target=kill, args=(pids, kills))
    killer.start()
    first = collected()
    killer.join()
    print(json.dumps({"schema": dict(zip(first.schema().names, map(str, first.schema().types), strict=True))}))
    print(json.dumps({"rows": sorted(first.take_all(), key=lambda row: row["id"])}))
    print(json.dumps({"again": collected().count()}))
    ray.shutdown()


def kill(pids: Path, kills: int) -> None:
    """Kill workers while they make calls, which they do soon after they have connected."""
    while kills:
        time.sleep(0.1)
        for each in list(pids.iterdir()):
            if int(each.name) != os.getpid() and time.time() - each.stat().st_mtime > CALLING:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(each.name), signal.SIGKILL)
                each.unlink()
                kills -= 1
                break


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
