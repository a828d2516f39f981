"""Public names: how they are made, pinned, and which are taken."""
