"""What generated code stands on: operations, namespaces, responses, data classes and pages.

It imports `wire`, `errors` and `environment`, never a client or a transport.
"""
