"""A local tenant per dialect, reset for every test, and a client connected to it. Nothing leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.integration import census
from tests.of_halopsa import Dialect

HERE = Path(__file__).parent
LAST = "test_zz_every_method.py"
TICKETS = 500


@pytest.fixture(scope="package", autouse=True)
def called() -> Iterator[set[census.Call]]:
    """What was called so far."""
    done: set[census.Call] = set()
    with census.noting(done):
        yield done


@pytest.fixture(scope="package")
def tenants() -> Iterator[dict[Dialect, Sandbox]]:
    """The tenants, started once: starting costs more than a test."""
    with (
        Sandbox(rate_limit=None, tickets=TICKETS) as v2,
        Sandbox(rate_limit=None, tickets=TICKETS, dialect="inventory") as inventory,
    ):
        yield {"v2": v2, "inventory": inventory}


@pytest.fixture(params=["v2", "inventory"])
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """Tests that ask for ``client`` or ``halo`` run once for each dialect."""
    found: Dialect = request.param
    return found


@pytest.fixture
def halo(tenants: dict[Dialect, Sandbox], dialect: Dialect) -> Sandbox:
    """The tenant of the dialect, as new."""
    tenants[dialect].reset()
    return tenants[dialect]


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    """A client of ``halo``."""
    with HaloPsaClient(**halo.connection) as found:
        yield found


@pytest.fixture
def v2_halo(tenants: dict[Dialect, Sandbox]) -> Sandbox:
    """The v2 tenant, as new."""
    tenants["v2"].reset()
    return tenants["v2"]


@pytest.fixture
def v2(v2_halo: Sandbox) -> Iterator[HaloPsaClient]:
    """A client of the v2 tenant."""
    with HaloPsaClient(**v2_halo.connection) as found:
        yield found


@pytest.fixture
def inventory(tenants: dict[Dialect, Sandbox]) -> Iterator[HaloPsaClient]:
    """A client of the inventory tenant."""
    tenants["inventory"].reset()
    with HaloPsaClient(**tenants["inventory"].connection) as found:
        yield found


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Iterator[None]:
    """The census counts what the other tests called: it comes last, and only when all of them run."""
    before = {item.nodeid for item in items if HERE in item.path.parents}
    yield
    ours = [item for item in items if HERE in item.path.parents]
    whole = {item.path.name for item in ours} >= {path.name for path in HERE.glob("test_*.py")}
    census_items = [item for item in ours if item.path.name == LAST]
    if whole and len(ours) == len(before):
        others = [item for item in ours if item not in census_items]
        at = items.index(ours[0])
        rest = [item for item in items if item not in ours]
        items[:] = [*rest[:at], *others, *census_items, *rest[at:]]
    elif census_items:
        config.hook.pytest_deselected(items=census_items)
        items[:] = [item for item in items if item not in census_items]
