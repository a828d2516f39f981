# Generated. Do not edit.
"""The schemas the vendor publishes, under its own names; nothing is imported before it is used."""
