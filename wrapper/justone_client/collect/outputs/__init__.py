"""Tables that people can use, written from what a ledger holds, as often as wanted."""

from .columns import Column, columns_of
from .frames import to_dicts, to_pandas, to_polars
from .output_file import Written, check_output, write_output

__all__ = ["Column", "Written", "check_output", "columns_of", "to_dicts", "to_pandas", "to_polars", "write_output"]
