"""One local tenant for a module; a bench with a database of its own for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.leads.local_tenant import prepare
from halopsa.leads.store.engine import Database
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench, client_of


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables: to copy it is quicker than to run the migrations."""
    path = tmp_path_factory.mktemp("leads") / "made.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    database.close()
    return path


@pytest.fixture
def database(made: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "leads.db"
    shutil.copy(made, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(tickets=0, rate_limit=None) as halo:
        with client_of(halo.connection) as client:
            prepare(client)
        yield halo


@pytest.fixture
def bench(halo: Sandbox, database: Database) -> Iterator[Bench]:
    with client_of(halo.connection) as client:
        bench = Bench(database, client)
        halo.requests.clear()
        yield bench
