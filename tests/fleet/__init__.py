"""Many processes share one request budget before a server that counts exactly. Run it with ``make fleet``."""
