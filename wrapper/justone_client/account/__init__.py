"""The account that a token belongs to: its balance and its usage, looked up with free requests.

It imports `call`, `endpoints`, `policies` and `wire`; the clients make an `Account` or an `AsyncAccount` of it.
"""
