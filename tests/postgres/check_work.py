"""The work on leads with a database in PostgreSQL: what is accepted over HTTP, and what is made on a tenant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from halopsa.leads.store.engine import Database
from tests.unit.leads.intake import kit, test_bulk, test_prospects, test_single
from tests.unit.leads.tenant import test_prospects as test_tenant_prospects
from tests.unit.leads.tenant import test_sync
from tests.unit.leads.tenant.conftest import bench, halo

from .server import Server

__all__ = ["bench", "halo"]

for module in (test_bulk, test_prospects, test_single, test_tenant_prospects, test_sync):
    word = module.__name__.rpartition("leads.")[2].replace(".test_", "_")
    globals().update(
        {
            f"test_{word}_{name.removeprefix('test_')}": found
            for name, found in vars(module).items()
            if name.startswith("test_")
        }
    )


@pytest.fixture(scope="module")
def stands(
    server: Server, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], kit.Stand]]:
    """One service for the tests of each file, as they have in theirs."""
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        patch.setattr(kit, "Database", lambda _: Database(server.database(template)))
        yield cache(lambda _: stack.enter_context(kit.stand(tmp_path_factory.mktemp("up"), threads=3)))


@pytest.fixture
def up(stands: Callable[[str], kit.Stand], request: pytest.FixtureRequest) -> kit.Stand:
    return stands(request.function.__module__)
