"""Files of the lead service's database: they are about people, so only their user may read them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from halopsa.leads.store.engine import Database


def test_new_files_are_their_users(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    database = Database(f"sqlite:///{folder / 'leads.db'}")
    before = os.umask(0)
    try:
        database.upgrade()
        files = [folder, *folder.iterdir()]
        assert len(files) == 4  # with those of SQLite's log beside it
        assert {stat.S_IMODE(file.stat().st_mode) & 0o077 for file in files} == {0}
    finally:
        os.umask(before)
        database.close()
