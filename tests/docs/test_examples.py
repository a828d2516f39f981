"""The example of every resource's page runs as it stands there, against a local tenant, and prints what is shown."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.docs.blocks import Block
from tests.docs.kit import same
from tests.docs.runs import run_by


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(now=datetime(2026, 6, 30, 16), rate_limit=None) as halo:
        yield halo


@pytest.mark.parametrize("block", run_by("examples"), ids=lambda block: Path(block.page).stem)
@pytest.mark.filterwarnings("error")
def test_example(block: Block, tenant: Sandbox) -> None:
    assert block.output, "an example prints something"
    assert f"client.{Path(block.page).stem}." in block.text
    assert 2 <= len(block.text.splitlines()) <= 10
    tenant.reset()
    found = io.StringIO()
    with HaloPsaClient(**tenant.connection) as client, contextlib.redirect_stdout(found):
        exec(compile(block.text, block.page, "exec"), {"client": client})  # noqa: S102 - an example of our own pages
    same(block.output, found.getvalue())
