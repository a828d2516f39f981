"""Catalogue of operations: every operation of an API by name, what it takes, and how it is called with plain data.

The command line and the MCP server stand on it. Without a client (``operations``, ``arguments``, ``values``) it needs
nothing but the standard library.
"""
