"""Export: every row of a listing into a file, a table or a frame.

    from halopsa.export import export

    result = export(client.tickets.list_all(prefetch=4), "tickets.parquet")
    print(result.rows, result.sha256)

One rule makes flat rows for all formats; see `halopsa.core.tabular.flatten`. For how an export survives
crashes see `halopsa.export.job`. On the command line it is ``halopsa export tickets --out tickets.csv``.
"""

from __future__ import annotations

from ..core.tabular.flatten import flatten
from .job import ExportResult
from .run import export

__all__ = ["ExportResult", "export", "flatten"]
