"""Exports over real sockets: every format and list, and killed processes."""

from __future__ import annotations

import csv
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pyarrow.parquet
import pytest

from halopsa import HaloPsaClient
from halopsa.core.tabular.flatten import moment
from halopsa.export import export, flatten
from halopsa.sandbox import Sandbox
from tests.of_halopsa import resource, resource_names
from tests.unit.export.kit import names, read_jsonl

LISTS = [name for name in resource_names() if "list" in resource(name).ops]
NEEDS = {"actions": {"ticket_id": 1}, "attachments": {"ticket_id": 1}}
TICKETS = 500


def plain(row: object) -> dict[str, object]:
    """A row as a JSON line has it."""
    return {name: moment(v) if hasattr(v, "isoformat") else v for name, v in flatten(row).items()}  # type: ignore[arg-type]  # dates have it


@pytest.mark.parametrize("name", LISTS)
def test_every_list(name: str, client: HaloPsaClient, tmp_path: Path) -> None:
    lists = getattr(client, name)
    wanted = [plain(row) for row in lists.list_all(**NEEDS.get(name, {}))]
    result = export(lists.list_all(**NEEDS.get(name, {}), prefetch=3), tmp_path / "x.jsonl")
    assert read_jsonl(tmp_path / "x.jsonl") == wanted
    assert (result.rows, result.complete) == (len(wanted), True)
    assert (result.manifest["resource"], result.manifest["sessions"]) == (name, 1)


def test_every_format_has_the_rows_of_list_all(v2: HaloPsaClient, tmp_path: Path) -> None:
    rows = [flatten(row) for row in v2.tickets.list_all()]
    assert len(rows) == TICKETS
    columns = dict.fromkeys(name for row in rows for name in row)
    for suffix in ("csv", "parquet", "sqlite"):
        result = export(v2.tickets.list_all(prefetch=4), tmp_path / f"t.{suffix}", csv_guard=False)
        assert {column["name"] for column in result.manifest["columns"]} == columns.keys()

    table = pyarrow.parquet.read_table(tmp_path / "t.parquet").to_pylist()
    assert table == [{name: row.get(name) for name in result_order(table)} for row in rows]

    with closing(sqlite3.connect(tmp_path / "t.sqlite")) as database:
        database.row_factory = sqlite3.Row
        stored = [dict(row) for row in database.execute("SELECT * FROM tickets ORDER BY id")]
        keys = [row["name"] for row in database.execute("PRAGMA table_info(tickets)") if row["pk"]]
    dated = [{name: moment(v) if hasattr(v, "isoformat") else v for name, v in row.items()} for row in rows]  # type: ignore[arg-type]  # dates have it
    assert stored == [{name: row.get(name) for name in stored[0]} for row in dated]
    assert keys == ["id"]

    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    assert cells == [{name: cell(row.get(name)) for name in cells[0]} for row in dated]


def result_order(table: list[dict[str, object]]) -> list[str]:
    """The columns of a table."""
    return list(table[0])


def cell(value: object) -> str:
    """A scalar as CSV has it."""
    return (
        {None: "", True: "true", False: "false"}[value]
        if value is None or value is True or value is False
        else str(value)
    )


def test_tables_and_frames(v2: HaloPsaClient) -> None:
    table = v2.tickets.list_all().to_arrow()
    assert table.num_rows == TICKETS
    assert str(table.schema.field("closeddate").type) == "timestamp[us, tz=UTC]"
    frame = v2.tickets.list_all(page_size=50, prefetch=2).to_pandas()
    assert list(frame["id"]) == table.column("id").to_pylist()


#: `make signals` kills more often.
KILLS = 12 if os.environ.get("HALOPSA_EVERY_INSTRUCTION") else 5


@pytest.mark.parametrize("name", ["tickets.jsonl", "tickets.csv"])
def test_killed_processes_lose_and_double_nothing(
    name: str, v2_halo: Sandbox, v2: HaloPsaClient, tmp_path: Path
) -> None:
    whole, out = tmp_path / f"whole-{name}", tmp_path / "there" / name
    out.parent.mkdir()
    wanted = export(v2.tickets.list_all(page_size=5), whole)
    connection = v2_halo.connection
    env = {
        **{key: text for key, text in os.environ.items() if not key.upper().startswith(("HALOPSA_", "HTTP"))},
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "HALOPSA_BASE_URL": connection["base_url"],
        "HALOPSA_CLIENT_ID": connection["client_id"],
        "HALOPSA_CLIENT_SECRET": connection["client_secret"],
    }
    code = (
        "import halopsa.export.job as run; run.SAVE_EVERY = 0.0; run._COST = 0\n"
        "from halopsa.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "export", "tickets", "--page-size", "5", "--out", str(out)]
    chance = random.Random(4)
    killed = 0
    for _ in range(KILLS):
        process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # noqa: S603 - this very interpreter
        part, end = out.with_name(f"{name}.part"), time.monotonic() + 20
        before = _size(part)
        while process.poll() is None and _size(part) <= before and time.monotonic() < end:
            time.sleep(0.005)  # until it has begun to read
        time.sleep(chance.random() * 0.15)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed += process.returncode != 0
        if process.returncode == 0:
            break
        assert not out.exists() or out.read_bytes() == whole.read_bytes()
    assert killed > 1
    if not out.with_name(f"{name}.manifest.json").exists():
        done = subprocess.run(command, env=env, capture_output=True, text=True)  # noqa: S603 - this very interpreter
        assert done.returncode == 0, done.stderr
    assert out.read_bytes() == whole.read_bytes()
    assert wanted.rows == TICKETS
    assert names(out.parent) == {name, f"{name}.manifest.json"}


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
