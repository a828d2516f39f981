"""Every fault of the contract against every kind of call, over real sockets. `python -m tests.faults` counts them."""
