"""Outputs of a collection: files and frames, made from the responses in a ledger.

They may import `collect.record`, `collect.file_names` and the protocol of ledgers, but not the run or the inputs.
"""

from .frames import to_dicts, to_pandas, to_polars
from .output_columns import Column, columns_of
from .output_file import Written, check_output, write_output
from .output_selection import Selection, remembered

__all__ = [
    "Column",
    "Selection",
    "Written",
    "check_output",
    "columns_of",
    "remembered",
    "to_dicts",
    "to_pandas",
    "to_polars",
    "write_output",
]
