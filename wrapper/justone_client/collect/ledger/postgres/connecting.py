"""A connection to the PostgreSQL database of a ledger, made anew where it was lost."""

from __future__ import annotations

import contextlib
import ipaddress
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from justone_client.collect.ledger.ledger import LedgerError, LedgerUnavailableError
from justone_client.errors import ConfigurationError
from justone_client.wire.token import HIDDEN

if TYPE_CHECKING:
    from psycopg import Connection

_DEFAULT = "justone"
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,49}")
_NOT_INSTALLED = "a ledger in PostgreSQL needs psycopg: pip install 'justone-client[postgres]'"
_NO_URL = (
    "the ledger is no URL of PostgreSQL: postgresql://user@host/database#name; in a password, @ is written %40, / is "
    "%2F, and # is %23"
)
_URL = re.compile(r"\w+://([^@/]*@)?[^@?]*(\?.*)?", re.DOTALL)
"""Stricter than libpq, which takes the rest of a password for a host, a port or a database, and repeats it."""

_SHOWN = ("service", "host", "hostaddr", "port")
"""Parameters that tell where a ledger is, besides the user and the database; others may hold secrets."""

_PORTS = re.compile(r"[\d,]*")
_TIMEOUT = 10
"""Seconds until a server that does not answer counts as out of reach."""

_STUCK = 10.0
"""Seconds after which the server gives up a transaction in whose middle a worker says nothing: others wait for it."""

_ALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
"""A server that is gone without a word is noticed within half a minute."""


def demand_psycopg() -> Any:
    """Import psycopg.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        import psycopg
    except ImportError:
        raise ConfigurationError(_NOT_INSTALLED) from None
    return psycopg


class Database:
    """Where a ledger is: a database, and a schema in it.

    Attributes:
        name: What to call it: the URL without its password.
        schema: The ledger's name, a schema of the database; quoted, since it may be a word of SQL.
    """

    def __init__(self, url: str) -> None:
        """Take `postgresql://user@host/database#name`; what is left out is as for psql, and the name is `justone`.

        Raises:
            ConfigurationError: It is no such URL, or psycopg is not installed.
        """
        psycopg = demand_psycopg()
        self._conninfo, _, name = url.partition("#")
        name = name or _DEFAULT
        self.schema = f'"{name}"'
        if not _NAME.fullmatch(name):
            raise ConfigurationError("the name of a ledger, after #, is of small letters, digits and _")
        try:
            given = psycopg.conninfo.conninfo_to_dict(self._conninfo)
        except (psycopg.ProgrammingError, UnicodeError):  # whose message may repeat the password
            raise ConfigurationError(_NO_URL) from None
        if not _URL.fullmatch(self._conninfo) or not _is_plain(given):
            raise ConfigurationError(_NO_URL)
        self.name = f"{self._conninfo.partition('://')[0]}://{_shown(given)}#{name}"
        marked = (option for option in psycopg.pq.Conninfo.parse(self._conninfo.encode()) if option.dispchar)
        self._secrets = [option.val.decode() for option in marked if option.val]

    def connect(self) -> Connection[Any]:
        """Open a connection that commits each statement, unless it is within a transaction.

        Raises:
            LedgerUnavailableError: The server is out of reach, or refuses.
        """
        psycopg = demand_psycopg()
        given = {"connect_timeout": _TIMEOUT, "application_name": "justone-client", "client_encoding": "utf8", **_ALIVE}
        connection: Connection[Any] | None = None
        try:
            connection = psycopg.connect(self._conninfo, autocommit=True, **given)
            connection.execute(f"SET search_path TO {self.schema}")
            connection.execute("SET synchronous_commit TO on")
            connection.execute(f"SET idle_in_transaction_session_timeout TO '{_STUCK:.0f}s'")
        except psycopg.Error as error:
            if connection is not None:
                connection.close()
            says = said_by(error)
            for secret in self._secrets:  # a message about an invalid parameter repeats it
                says = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", HIDDEN, says)
            raise LedgerUnavailableError(f"{self.name}: {says}") from None
        return connection

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """Say what it means for a collection that the database is not as it must be.

        Raises:
            LedgerError: It is out of reach, or refuses.
        """
        psycopg = demand_psycopg()
        try:
            yield
        except LedgerUnavailableError as error:
            raise LedgerError(f"{error}; nothing more was sent") from None
        except psycopg.errors.UndefinedTable:
            raise LedgerError(f"{self.name}: there is no such ledger") from None
        except psycopg.Error as error:
            raise LedgerError(f"{self.name}: {said_by(error)}; nothing more was sent") from None


def _is_plain(given: Mapping[str, Any]) -> bool:
    """Return whether user, hosts, ports and database are what they seem, not parts of a password in a wrong place."""
    hosts = [host for host in given.get("host", "").split(",") if not host.startswith("/")]
    return (
        ":" not in given.get("user", "")
        and not any("@" in host or "/" in host or (":" in host and not _is_ipv6(host)) for host in hosts)
        and _PORTS.fullmatch(given.get("port", "")) is not None
        and not re.search("=|://|@", given.get("dbname", ""))
    )


def _is_ipv6(host: str) -> bool:
    try:
        ipaddress.IPv6Address(host)
    except ValueError:
        return False
    return True


def _shown(given: Mapping[str, Any]) -> str:
    """Write where a database is as the rest of a URL, of parameters that hold no secret only."""
    rest = {key: given[key] for key in _SHOWN if key in given}
    hosts, ports = rest.get("host", "").split(","), rest.get("port", "").split(",")
    places = ""
    if all(host and not host.startswith("/") for host in hosts) and len(ports) in {1, len(hosts)}:
        ports = ports * len(hosts) if len(ports) == 1 else ports
        pairs = zip((f"[{host}]" if ":" in host else host for host in hosts), ports, strict=True)
        places = ",".join(f"{host}:{port}" if port else host for host, port in pairs)
        rest = {key: value for key, value in rest.items() if key not in {"host", "port"}}
    user = f"{quote(given['user'], safe='')}@" if "user" in given else ""
    query = f"?{urlencode(rest, quote_via=quote, safe=',')}" if rest else ""
    return f"{user}{places}/{quote(given.get('dbname', ''), safe='')}{query}"


def lost_connection() -> tuple[type[Exception], ...]:
    """Name the errors after which another connection may do."""
    psycopg = demand_psycopg()
    return (
        psycopg.OperationalError,
        psycopg.InterfaceError,
        psycopg.errors.IdleInTransactionSessionTimeout,
        psycopg.errors.ReadOnlySqlTransaction,  # of a server that another one has taken over from
    )


def said_by(error: Exception) -> str:
    """Shorten what the server says to one line."""
    return " ".join(str(error).split()) or type(error).__name__
