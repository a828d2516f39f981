"""The rows of the sandbox in SQLite: transactions, files, copies of the seed."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from halopsa.sandbox import seed
from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.store import Store, Template
from tests.unit.sandbox.tool import Api

ROOT = Path(__file__).parents[3]


def _run(code: str) -> subprocess.CompletedProcess[bytes]:
    call = [sys.executable, "-c", code]
    return subprocess.run(call, capture_output=True, timeout=60, check=False, cwd=ROOT)  # noqa: S603  # our own text


@pytest.fixture(params=[None, "tenant.db"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A small tenant, in memory and in a file."""
    found = Store(partial(seed.template, 1, 20), request.param and tmp_path / request.param)
    found.open()
    yield found
    found.close()


def test_copies_and_database_hold_the_same(store: Store) -> None:
    tables = seed.build(1, 20)
    copied = {kind: store.rows(kind) for kind in tables}
    store._copies.clear()
    assert {kind: store.rows(kind) for kind in tables} == copied
    assert {kind: list(docs.values()) for kind, docs in tables.items()} == copied
    assert all(store.get("Actions", key) == doc for key, doc in tables["Actions"].items())


def test_a_write_is_kept_as_a_whole_or_not_at_all(store: Store) -> None:
    with store.write():
        store.put("Team", 1, {"id": 1, "name": "kept"})

    def fail() -> None:
        with store.write():
            store.put("Team", 1, {"id": 1, "name": "lost"})
            store.put("Team", 99, {"id": 99})
            store.remove("Team", 2)
            assert (store.get("Team", 1), store.next_id("Team")) == ({"id": 1, "name": "lost"}, 100)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert (store.get("Team", 1), store.next_id("Team")) == ({"id": 1, "name": "kept"}, 6)
    assert (store.get("Team", 99), len(store.rows("Team"))) == (None, 5)


def test_what_is_stored_is_a_copy(store: Store) -> None:
    doc = {"id": 1, "names": ["a"]}
    stored = store.put("Team", 1, doc)
    doc["names"] = []
    assert store.get("Team", 1) == stored == {"id": 1, "names": ["a"]}
    with pytest.raises(ValueError, match="JSON"):
        store.put("Team", 1, {"id": float("nan")})
    assert store.get("Team", 1) == stored


def test_ids_are_given_once_and_negative_ones_count_down(store: Store) -> None:
    store.put("Team", 6, {"id": 6})
    store.remove("Team", 6)
    assert store.next_id("Team") == 7
    assert store.next_id("RecurringInvoice") == -241
    assert store.next_id("Nothing") == 1


@pytest.mark.parametrize("key", [[], {}, None, "1", 99, 1.5, 10**400, (1, 99)])
def test_keys_that_name_nothing(store: Store, key: object) -> None:
    assert store.get("Team", key) is None
    assert store.get("Nothing", key) is None


def test_reset_goes_back(store: Store) -> None:
    with store.write():
        store.put("Team", 1, {"id": 1})
        store.remove("Team", 2)
    store.reset()
    assert store.rows("Team") == list(seed.build(1, 20)["Team"].values())
    store._copies.clear()
    assert store.rows("Team") == list(seed.build(1, 20)["Team"].values())


def test_sandboxes_of_one_seed_do_not_share_changes() -> None:
    one, two = (Store(partial(seed.template, 1, 20)) for _ in range(2))
    for store in (one, two):
        store.open()
    one.put("Team", 1, {"id": 1})
    assert two.get("Team", 1) == seed.build(1, 20)["Team"][1]
    for store in (one, two):
        store.close()
        store.close()
        with pytest.raises(RuntimeError, match="not running"):
            store.rows("Team")


def test_readers_see_whole_writes_only(store: Store) -> None:
    stop, seen = threading.Event(), set[tuple[object, object]]()

    def read() -> None:
        while not stop.is_set():
            found = {doc["id"]: doc["name"] for doc in store.rows("Team")}
            seen.add((found[1], found[2]))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(50):
        with store.write():
            store.put("Team", 1, {"id": 1, "name": number})
            store.put("Team", 2, {"id": 2, "name": number})
    stop.set()
    reader.join()
    assert seen <= {("Service Desk", "Second Line"), *((number, number) for number in range(50))}


def test_a_request_is_refused_as_a_whole(halo_sandbox: Sandbox) -> None:
    api = Api(halo_sandbox)
    assert api.post("/Tickets", [{"summary": "one"}, {"details": "no summary"}]).status == 400
    assert api.get("/Tickets").data["record_count"] == 1250
    assert api.post("/Actions", [{"ticket_id": 1, "outcome_id": 7}, {"ticket_id": 1}]).status == 400
    assert api.post("/Actions", [{"ticket_id": 1, "outcome_id": 7}]).status == 201


def test_a_defect_is_an_empty_500(halo_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    api = Api(halo_sandbox)
    halo_sandbox._store.close()
    reply = api.get("/Tickets")
    assert (reply.status, reply.body) == (500, b"")
    assert "failed on 'GET' '/api/Tickets'" in caplog.text
    assert api.token not in caplog.text


def test_a_file_keeps_everything(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(file=file, tickets=20) as halo:
        api = Api(halo)
        made = api.post("/Tickets", [{"summary": "kept"}]).data["id"]
        api.post("/Actions", [{"ticket_id": made, "outcome_id": 7, "note": "kept"}])
        api.post("/Attachment", [{"ticket_id": made, "filename": "a.txt", "data_base64": "aGk="}])
        last = api.post("/Supplier", [{"name": "Soon gone"}]).data["id"]
        api.delete(f"/Supplier/{last}")
    with closing(sqlite3.connect(file)) as db:
        query = "SELECT json_extract(doc, '$.summary') FROM rows WHERE kind = 'Tickets' AND key = ?"
        assert db.execute(query, (str(made),)).fetchone() == ("kept",)
    with Sandbox(file=str(file)) as halo:
        api = Api(halo)
        assert api.get("/Tickets").data["record_count"] == 21
        assert api.get("/Actions/1", ticket_id=made).data["note"] == "kept"
        files = api.get("/Attachment", ticket_id=made).data["attachments"]
        assert api.get(f"/Attachment/{files[0]['id']}").body == b"hi"
        assert api.post("/Supplier", [{"name": "Next"}]).data["id"] == last + 1
        halo.reset()
        assert api.get("/Status").status == 401  # tokens are forgotten too
        assert Api(halo).get("/Tickets").data["record_count"] == 1250


def test_an_answer_is_in_the_file_before_it_is_sent(tmp_path: Path) -> None:
    """A process that is killed after an answer has lost nothing of it."""
    file = str(tmp_path / "tenant.db")
    code = (
        "import os, sys\n"
        "from halopsa.sandbox import Sandbox\n"
        "from tests.unit.sandbox.tool import Api\n"
        f"halo = Sandbox(file={json.dumps(file)}, tickets=5).start()\n"
        "print(Api(halo).post('/Tickets', [{'summary': 'kept'}]).data['id'], flush=True)\n"
        "os._exit(1)\n"
    )
    run = _run(code)
    with Sandbox(file=file) as halo:
        assert Api(halo).get(f"/Tickets/{int(run.stdout)}").data["summary"] == "kept"


def test_a_file_has_one_sandbox_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(file=file, tickets=5) as first:
        with pytest.raises(ValueError, match="in use, maybe by another sandbox"):
            Sandbox(file=file).start()
        code = (
            "import sqlite3\n"
            f"try: sqlite3.connect({str(file)!r}, timeout=0).execute('PRAGMA user_version')\n"
            "except sqlite3.OperationalError as error: print(error.sqlite_errorname)\n"
        )
        assert _run(code).stdout.split() == [b"SQLITE_BUSY"]
        assert Api(first).get("/Status").status == 200
    with Sandbox(file=file) as second:
        assert Api(second).get("/Tickets").data["record_count"] == 5
    assert [path.name for path in tmp_path.iterdir()] == ["tenant.db"]


def test_a_sandbox_can_be_started_again(tmp_path: Path) -> None:
    for file, expected in ((None, 200), (tmp_path / "tenant.db", 404)):
        halo = Sandbox(file=file, tickets=5)
        with halo:
            Api(halo).delete("/Outcome/1")
        with halo:
            assert Api(halo).get("/Outcome/1").status == expected


@pytest.mark.parametrize("made_by", ["", "PRAGMA application_id = 5", "PRAGMA application_id = 1212238927"])
def test_other_databases_are_refused_and_left_alone(tmp_path: Path, made_by: str) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE mine (x)")
        db.execute(made_by)
        db.commit()
    before = other.read_bytes()
    with pytest.raises(ValueError, match=r"not one of a sandbox|of another version"):
        Sandbox(file=other).start()
    assert other.read_bytes() == before


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    junk = tmp_path / "notes.txt"
    junk.write_text("not a database " * 100, encoding="utf-8")
    for file in (junk, tmp_path, tmp_path / "missing" / "tenant.db"):
        with pytest.raises(ValueError, match="cannot be used"):
            Sandbox(file=file).start()


def test_an_empty_file_is_filled(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    file.touch()
    with Sandbox(file=file, tickets=5) as halo:
        assert Api(halo).get("/Tickets").data["record_count"] == 5


def test_a_template_is_a_whole_database() -> None:
    image = Template.of({"Team": {1: {"id": 1}}, "Actions": {(1, 2): {"id": 2}}}).image
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(image)
        assert db.execute("SELECT * FROM rows ORDER BY kind").fetchall() == [
            ("Actions", "[1,2]", '{"id":2}'),
            ("Team", "1", '{"id":1}'),
        ]
        assert db.execute("SELECT * FROM ids").fetchall() == [("Team", 1)]
