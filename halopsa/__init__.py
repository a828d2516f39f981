"""Typed, spec-driven client for the HaloPSA API."""
