"""Requests on the network: httpx and aiohttp, their connections, proxies and TLS.

It imports `wire` only; each module loads its HTTP library, so clients import it with the first one that is made.
"""
