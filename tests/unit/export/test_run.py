"""Exports: what they make, what they refuse, what survives when they stop."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from halopsa import HaloPsaError
from halopsa.core.base import file_lock
from halopsa.core.paging.listing import Listing
from halopsa.core.tabular import files as places_module
from halopsa.core.tabular import spool as spool_module
from halopsa.core.tabular.files import Places, locked
from halopsa.core.tabular.spool import Spool
from halopsa.errors import (
    FAMILY,
    HaloPsaConfigError,
    HaloPsaConnectionError,
    HaloPsaIncompleteError,
    HaloPsaValidationError,
)
from halopsa.export import export, flatten
from halopsa.export import job as job_module
from halopsa.export.journal import Journal
from tests.of_halopsa import awaited
from tests.unit.export.kit import SIZE, Tenant, names, read_jsonl

ROOT = Path(__file__).parents[3]


@pytest.fixture
def tenant() -> Tenant:
    return Tenant()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "tickets.jsonl"


@pytest.fixture(autouse=True)
def _save_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job_module, "SAVE_EVERY", 0.0)
    monkeypatch.setattr(job_module, "_COST", 0)


def failing(at: int, error: BaseException) -> Callable[[int], None]:
    def fail(page_no: int) -> None:
        if page_no == at:
            raise error

    return fail


def stopped(tenant: Tenant, out: Path, at: int = 3) -> None:
    """Leave a part behind: the connection fails at a page."""
    tenant.fail = failing(at, HaloPsaConnectionError("The line is dead."))
    with pytest.raises(HaloPsaConnectionError):
        export(tenant.listing(), out)
    tenant.fail = lambda page_no: None
    tenant.asked.clear()


# What it makes


def test_every_format_has_the_same_rows(tenant: Tenant, tmp_path: Path) -> None:
    rows = [flatten(row) for row in tenant.listing()]
    for suffix in ("ndjson", "csv", "parquet", "db"):
        result = export(tenant.listing(), tmp_path / f"t.{suffix}")
        assert (result.rows, result.complete, result.resumed) == (23, True, False)
    assert [row["id"] for row in read_jsonl(tmp_path / "t.ndjson")] == [row["id"] for row in rows]
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        assert [row["custom.CFregion"] for row in csv.DictReader(file)] == [
            str(row["custom.CFregion"]) for row in rows
        ]
    with closing(sqlite3.connect(tmp_path / "t.db")) as database:
        found = database.execute('SELECT summary, "extra.only_1" FROM rows ORDER BY id').fetchall()
    assert found[0] == ("Ticket 1 é", "1")
    assert found[3] == ("Ticket 4 é", "text")
    table = pyarrow.parquet.read_table(tmp_path / "t.parquet")
    assert table.column("dateoccurred").to_pylist() == [row["dateoccurred"] for row in rows]
    assert table.column("extra.only_2").to_pylist() == [
        None if (value := row.get("extra.only_2")) is None else str(value) for row in rows
    ]
    assert len(names(tmp_path)) == 8


def test_the_manifest_says_what_is_in_the_file(tenant: Tenant, tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    result = export(tenant.listing(), str(out), fields=["summary", "id", "custom"], csv_bom=True)
    found = json.loads((tmp_path / "t.csv.manifest.json").read_bytes())
    assert found == result.manifest
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfsummary,id,custom.CFregion\r\n")
    assert (found["bytes"], found["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    assert (result.bytes, result.sha256, result.path) == (found["bytes"], found["sha256"], out)
    assert found["columns"] == [
        {"name": "summary", "type": "str", "filled": 23},
        {"name": "id", "type": "int", "filled": 23},
        {"name": "custom.CFregion", "type": "int", "filled": 23},
    ]
    expected = {
        "file": "t.csv",
        "format": "csv",
        "rows": 23,
        "distinct_keys": 23,
        "duplicates_dropped": 0,
        "record_count": 23,
        "complete": True,
        "sessions": 1,
        "fields": ["summary", "id", "custom"],
        "csv": {"guard": True, "bom": True},
    }
    assert {name: found[name] for name in expected} == expected
    assert found["started"] <= found["finished"]


def test_a_format_may_be_given_for_any_name(tenant: Tenant, tmp_path: Path) -> None:
    export(tenant.listing(), tmp_path / "t.data", format="jsonl")
    assert len(read_jsonl(tmp_path / "t.data")) == 23


def test_an_empty_list_makes_an_empty_file(tmp_path: Path) -> None:
    for suffix in ("jsonl", "csv", "parquet", "sqlite"):
        result = export(Tenant(0).listing(), tmp_path / f"t.{suffix}")
        assert (result.rows, result.complete) == (0, True)
    assert (tmp_path / "t.jsonl").read_bytes() == b""


# What it refuses, before it asks the tenant for anything


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("folder", "is a directory"),
        ("missing/t.csv", "there is no directory"),
        ("t.xlsx", r"t\.xlsx': its suffix tells no format"),
        ("t", "t': its suffix tells no format"),
        ("x" * 250 + ".csv", "no files can have this name"),
        ("x" * 5000 + ".csv", r"^'\.\.\.x{196}\.csv' cannot be made: no files can have this name"),
        ("a\x00b.csv", "no files can have this name"),
    ],
)
def test_a_target_that_cannot_be(name: str, problem: str, tenant: Tenant, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(HaloPsaConfigError, match=problem):
        export(tenant.listing(), tmp_path / name, format="csv" if name == "folder" else None)
    assert tenant.asked == []
    assert names(tmp_path) == {"folder"}


def test_a_path_too_long_for_windows_is_one_that_no_file_can_have(
    tenant: Tenant, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = FileNotFoundError("too long")
    vars(error)["winerror"] = 206  # Windows says so as if there were no such file

    def stat(path: object, **_: object) -> None:
        raise error

    with monkeypatch.context() as windows:
        windows.setattr("halopsa.core.tabular.files.os.stat", stat)
        assert not places_module._can_be_named(out)
    assert places_module._can_be_named(out)


def test_only_a_listing_can_be_exported(out: Path) -> None:
    rows: Any = [{"id": 1}]  # Any: as code without types gives it
    with pytest.raises(HaloPsaConfigError, match=r"A list cannot be exported. Give what list_all\(\)"):
        export(rows, out)
    assert names(out.parent) == set()


def test_a_listing_that_goes_on_would_make_half_a_file(tenant: Tenant, out: Path) -> None:
    listing = Listing(
        awaited(tenant.fetch), page_size=SIZE, resume=tenant.listing().checkpoint(), family=FAMILY
    )
    with pytest.raises(HaloPsaConfigError, match="rows before its checkpoint would be missing"):
        export(listing, out)
    assert (tenant.asked, names(out.parent)) == ([], set())


def test_a_folder_without_permission(tenant: Tenant, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(HaloPsaConfigError, match="no permission to write"):
        export(tenant.listing(), out)
    assert tenant.asked == []


@pytest.mark.parametrize("fields", [[], "", [" "]])
def test_fields_that_name_nothing(fields: list[str], tenant: Tenant, out: Path) -> None:
    with pytest.raises(HaloPsaValidationError, match="names no field"):
        export(tenant.listing(), out, fields=fields)
    assert tenant.asked == []


def test_a_file_that_is_there(tenant: Tenant, out: Path) -> None:
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(HaloPsaConfigError, match="is there already"):
        export(tenant.listing(), out)
    assert (tenant.asked, out.read_text(encoding="utf-8"), names(out.parent)) == ([], "mine", {out.name})
    export(tenant.listing(), out, overwrite=True)
    assert len(read_jsonl(out)) == 23


def test_two_exports_to_one_file(tenant: Tenant, out: Path) -> None:
    with locked(Places(out).lock, out, FAMILY), pytest.raises(HaloPsaConfigError, match="Another export"):
        export(tenant.listing(), out)
    assert tenant.asked == []
    export(tenant.listing(), out)


def test_a_lock_that_was_removed_while_it_was_taken(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = file_lock._lock
    taken: list[int] = []

    def late(descriptor: int) -> bool:
        if not taken:
            Places(out).lock.unlink()
        taken.append(descriptor)
        return lock(descriptor)

    monkeypatch.setattr(file_lock, "_lock", late)
    with locked(Places(out).lock, out, FAMILY):
        assert len(taken) == 2
        assert os.path.samestat(os.fstat(taken[1]), Places(out).lock.stat())


def test_a_lock_left_by_a_dead_export_is_no_hindrance(tenant: Tenant, out: Path) -> None:
    Places(out).lock.touch()
    export(tenant.listing(), out)
    assert names(out.parent) == {out.name, f"{out.name}.manifest.json"}


def test_parquet_without_its_package(tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(HaloPsaConfigError, match=r"halopsa-client\[arrow\]"):
        export(tenant.listing(), tmp_path / "t.parquet")
    assert tenant.asked == []


# Going on


@pytest.mark.parametrize("at", [1, 2, 5])
def test_after_an_error_it_goes_on(at: int, tenant: Tenant, out: Path, tmp_path: Path) -> None:
    whole = export(tenant.listing(), tmp_path / "whole.jsonl")
    said: list[str] = []
    stopped(tenant, out, at)
    kept = {"tickets.jsonl.part", "tickets.jsonl.part.json"} if at > 1 else set()
    assert names(tmp_path) - {"whole.jsonl", "whole.jsonl.manifest.json"} == kept
    result = export(tenant.listing(), out, say=said.append)
    assert tenant.asked[0] == max(1, at - 1)
    assert (result.sha256, result.manifest["columns"]) == (whole.sha256, whole.manifest["columns"])
    assert result.resumed is (at > 1)
    if result.resumed:
        assert result.manifest["sessions"] == 2
        assert result.manifest["requests"] == whole.manifest["requests"] + 2
        assert f"after row {5 * (at - 1)} " in said[0]


def test_an_error_says_how_to_go_on(tenant: Tenant, out: Path) -> None:
    tenant.fail = failing(3, HaloPsaConnectionError("The line is dead."))
    with pytest.raises(HaloPsaConnectionError) as caught:
        export(tenant.listing(), out)
    assert caught.value.__notes__ == [
        f"10 rows are kept in '{out}.part'; the same export again goes on from there."
    ]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), MemoryError()])
def test_whatever_stops_it(error: BaseException, tenant: Tenant, out: Path) -> None:
    tenant.fail = failing(4, error)
    with pytest.raises(type(error)):
        export(tenant.listing(), out)
    tenant.fail = lambda page_no: None
    assert export(tenant.listing(), out).rows == 23
    assert [row["id"] for row in read_jsonl(out)] == list(range(1, 24))


def test_a_full_disk_while_reading(tenant: Tenant, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    append = Spool.append

    def full(spool: Spool, rows: object) -> None:
        if spool.rows >= 10:
            spool._file.write(b'{"id": 11, "summ')
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        append(spool, rows)  # type: ignore[arg-type]  # what the caller gave

    monkeypatch.setattr(Spool, "append", full)
    with pytest.raises(OSError) as caught:
        export(tenant.listing(), out)
    assert caught.value.errno == errno.ENOSPC
    assert "10 rows are kept" in caught.value.__notes__[0]
    assert not out.exists()
    monkeypatch.setattr(Spool, "append", append)
    export(tenant.listing(), out)
    assert [row["id"] for row in read_jsonl(out)] == list(range(1, 24))


@pytest.mark.parametrize("suffix", ["csv", "parquet", "sqlite"])
def test_a_full_disk_while_writing(
    suffix: str, tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / f"t.{suffix}"
    out.write_bytes(b"old")
    read = spool_module.read_rows

    def full(file: object) -> object:
        rows = read(file)  # type: ignore[arg-type]  # what the caller gave
        yield next(rows)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(job_module, "read_rows", full)
    with pytest.raises(OSError) as caught:
        export(tenant.listing(), out, overwrite=True)
    assert caught.value.errno == errno.ENOSPC
    assert out.read_bytes() == b"old"
    assert names(tmp_path) == {out.name, f"{out.name}.part", f"{out.name}.part.json"}
    monkeypatch.setattr(job_module, "read_rows", read)
    tenant.asked.clear()
    assert export(tenant.listing(), out, overwrite=True).rows == 23
    assert tenant.asked == []


def test_the_journal_never_promises_what_is_not_on_disk(
    tenant: Tenant, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Journal.write
    sizes: list[int] = []

    def checked(journal: Journal, path: Path) -> None:
        if journal.size:
            sizes.append(Places(out).spool.stat().st_size - journal.size)
        write(journal, path)

    monkeypatch.setattr(Journal, "write", checked)
    export(tenant.listing(), out)
    assert len(sizes) > 4
    assert min(sizes) >= 0


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_what_is_relied_on_is_on_the_disk_first(
    suffix: str, tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file gets its name, and the journal its numbers, after a wait for the disk that all was written before."""
    out = tmp_path / f"t.{suffix}"
    fsync, replace, write = os.fsync, os.replace, Journal.write
    safe: dict[int, int] = {}  # file -> bytes that are on the disk
    named: list[str] = []

    def synced(descriptor: int) -> None:
        fsync(descriptor)
        found = os.fstat(descriptor)
        safe[found.st_ino] = found.st_size

    def renamed(source: Path, target: Path) -> None:
        found = source.stat()
        assert safe.get(found.st_ino) == found.st_size, target
        named.append(target.name)
        replace(source, target)

    def promised(journal: Journal, path: Path) -> None:
        if journal.size:
            assert safe.get(Places(out).spool.stat().st_ino, 0) >= journal.size
        write(journal, path)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", renamed)
    monkeypatch.setattr(Path, "replace", renamed)
    monkeypatch.setattr(Journal, "write", promised)
    export(tenant.listing(), out)
    assert named[-2:] == [out.name, f"{out.name}.manifest.json"]
    assert named.count(f"{out.name}.part.json") > 4


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_what_no_journal_vouches_for_is_cut_off(suffix: str, tenant: Tenant, tmp_path: Path) -> None:
    whole = export(tenant.listing(), tmp_path / f"whole.{suffix}")
    out = tmp_path / f"t.{suffix}"
    stopped(tenant, out)
    with Places(out).spool.open("ab") as file:
        file.write(b'{"id": 99}\n' * 1000 + b'{"id"')
    assert export(tenant.listing(), out).sha256 == whole.sha256


@pytest.mark.parametrize("suffix", ["jsonl", "csv"])
def test_a_crash_before_the_manifest_costs_no_second_reading(
    suffix: str, tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / f"t.{suffix}"

    def crash(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("halopsa.export.manifest.write", crash)
        with pytest.raises(KeyboardInterrupt):
            export(tenant.listing(), out)
    assert out.exists()
    tenant.asked.clear()
    result = export(tenant.listing(), out)
    assert (tenant.asked, result.rows, result.resumed) == ([], 23, True)
    assert names(tmp_path) == {out.name, f"{out.name}.manifest.json"}


def test_resume_insists_on_a_part(tenant: Tenant, out: Path) -> None:
    with pytest.raises(HaloPsaConfigError, match="nothing to resume"):
        export(tenant.listing(), out, resume=True)
    stopped(tenant, out)
    assert export(tenant.listing(), out, resume=True).resumed


def test_restart_throws_the_part_away(tenant: Tenant, out: Path) -> None:
    stopped(tenant, out)
    assert not export(tenant.listing(), out, resume=False).resumed
    assert tenant.asked[0] == 1
    assert len(read_jsonl(out)) == 23


def test_the_part_of_another_export_is_not_touched(tenant: Tenant, out: Path) -> None:
    stopped(tenant, out)
    before = Places(out).spool.read_bytes()
    for other in (tenant.listing(identity="other filters"), tenant.listing()):
        with pytest.raises(HaloPsaConfigError, match="part of another export") as caught:
            export(other, out, fields=["id"])
        assert "--restart" in str(caught.value)
    assert (tenant.asked, Places(out).spool.read_bytes()) == ([], before)


@pytest.mark.parametrize("journal", [None, b"", b"[]", b'{"halopsa_export": 99}', b'{"halopsa_export": 1}'])
def test_a_part_of_unknown_origin_is_not_touched(journal: bytes | None, tenant: Tenant, out: Path) -> None:
    Places(out).spool.write_bytes(b"somebody else's")
    if journal is not None:
        Places(out).journal.write_bytes(journal)
    with pytest.raises(HaloPsaConfigError, match=r"unknown origin|no journal"):
        export(tenant.listing(), out)
    assert (tenant.asked, Places(out).spool.read_bytes()) == ([], b"somebody else's")
    export(tenant.listing(), out, resume=False)


def test_a_part_that_is_not_what_the_journal_says(tenant: Tenant, out: Path) -> None:
    stopped(tenant, out)
    size = Places(out).spool.stat().st_size
    Places(out).spool.write_bytes(b"x" * size)
    with pytest.raises(HaloPsaConfigError, match="not what its journal says"):
        export(tenant.listing(), out)
    Places(out).spool.write_bytes(b"x")
    said: list[str] = []
    assert export(tenant.listing(), out, say=said.append).rows == 23
    assert said == ["The rows of an earlier run are gone; starting over."]


# Incomplete ones


def test_an_incomplete_listing_makes_no_file(out: Path) -> None:
    tenant = Tenant(claimed=30)
    with pytest.raises(HaloPsaIncompleteError, match="30") as caught:
        export(tenant.listing(), out)
    assert caught.value.report is not None
    assert caught.value.report.rows == 23
    assert "allow_incomplete" in str(caught.value)
    assert not out.exists()
    asked = len(tenant.asked)
    result = export(tenant.listing(), out, allow_incomplete=True)
    assert (result.rows, result.complete, result.manifest["complete"]) == (23, False, False)
    assert len(tenant.asked) == asked
    assert len(read_jsonl(out)) == 23


def test_an_incomplete_listing_is_read_again(out: Path) -> None:
    with pytest.raises(HaloPsaIncompleteError):
        export(Tenant(claimed=30).listing(), out)
    said: list[str] = []
    again = Tenant()
    result = export(again.listing(), out, say=said.append)
    assert (result.rows, result.complete, result.resumed) == (23, True, False)
    assert again.asked[0] == 1
    assert said == ["The last run ended without every row; starting over."]


def test_a_strict_listing_is_no_different(out: Path) -> None:
    with pytest.raises(HaloPsaIncompleteError, match="were not made into"):
        export(Tenant(claimed=30).listing(strict=True), out)
    assert export(Tenant(claimed=30).listing(strict=True), out, allow_incomplete=True).rows == 23


# Tables and frames


def test_to_arrow(tenant: Tenant) -> None:
    table = tenant.listing().to_arrow()
    assert table.num_rows == 23
    assert table.column("id").to_pylist() == list(range(1, 24))
    assert str(table.schema.field("dateoccurred").type) == "timestamp[us, tz=UTC]"
    assert table.column("custom.CFregion").to_pylist() == [number % 4 for number in range(1, 24)]


def test_to_pandas(tenant: Tenant) -> None:
    frame = tenant.listing().to_pandas()
    assert list(frame["id"]) == list(range(1, 24))
    assert str(frame["id"].dtype) == "Int64"
    assert str(frame["dateoccurred"].dtype).startswith("datetime64[us, UTC")
    assert frame["extra.only_1"].isna().sum() == 23 - 8


@pytest.mark.parametrize(("package", "extra"), [("pyarrow", "arrow"), ("pandas", "pandas")])
def test_tables_without_their_packages(
    package: str, extra: str, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    listing = tenant.listing()
    with pytest.raises(HaloPsaError, match=rf"pip install .halopsa-client\[{extra}\]"):
        listing.to_pandas() if extra == "pandas" else listing.to_arrow()
    assert tenant.asked == []


def test_nothing_heavy_is_imported_for_nothing() -> None:
    code = (
        "import sys, halopsa.export, halopsa.cli.app, halopsa.core.paging.listing; "
        "print([name for name in ('pyarrow', 'pandas', 'sqlite3') if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


# Who can read it

_ALL = pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".sqlite", ".parquet"])
