"""The fleets in small, with SQLite. Nothing is asserted about a machine's speed."""

from __future__ import annotations

from pathlib import Path

from tests.fleet.run import Fleet, sail

SLOW = 20.0


def test_processes_loops_and_one_that_is_killed(tmp_path: Path) -> None:
    fleets = [
        Fleet("blocking", str(tmp_path / "a.db"), SLOW, ("",) * 4, 40),
        Fleet("killed", str(tmp_path / "b.db"), SLOW, ("", "", "asyncio", "trio"), 40, kills=True),
    ]
    results = list(sail(fleets))
    assert [fault for result in results for fault in result.faults] == []
    assert [line for result in results for line in result.said] == []


def test_what_goes_wrong_is_noticed(tmp_path: Path) -> None:
    """Processes with a file of their own each send as if they were alone."""
    apart = Fleet("apart", "", 0.0, ("",) * 3, 25)
    (result,) = sail([apart])
    assert any("refused" in fault for fault in result.faults)
    assert any("times the best" in fault for fault in result.slow)
