"""Budgets and rate limits that processes share, on a SQLite file or a PostgreSQL database.

A collection's ledger in PostgreSQL takes its connections and its turns from here, too.
"""
