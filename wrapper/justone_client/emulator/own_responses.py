"""Responses that tests bring along, instead of invented ones."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from justone_client.codes import SUCCESS
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import generated_operation, operation_named, similar_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A response with a business code.

    Attributes:
        data: The data of a success.
        code: The business code.
        message: Default: the meaning of the code.
        status: The HTTP status.
    """

    data: Any = None
    code: int = SUCCESS
    message: str = ""
    status: int = 200


class OwnResponses(UserDict[str, Any]):
    """Own responses by endpoint, either `xiaohongshu.get_user_v3` or `GET /api/xiaohongshu/get-user/v3`.

    A value is the `data` of a success, a `Reply`, or a function that returns one of them. The function gets a dict of
    the arguments, as texts; if it returns None, the emulator responds as it does without it.

    Raises:
        ValueError: A name belongs to no endpoint.
    """

    def __setitem__(self, name: str, response: Any) -> None:
        if " /api/" in name:
            super().__setitem__(name, response)
            return
        operation = operation_named(name)
        if operation is None:
            hint = similar_names(name) or "; write its name, or GET /api/…"
            raise ValueError(f"responses: there is no endpoint {name!r}{hint}")
        super().__setitem__(str(operation), response)

    def reply(self, endpoint: str, parameters: Mapping[str, str]) -> Reply | None:
        """Return the own response to a call; None without one.

        Args:
            endpoint: HTTP method and path.
            parameters: The parameters by wire name, without the token.
        """
        if endpoint not in self:
            return None
        response = self[endpoint]
        if callable(response):
            response = _asked(response, generated_operation(*endpoint.split(" ")), parameters)
            if response is None:
                return None
        return response if isinstance(response, Reply) else Reply(data=response)


def _asked(function: Callable[[dict[str, str]], Any], operation: Operation[Any] | None, sent: Mapping[str, str]) -> Any:
    names = {wire_name: name for name, wire_name in operation.parameters.items()} if operation else {}
    return function({names.get(wire_name, wire_name): value for wire_name, value in sent.items()})
