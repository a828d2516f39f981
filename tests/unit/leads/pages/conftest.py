"""Fixtures: one service with pages for the tests of a file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .kit import Browser, Stand, stand


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    with stand(tmp_path_factory.mktemp("pages")) as made:
        yield made


@pytest.fixture
def browser(up: Stand) -> Browser:
    up.clock.now += 7_200  # other windows than those of the test before
    return up.browser()
