"""Every method of the guide's table: refused until asked for where it is inferred, then sent exactly as written."""

from __future__ import annotations

import pytest

from halopsa.integrations.portal import PortalApiClient, PortalUnsupportedError
from tests.wire.matching import same
from tests.wire.portal.conftest import API_KEY, TOKEN
from tests.wire.portal.rows import ID, LEFT_OUT, OTHERS, ROWS, Row
from tests.wire.scripted import Answer, Host, Loosely

GUESSED = [row for row in ROWS if row.grade == "D"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_is_sent(client: Loosely, portal: Host, row: Row) -> None:
    portal.answers(row.answer)
    found = row.call(client, **({"experimental": True} if row.grade == "D" else {}))
    only = portal.only
    assert (only.method, only.path, only.query) == (row.method, row.path, row.query)
    assert same(row.json, only.json)
    assert only.headers["authorization"] == f"Bearer {TOKEN}"
    assert only.headers["x-api-key"] == API_KEY
    if row.name.endswith((".find_by_id", ".create", ".update")) and not row.name.startswith("system_config"):
        assert found.id == ID
    elif row.name.endswith(".search"):
        assert ([one.id for one in found], found.record_count, found.complete) == ([ID], 1, True)


@pytest.mark.parametrize("row", GUESSED, ids=lambda row: row.name)
def test_what_is_inferred_is_refused_until_asked_for(client: Loosely, portal: Host, row: Row) -> None:
    with pytest.raises(PortalUnsupportedError, match="experimental=True"):
        row.call(client)
    assert portal.asked == []


def test_the_table_has_all_methods_of_the_client() -> None:
    client = PortalApiClient("https://portal.example")
    methods = {
        f"{space}.{name}"
        for space in dir(type(client))
        if hasattr(found := getattr(client, space, None), "_name")
        for name in vars(type(found))
        if not name.startswith("_") and name != "search_all" and not name.endswith("_many")
    }
    client.close()
    assert methods == {row.name for row in ROWS} | set(OTHERS)
    assert len({name.partition(".")[0] for name in methods}) == 15
    assert all(LEFT_OUT.values())


def test_the_search_of_the_guide(client: Loosely, portal: Host) -> None:
    portal.answers(
        Answer(json={"success": True, "data": [], "pagination": {"page": 2, "limit": 20, "total": 0}})
    )
    client.user.search(
        page=2,
        limit=20,
        filter={"status": ["active", "new"]},
        sort=[{"field": "created_at", "order": "DESC"}],
        experimental=True,
    )
    assert portal.only.query == {
        "page": "2",
        "limit": "20",
        "filter[status][0]": "active",
        "filter[status][1]": "new",
        "sort[0][field]": "created_at",
        "sort[0][order]": "DESC",
    }


@pytest.mark.parametrize("prefetch", [1, 4])
def test_all_pages_of_a_search(client: Loosely, portal: Host, prefetch: int) -> None:
    def reply(asked: object) -> Answer:
        query = asked.query  # type: ignore[attr-defined]  # what a server was asked
        page, limit = int(query["page"]), min(int(query["limit"]), 50)
        rows = [{"id": f"u{n:04}"} for n in range(430)][(page - 1) * limit : page * limit]
        return Answer(
            json={"success": True, "data": rows, "pagination": {"page": page, "limit": limit, "total": 430}}
        )

    portal.reply = reply
    listing = client.user.search_all(prefetch=prefetch, experimental=True)
    assert [one.id for one in listing] == [f"u{n:04}" for n in range(430)]
    assert (listing.report.complete, listing.report.record_count) == (True, 430)


def test_a_file_goes_out_as_a_form(client: Loosely, portal: Host) -> None:
    portal.answers(Answer(201, {"success": True, "data": {"id": "f1"}}))
    made = client.files.upload(b"picture", filename="me.png", category="avatar", experimental=True)
    only = portal.only
    assert made.id == "f1"
    assert (only.method, only.path) == ("POST", "/files")
    assert only.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="me.png"' in only.body
    assert b"picture" in only.body
    assert b'name="category"\r\n\r\navatar\r\n' in only.body


def test_the_content_of_a_file(client: Loosely, portal: Host) -> None:
    portal.answers(Answer(content=b"\x00picture", headers={"Content-Type": "image/png"}))
    assert client.files.download("f1", experimental=True) == b"\x00picture"
    assert (portal.only.method, portal.only.path) == ("GET", "/files/f1/download")
