"""The response to a successful call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from justone_client.wire.envelope import Envelope

from .json_path import ANYWHERE, Path, values_at
from .operation import Operation
from .pydantic_schema import AnySerializer, object_schema

if TYPE_CHECKING:
    from .model import Drift

T = TypeVar("T")
_LONGEST_ID = 80
"""Characters of a request id that are shown; real ones have 32."""


class Response(Generic[T]):
    """A response with business code 0.

    Attributes:
        code: The business code, 0.
        message: The envelope's message; None if it is absent.
        reason: The envelope's reason; None if it is absent.
        request_id: The vendor's id of the request; None if it is absent.
        record_time: When the data was collected, as the vendor writes it; None if it is absent.
        billed: Whether the call was billed.
        attempts: Number of requests sent.
        cached: Whether it came from the cache or from an identical call.
        token_name: The name of the token that it was requested with in a `TokenPool`; else empty.
    """

    __slots__ = (
        *("_built", "_envelope", "_operation"),
        *("attempts", "billed", "cached", "code", "message", "reason", "record_time", "request_id"),
        "token_name",
    )

    __pydantic_serializer__ = AnySerializer()

    def __init__(
        self,
        operation: Operation[T],
        envelope: Envelope,
        *,
        billed: bool | None,
        attempts: int,
        cached: bool = False,
        token_name: str = "",
    ) -> None:
        self._operation = operation
        self._built: tuple[Any, tuple[Drift, ...]] | None = None
        self.code = envelope.code
        self.message = envelope.message
        self.reason = envelope.reason
        self.request_id = envelope.request_id
        self.record_time = envelope.record_time
        self.billed = billed
        self.attempts = attempts
        self.cached = cached
        self.token_name = token_name
        self._envelope = envelope

    @property
    def raw(self) -> dict[str, Any]:
        """The whole body, parsed."""
        return self._envelope.raw

    @property
    def body(self) -> bytes:
        """The bytes of the whole body, decompressed."""
        return self._envelope.body

    @property
    def is_empty(self) -> bool:
        """Whether the data is null, `{}` or `[]`, although the call succeeded and was billed.

        The API responds like this for some objects that an endpoint does not support.
        """
        return self._envelope.is_empty

    @property
    def data(self) -> T:
        """The typed data, built on first use.

        A missing value is None, a value of another type is kept unchanged; `drift` lists both.
        """
        return cast("T", self._build()[0])

    @property
    def drift(self) -> tuple[Drift, ...]:
        """Differences between the response and the published examples; empty for untyped data."""
        return self._build()[1]

    def _build(self) -> tuple[Any, tuple[Drift, ...]]:
        if self._built is None:
            value = self.raw.get("data")
            if self._operation.data:
                from .model import read_data

                self._built = read_data(self._operation.data, value)
            else:
                self._built = (value, ())
        return self._built

    def to_dict(self) -> dict[str, Any]:
        """Return the whole body as the API sent it, envelope included; lists and objects in it are those of `raw`."""
        return dict(self.raw)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the pairs of `to_dict`, for `dict(response)`; FastAPI takes this way if a route has no return type."""
        return iter(self.raw.items())

    def table(self, *, path: str | None = None, columns: Sequence[str] | None = None) -> list[dict[str, Any]]:
        """Return the list in the response as flat dicts, one for each item.

        The list is the declared one of an endpoint with pages, else the list of objects in its data class that say
        most. A response without such a list, or that says more than its items, is one row, and an empty one has none.
        The columns are the scalars of the top two levels of an item: `fans` within `interact` is `interact_fans`. A
        value that does not fit its column's type stays as it was sent.

        Args:
            path: Another place in the body, such as `$.data.items`; a place that the response lacks has no rows.
            columns: Columns to take in place of the default, such as `["nickname", "interact.fans"]`; lists and objects
                are as in the response.

        Raises:
            ConfigurationError: The path is invalid, or a column does not exist.
        """
        from .tables.response_table import ResponseTable

        return ResponseTable(self._operation, self.raw, path, columns).dicts()

    def common(self) -> list[dict[str, Any]]:
        """Return the things in the response, each as a dict of the same keys for all endpoints and platforms.

        The keys are `platform`, `kind` and the common names, such as `id`, `title`, `author_name`, `published_at` and
        `likes`. A value that is missing is None. Counts are numbers, and times are aware datetimes in UTC; a value that
        cannot be read, such as `3小时前`, stays as it was sent. A profile or a detail is one thing.

        Raises:
            ConfigurationError: The endpoint has no common fields.
        """
        from .tables.common_table import common_rows

        return common_rows(self._operation, self.raw)

    def to_pandas(self, *, path: str | None = None, columns: Sequence[str] | None = None) -> Any:
        """Return the list in the response as a `pandas.DataFrame`; lists and objects are JSON texts.

        Takes and raises the same as `table`. A value that does not fit its column's type leaves its cell empty, which
        is logged.

        Raises:
            ConfigurationError: pandas is not installed.
        """
        from .tables.response_table import ResponseTable

        return ResponseTable(self._operation, self.raw, path, columns).pandas()

    def to_polars(self, *, path: str | None = None, columns: Sequence[str] | None = None) -> Any:
        """Return the list in the response as a `polars.DataFrame`; else like `to_pandas`.

        Raises:
            ConfigurationError: polars is not installed.
        """
        from .tables.response_table import ResponseTable

        return ResponseTable(self._operation, self.raw, path, columns).polars()

    def __repr__(self) -> str:
        return f"<Response to {self._title()}: {', '.join(self._standing())}>"

    def _repr_html_(self) -> str:
        from justone_client.markup import shown_table

        return shown_table(f"Response to {self._title()}", self._rows())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic to accept an instance, and to serialise it as the API sent it."""
        return object_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """Describe it as an object."""
        return {"type": "object", "title": "Response"}

    def values_at(self, path: Path) -> list[Any]:
        """Return all values at a path in the body, as `justone_client.endpoints.json_path` reads it.

        The body is not parsed for a path that consists of names, if it was not parsed before.
        """
        names = [step for step in path if isinstance(step, str) and step != ANYWHERE]
        found = self._envelope.members_at(names) if len(names) == len(path) else None
        return values_at(path, self.raw) if found is None else found

    def _title(self) -> str:
        return self._operation.name or str(self._operation)

    def _standing(self) -> Iterator[str]:
        """Yield the outcome in short parts."""
        from justone_client.terminal import one_line

        request_id = self.request_id if self.request_id is None else one_line(self.request_id[:_LONGEST_ID])
        yield f"request id {request_id}"
        yield f"billed {self.billed}"
        yield from ["from the cache"] if self.cached else []
        yield from ["no data"] if self.is_empty else []

    def _rows(self) -> Iterator[tuple[str, Any]]:
        """Yield the parts for a notebook; fields of the data are not folded."""
        yield "outcome", ", ".join(self._standing())
        data: Any = self.data
        fields = getattr(data, "_shown_fields", None)
        yield from ((f"data.{name}", value) for name, value in fields()) if fields else [("data", data)]
        if self.drift:
            yield "drift", [str(each) for each in self.drift]
