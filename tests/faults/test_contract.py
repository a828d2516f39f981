"""Every row of the contract is held by tests that exist."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.faults.__main__ import report
from tests.faults.contract import CONTRACT, SECURITY, Row
from tests.faults.table import CASES, FAULTS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("row", [*CONTRACT, *SECURITY], ids=lambda row: row.name)
def test_a_row_is_held_by_tests_that_exist(row: Row) -> None:
    for test in row.tests:
        file, _, function = test.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert function in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, test
    assert row.tests or any(fault.row == row.name for fault, _ in CASES)


def test_the_rows_are_all_there() -> None:
    """As many as the contract has; its row of encodings and its row of malformed JSON are two here, and so on."""
    assert {fault.row for fault in FAULTS.values()} == {row.name for row in CONTRACT if row.table}
    assert len({row.name for row in (*CONTRACT, *SECURITY)}) == len(CONTRACT) + len(SECURITY)
    assert len(CONTRACT) >= 23
    assert len(SECURITY) == 10


def test_the_table_is_printed() -> None:
    text = report()
    assert f"| {len(CASES)} |" in text
    for row in (*CONTRACT, *SECURITY):
        assert f"\n| {row.name} |" in text
