"""Endpoints under `/api/llm`."""

from __future__ import annotations

from typing import Any

from typing_extensions import deprecated

from justone_client.endpoints.namespace import AsyncNamespace, Namespace
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.response import Response
from justone_client.errors import DeprecatedEndpointWarning

DOUBAO_ANSWER_V1: Operation[Any] = Operation(
    name="llm.doubao_answer_v1",
    method="GET",
    path="/api/llm/doubao-answer/v1",
    summary="Answer of Doubao (v1, 豆包回答).",
    parameters={"keyword": "keyword"},
    deprecation="llm.doubao_answer_v1 is deprecated by Just One API. The vendor names no replacement.",
    family="llm_doubao_answer",
)

OPERATIONS: tuple[Operation[Any], ...] = (DOUBAO_ANSWER_V1,)


class Llm(Namespace):
    """Endpoints under `/api/llm`.

    Answers of the Doubao assistant.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "llm.doubao_answer_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    def doubao_answer_v1(self, *, keyword: str) -> Response[Any]:
        """Answer of Doubao (v1, 豆包回答).

        Deprecated. The vendor names no replacement.

        Sends a question to the web version of Doubao and returns the generated answer.

        Args:
            keyword: Question or keyword to send to Doubao.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/llm/doubao-answer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return self._call(DOUBAO_ANSWER_V1, {"keyword": keyword})


class AsyncLlm(AsyncNamespace):
    """Endpoints under `/api/llm`.

    Answers of the Doubao assistant.

    A call that fails raises a `JustOneError`; each business code has its own exception.
    """

    @deprecated(
        "llm.doubao_answer_v1 is deprecated by Just One API. The vendor names no replacement.",
        category=DeprecatedEndpointWarning,
        stacklevel=2,
    )
    async def doubao_answer_v1(self, *, keyword: str) -> Response[Any]:
        """Answer of Doubao (v1, 豆包回答).

        Deprecated. The vendor names no replacement.

        Sends a question to the web version of Doubao and returns the generated answer.

        Args:
            keyword: Question or keyword to send to Doubao.

        Returns:
            The response. Its `data` is untyped, since there is no example.

        Source: `GET /api/llm/doubao-answer/v1`, <https://docs.justoneapi.com/openapi.json>
        """
        return await self._call(DOUBAO_ANSWER_V1, {"keyword": keyword})
