"""Linter: finds the mistakes of a manifest that the check of its structure does not."""
