"""Python client for Just One API: `JustOne` and `AsyncJustOne`, their answers, errors and environments."""

from ._version import __version__
from .async_client import AsyncJustOne
from .budget import Budget
from .cache import Cache
from .client import JustOne
from .codes import BUSINESS_CODES, BusinessCode
from .drift import Drift
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
from .failure_limit import FailureLimit
from .paging.pages import AsyncPages, Pages
from .ping import environment_latencies, fastest_environment
from .rate_limit import RateLimit
from .response import Response
from .retry import Attempt, Policy, Retry
from .usage import Counts, FinishedCall, Usage

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
]
