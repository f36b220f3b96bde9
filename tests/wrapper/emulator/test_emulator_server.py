"""Start and stop of the emulator, in the background and on the command line."""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import httpx
import pytest
from support.emulator_specs import TOKEN, emulated, profile, waiting_call, write_specs

import justone_client.emulator
from justone_client.emulator import running, serve

pytestmark = pytest.mark.slow

WRAPPER = Path(justone_client.emulator.__file__).parents[2]


def accepts(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except ConnectionRefusedError:
        return False
    return True


def python(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": str(WRAPPER)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def test_starts_and_stops_twice_on_one_port():
    port = 0
    for _ in range(2):
        with emulated(port=port) as client:
            assert profile(client).json()["code"] == 0
            assert port in {0, client.base_url.port}
            port = client.base_url.port
        assert not accepts(port)


def test_two_emulators_run_side_by_side():
    with emulated() as one, emulated() as other:
        assert one.base_url != other.base_url
        assert profile(one).content == profile(other).content


@pytest.mark.parametrize("magic", ["emulate-slow-300", "emulate-drip-300"])
def test_stops_at_once_with_open_connections(tmp_path, magic):
    threads, filters = set(threading.enumerate()), list(logging.getLogger("uvicorn.error").filters)
    with ExitStack() as connections:
        with running(specs=write_specs(tmp_path)) as url:
            client = connections.enter_context(httpx.Client(base_url=url, trust_env=False))
            waiting = connections.enter_context(waiting_call(client, magic))
            assert profile(client).json()["code"] == 0  # this connection stays open
            start = monotonic()
        assert monotonic() - start < 60, "the response would take 300 s"
        while waiting.recv(65536):
            pass
        with pytest.raises(httpx.TransportError):
            profile(client)
    assert set(threading.enumerate()) == threads
    assert logging.getLogger("uvicorn.error").filters == filters


def test_stops_when_its_block_raises():
    with pytest.raises(ZeroDivisionError), emulated() as client:  # noqa: PT012
        port = client.base_url.port
        raise ZeroDivisionError
    assert not accepts(port)


def test_port_in_use_is_named(tmp_path):
    specs = write_specs(tmp_path)
    with running(specs=specs) as url:
        port = httpx.URL(url).port
        for start in (lambda: running(port=port, specs=specs).__enter__(), lambda: serve(port=port, specs=specs)):
            with pytest.raises(OSError, match=rf"the emulator cannot listen on port {port}: .*in use"):
                start()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "example.com", "192.168.1.2"])
def test_host_other_than_the_loopback_is_an_error(tmp_path, host):
    with pytest.raises(ValueError, match=r"listens on 127\.0\.0\.1, localhost, ::1 only"):
        serve(host=host, port=0, specs=write_specs(tmp_path))


def test_calls_are_not_logged(caplog, capfd):
    for client_logger in ("httpx", "httpcore"):
        caplog.set_level(logging.WARNING, logger=client_logger)
    caplog.set_level(1)  # last: every call sets the level of the handler
    with emulated() as client:
        for user_id in ("u1", "emulate-disconnect", "emulate-http-500"):
            try:
                profile(client, user_id)
            except httpx.RemoteProtocolError:
                continue
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []
    assert TOKEN not in caplog.text
    assert not any(capfd.readouterr())


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT to send to one process")
def test_serve_prints_its_url_and_ends_with_ctrl_c(tmp_path):
    code = "import sys, pathlib, justone_client.emulator as e; e.serve(port=0, specs=pathlib.Path(sys.argv[1]))"
    with python("-X", "dev", "-W", "error", "-c", code, str(write_specs(tmp_path))) as process:
        line = process.stdout.readline()
        url = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
        with httpx.Client(base_url=url, trust_env=False) as client:
            assert profile(client).json()["code"] == 0
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")


def test_missing_extra_is_named_with_its_installation():
    code = "import sys; sys.modules['starlette'] = None; import justone_client.emulator"
    with python("-c", code) as process:
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert 'ImportError: the emulator needs its extra: pip install "justone-client[emulator]"' in err
