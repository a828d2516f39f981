# Generated. Do not edit.
"""Generated async resources, one module per resource; nothing is imported before it is used."""
