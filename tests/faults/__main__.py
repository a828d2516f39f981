"""Prints the faults and the kinds of call with their cases, and what holds each row of the contract."""

from __future__ import annotations

from collections import Counter

from tests.faults.contract import CONTRACT, SECURITY
from tests.faults.kinds import KINDS
from tests.faults.table import CASES, FAULTS


def _line(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def report() -> str:
    """The two tables in Markdown."""
    rows = list(dict.fromkeys(fault.row for fault in FAULTS.values()))
    cases = Counter((fault.row, kind.name) for fault, kind in CASES)
    faults = Counter(fault.row for fault in FAULTS.values())
    lines = [_line("fault", "variants", *KINDS, "cases"), _line(*["---"] * (len(KINDS) + 3))]
    for row in rows:
        counts = [cases[row, name] for name in KINDS]
        lines.append(_line(row, faults[row], *(count or "" for count in counts), sum(counts)))
    totals = [sum(cases[row, name] for row in rows) for name in KINDS]
    lines.append(_line("all", len(FAULTS), *totals, len(CASES)))
    lines += ["", _line("row of the contract", "what it is about", "held by"), _line("---", "---", "---")]
    for entry in (*CONTRACT, *SECURITY):
        number = sum(fault.row == entry.name for fault, _ in CASES)
        held = [f"tests/faults/test_matrix.py::test_fault ({number} cases)"] if number else []
        held += [test for test in entry.tests if not (number and test.endswith("::test_fault"))]
        lines.append(_line(entry.name, entry.about, "<br>".join(held)))
    return "\n".join(lines)


if __name__ == "__main__":
    print(report())
