"""MCP server: the operations of an API as a few tools for a model, over stdio or HTTP on this machine.

``halopsa mcp`` starts it. It needs the extra ``mcp``, the official SDK.
"""
