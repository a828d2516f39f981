"""A database for each test, in one PostgreSQL for all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.leads.store.engine import Database

from .server import Server, running


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running() as it:
        yield it


@pytest.fixture(scope="session")
def template(server: Server) -> str:
    address = server.database()
    database = Database(address)
    database.upgrade()
    database.close()
    return address


@pytest.fixture
def url(server: Server, template: str) -> Iterator[str]:
    address = server.database(template)
    yield address
    server.drop(address)


@pytest.fixture
def empty(server: Server) -> Iterator[str]:
    address = server.database()
    yield address
    server.drop(address)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()
