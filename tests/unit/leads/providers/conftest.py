"""A service without a tenant, with a database of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.leads.providers.registry import Providers
from halopsa.leads.service import Service
from halopsa.leads.store.engine import Database
from tests.unit.leads.web.served import service_of


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    database = Database(f"sqlite:///{tmp_path / 'leads.db'}")
    database.upgrade()
    found = service_of(database)
    found.providers = Providers({"zoominfo": {"rate_limit": 3}, "fair": {"enabled": False}}, found=[])
    yield found
    database.close()
