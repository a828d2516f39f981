"""What the tests of the work on the tenant have."""

from __future__ import annotations

from tests.unit.leads.tenant.conftest import halo, made

__all__ = ["halo", "made"]
