# Generated. Do not edit.
"""Generated models, one module per entity; nothing is imported before it is used."""
