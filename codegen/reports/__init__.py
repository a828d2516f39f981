"""Reports: how much of an API is there."""
