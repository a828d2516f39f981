"""Reads the manifest in ``spec/`` and writes the generated part of each API's package."""
