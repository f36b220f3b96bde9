"""The spend log: a row for each request, written by any number of processes.

`spend_log` writes to journals and loads no database; `spend_store` moves them into SQLite and reads it.
"""
