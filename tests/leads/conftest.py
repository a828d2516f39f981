"""A whole lead service on a local tenant, as ``halopsa leads serve --sandbox`` runs it, for each module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.leads.whole import Whole, whole


@pytest.fixture(scope="module")
def up() -> Iterator[Whole]:
    with whole() as found:
        yield found
