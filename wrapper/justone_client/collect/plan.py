"""The options of a collection: input, output, rate, limits and retries."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from inspect import iscoroutinefunction
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Literal, TypedDict

from justone_client.checks import amount, demand_options, flag, number, whole_number
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.columns import Wanted
from justone_client.errors import ConfigurationError
from justone_client.policies.budget import Price
from justone_client.policies.rate_limit import RateLimit
from justone_client.policies.retry import Policy, Retry

from .durations import seconds_of
from .file_names import demand_path
from .ledger.pointer import location_of
from .outputs.object_store import demand_url, is_remote
from .outputs.output_selection import Selection
from .run.health import DEFAULT_LONGEST_WAIT, DEFAULT_MAX_FAILURES
from .run.progress_snapshot import ProgressSnapshot

DEFAULT_IN_FLIGHT = 32
_MOST_IN_FLIGHT = 1000
"""More calls in flight would take more sockets than systems usually allow a process."""

DEFAULT_ATTEMPTS = 5
PATIENT = Retry(
    attempts=DEFAULT_ATTEMPTS,
    base_wait=2.0,
    longest_wait=60.0,
    longest_retry_after=DEFAULT_LONGEST_WAIT,
    total_timeout=900,
)
"""The default policy: long pauses, since other ids are sent meanwhile."""

InDoubt = Literal["hold", "retry"]
OnProgress = Callable[[ProgressSnapshot], object]


class CallOptions(TypedDict, total=False):
    """The options of `collect` for the calls; `collect` describes each."""

    map: Mapping[str, str]
    params: Mapping[str, Any]
    columns: Wanted | None
    items: str | None
    input_columns: bool | None
    status_columns: bool | None
    in_flight: int
    rate: float | None
    retry: Policy
    in_doubt: InDoubt
    retry_failed: bool
    refresh_after: str | timedelta | None
    price: Price | None
    max_calls: int | None
    max_cost: Price | None
    max_pages: int | None
    max_failures: int


class CollectOptions(CallOptions, total=False):
    """All options of `collect`."""

    output: str | PathLike[str] | None
    ledger: str | PathLike[str] | None
    overwrite: bool
    excel: bool
    partition_by: str | None
    append: bool
    skip_invalid: bool
    new_ledger: bool
    check_balance: bool
    encoding: str | None
    sheet: str | int | None
    header_row: int | None
    progress: bool
    on_progress: OnProgress | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The options of a collection, checked; `collect` describes each."""

    map: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, Any] = field(default_factory=dict)
    output: str | PathLike[str] | None = None
    ledger: str | PathLike[str] | None = field(default=None, repr=False)  # a URL may hold a password
    columns: Wanted | None = None
    items: str | None = None
    input_columns: bool | None = None
    status_columns: bool | None = None
    overwrite: bool = False
    excel: bool = False
    partition_by: str | None = None
    append: bool = False
    skip_invalid: bool = False
    new_ledger: bool = False
    in_flight: int = DEFAULT_IN_FLIGHT
    rate: float | None = None
    retry: Policy = PATIENT
    in_doubt: InDoubt = "hold"
    retry_failed: bool = False
    refresh_after: str | timedelta | None = None
    price: Price | None = None
    max_calls: int | None = None
    max_cost: Price | None = None
    max_pages: int | None = None
    max_failures: int = DEFAULT_MAX_FAILURES
    check_balance: bool = False
    encoding: str | None = None
    sheet: str | int | None = None
    header_row: int | None = None
    progress: bool = True
    on_progress: OnProgress | None = None

    @classmethod
    def of(cls, options: CollectOptions) -> Plan:
        """Check the options that a caller passes.

        Raises:
            TypeError: There is no such option; the message names similar ones.
            ConfigurationError: A value is out of its range, or neither an output nor a ledger is named.
        """
        demand_options(options, CollectOptions.__annotations__)
        return cls(**options)

    def __post_init__(self) -> None:
        """Refuse invalid options.

        Raises:
            ConfigurationError: A value is out of its range, or neither an output nor a ledger is named.
        """
        whole_number("in_flight", self.in_flight, least=1, most=_MOST_IN_FLIGHT)
        if self.in_doubt not in {"hold", "retry"}:
            raise ConfigurationError(f"in_doubt must be hold or retry, not {self.in_doubt!r}")
        for name in ("excel", "append", "skip_invalid", "new_ledger", "retry_failed", "check_balance", "progress"):
            flag(name, getattr(self, name))
        if self.on_progress is not None and (not callable(self.on_progress) or iscoroutinefunction(self.on_progress)):
            raise ConfigurationError("on_progress must be a function of a ProgressSnapshot, without `async`")
        _demand_files(self)
        _ = self.selection
        if self.rate is not None:
            number("rate", self.rate, above=0, unit="requests a second")
        for name in ("price", "max_cost"):
            if (value := getattr(self, name)) is not None:
                amount(name, value, show=False)  # on a command line it may be the token
        self.old_before()
        whole_number("max_failures", self.max_failures, least=1)
        if not isinstance(self.sheet, str | None):
            whole_number("sheet", self.sheet, least=1)
        for name, least in (("max_calls", 0), ("max_pages", 1), ("header_row", 1)):
            if (value := getattr(self, name)) is not None:
                whole_number(name, value, least=least, show=False)

    @property
    def ledger_at(self) -> str:
        """Return the location of the ledger; by default that of the output."""
        return fspath(self.ledger) if self.ledger is not None else location_of(Path(self.output or ""))

    @property
    def place(self) -> Path | str | None:
        """Return the output: the path of a file or folder, or a URL; None without an output."""
        return self.output if self.output is None or is_remote(self.output) else Path(self.output)

    @property
    def path(self) -> Path | None:
        """Return the output if it is on this machine."""
        return self.place if isinstance(self.place, Path) else None

    @property
    def layout(self) -> dict[str, Any]:
        """Return the options of `demand_layout`."""
        return {"partition_by": self.partition_by, "append": self.append}

    @property
    def writing(self) -> dict[str, Any]:
        """Return the options of `demand_free` and `write`."""
        return {"excel": self.excel, "overwrite": self.overwrite, **self.layout}

    @property
    def selection(self) -> Selection:
        """Return the choice of the output's rows and columns.

        Raises:
            ConfigurationError: A part of it is invalid.
        """
        return Selection(
            columns=self.columns,
            items=self.items,
            input_columns=self.input_columns,
            status_columns=self.status_columns,
        )

    @property
    def reading(self) -> dict[str, Any]:
        """Return the options of `open_table`."""
        return {"encoding": self.encoding, "sheet": self.sheet, "header_row": self.header_row}

    @property
    def cost_of_one(self) -> Decimal | None:
        return None if self.price is None else Decimal(str(self.price))

    @property
    def limit(self) -> RateLimit | None:
        """Return the rate limit; None if the caller sets none."""
        return None if self.rate is None else RateLimit(per_second=self.rate)

    def most_billed(self, operation: Operation[Any]) -> int | None:
        """Return the most calls that may be billed, earlier runs included; None for no limit.

        Raises:
            ConfigurationError: There is a `max_cost`, but neither a price nor an estimate for the operation.
        """
        limits = [] if self.max_calls is None else [self.max_calls]
        if self.max_cost is not None and (price := self._price_for_limit(operation)):
            limits.append(int(Decimal(str(self.max_cost)) / price))
        return min(limits, default=None)

    def _price_for_limit(self, operation: Operation[Any]) -> Decimal:
        if self.cost_of_one is not None:
            return self.cost_of_one
        if (estimate := operation.price_estimate) is not None:
            return estimate.amount
        name = operation.name or str(operation)
        raise ConfigurationError(
            f"max_cost needs a price, and there is no estimate for {name}: "
            "pass price= (--price); the vendor's console shows the price of a call"
        )

    def old_before(self) -> float | None:
        """Return the time before which a response is old now, in seconds since 1970; None without a refresh.

        Raises:
            ConfigurationError: `refresh_after` is not a duration.
        """
        return None if self.refresh_after is None else time.time() - seconds_of("refresh_after", self.refresh_after)

    @property
    def longest_wait(self) -> float:
        """Return the longest `Retry-After` to wait for, in seconds; for policies other than `Retry` the default."""
        return getattr(self.retry, "longest_retry_after", DEFAULT_LONGEST_WAIT)

    @property
    def pages(self) -> int:
        """Return the most pages of a list."""
        return self.max_pages or 1


def _demand_files(plan: Plan) -> None:
    """Refuse a plan without a file to write to, or with an invalid file name."""
    if plan.output is None and plan.ledger is None:
        raise ConfigurationError(
            "name an --output or a --ledger (output=, ledger=): the responses you pay for are stored in a file"
        )
    if plan.excel and plan.output is None:
        raise ConfigurationError("excel=True needs an output: name one that ends in .csv or .tsv")
    if plan.partition_by is not None and (not isinstance(plan.partition_by, str) or not plan.partition_by):
        raise ConfigurationError("partition_by must be the name of a column, or date")
    if (plan.append or plan.partition_by is not None) and plan.output is None:
        raise ConfigurationError("append and partition_by need an output: name an --output (output=)")
    if is_remote(plan.output):
        demand_url(plan.output)
        if plan.ledger is None:
            raise ConfigurationError(
                "an output in an object store needs a ledger on this machine: name a --ledger (ledger=)"
            )
    for path in (plan.output, plan.ledger):
        if path is not None and "://" not in fspath(path):  # a URL may hold a password, and is checked elsewhere
            demand_path(path)
