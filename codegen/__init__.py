"""Reads the manifest in ``spec/`` and writes the generated part of the ``halopsa`` package."""
