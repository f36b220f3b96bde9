"""The update of an installation: a pull into the user's data folder, and what the client reads of it.

It stands on all other stages.
"""

from .update_run import UpdateOptions, UpdateReport, update

__all__ = ["UpdateOptions", "UpdateReport", "update"]
