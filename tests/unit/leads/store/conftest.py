"""A database for each test: SQLite in a file. tests/postgres runs the same tests with another fixture of this name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.leads.store.engine import Database


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables: to copy it is quicker than to run the migrations."""
    path = tmp_path_factory.mktemp("leads") / "made.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    database.close()
    return path


@pytest.fixture
def url(made: Path, tmp_path: Path) -> str:
    path = tmp_path / "leads.db"
    shutil.copy(made, path)
    return f"sqlite:///{path}"


@pytest.fixture
def empty(tmp_path: Path) -> str:
    """The address of a database that nobody has made yet."""
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()
