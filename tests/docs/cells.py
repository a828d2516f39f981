"""Cells of a notebook as a script: what a cell shows is what it prints and its last expression."""

from __future__ import annotations

import ast

__all__ = ["shown"]


def shown(cell: str) -> str:
    """Return the cell with its last statement printed, if it is an expression that is not None."""
    last = ast.parse(cell).body[-1]
    if not isinstance(last, ast.Expr):
        return cell
    lines = cell.splitlines(keepends=True)
    before, expression = lines[: last.lineno - 1], lines[last.lineno - 1 :]
    return "".join([*before, "if (_ := (\n", *expression, ")) is not None:\n    print(_)\n"])
