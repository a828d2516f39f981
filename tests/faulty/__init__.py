"""Faulty server for tests: a local tenant behind a line that loses answers, fails, cuts connections and dies."""

from tests.faulty.line import FAULTS, Line, Seeded, Told, relayed
from tests.faulty.tenant import CALM, FaultyTenant

__all__ = ["CALM", "FAULTS", "FaultyTenant", "Line", "Seeded", "Told", "relayed"]
