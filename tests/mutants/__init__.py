"""Rules of the core, each broken once: the tests named beside it must notice. Run with ``make mutants``."""
