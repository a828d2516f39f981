"""The fault matrix over the async client: the same calls, the same outcomes, each case on one of asyncio and trio.

The two share all but their waiting, so a case says little more on the second; its name alone says which.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest

from tests.driven import async_client
from tests.faults import test_matrix
from tests.faults.table import CASES, Fault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.kinds import Kind
    from tests.faults.server import FaultServer
    from tests.faults.watch import Log

__all__ = ["async_client"]

_NAMES = [f"{fault.name} - {kind.name}" for fault, kind in CASES]
_DRIVERS = ["asyncio" if zlib.crc32(name.encode()) % 2 else "trio" for name in _NAMES]


@pytest.mark.parametrize(
    ("async_client", "fault", "kind"),
    [(driver, *case) for driver, case in zip(_DRIVERS, CASES, strict=True)],
    ids=_NAMES,
    indirect=["async_client"],
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


def test_both_have_their_share() -> None:
    assert min(_DRIVERS.count("asyncio"), _DRIVERS.count("trio")) > len(CASES) // 3
