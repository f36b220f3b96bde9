"""The emulator as an ASGI application: the API, the account, published files and examples, `/ping`, `/billing`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

from justone_client.specs_folder import default_specs

from .account_data import AccountData
from .api_handler import ApiHandler
from .billing import Billing
from .overview import overview
from .own_responses import OwnResponses
from .published_files import published
from .specs import read_specs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from decimal import Decimal
    from pathlib import Path

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from .received_call import ReceivedCall

_SERVER = "justone-emulator"


def create_app(
    specs: Path | None = None,
    *,
    token: str | None = None,
    latency: float = 0.0,
    clock: Callable[[], str] | None = None,
    record: Callable[[ReceivedCall], None] | None = None,
    billing: Billing | None = None,
    balance: float | str | Decimal | None = None,
    responses: Mapping[str, Any] | None = None,
) -> Starlette:
    """Build the emulator as an ASGI application.

    Args:
        specs: Folder with `history.json`, the files it lists and the whole catalogue. Default: that of the package.
        token: The only token to accept. Default: any 8, 16 or 32 ASCII letters and digits.
        latency: Seconds added to every response of an API path. Default: 0.
        clock: Returns the `recordTime` of a response. Default: the local time, such as `2026-08-01 12:00:00`.
        record: Function that receives each call of an API path, rejected ones included, before the response is sent;
            `calls.append` collects them in a list. Calls hold the token as it arrived. Default: calls are not recorded.
        billing: Counts the calls that the vendor would have billed; `/billing?token=…` shows the counts of a token.
            Default: a new one.
        balance: The CNY that each token has; billed calls use them up by the estimates of their prices, and then get
            code 601. Default: 100, but no call gets code 601 for it.
        responses: Own responses by endpoint, as `OwnResponses` describes them. Default: all are invented.

    Raises:
        ValueError: A name in `responses` belongs to no endpoint, or the balance is not a number from 0 on.
        SpecsError: The folder or a file in it is missing or malformed; the message names the file.
    """
    content = read_specs(specs or default_specs())
    counted = billing or Billing()
    account = AccountData(counted, balance)
    api = ApiHandler(
        content.endpoints,
        token=token,
        latency=latency,
        clock=clock or _now,
        record=record,
        billing=counted,
        account=account,
        responses=responses if isinstance(responses, OwnResponses) else OwnResponses(responses or {}),
    )

    async def bill(request: Request) -> JSONResponse:
        calls = counted.of(request.query_params.get("token", ""))
        return JSONResponse({"billed": sum(calls.values()), "calls": calls})

    def look_up(read: Callable[[str], Any]) -> Callable[[Request], Awaitable[JSONResponse]]:
        async def respond(request: Request) -> JSONResponse:
            return JSONResponse(api.about_account(request.query_params.get("token", ""), read))

        return respond

    async def example(request: Request) -> JSONResponse:
        return JSONResponse(api.example(request.query_params.get("api", "")))

    return Starlette(
        routes=[
            Route("/", PlainTextResponse(overview(content)), methods=["GET"]),
            Route("/ping", JSONResponse({"status": "ok"}), methods=["GET"]),
            Route("/billing", bill, methods=["GET"]),
            Route("/user/get-balance", look_up(account.balance), methods=["GET"]),
            Route("/user/get-usage-summary", look_up(account.usage), methods=["GET"]),
            Route("/status/api-example/detail", example, methods=["GET"]),
            Route("/api/{path:path}", api),
            Route("/{path:path}", published([*content.documents, *content.definitions])),
        ],
        middleware=[Middleware(_Labelled)],
    )


def _now() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")


class _Labelled:
    """Names the emulator in the `Server` header, so that its recordings cannot be mistaken for the vendor's."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_labelled(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["server"] = _SERVER
            await send(message)

        await self._app(scope, receive, send_labelled)
