"""Lead service: takes leads over HTTP, keeps them in a database, and brings each into HaloPSA exactly once.

``halopsa leads serve`` starts it; `halopsa.integrations.leads` is its client, and ``spec/leads`` the manifest of both.
"""
