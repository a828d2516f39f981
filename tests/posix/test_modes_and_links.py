"""Who may read a file that is made, and what else than a plain file has its name."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
from pathlib import Path

import pytest

from halopsa.core.operations.files import target
from halopsa.core.tabular import arrow
from halopsa.core.tabular.spool import Spool
from halopsa.errors import (
    FAMILY,
    HaloPsaConfigError,
    HaloPsaValidationError,
)
from halopsa.export import export, to_csv, to_sqlite
from halopsa.export import job as job_module
from tests.unit.export.kit import Tenant, names
from tests.unit.export.test_run import _ALL


@pytest.mark.parametrize("kind", ["fifo", "socket", "link", "dangling"])
def test_only_a_plain_file_is_replaced(tmp_path: Path, kind: str) -> None:
    path, other = tmp_path / "out.bin", tmp_path / "other"
    other.write_bytes(b"mine")
    with contextlib.ExitStack() as stack:
        if kind == "fifo":
            os.mkfifo(path)
        elif kind == "socket":
            stack.enter_context(socket.socket(socket.AF_UNIX)).bind(str(path))
        elif kind == "link":
            path.symlink_to(other)
        else:
            path.symlink_to(tmp_path / "nowhere")
        before = path.lstat()
        with pytest.raises(HaloPsaValidationError, match="cannot be written: it is"), target(path, FAMILY):
            pass
    assert os.path.samestat(path.lstat(), before)
    assert other.read_bytes() == b"mine"


def test_a_download_leaves_a_private_file_private(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    path.write_bytes(b"old")
    path.chmod(0o600)
    with target(path, FAMILY) as file:
        file.write(b"new")
        assert [stat.S_IMODE(found.stat().st_mode) for found in tmp_path.iterdir()] == [0o600, 0o600]
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)


def test_the_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    with target(tmp_path / "out", FAMILY) as file:
        file.write(b"x")
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_the_longest_name_there_is(tmp_path: Path) -> None:
    with target(tmp_path / ("x" * 255), FAMILY) as file:
        file.write(b"x")
    assert (tmp_path / ("x" * 255)).read_bytes() == b"x"


def test_a_file_that_may_not_be_written_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is the right to write into the folder. A child without the rights of root tries it."""
    tmp_path.chmod(0o777)
    monkeypatch.chdir(tmp_path)  # nobody else may go through the folders above
    path = Path("out.bin")
    path.write_bytes(b"old")
    path.chmod(0o444)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.geteuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            with target(path, FAMILY) as file:
                file.write(b"new")
            code = 0
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert (path.read_bytes(), mode(path)) == (b"new", 0o444)


@pytest.fixture(autouse=True)
def _save_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job_module, "SAVE_EVERY", 0.0)
    monkeypatch.setattr(job_module, "_COST", 0)


@pytest.fixture
def tenant() -> Tenant:
    return Tenant()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("pipe.csv", "is no plain file"),
        ("link.csv", "is a link; name the file it leads to"),
        ("a\ud800b.csv", "no files can have this name"),
    ],
)
def test_only_a_plain_file_becomes_an_export(name: str, problem: str, tenant: Tenant, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "link.csv").symlink_to("elsewhere.csv")
    with pytest.raises(HaloPsaConfigError, match=problem):
        export(tenant.listing(), tmp_path / name)
    assert tenant.asked == []
    assert names(tmp_path) == {"pipe.csv", "link.csv"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@_ALL
def test_nobody_else_can_read_what_is_not_finished(
    suffix: str, tenant: Tenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, int] = {}
    save = Spool.sync

    def look() -> bool:
        found = {path.name: mode(path) for path in tmp_path.iterdir() if ".part" in path.name}
        seen.update({name: found[name] | seen.get(name, 0) for name in found})
        return True

    monkeypatch.setattr(Spool, "sync", lambda spool: look() and save(spool))
    for module in (to_csv, to_sqlite, arrow):
        write = module.write
        monkeypatch.setattr(module, "write", lambda *a, _write=write, **k: _write(*a, **k) or look())
    made = tmp_path / f"tickets{suffix}"
    export(tenant.listing(), made)
    assert seen[f"{made.name}.part"] == seen[f"{made.name}.part.json"] == 0o600
    assert seen.get(f"{made.name}.part.tmp", 0o600) == 0o600
    plain = tmp_path / "plain"
    plain.touch()
    assert mode(made) == mode(tmp_path / f"{made.name}.manifest.json") == mode(plain)


@_ALL
def test_an_export_leaves_a_private_file_private(suffix: str, tenant: Tenant, tmp_path: Path) -> None:
    made = tmp_path / f"tickets{suffix}"
    made.touch(0o600)
    made.chmod(0o640)
    export(tenant.listing(), made, overwrite=True)
    assert mode(made) == mode(tmp_path / f"{made.name}.manifest.json") == 0o640


@_ALL
def test_links_that_lie_in_the_way_lead_nowhere(suffix: str, tenant: Tenant, tmp_path: Path) -> None:
    made, other = tmp_path / f"tickets{suffix}", tmp_path / "other"
    other.write_text("untouched", encoding="utf-8")
    for ending in (".part.json.tmp", ".part.tmp", ".manifest.json.tmp"):
        (tmp_path / f"{made.name}{ending}").symlink_to(other)
    export(tenant.listing(), made)
    assert other.read_text(encoding="utf-8") == "untouched"
