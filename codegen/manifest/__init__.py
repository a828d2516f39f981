"""Manifest of an API, read and resolved: strict YAML, its structure, and what the vendor publishes."""
