"""Many clients post the same people to a lead service whose processes are killed and whose tenant fails.

Run it with ``make leadfleet``.
"""
