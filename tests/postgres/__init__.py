"""The lead service's database in PostgreSQL. Run with ``make check-postgres``; not collected by themselves."""
