"""What every store of a budget counts, in Redis: the tests of all stores, on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.core.claims import test_key_stores as key_stores
from tests.unit.core.ratelimit import test_budget_stores as all_stores
from tests.unit.core.ratelimit.stores import Store, opened

globals().update({name: test for name, test in vars(all_stores).items() if name.startswith("test_")})
globals().update({name: test for name, test in vars(key_stores).items() if name.startswith("test_")})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened("redis", tmp_path) as it:
        yield it
