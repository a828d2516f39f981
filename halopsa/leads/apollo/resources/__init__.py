# Generated. Do not edit.
"""Generated resources, one module per resource; nothing is imported before it is used."""
