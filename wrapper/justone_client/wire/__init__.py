"""Bytes and values of one exchange: the request, the token, deadlines, bodies, envelopes and faults.

It imports `errors`, `codes` and `environment` only; it knows no HTTP library and no options.
"""
