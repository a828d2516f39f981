"""A receiver of messages, and a database with all tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.leads.store.engine import Database
from tests.unit.leads.webhooks.receiver import Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as made:
        yield made


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'leads.db'}")
    made.upgrade()
    yield made
    made.close()
