"""The fault matrix over the async wire, on asyncio and trio: the same calls, the same outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import test_matrix
from tests.faults.bridged import bridged
from tests.faults.kinds import Kind
from tests.faults.server import FaultServer
from tests.faults.table import CASES, Fault
from tests.faults.watch import Log


@pytest.fixture(scope="module", params=["asyncio", "trio"], autouse=True)
def _async_wire(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch, bridged(request.param, patch):
        yield


@pytest.mark.parametrize(
    ("fault", "kind"), CASES, ids=[f"{fault.name} - {kind.name}" for fault, kind in CASES]
)
def test_fault(
    fault: Fault,
    kind: Kind,
    server: FaultServer,
    elsewhere: FaultServer,
    log: Log,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    test_matrix.test_fault(fault, kind, server, elsewhere, log, tmp_path, monkeypatch)
