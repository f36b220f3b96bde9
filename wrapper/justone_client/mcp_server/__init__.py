"""The tools for language models as an MCP server, over standard input and output or HTTP.

It stands on `tools` and on the package `mcp` (extra `[mcp]`); only `cli` imports it.
"""
