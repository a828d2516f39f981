"""Arrow tables, Parquet files and pandas frames of flat rows.

Types: ``bool``, ``int64``, ``double``, ``timestamp[us, UTC]``, ``date32``; everything else is text, lists
as JSON.
"""

from __future__ import annotations

import datetime as dt
import importlib
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ..base.distribution import install
from ..errors import NEUTRAL, ErrorFamily
from .cells import distinct, text
from .columns import Column, Columns, ColumnType
from .flatten import flatten
from .spool import Spool, read_rows

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Self

    import pandas as pd
    import pyarrow as pa

    from ..records.entity import Entity

    Pages: TypeAlias = Generator[Iterable[object], None, None]

BATCH_ROWS = 10_000
_BATCH_CELLS = 1_000_000  # limits batches of wide tables to some tens of megabytes
_IN_MEMORY = 64 * 2**20


def needed(module: str, extra: str, family: ErrorFamily = NEUTRAL) -> Any:  # noqa: ANN401 - a module without types
    """Import an optional package, or say how to install it. ``family``: the errors to raise, if facts are known."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        if error.name is not None and error.name.partition(".")[0] != name:
            raise  # it is installed, but broken
        raise family.config(
            f"This needs {name}, which is not installed.",
            hint=install(extra),
        ) from None


def schema(columns: Sequence[Column], meta: Mapping[str, str] | None = None) -> pa.Schema:
    """Return the Arrow schema of columns."""
    arrow = needed("pyarrow", "arrow")
    types: Mapping[ColumnType, Callable[[], object]] = {
        "bool": arrow.bool_,
        "int": arrow.int64,
        "float": arrow.float64,
        "datetime": lambda: arrow.timestamp("us", tz="UTC"),
        "date": arrow.date32,
    }
    names = distinct(column.name for column in columns)
    fields = [
        (name, types.get(column.type, arrow.string)()) for name, column in zip(names, columns, strict=True)
    ]
    return arrow.schema(fields, metadata=meta)


def batches(
    rows: Iterable[Mapping[str, object]], columns: Sequence[Column], schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Yield record batches; at most one is in memory."""
    arrow = needed("pyarrow", "arrow")
    convert = [_CONVERT.get(column.type, text) for column in columns]
    names = [column.name for column in columns]
    most = max(1, min(BATCH_ROWS, _BATCH_CELLS // max(1, len(columns))))

    def batch(held: list[Mapping[str, object]]) -> pa.RecordBatch:
        arrays = [
            arrow.array(
                [None if (value := row.get(name)) is None else cell(value) for row in held], type=field.type
            )
            for name, cell, field in zip(names, convert, schema, strict=True)
        ]
        return arrow.RecordBatch.from_arrays(arrays, schema=schema)

    held: list[Mapping[str, object]] = []
    for row in rows:
        held.append(row)
        if len(held) >= most:
            yield batch(held)
            held = []
    if held:
        yield batch(held)


def _time(value: object) -> dt.datetime:
    return dt.datetime.fromisoformat(str(value))


def _day(value: object) -> dt.date:
    return dt.date.fromisoformat(str(value))


def _same(value: object) -> object:
    return value


_CONVERT: Mapping[ColumnType, Callable[[object], object]] = {
    "bool": _same,
    "int": _same,
    "float": _same,
    "datetime": _time,
    "date": _day,
}


def write(
    rows: Iterable[Mapping[str, object]], columns: Sequence[Column], draft: Path, *, meta: Mapping[str, str]
) -> None:
    """Write ``rows`` to a Parquet file at ``draft``, one row group a batch."""
    parquet = needed("pyarrow.parquet", "arrow")
    found = schema(columns, meta)
    with parquet.ParquetWriter(draft, found) as file:
        for batch in batches(rows, columns, found):
            file.write_batch(batch)


class Gathered:
    """Records on their way into an Arrow table; see `flatten` for its columns, `columns` for their types.

    Types are known only at the end: until then rows are kept as JSON text, those of long listings on disk.
    """

    def __init__(self, row: type[Entity] | None, family: ErrorFamily, *, frame: bool = False) -> None:
        """``row``: the class of the records, where it is known. ``frame``: whether pandas is needed too."""
        self._arrow: Any = needed("pyarrow", "arrow" if not frame else "pandas", family)  # Any: a module
        self._pandas: Any = needed("pandas", "pandas", family) if frame else None
        self._columns = Columns(row)
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by __exit__
        self._spool = Spool(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def take(self, page: Iterable[object]) -> None:
        """Add the records of a page."""
        self._spool.append(self._columns.take(flatten(record)) for record in page)

    def table(self) -> pa.Table:
        """Return all of them as a table."""
        found = self._columns.result()
        described = schema(found)
        return self._arrow.Table.from_batches(
            batches(read_rows(self._file), found, described), schema=described
        )

    def frame(self) -> pd.DataFrame:
        """Return all of them as a frame; integers and booleans get the types that can hold missing values."""
        types = {
            self._arrow.int64(): self._pandas.Int64Dtype(),
            self._arrow.bool_(): self._pandas.BooleanDtype(),
        }
        return self.table().to_pandas(types_mapper=types.get)


def to_arrow(pages: Pages, row: type[Entity] | None, family: ErrorFamily) -> pa.Table:
    """Read pages of records into an Arrow table."""
    with closing(pages), Gathered(row, family) as gathered:
        for page in pages:
            gathered.take(page)
        return gathered.table()


def to_pandas(pages: Pages, row: type[Entity] | None, family: ErrorFamily) -> pd.DataFrame:
    """Read pages of records into a pandas frame."""
    with closing(pages), Gathered(row, family, frame=True) as gathered:
        for page in pages:
            gathered.take(page)
        return gathered.frame()
