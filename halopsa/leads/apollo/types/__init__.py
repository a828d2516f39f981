# Generated. Do not edit.
"""Generated types, one module per resource; nothing is imported before it is used."""
