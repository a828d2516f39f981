"""Exports that go on after somebody, or a bad disk, has changed what an earlier run left."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.core.tabular.files import Places
from halopsa.errors import HaloPsaConfigError, HaloPsaConnectionError, HaloPsaError
from halopsa.export import ExportResult, export
from halopsa.export import job as job_module
from halopsa.export.journal import Journal, JournalError
from halopsa.export.sealed import DIGEST, sealed
from tests.unit.export.kit import Tenant, names, read_jsonl
from tests.unit.export.test_run import failing, stopped


@pytest.fixture(autouse=True, scope="module")
def _save_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job_module, "SAVE_EVERY", 0.0)
        patch.setattr(job_module, "_COST", 0)
        yield


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def attempt(tenant: Tenant, out: Path) -> ExportResult | HaloPsaError:
    try:
        return export(tenant.listing(), out)
    except HaloPsaError as error:
        return error


# States an export can be killed in


def reading(out: Path) -> None:
    stopped(Tenant(), out)


def _killed(out: Path, at: str) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: object, **__: object) -> None:
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(at, kill)
        with pytest.raises(Killed):
            export(Tenant().listing(), out)


def all_read(out: Path) -> None:
    _killed(out, "halopsa.export.job.Job._write")


def converted(out: Path) -> None:
    _killed(out, "halopsa.export.job.publish")


def published(out: Path) -> None:
    _killed(out, "halopsa.export.manifest.write")


STATES = {"reading": reading, "all_read": all_read, "converted": converted, "published": published}


@pytest.fixture(scope="module")
def states() -> Iterator[dict[tuple[str, str], dict[str, bytes]]]:
    """The files of each state, for two formats."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("jsonl", "csv"):
            for word, state in STATES.items():
                place = Path(folder, f"{suffix}-{word}")
                place.mkdir()
                state(place / f"t.{suffix}")
                found[suffix, word] = contents(place)
            place = Path(folder, f"whole.{suffix}")
            export(Tenant().listing(), place)
            found[suffix, "whole"] = {"content": place.read_bytes()}
        yield found


changes = st.tuples(
    st.sampled_from(["flip", "cut", "insert", "delete"]),
    st.floats(0, 1, exclude_max=True),
    st.binary(min_size=1, max_size=6),
)


def changed(content: bytes, change: tuple[str, float, bytes]) -> bytes:
    how, where, given_bytes = change
    at = int(where * len(content))
    if how == "flip":
        return (
            content[:at]
            + bytes(a ^ (b or 1) for a, b in zip(content[at:], given_bytes, strict=False))
            + (content[at + len(given_bytes) :])
        )
    if how == "cut":
        return content[:at]
    if how == "delete":
        return content[:at] + content[at + len(given_bytes) :]
    return content[:at] + given_bytes + content[at:]


@settings(max_examples=250)
@given(
    st.sampled_from(["jsonl", "csv"]),
    st.sampled_from(sorted(STATES)),
    st.sampled_from([".part", ".part.json"]),
    changes,
)
def test_damage_is_found_or_does_no_harm(
    states: dict[tuple[str, str], dict[str, bytes]],
    suffix: str,
    state: str,
    ending: str,
    change: tuple[str, float, bytes],
) -> None:
    name = f"t.{suffix}{ending}"
    kept = states[suffix, state]
    if name not in kept:
        return
    damaged = {**kept, name: changed(kept[name], change)}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for each, content in damaged.items():
            (folder / each).write_bytes(content)
        out = folder / f"t.{suffix}"
        result = attempt(Tenant(), out)
        if isinstance(result, HaloPsaError):
            assert "resume=False" in str(result) or "overwrite=True" in str(result)
            assert contents(folder) == damaged
        else:
            assert (result.rows, result.complete) == (23, True)
            assert out.read_bytes() == states[suffix, "whole"]["content"]
            assert names(folder) == {out.name, f"{out.name}.manifest.json"}


# Journals that are JSON and yet wrong


def rewritten(edit: Callable[[dict[str, object]], object]) -> Callable[[Path], None]:
    def work(path: Path) -> None:
        journal = json.loads(path.read_bytes())
        edit(journal)
        path.write_text(json.dumps(journal), encoding="utf-8")

    return work


def without(name: str) -> Callable[[dict[str, object]], object]:
    return lambda journal: journal.pop(name)


def having(**values: object) -> Callable[[dict[str, object]], object]:
    return lambda journal: journal.update(values)


@pytest.mark.parametrize(
    "edit",
    [
        having(size=-1),
        having(rows=-5),
        having(size=10**30),
        having(rows="10"),
        having(rows=9.0),
        having(size=None),
        having(columns=[["a", 1]]),
        having(columns=[["id", True, 1]]),
        having(columns={"id": 1}),
        having(checkpoint=5),
        having(checkpoint="{}"),
        having(checkpoint=None),
        having(report={"complete": True}),
        having(report=[]),
        having(manifest={}),
        having(manifest={"bytes": 1, "sha256": "x"}),
        having(export=[]),
        having(halopsa_export=1),
        having(halopsa_export=True),
        having(sessions=float("nan")),
        having(more=1),
        without("checkpoint"),
        without("export"),
        without("columns"),
    ],
)
@pytest.mark.parametrize("state", [reading, all_read])
@pytest.mark.parametrize("resealed", [False, True])
def test_a_journal_that_says_what_cannot_be(
    edit: Callable[[dict[str, object]], object], state: Callable[[Path], None], resealed: bool, tmp_path: Path
) -> None:
    out = tmp_path / "t.jsonl"
    state(out)
    rewritten(edit)(Places(out).journal)
    if resealed:  # by somebody who knows how
        from halopsa.export.sealed import sealed

        told = json.loads(Places(out).journal.read_bytes())
        told.pop("digest", None)
        Places(out).journal.write_text(json.dumps(sealed(told)), encoding="utf-8")
    before = contents(tmp_path)
    tenant = Tenant()
    result = attempt(tenant, out)
    if isinstance(result, HaloPsaError):
        assert "--restart" in str(result)
        assert (contents(tmp_path), tenant.asked) == (before, [])
        assert export(tenant.listing(), out, resume=False).rows == 23
    else:
        assert result.rows == 23
    assert [row["id"] for row in read_jsonl(out)] == list(range(1, 24))


def test_rows_are_checked_though_the_journal_vouches_for_them(tmp_path: Path) -> None:
    """Somebody who makes both fit each other still gets no file of what are no rows."""
    import hashlib

    from halopsa.export.sealed import sealed

    for number, line in enumerate((b"[1]\n", b"{\n", b'"x"\n', b"[" * 100_000 + b"\n")):
        out = tmp_path / f"{number}.csv"
        all_read(out)
        content = line * 23
        Places(out).spool.write_bytes(content)
        told = json.loads(Places(out).journal.read_bytes())
        told.pop("digest")
        told.update(size=len(content), sha256=hashlib.sha256(content).hexdigest())
        Places(out).journal.write_text(json.dumps(sealed(told)), encoding="utf-8")
        with pytest.raises(HaloPsaConfigError, match="holds what is no row"):
            export(Tenant().listing(), out)
        assert not out.exists()
        assert export(Tenant().listing(), out, resume=False).rows == 23


# Kills in the first and the last moment


@pytest.mark.parametrize("step", ["open", "unlink", "replace", "fsync"])
def test_the_same_command_ends_well_after_a_kill_before_any_step(step: str, tmp_path: Path) -> None:
    class Killed(BaseException):
        pass

    made = 0
    for number in range(1000):
        place = tmp_path / str(number)
        place.mkdir()
        out = place / "t.csv"
        calls = 0
        real = getattr(os, step)

        def killing(
            *args: object, real: Callable[..., object] = real, number: int = number, **kw: object
        ) -> object:
            nonlocal calls
            calls += 1
            if calls > number:  # nothing after it happens either
                raise Killed
            return real(*args, **kw)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, step, killing)
            try:
                export(Tenant(8).listing(), out)
            except Killed:
                pass
            else:
                break
        result = export(Tenant(8).listing(), out)
        assert (result.rows, out.read_bytes().count(b"\r\n")) == (8, 9)
        assert names(place) == {"t.csv", "t.csv.manifest.json"}
        made += 1
    assert made > 1


def test_a_file_of_another_export_is_not_taken_for_the_result(tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    export(Tenant(8).listing(), out)
    Places(out).lock.touch()
    for listing, options in (
        (Tenant(8).listing(identity="other"), {}),
        (Tenant(8).listing(), {"fields": ["id"]}),
        (Tenant(8).listing(), {"resume": False}),
    ):
        with pytest.raises(HaloPsaConfigError, match="is there already"):
            export(listing, out, **options)
        Places(out).lock.touch()
    assert export(Tenant(8).listing(), out).resumed
    with pytest.raises(HaloPsaConfigError, match="is there already"):
        export(Tenant(8).listing(), out)
    Places(out).lock.touch()
    tenant = Tenant(9)
    assert export(tenant.listing(), out, overwrite=True).rows == 9
    assert tenant.asked


def test_a_resumed_export_replaces_no_file_unless_told_to(tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    for state in (reading, all_read):
        state(out)
        out.write_bytes(b"mine")
        before = contents(tmp_path)
        tenant = Tenant()
        with pytest.raises(HaloPsaConfigError, match="is there already"):
            export(tenant.listing(), out)
        assert (contents(tmp_path), tenant.asked) == (before, [])
        assert export(tenant.listing(), out, overwrite=True).resumed
        shutil.rmtree(tmp_path)
        tmp_path.mkdir()


def test_other_options_of_a_csv_are_another_file(tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    published(out)
    with pytest.raises(HaloPsaConfigError, match="is there already"):
        export(Tenant().listing(), out, csv_bom=True)
    export(Tenant().listing(), out, csv_bom=True, overwrite=True)
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_failure_in_between_leaves_a_note_only_where_something_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    tenant = Tenant()

    def fail(page_no: int) -> None:
        if page_no == 3:
            Places(out).journal.write_bytes(b"?")
        failing(3, HaloPsaConnectionError("The line is dead."))(page_no)

    tenant.fail = fail
    with pytest.raises(HaloPsaConnectionError):
        export(tenant.listing(), out)


def journal(
    tmp_path: Path,
    **changes: Any,  # noqa: ANN401 - whatever types the fields have
) -> tuple[Path, dict[str, object]]:
    """Write a journal with these fields; return where, and what the file holds."""
    path = tmp_path / "t.jsonl.part.json"
    attrs.evolve(Journal({"resource": "tickets"}, "2026-03-01T12:00:00Z"), **changes).write(path)
    return path, json.loads(path.read_bytes())


def test_a_journal_with_another_number_in_it_is_damaged(tmp_path: Path) -> None:
    path, content = journal(tmp_path, rows=4, size=100)
    found = Journal.read(path)
    assert found is not None
    assert found.rows == 4
    path.write_text(json.dumps({**content, "rows": 5}))
    with pytest.raises(JournalError, match="damaged"):
        Journal.read(path)


def test_a_journal_without_one_of_its_fields_is_damaged_though_its_digest_is_right(tmp_path: Path) -> None:
    path, content = journal(tmp_path, rows=4, checkpoint="{}")
    left = {name: value for name, value in content.items() if name not in ("checkpoint", DIGEST)}
    path.write_text(json.dumps(sealed(left)))
    with pytest.raises(JournalError, match="damaged"):
        Journal.read(path)
