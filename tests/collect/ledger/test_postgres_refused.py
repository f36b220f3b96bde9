"""Databases that cannot hold a ledger: a clear message without the password, and nothing is sent."""

from __future__ import annotations

import contextlib
import sys
from importlib import import_module

import psycopg
import pytest
from support.collecting_helpers import JOB, TOKEN, ids, ledger_of, rows_of, states

from justone_client import ConfigurationError, JustOne
from justone_client.cli.main import main
from justone_client.collect import collect
from justone_client.collect.ledger.ledger import LedgerError
from justone_client.collect.ledger.open import is_shared, is_there, ledger_at, reading_at
from justone_client.collect.plan import Plan

PASSWORD = "hunter2"
NOWHERE = f"postgresql://me:{PASSWORD}@127.0.0.1:1/db#name"


@pytest.fixture
def visitor(postgres_server, postgres):
    """Yield the URL of a database for a user that needs a password and may not create anything."""
    rules = postgres_server.folder / "data" / "pg_hba.conf"
    before = rules.read_text()
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE visitor LOGIN PASSWORD '{PASSWORD}'")
        try:
            rules.write_text(f"local all visitor scram-sha-256\n{before}")
            connection.execute("SELECT pg_reload_conf()")
            yield postgres.replace("postgres@", f"visitor:{PASSWORD}@")
        finally:
            rules.write_text(before)
            connection.execute("SELECT pg_reload_conf()")
            connection.execute("DROP OWNED BY visitor; DROP ROLE visitor")


def refused(location, how=reading_at):
    with pytest.raises(ConfigurationError) as caught:
        how(location)
    assert PASSWORD not in str(caught.value)
    return str(caught.value)


def begun(location):
    with ledger_of(location, ["a"]) as ledger:
        return ledger.name


def collected(location):
    with JustOne(TOKEN, environment="http://127.0.0.1:1") as api:
        return collect(api.xiaohongshu.get_user_v3, ["a"], ledger=location)


@pytest.mark.parametrize("how", [begun, reading_at, is_there, collected])
def test_an_unreachable_server_is_named(how):
    says = refused(NOWHERE, how)
    assert says.startswith("postgresql://me@127.0.0.1:1/db#name: ")
    assert "refused" in says
    assert says.endswith("nothing more was sent")
    assert "\n" not in says


@pytest.mark.parametrize("words", [["status"], ["failures"], ["export", "--output", "o.csv"]])
def test_a_command_names_the_database_and_has_status_2(words, capfd):
    assert main(["ledger", *words, NOWHERE]) == 2
    out, err = capfd.readouterr()
    assert "postgresql://me@127.0.0.1:1/db#name: " in err
    assert PASSWORD not in out + err


def test_a_missing_database_is_named(postgres):
    assert 'none" does not exist' in refused(postgres.replace("?", "_none?"))


def test_a_wrong_password_is_not_repeated(visitor):
    begun_by_owner = visitor.replace(f"visitor:{PASSWORD}@", "postgres@")
    begun(begun_by_owner)
    assert "password authentication failed" in refused(visitor.replace(PASSWORD, f"{PASSWORD}x"))


def test_without_permission_to_make_a_schema_there_is_a_message(visitor):
    assert "permission denied for database" in refused(visitor, begun)
    assert not is_there(visitor)


def test_a_schema_that_the_user_owns_is_permission_enough(visitor):
    with psycopg.connect(visitor.replace(f"visitor:{PASSWORD}@", "postgres@"), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA mine AUTHORIZATION visitor")
    with ledger_of(f"{visitor}#mine", ids(3)) as ledger:
        assert len(ledger.settle([], claim=2).items) == 2


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://me:{PASSWORD}@host/db?none=1",
        f"postgresql://me:{PASSWORD}@host:port/db",
        f"postgresql://me:a@{PASSWORD}@host/db",
        f"postgresql://me:5/{PASSWORD}@host/db",
        f"postgresql://me:5#{PASSWORD}@host/db",
        f"postgresql://me:{PASSWORD}",
        f"postgresql://me:{PASSWORD}@[::1/db",
        f"postgresql://me:{PASSWORD}%@host/db",
        f"postgresql://me:{PASSWORD}\udcff@127.0.0.1:1/db",
        f"PostgreSQL://me:{PASSWORD}@host/db",
    ],
)
@pytest.mark.parametrize("how", [ledger_at, reading_at, is_there])
def test_an_invalid_url_is_not_repeated(url, how):
    says = refused(url, how)
    assert "host/db" not in says.replace("user@host/database#name", "")


@pytest.mark.parametrize("name", ["A", "1a", "a-b", "a.b", 'a"', "a b", "a;b", "é", "a" * 51, "a#b", "pg_mine"])
def test_an_invalid_name_is_refused(postgres, name):
    assert "the name of a ledger" in refused(f"{postgres}#{name}", begun) or name == "pg_mine"
    assert not is_there(postgres)


@pytest.mark.parametrize("name", ["a", "_", "a_1", "a" * 50, "select", "user", "default", "public"])
def test_any_other_name_works_even_a_word_of_sql(postgres, name):
    with ledger_of(f"{postgres}#{name}", ["x"]) as ledger:
        assert ledger.name.endswith(f"#{name}")
        assert len(ledger.settle([], claim=9).items) == 1
    assert list(states(f"{postgres}#{name}")) == ["x"]
    with psycopg.connect(postgres) as connection:
        found = connection.execute("SELECT schemaname FROM pg_tables WHERE tablename = 'answers'").fetchall()
    assert found == [(name,)]


def test_without_psycopg_the_extra_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    for how in (ledger_at, reading_at, is_there, collected):
        assert "pip install 'justone-client[postgres]'" in refused(NOWHERE, how)
    assert begun(tmp_path / "l") == str(tmp_path / "l"), "a file takes none"
    assert import_module("justone_client.collect.ledger.postgres.postgres_ledger")


def test_a_database_that_cannot_hold_every_character_is_refused(postgres):
    url = postgres.replace("/test_", "/latin_")
    name = url.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0")
        try:
            assert "not in UTF8" in refused(url, begun)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_tables_of_another_program_are_refused(postgres):
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("CREATE TABLE public.rows (id int); CREATE TABLE public.meta (name text, value text)")
    for how in (begun, reading_at):
        assert "not a ledger, or a damaged one" in refused(f"{postgres}#public", how)


def test_reading_a_missing_ledger_does_not_create_it(postgres):
    with contextlib.closing(ledger_at(postgres)) as ledger:
        for how in (reading_at, lambda _: ledger.open()):
            assert "there is no such ledger" in refused(postgres, how)
    assert not is_there(postgres)


def test_resuming_without_a_ledger_is_refused(postgres):
    with contextlib.closing(ledger_at(postgres)) as ledger:
        with pytest.raises(LedgerError, match="there is no such ledger; the first worker needs an input"):
            ledger.begin(JOB, "", None)
        ledger.begin(JOB, "", rows_of("ab"))
    assert list(states(postgres)) == ["a", "b"]


def test_a_file_is_not_taken_for_a_database():
    assert [is_shared(each) for each in ("postgresql", "postgres", "c:/postgresql:/x")] == [False] * 3
    assert is_shared("postgres://h/d")
    assert is_shared(f"postgresql://me:{PASSWORD}℀@h/d"), "which `urlsplit` refuses, and repeats"


@pytest.mark.parametrize("scheme", ["postgresql+psycopg", "postgre", "mysql", "c:/postgresql"])
def test_a_url_of_another_scheme_is_refused_and_not_repeated(scheme):
    with pytest.raises(ConfigurationError, match="a ledger is a file, or postgresql://") as caught:
        is_shared(f"{scheme}://me:{PASSWORD}@h/d")
    assert PASSWORD not in str(caught.value)


def test_the_plan_of_a_collection_shows_no_password():
    assert PASSWORD not in repr(Plan(ledger=NOWHERE))
