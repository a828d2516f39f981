"""Exports: every row of a listing into a file, a table or a frame.

    from halopsa.export import export

    result = export(client.tickets.list_all(prefetch=4), "tickets.parquet")
    print(result.rows, result.sha256)

The same rule makes flat rows for all formats; it stands in `halopsa.core.tabular.flatten`. How an export survives
crashes stands in `halopsa.export.job`. On the command line it is ``halopsa export tickets --out tickets.csv``.
"""

from __future__ import annotations

from ..core.tabular.flatten import flatten
from .job import ExportResult
from .run import export

__all__ = ["ExportResult", "export", "flatten"]
