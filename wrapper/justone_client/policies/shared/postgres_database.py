"""Connections to a PostgreSQL database, named by a URL with a schema at its end."""

from __future__ import annotations

import contextlib
import ipaddress
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from justone_client.errors import ConfigurationError
from justone_client.wire.token import HIDDEN

if TYPE_CHECKING:
    from psycopg import Connection

_DEFAULT = "justone"
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,49}")
_NOT_INSTALLED = "PostgreSQL needs psycopg: pip install 'justone-client[postgres]'"
_NO_URL = (
    "the {what} is not a valid PostgreSQL URL: write postgresql://user@host/database#name; in a password, write %40 "
    "for @, %2F for / and %23 for #"
)
_URL = re.compile(r"\w+://([^@/]*@)?[^@?]*(\?.*)?", re.DOTALL)
"""Stricter than libpq, which reads the rest of a password as a host, a port or a database, and repeats it."""

_SHOWN = ("service", "host", "hostaddr", "port")
"""Parameters that are shown besides the user and the database; others may hold secrets."""

_SECURITY = ("sslmode", "sslrootcert", "sslcert", "sslkey", "gssencmode", "channel_binding", "target_session_attrs")
"""Parameters without secrets that a further connection needs, so that it is not less safe."""

_PORTS = re.compile(r"[\d,]*")
_TIMEOUT = 10
"""Seconds to wait for a connection to the server."""

_STUCK = 10.0
"""Seconds after which the server aborts an idle transaction, since other workers wait for it."""

_ALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
"""Settings that detect a dead connection within half a minute."""


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


class StoreUnavailableError(Exception):
    """A store cannot be reached at the moment; try again later."""


class PostgresDatabase:
    """The location of a store: a database, and a schema in it.

    Attributes:
        what: The kind of store, for messages.
        error: The exception for a database that reports an error.
        unavailable: The exception for a server that cannot be reached.
        name: Its name for messages: the URL without its password.
        location: The URL without secrets by which it is opened again.
        schema: The schema, which has the name; quoted, because the name may be an SQL keyword.
    """

    what = "budget"
    error: type[ConfigurationError] = ConfigurationError
    unavailable: type[Exception] = StoreUnavailableError

    def __init__(self, url: str) -> None:
        """Parse `postgresql://user@host/database#name`; the default name is `justone`, the others are those of psql.

        Raises:
            ConfigurationError: The URL is invalid, or psycopg is not installed.
        """
        psycopg = demand_psycopg()
        self._conninfo, _, name = url.partition("#")
        name = name or _DEFAULT
        self.schema = f'"{name}"'
        if not _NAME.fullmatch(name):
            raise ConfigurationError(
                f"the name of a {self.what}, after #, must consist of lower-case letters, digits and _"
            )
        try:
            given = psycopg.conninfo.conninfo_to_dict(self._conninfo)
        except (psycopg.ProgrammingError, UnicodeError):  # its message may repeat the password
            raise ConfigurationError(_NO_URL.format(what=self.what)) from None
        if not _URL.fullmatch(self._conninfo) or not _is_plain(given):
            raise ConfigurationError(_NO_URL.format(what=self.what))
        scheme = self._conninfo.partition("://")[0]
        self.name, self.location = (
            f"{scheme}://{_shown(given, parameters)}#{name}" for parameters in (_SHOWN, (*_SHOWN, *_SECURITY))
        )
        marked = (option for option in psycopg.pq.Conninfo.parse(self._conninfo.encode()) if option.dispchar)
        self._secrets = [option.val.decode() for option in marked if option.val]

    def connect(self) -> Connection[Any]:
        """Open a connection that commits each statement outside of a transaction.

        Raises:
            Exception: The server cannot be reached, or rejected the connection; it is of the class `unavailable`.
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
            for secret in self._secrets:  # a message about an invalid parameter repeats its value
                says = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", HIDDEN, says)
            raise self.unavailable(f"{self.name}: {says}") from None
        return connection

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """Report errors of the database as `error`.

        Raises:
            ConfigurationError: The server cannot be reached, or reported an error.
        """
        psycopg = demand_psycopg()
        try:
            yield
        except self.unavailable as error:
            raise self.error(f"{error}; nothing more was sent") from None
        except psycopg.errors.UndefinedTable:
            raise self.error(f"{self.name}: there is no such {self.what}") from None
        except psycopg.Error as error:
            raise self.error(f"{self.name}: {said_by(error)}; nothing more was sent") from None


def _is_plain(given: Mapping[str, Any]) -> bool:
    """Return whether user, hosts, ports and database look valid, and are not parts of a misplaced password."""
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


def _shown(given: Mapping[str, Any], parameters: Sequence[str]) -> str:
    """Return the URL after the scheme, with only some parameters, which hold no secret."""
    rest = {key: given[key] for key in parameters if key in given}
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
    """Return the exceptions after which a new connection may succeed."""
    psycopg = demand_psycopg()
    return (
        psycopg.OperationalError,
        psycopg.InterfaceError,
        psycopg.errors.IdleInTransactionSessionTimeout,
        psycopg.errors.ReadOnlySqlTransaction,  # raised by a server after a failover to another one
    )


def said_by(error: Exception) -> str:
    """Return the server's message as one line."""
    return " ".join(str(error).split()) or type(error).__name__
