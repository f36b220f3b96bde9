"""Servers, proxies, invented data and other helpers that tests share; nothing here is a test."""
