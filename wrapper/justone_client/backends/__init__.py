"""Sending one request with an HTTP library; each module here is all that knows its library's types."""
