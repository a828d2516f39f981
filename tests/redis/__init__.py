"""The budget in a Redis that these tests start. Run with ``make check-redis``; not collected by themselves."""
