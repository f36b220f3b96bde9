"""Names of ledgers in PostgreSQL: they show the location but no secret, for any spelling of the URL."""

from __future__ import annotations

import contextlib
import socket
import threading

import pytest
from support.collecting_helpers import JOB, rows_of, states

from justone_client import ConfigurationError
from justone_client.cli.main import main
from justone_client.collect.ledger.open import is_shared, ledger_at, reading_at
from justone_client.collect.ledger.postgres.connecting import Database

PASSWORD = "hunter2"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (f"postgresql://me:{PASSWORD}@h:5/db#n", "postgresql://me@h:5/db#n"),
        (f"postgres://me:{PASSWORD}@h/db", "postgres://me@h/db#justone"),
        (f"postgresql://h/db?p%61ssword={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?%70%61%73%73%77%6f%72%64={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?sslmode=prefer&password={PASSWORD}&port=5", "postgresql://h:5/db#justone"),
        (f"postgresql://h/db?scram_client_key={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?scram_server_key={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?sslpassword={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?ssl%70assword={PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?options=-c%20x.y%3D{PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://h/db?passfile=/{PASSWORD}", "postgresql://h/db#justone"),
        (f"postgresql://m%65:{PASSWORD}%40%3A%2F@h/d%62", "postgresql://me@h/db#justone"),
        (f"postgresql://m%40e:{PASSWORD}@h/d%20b?user=other", "postgresql://other@h/d%20b#justone"),
        (f"postgresql://me:{PASSWORD}@a:1,b:2/db", "postgresql://me@a:1,b:2/db#justone"),
        (f"postgresql://me:{PASSWORD}@a,b/db", "postgresql://me@a,b/db#justone"),
        (f"postgresql://me:{PASSWORD}@/db?host=a,b&port=1", "postgresql://me@a:1,b:1/db#justone"),
        (f"postgresql://me:{PASSWORD}@[::1]:5/db", "postgresql://me@[::1]:5/db#justone"),
        (
            f"postgresql://me:{PASSWORD}@/db?host=%2Ftmp%2Fx&port=5",
            "postgresql://me@/db?host=%2Ftmp%2Fx&port=5#justone",
        ),
        (f"postgresql://me:{PASSWORD}@/db?hostaddr=10.0.0.1", "postgresql://me@/db?hostaddr=10.0.0.1#justone"),
        (f"postgresql://?service=s&password={PASSWORD}", "postgresql:///?service=s#justone"),
    ],
)
def test_a_name_has_the_place_and_no_password(url, name):
    database = Database(url)
    assert database.name == name
    assert PASSWORD not in repr(database)


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://me%3A{PASSWORD}@h/db",
        f"postgresql://me%3A{PASSWORD}%40h/db",
        f"postgresql://h/db?user=me:{PASSWORD}",
        f"postgresql://h/db?host=me:{PASSWORD}@h",
        f"postgresql://h/db?host=a,{PASSWORD}@h",
        f"postgresql://h/host%3Dh%20password%3D{PASSWORD}",
        f"postgresql://h/db?dbname=postgresql://me:{PASSWORD}@h/db",
        f"postgresql://h/db?dbname=me:{PASSWORD}@h",
        f"postgresql://h/db?PASSWORD={PASSWORD}",
        f"postgresql://h/db?port={PASSWORD}",
        f"postgresql://h:{PASSWORD}/db",
        f"host=h password={PASSWORD}",
        f"postgresql:me:{PASSWORD}@h/db",
    ],
)
def test_a_secret_in_a_wrong_place_is_refused_and_not_repeated(url):
    with pytest.raises(ConfigurationError) as caught:
        Database(url)
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    "location",
    [
        f"host=h password={PASSWORD}",
        f"PASSWORD = {PASSWORD} host=h",
        f"user=me\npassword={PASSWORD}",
        f"postgresql:/me:{PASSWORD}@h/db",
        f"Postgres:me:{PASSWORD}@h/db",
        f" postgresql://me:{PASSWORD}@h/db",
    ],
)
def test_an_invalid_database_url_is_not_taken_for_a_file(location):
    for how in (ledger_at, reading_at, is_shared):
        with pytest.raises(ConfigurationError, match="a ledger is a file, or postgresql://") as caught:
            how(location)
        assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize("name", ["postgresql", "a/postgres:b", "password", "ghost=1.ledger", "user=7/a.ledger"])
def test_a_file_with_an_unusual_name_is_a_file(name):
    assert not is_shared(name)


SCRAM = b"R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0"
"""A request for SCRAM authentication."""

_REFUSAL = f"SFATAL\0C28P01\0Mno {PASSWORD} here\0\0".encode()
REFUSAL = b"E" + (len(_REFUSAL) + 4).to_bytes(4, "big") + _REFUSAL
"""An error response that repeats the password."""


@contextlib.contextmanager
def saying(message):
    """Run a server that sends this message in response to anything; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with connection:
                        connection.recv(1000)
                        connection.sendall(message)
                        connection.recv(1000)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.mark.parametrize("message", [SCRAM, REFUSAL], ids=["scram", "refusal"])
@pytest.mark.parametrize(
    "parameter", ["scram_client_key", "scram_server_key", "sslpassword", "oauth_client_secret", "p%61ssword"]
)
def test_no_command_prints_a_secret(capfd, parameter, message):
    with saying(message) as port:
        url = f"postgresql://me@127.0.0.1:{port}/db?sslmode=disable&gssencmode=disable&{parameter}={PASSWORD}"
        assert main(["ledger", "status", url]) == 2
    out, err = capfd.readouterr()
    assert f"postgresql://me@127.0.0.1:{port}/db#justone: " in err
    assert PASSWORD not in out + err


def test_a_name_opens_the_ledger_again(postgres):
    with contextlib.closing(ledger_at(f"{postgres}&p%61ssword={PASSWORD}#mine")) as ledger:
        ledger.begin(JOB, "", rows_of("ab"))
        assert PASSWORD not in ledger.name
        assert list(states(ledger.name)) == ["a", "b"]
        with contextlib.closing(reading_at(ledger.name)) as reading:
            assert reading.name == ledger.name
