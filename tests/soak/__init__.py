"""A long run of everything against a local tenant that fails now and then. Run it with ``make soak``."""
