"""The base of generated code: operations, namespaces, responses, data classes and pages.

It imports `wire`, `errors` and `environment`, never a client or a transport.
"""
