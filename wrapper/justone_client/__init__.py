"""Python client for Just One API: `JustOne` and `AsyncJustOne`, their responses, errors and environments.

The clients, `Drift`, `PriceEstimate`, `find` and `to_json_value` are imported on first use: generated code stands on
this package, and data classes need `attrs`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__
from .codes import BUSINESS_CODES, BusinessCode
from .endpoints.pages import AsyncPages, Pages
from .endpoints.response import Response
from .environment import ENVIRONMENTS, Environment
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
from .ping import environment_latencies, fastest_environment
from .policies.budget import Budget
from .policies.cache import Cache
from .policies.failure_limit import FailureLimit
from .policies.rate_limit import RateLimit
from .policies.retry import Attempt, Policy, Retry
from .policies.usage import Counts, FinishedCall, Usage

if TYPE_CHECKING:
    from .async_client import AsyncJustOne
    from .client import JustOne
    from .endpoints.json_value import to_json_value
    from .endpoints.model import Drift
    from .endpoints.price import PriceEstimate
    from .search import Found, find

__all__ = [
    "BUSINESS_CODES",
    "ENVIRONMENTS",
    "AsyncJustOne",
    "AsyncPages",
    "Attempt",
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
    "MalformedResponseError",
    "NoContentError",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "Policy",
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
    "TokenLimitExceededError",
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
    "AsyncJustOne": ".async_client",
    "Drift": ".endpoints.model",
    "Found": ".search",
    "JustOne": ".client",
    "PriceEstimate": ".endpoints.price",
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
