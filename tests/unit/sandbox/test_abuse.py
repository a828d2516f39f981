"""Who reads slowly keeps nobody else waiting; a damaged file is told when it is opened."""

from __future__ import annotations

import base64
import contextlib
import socket
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from halopsa.sandbox.server import Sandbox
from tests.unit.sandbox.tool import Api

_READERS = 12  # more than there are threads


@contextlib.contextmanager
def _slow_readers(halo: Sandbox, api: Api, path: str, times: int) -> Iterator[None]:
    """Connections that ask and do not read."""
    host, _, port = halo.base_url.removeprefix("http://").partition(":")
    head = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {api.token}\r\n\r\n"
    with contextlib.ExitStack() as lines:
        for _ in range(_READERS):
            line = lines.enter_context(socket.create_connection((host, int(port)), timeout=10))
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            line.sendall(head.encode() * times)
        yield


def test_slow_readers_keep_nobody_out() -> None:
    with Sandbox(rate_limit=None, tickets=0, link_over=10**9) as halo:
        api = Api(halo)
        content = base64.b64encode(bytes(3_000_000)).decode()
        made = api.post("/Attachment", [{"filename": "a", "data_base64": content}]).data
        with _slow_readers(halo, api, f"/api/Attachment/{made['id']}", 12):
            for _ in range(20):  # until the threads have done all they can for the others
                assert api.get("/Status").status == 200
                time.sleep(0.1)
        assert api.get("/Status").status == 200


def test_an_answer_that_is_read_is_whole_however_large() -> None:
    with Sandbox(rate_limit=None, tickets=0, link_over=10**9) as halo:
        api = Api(halo)
        content = bytes(range(256)) * 60_000
        made = api.post("/Attachment", [{"filename": "a", "data_base64": base64.b64encode(content).decode()}])
        for _ in range(3):
            assert api.get(f"/Attachment/{made.data['id']}").body == content


def _made(place: Path) -> Path:
    with Sandbox(file=place, tickets=50) as halo:
        Api(halo).post("/Tickets", [{"summary": "kept"}])
    return place


def _overwritten(place: Path) -> None:
    data = bytearray(place.read_bytes())
    data[8192:-4096] = b"\xa5" * (len(data) - 12288)
    place.write_bytes(data)


def _cut(place: Path) -> None:
    place.write_bytes(place.read_bytes()[:20_000])


def _said(place: Path, statement: str) -> None:
    with closing(sqlite3.connect(place)) as db:
        db.execute(statement)
        db.commit()


@pytest.mark.parametrize(
    "damage",
    [
        _overwritten,
        _cut,
        lambda place: _said(place, "UPDATE rows SET doc = '{\"id\": 1' WHERE kind = 'Tickets'"),
        lambda place: _said(place, "UPDATE rows SET doc = '[]' WHERE kind = 'Status'"),
        lambda place: _said(place, "UPDATE rows SET key = 'one' WHERE kind = 'Client' AND key = '1'"),
        lambda place: _said(place, "UPDATE rows SET doc = x'ff00' WHERE kind = 'Status' AND key = '1'"),
        lambda place: _said(place, "DROP TABLE ids"),
        lambda place: _said(place, "ALTER TABLE rows RENAME COLUMN doc TO text"),
    ],
    ids=["overwritten", "cut", "half a document", "no object", "key", "bytes", "table gone", "column gone"],
)
def test_a_damaged_file_is_told_when_it_is_opened(damage: object, tmp_path: Path) -> None:
    place = _made(tmp_path / "tenant.db")
    assert callable(damage)
    damage(place)
    before = place.read_bytes()
    with pytest.raises(ValueError, match=r"tenant\.db .*damaged.*delete it") as caught, Sandbox(file=place):
        pass
    assert "\n" not in str(caught.value)
    assert place.read_bytes() == before


def test_a_whole_file_is_continued(tmp_path: Path) -> None:
    with Sandbox(file=_made(tmp_path / "tenant.db"), tickets=50) as halo:
        assert Api(halo).get("/Tickets", search="kept").data["record_count"] == 1
