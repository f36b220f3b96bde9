"""A collection while it runs: calls for rows, their order and number, outages, and what is written to the ledger.

It imports `collect.ledger`, the clients and what is below them.
"""
