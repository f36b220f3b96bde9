"""One call from options and parameters to a response, as steps that the sync and the async client carry out.

It imports `wire`, `policies` and `endpoints`, never a client or a transport.
"""
