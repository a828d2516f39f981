"""Plain data of what a call returned: records as mappings, dates as ISO 8601, files as base64, ready for JSON."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from halopsa.core.bulk import BulkReport, BulkResult
    from halopsa.core.records.record import Record

__all__ = ["plain", "plain_record"]


def plain_record(record: Record) -> dict[str, object]:
    """Return all fields of a record that are set, those without a description too."""
    found = plain({**record.extra, **record.to_dict()})
    assert isinstance(found, dict)  # noqa: S101 - a mapping stays one
    return found


def plain(value: object) -> object:
    """Return what a method returned as dicts, lists, texts, numbers, booleans and None."""
    from halopsa.core.bulk import BulkReport
    from halopsa.core.records.record import Record

    if isinstance(value, Record):
        return plain_record(value)
    if isinstance(value, Mapping):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, BulkReport):
        return _report(value)
    return [plain(item) for item in value] if isinstance(value, Iterable) else str(value)


def _report(report: BulkReport[object]) -> dict[str, object]:
    counts = {name: len(getattr(report, name)) for name in ("done", "failed", "unknown", "skipped")}
    return {**counts, "results": [_result(each) for each in report.results]}


def _result(result: BulkResult[object]) -> dict[str, object]:
    error = getattr(result, "error", None)
    return {
        "index": result.index,
        "status": result.status,
        "id": plain(result.id),
        **({"error": str(error)} if error is not None else {}),
    }
