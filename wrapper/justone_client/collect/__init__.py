"""A table of ids in, a table of data out, and nothing paid for twice: `collect`, and `collect_async` for coroutines."""

from .asking import Stop
from .collected import Collected
from .collecting import collect, collect_async

__all__ = ["Collected", "Stop", "collect", "collect_async"]
