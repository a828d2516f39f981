# Generated. Do not edit.
"""Generated classes of async clients; nothing is imported before it is used."""
