"""The response to a successful call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from justone_client.wire.envelope import Envelope

from .operation import Operation

if TYPE_CHECKING:
    from .model import Drift

T = TypeVar("T")


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
    """

    __slots__ = (
        *("_built", "_envelope", "_operation"),
        *("attempts", "billed", "cached", "code", "message", "reason", "record_time", "request_id"),
    )

    def __init__(
        self,
        operation: Operation[T],
        envelope: Envelope,
        *,
        billed: bool | None,
        attempts: int,
        cached: bool = False,
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

    def __repr__(self) -> str:
        name = self._operation.name or str(self._operation)
        return f"<Response to {name}: request id {self.request_id}, billed {self.billed}>"
