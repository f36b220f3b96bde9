"""Servers, proxies, invented data and other helpers shared by the tests; this package contains no tests."""
