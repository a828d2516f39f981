"""Public names: how they are made and pinned, and which ones are reserved."""
