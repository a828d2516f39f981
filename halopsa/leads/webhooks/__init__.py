"""Webhooks of the lead service: messages to whoever wants to know what happens, and those of the tenant."""
