"""Hypothesis for all tests: the same examples in every run, and no verdict on the speed of a machine.

With ``HALOPSA_FUZZ_EXAMPLES`` (``make fuzz``) the examples are others each time.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "halopsa",
    deadline=None,
    derandomize="HALOPSA_FUZZ_EXAMPLES" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("halopsa")
