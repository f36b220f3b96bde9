"""A table of ids in, a table of data out, and nothing paid for twice: `collect`, and `collect_async` for coroutines."""

from .api import collect, collect_async
from .result import Collected
from .run.row_call import Stop

__all__ = ["Collected", "Stop", "collect", "collect_async"]
