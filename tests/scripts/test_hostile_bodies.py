"""Bodies larger than any definition, compressed or not: refused by name, and never held in memory."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from harmless import SOURCES

SCRIPTS = Path(__file__).parents[2] / "scripts"
SIZE = 200_000_000
BLOCK = b" " * 1_000_000
MOST_MEMORY = 200_000_000
PULL = """
import pathlib, re, sys
import pull_specs
status = pull_specs.main(sys.argv[1:])
print("memory", re.search(r"VmHWM:\\s+(\\d+) kB", pathlib.Path("/proc/self/status").read_text())[1])
sys.exit(status)
"""
"""`ru_maxrss` would be the parent's value if that is larger, since it survives `exec`."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it"),
]


def plain() -> Iterator[bytes]:
    for _ in range(SIZE // len(BLOCK)):
        yield BLOCK


def packed(window: int) -> Iterator[bytes]:
    """Compress the same body: 200 MB are sent as 200 kB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    for block in plain():
        yield packer.compress(block)
    yield packer.flush()


def packed_twice() -> Iterator[bytes]:
    yield gzip.compress(b"".join(packed(31)))


BODIES = {
    "plain": (plain, "", "larger than 20000000 bytes"),
    "gzip": (lambda: packed(31), "gzip", "larger than 20000000 bytes"),
    "deflate": (lambda: packed(15), "deflate", "larger than 20000000 bytes"),
    "twice": (packed_twice, "gzip, gzip", "compressed more than once"),
    "no gzip at all": (plain, "gzip", "compressed data that cannot be read"),
}


class Server(ThreadingHTTPServer):
    """Server that sends the same body for all paths and counts the bytes it could send."""

    case = "plain"
    sent = 0


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        body, coding, _ = BODIES[self.server.case]
        self.send_response(200)
        if coding:
            self.send_header("Content-Encoding", coding)
        self.end_headers()
        try:
            for block in body():
                self.wfile.write(block)
                self.server.sent += len(block)
        except OSError:
            pass  # the client has stopped reading

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield served
        served.shutdown()


def pull(folder: Path, source: str) -> tuple[int, str, int]:
    """Pull in a separate process; return its status, its output, and its peak memory."""
    specs = folder / "specs"
    specs.mkdir()
    (specs / "sources.toml").write_text(SOURCES, encoding="utf-8")
    arguments = ["--specs", str(specs), "--cache", str(folder / "cache.json"), "--from", source]
    done = subprocess.run(
        [sys.executable, "-c", PULL, *arguments],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(SCRIPTS), "NO_PROXY": "*"},
        timeout=120,
        check=False,
    )
    said, _, memory = done.stdout.rpartition("memory ")
    return done.returncode, said + done.stderr, int(memory) * 1024


@pytest.mark.matrix
@pytest.mark.parametrize("case", BODIES)
def test_a_body_of_200_megabytes_is_refused_and_not_held(case: str, server: Server, tmp_path: Path) -> None:
    server.case = case
    status, said, memory = pull(tmp_path, f"http://127.0.0.1:{server.server_port}")

    assert status == 1
    assert f"refused: the whole catalogue: {BODIES[case][2]}; http://127.0.0.1" in said
    assert memory < MOST_MEMORY
    assert server.sent < SIZE / 2
    assert [path.name for path in tmp_path.rglob("*.json")] == []


def test_a_file_of_200_megabytes_is_refused_and_not_held(tmp_path: Path) -> None:
    (tmp_path / "mirror").mkdir()
    with (tmp_path / "mirror" / "openapi.json").open("wb") as file:
        file.truncate(SIZE)
    status, said, memory = pull(tmp_path, str(tmp_path / "mirror"))

    assert status == 1
    assert "refused: the whole catalogue: larger than 20000000 bytes; " in said
    assert memory < MOST_MEMORY
