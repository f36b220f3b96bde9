"""Decisions about calls: retries, budgets, rate and failure limits, the cache, and counts of what was billed.

It imports `wire` and `endpoints.operation`; nothing here sends a request.
"""
