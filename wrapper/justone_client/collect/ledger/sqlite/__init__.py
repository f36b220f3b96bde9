"""A ledger in a SQLite file, for one process at a time."""
