"""Importing: leads of a file become batches, as if they had been posted; the same file twice is one import."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

import attrs

from . import bulk
from .keyed import Posted
from .providers import csv
from .providers.csv import CsvRow
from .service import Service

__all__ = ["Imported", "imported"]


@attrs.frozen(kw_only=True)
class Imported:
    """What became of a file.

    Attributes:
        batches: the ids of its batches, in order; each tells what became of its leads.
        leads: how many rows are in them.
        bad: the rows that are no leads, with their lines and what is wrong.
        used: which field each column of the file fills.
        ignored: its other columns.
    """

    batches: tuple[str, ...]
    leads: int
    bad: tuple[CsvRow, ...]
    used: Mapping[str, str]
    ignored: tuple[str, ...]


def imported(
    service: Service,
    content: bytes,
    *,
    source: str = "csv",
    options: Mapping[str, object] | None = None,
    caller: str = "command",
    dry_run: bool = False,
) -> Imported:
    """Take in the leads of a CSV file; workers bring them into HaloPSA.

    source: where the leads are from, as statistics have it. options: as those of a lead that is posted.
    dry_run: only read the file.

    Raises ValueError for a file that cannot be used, and `halopsa.leads.problems.Problem` for a source that cannot.
    """
    table, chosen = csv.read(content), dict(options or {})
    rows = table.good
    stamp = hashlib.sha256(json.dumps([source, chosen], sort_keys=True).encode() + content).hexdigest()
    batches: list[str] = []
    for start in () if dry_run else range(0, len(rows), bulk.MOST):
        posted = Posted(caller, f"import {stamp} {start}", stamp)
        found = bulk.begin(service, source, rows[start : start + bulk.MOST], chosen, {}, posted)
        batches.append(str(found["batch"]))
    return Imported(
        batches=tuple(batches),
        leads=len(rows),
        bad=tuple(table.bad),
        used=table.used,
        ignored=table.ignored,
    )
