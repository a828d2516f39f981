"""The files: CSV, SQLite and Parquet of flat rows."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halopsa.core.tabular import arrow
from halopsa.core.tabular.cells import distinct, text
from halopsa.core.tabular.columns import Column, Columns
from halopsa.core.tabular.flatten import flatten
from halopsa.core.tabular.spool import Spool, line, read_rows
from halopsa.export import to_csv, to_sqlite

Rows = list[dict[str, object]]
ROWS: Rows = [
    {
        "id": 1,
        "name": "a",
        "big": 2**70,
        "ratio": 0.5,
        "ok": True,
        "when": dt.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=dt.UTC),
        "day": dt.date(2026, 1, 2),
        "list": [1, {"a": None}],
        "mixed": 1,
        "NAME": 'other "b", c\r\nd',
    },
    {
        "id": 2,
        "name": "",
        "big": 1,
        "ratio": 2,
        "ok": None,
        "mixed": "x",
        'weird";\0--': "\0",
        "half": "a\ud800b",
    },
]


def prepared(rows: Rows) -> tuple[Rows, list[Column]]:
    """The rows as a spool gives them back, and their columns."""
    columns = Columns()
    file = io.BytesIO()
    Spool(file).append(columns.take(row) for row in rows)
    return list(read_rows(file)), columns.result()


# CSV


def csv_of(rows: Rows, path: Path, **options: bool) -> list[list[str]]:
    spooled, columns = prepared(rows)
    to_csv.write(spooled, columns, path, **options)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    head, first, second = csv_of(ROWS, path)
    found = dict(zip(head, first, strict=True))
    assert found["NAME"] == 'other "b", c\r\nd'
    assert found["big"] == str(2**70)
    assert (found["ok"], found["ratio"], found["mixed"]) == ("true", "0.5", "1")
    assert (found["when"], found["day"]) == ("2026-01-02T03:04:05.000006Z", "2026-01-02")
    assert json.loads(found["list"]) == [1, {"a": None}]
    assert dict(zip(head, second, strict=True))["half"] == "a\ufffdb"
    assert path.read_bytes().startswith(b"NAME,")


def test_csv_tells_null_from_empty(tmp_path: Path) -> None:
    csv_of([{"a": "", "b": None, "c": " x"}, {}], tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_bytes() == b'a,b,c\r\n"",," x"\r\n,,\r\n'


def test_csv_of_one_column_has_no_empty_lines(tmp_path: Path) -> None:
    assert csv_of([{"a": 1}, {"a": None}, {"a": 2}], tmp_path / "x.csv") == [["a"], ["1"], [""], ["2"]]


def test_csv_with_a_byte_order_mark(tmp_path: Path) -> None:
    csv_of([{"a": "é"}], tmp_path / "x.csv", bom=True)
    assert (tmp_path / "x.csv").read_bytes() == b"\xef\xbb\xbfa\r\n\xc3\xa9\r\n"


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'quoted",
        "\uff1d1",
        "+4x",
    ],
)
def test_the_guard_stops_formulas_and_can_be_undone(formula: str, tmp_path: Path) -> None:
    head, row = csv_of([{formula: formula}], tmp_path / "x.csv")
    assert (head, row) == ([f"'{formula}"], [f"'{formula}"])
    assert csv_of([{formula: formula}], tmp_path / "x.csv", guard=False) == [[formula], [formula]]


@pytest.mark.parametrize("value", ["+49 (0)30/123-456", "-5", "+1.5", "-", "a=1", "1-2", -5, -0.5])
def test_the_guard_leaves_numbers_and_telephones(value: object, tmp_path: Path) -> None:
    assert csv_of([{"a": value}, {"a": "x"}], tmp_path / "x.csv")[1] == [str(value)]


TEXTS = st.text(st.sampled_from("a=+-@'\",;\r\n\t \0\ufeffé\ud800\udc00\u2028"), max_size=6)


@settings(suppress_health_check=list(HealthCheck), max_examples=80)
@given(st.lists(st.dictionaries(TEXTS, TEXTS | st.none(), max_size=4), max_size=5), st.booleans())
def test_csv_gives_back_every_cell(tmp_path: Path, rows: list[dict[str, str | None]], guard: bool) -> None:
    flat = [flatten(row) for row in rows]
    head, *lines = csv_of([{"first": 1, **row} for row in flat], tmp_path / "x.csv", guard=guard)
    assert len(lines) == len(rows)

    def back(cell: str) -> str:
        return cell[1:] if guard and cell.startswith("'") else cell

    names = {name: text(name) for row in flat for name in row}
    if len(set(names.values())) < len(names):
        return  # halves of pairs that look the same: told apart by a number
    for row, cells in zip(flat, lines, strict=True):
        found = dict(zip(map(back, head), map(back, cells), strict=True))
        assert found.pop("first") == "1"
        for name, value in row.items():
            assert found[names[name]] == text(value or "")


# SQLite


def sqlite_of(
    rows: Rows, path: Path, key: tuple[str, ...] = (), table: str = "tickets"
) -> sqlite3.Connection:
    spooled, columns = prepared(rows)
    to_sqlite.write(
        lambda: spooled, columns, path, table=table, key=key, meta={"resource": table, "none": None}
    )
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    return database


def test_sqlite(tmp_path: Path) -> None:
    with closing(sqlite_of(ROWS, tmp_path / "x.db", key=("id",))) as database:
        first, second = map(dict, database.execute("SELECT * FROM tickets ORDER BY id"))
        types = {
            row["name"]: (row["type"], row["pk"]) for row in database.execute("PRAGMA table_info(tickets)")
        }
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert database.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        meta = dict(database.execute("SELECT name, value FROM halopsa_export").fetchall())
    assert (first["id"], first["NAME"], first["name_2"]) == (1, 'other "b", c\r\nd', "a")
    assert (first["ratio"], second["ratio"]) == (0.5, 2.0)
    assert isinstance(second["ratio"], float)
    assert (first["ok"], second["ok"], second["name_2"]) == (1, None, "")
    assert (first["big"], first["mixed"], second["mixed"]) == (str(2**70), "1", "x")
    assert (first["when"], first["list"]) == ("2026-01-02T03:04:05.000006Z", '[1,{"a":null}]')
    assert second['weird";\ufffd--'] == "\0"
    assert second["half"] == "a\ufffdb"
    assert types["id"] == ("INTEGER", 1)
    assert types["ratio"] == ("REAL", 0)
    assert types["when"] == ("TEXT", 0)
    assert meta == {"resource": "tickets", "none": None}


def test_sqlite_without_a_key_when_it_is_not_unique(tmp_path: Path) -> None:
    with closing(sqlite_of([{"id": 1}, {"id": 1}], tmp_path / "x.db", key=("id",))) as database:
        assert [row["id"] for row in database.execute("SELECT id FROM tickets")] == [1, 1]


@pytest.mark.parametrize("table", ["halopsa_export", "sqlite_master", 'a"; DROP TABLE b; --'])
def test_sqlite_with_odd_table_names(table: str, tmp_path: Path) -> None:
    with closing(sqlite_of([{"id": 1}], tmp_path / "x.db", table=table)) as database:
        names = {row["name"] for row in database.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    assert len(names) == 2
    assert any(table in name and name != "halopsa_export" for name in names)


def test_sqlite_of_nothing(tmp_path: Path) -> None:
    with closing(sqlite_of([], tmp_path / "x.db")) as database:
        assert database.execute("SELECT count(*) FROM tickets").fetchone()[0] == 0


def test_sqlite_takes_as_many_columns_as_there_can_be(tmp_path: Path) -> None:
    row: dict[str, object] = {f"extra.{number}": number for number in range(1600)}
    with closing(sqlite_of([row], tmp_path / "x.db")) as database:
        found = dict(database.execute("SELECT * FROM tickets").fetchone())
    assert len(found) == 1501
    assert json.loads(found["extra"])["extra.1599"] == 1599


# Parquet


def test_parquet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "BATCH_ROWS", 2)
    spooled, columns = prepared([*ROWS, {"id": 3}])
    arrow.write(spooled, columns, tmp_path / "x.parquet", meta={"resource": "tickets"})
    file = pyarrow.parquet.ParquetFile(tmp_path / "x.parquet")
    assert file.num_row_groups == 2
    table = file.read()
    file.close()
    types = {field.name: str(field.type) for field in table.schema}
    rows: list[dict[str, Any]] = table.to_pylist()  # Any: cells of any type
    assert types["id"] == "int64"
    assert types["ratio"] == "double"
    assert types["ok"] == "bool"
    assert types["when"] == "timestamp[us, tz=UTC]"
    assert types["day"] == "date32[day]"
    assert {types[name] for name in ("big", "list", "mixed", "name", "NAME")} == {"string"}
    assert table.schema.metadata[b"resource"] == b"tickets"
    assert rows[0]["when"] == ROWS[0]["when"]
    assert rows[0]["day"] == ROWS[0]["day"]
    assert (rows[0]["big"], rows[1]["ratio"], rows[1]['weird";\0--']) == (str(2**70), 2.0, "\0")
    assert rows[2] == {**dict.fromkeys(types), "id": 3}


# Text and names


def test_text() -> None:
    assert [text(value) for value in ("a", 1, True, 1.5, [1, "é"], {"a": None})] == [
        "a", "1", "true", "1.5", '[1,"é"]', '{"a":null}'
    ]  # fmt: skip
    assert text("\ud83d\ude00 \ude00") == "\U0001f600 \ufffd"


def test_distinct_names() -> None:
    assert distinct(["a", "A", "a_2", "a"]) == ["a", "A", "a_2", "a_3"]
    assert distinct(["a", "A", "a_2"], str.casefold) == ["a", "A_2", "a_2_2"]


def test_lines_are_utf_8_whatever_is_in_them() -> None:
    assert line({"a": "é"}) == '{"a":"é"}\n'.encode()
    assert line({"a": "é\ud800"}) == b'{"a":"\\u00e9\\ud800"}\n'
    with pytest.raises(ValueError):
        line({"a": float("nan")})
