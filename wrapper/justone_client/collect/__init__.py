"""Collections: an endpoint is called for every row of a table, and no response is billed twice.

This package stands on top of the client; only `cli` and `integrations` import it.
"""

from .api import collect, collect_async
from .result import Collected
from .run.progress_snapshot import ProgressSnapshot
from .run.row_call import Stop

__all__ = ["Collected", "ProgressSnapshot", "Stop", "collect", "collect_async"]
