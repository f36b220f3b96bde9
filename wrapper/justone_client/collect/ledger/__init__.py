"""The ledger of a collection: the record of its ids, calls and responses, in SQLite or PostgreSQL.

It may import `collect.job`, `collect.pacing` and `collect.record`, but not the inputs, the run or the outputs.
"""
