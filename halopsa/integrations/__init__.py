"""Clients of other APIs, each in a package of its own; nothing is loaded before it is used."""
