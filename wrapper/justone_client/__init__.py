"""Python client for Just One API: `JustOne` and `AsyncJustOne`, their responses, errors and environments.

All but the errors are imported on first use: generated code stands on this package, and programs such as `justone find`
need a small part of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__
from .errors import (
    BudgetExceededError,
    BusinessError,
    ClearTextTokenWarning,
    CollectionFailedError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    DailyQuotaExceededError,
    DeprecatedEndpointWarning,
    FailureLimitError,
    HTTPStatusError,
    InsufficientBalanceError,
    InvalidParametersError,
    InvalidTokenError,
    JustOneError,
    MalformedResponseError,
    NoContentError,
    PaginationError,
    PermissionDeniedError,
    RateLimitedError,
    RemovedEndpointWarning,
    RequestTimeoutError,
    ResponseError,
    ServerError,
    ShortTimeoutWarning,
    TokenLimitExceededError,
    TransportError,
    UnexpectedError,
)

if TYPE_CHECKING:
    from .account.account_usage import AccountUsage, DailyUsage
    from .account.balance import Balance
    from .async_client import AsyncJustOne
    from .client import JustOne
    from .codes import BUSINESS_CODES, BusinessCode
    from .endpoints.json_value import to_json_value
    from .endpoints.model import Drift
    from .endpoints.pages import AsyncPages, Pages
    from .endpoints.price import PriceEstimate
    from .endpoints.response import Response
    from .environment import ENVIRONMENTS, Environment
    from .ping import environment_latencies, fastest_environment
    from .policies.budget import Budget
    from .policies.cache import Cache
    from .policies.failure_limit import FailureLimit
    from .policies.limit_state import LimitState
    from .policies.rate_limit import RateLimit
    from .policies.retry import Attempt, Policy, Retry
    from .policies.spending.spend_log import SpendLog
    from .policies.spending.spend_store import SpendRow, SpendTotal
    from .policies.token_pool import PoolToken, TokenPool
    from .policies.usage import Counts, FinishedCall, Usage
    from .search import Found, find

__all__ = [
    "BUSINESS_CODES",
    "ENVIRONMENTS",
    "AccountUsage",
    "AsyncJustOne",
    "AsyncPages",
    "Attempt",
    "Balance",
    "Budget",
    "BudgetExceededError",
    "BusinessCode",
    "BusinessError",
    "Cache",
    "ClearTextTokenWarning",
    "CollectionFailedError",
    "ConfigurationError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "Counts",
    "DailyQuotaExceededError",
    "DailyUsage",
    "DeprecatedEndpointWarning",
    "Drift",
    "Environment",
    "FailureLimit",
    "FailureLimitError",
    "FinishedCall",
    "Found",
    "HTTPStatusError",
    "InsufficientBalanceError",
    "InvalidParametersError",
    "InvalidTokenError",
    "JustOne",
    "JustOneError",
    "LimitState",
    "MalformedResponseError",
    "NoContentError",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "Policy",
    "PoolToken",
    "PriceEstimate",
    "RateLimit",
    "RateLimitedError",
    "RemovedEndpointWarning",
    "RequestTimeoutError",
    "Response",
    "ResponseError",
    "Retry",
    "ServerError",
    "ShortTimeoutWarning",
    "SpendLog",
    "SpendRow",
    "SpendTotal",
    "TokenLimitExceededError",
    "TokenPool",
    "TransportError",
    "UnexpectedError",
    "Usage",
    "__version__",
    "environment_latencies",
    "fastest_environment",
    "find",
    "to_json_value",
]

_LAZY = {
    "AccountUsage": ".account.account_usage",
    "AsyncJustOne": ".async_client",
    "AsyncPages": ".endpoints.pages",
    "Attempt": ".policies.retry",
    "Balance": ".account.balance",
    "BUSINESS_CODES": ".codes",
    "Budget": ".policies.budget",
    "BusinessCode": ".codes",
    "Cache": ".policies.cache",
    "Counts": ".policies.usage",
    "DailyUsage": ".account.account_usage",
    "Drift": ".endpoints.model",
    "ENVIRONMENTS": ".environment",
    "Environment": ".environment",
    "FailureLimit": ".policies.failure_limit",
    "FinishedCall": ".policies.usage",
    "Found": ".search",
    "JustOne": ".client",
    "LimitState": ".policies.limit_state",
    "Pages": ".endpoints.pages",
    "Policy": ".policies.retry",
    "PoolToken": ".policies.token_pool",
    "PriceEstimate": ".endpoints.price",
    "RateLimit": ".policies.rate_limit",
    "Response": ".endpoints.response",
    "Retry": ".policies.retry",
    "SpendLog": ".policies.spending.spend_log",
    "SpendRow": ".policies.spending.spend_store",
    "SpendTotal": ".policies.spending.spend_store",
    "TokenPool": ".policies.token_pool",
    "Usage": ".policies.usage",
    "environment_latencies": ".ping",
    "fastest_environment": ".ping",
    "find": ".search",
    "to_json_value": ".endpoints.json_value",
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_LAZY[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
