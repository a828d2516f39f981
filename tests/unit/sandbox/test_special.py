"""Actions, attachments, reports and the agent of the token in the sandbox."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.store import Json
from tests.unit.sandbox.tool import Api, Reply


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def test_actions_need_a_ticket_or_a_window(api: Api) -> None:
    reply = api.get("/Actions")
    assert (reply.status, reply.body) == (500, b"")
    assert api.get("/Actions", startdate="2026-06-01T00:00:00", count=5).data["record_count"] == 5
    rows = api.get("/Actions", ticket_id=456).data["actions"]
    assert [row["id"] for row in rows] == list(range(1, len(rows) + 1))
    assert "note_html" not in rows[0]
    assert "note_html" in api.get("/Actions", ticket_id=456, includehtmlnote="true").data["actions"][0]
    assert len(api.get("/Actions", ticket_id=456, count=1).data["actions"]) == 1


def test_action_ids_count_within_the_ticket(api: Api) -> None:
    a, b = (api.post("/Tickets", [{"summary": "x"}]).data["id"] for _ in range(2))
    numbers = [
        api.post("/Actions", [{"ticket_id": ticket, "outcome": "Internal Note", "note": "n"}]).data["id"]
        for ticket in (a, a, b)
    ]
    assert numbers == [1, 2, 1]
    assert api.get("/Actions/2").status == 404
    assert api.get("/Actions/2", ticket_id=a).data["ticket_id"] == a
    changed = api.post("/Actions", [{"id": 2, "ticket_id": a, "note": "changed"}])
    assert (changed.status, changed.data["note"]) == (201, "changed")
    assert api.post("/Actions", [{"id": 9, "ticket_id": a, "note": "x"}]).status == 404
    assert api.delete("/Actions/2").status == 404
    assert api.delete("/Actions/2", ticket_id=a).data["note"] == "changed"
    assert api.get("/Actions/2", ticket_id=a).status == 404
    assert api.post("/Actions", [{"ticket_id": a, "outcome_id": 7}]).data["id"] == 3


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({"outcome": "Internal Note"}, "permission"),
        ({"ticket_id": 999999, "outcome": "Internal Note"}, "permission"),
        ({"ticket_id": [1], "outcome": "Internal Note"}, "convert"),
        ({"ticket_id": 1}, "outcome"),
        ({"ticket_id": 1, "outcome": "No such"}, "outcome"),
        ({"ticket_id": 1, "outcome_id": 999}, "outcome"),
    ],
)
def test_actions_are_refused_with_a_text(api: Api, body: dict[str, object], word: str) -> None:
    reply = api.post("/Actions", [body])
    assert reply.status == 400
    assert word in str(reply.data)


def test_actions_act_on_their_ticket(api: Api) -> None:
    ticket = api.post("/Tickets", [{"summary": "x"}]).data["id"]
    body = {
        "ticket_id": ticket,
        "outcome": "in progress",
        "timetaken": 0.5,
        "new_status": 9,
        "new_agent": 45,
        "new_team": "Network",
    }
    assert api.post("/Actions", [body]).data["outcome"] == "In Progress"
    found = api.get(f"/Tickets/{ticket}").data
    assert (found["status_id"], found["agent_id"], found["team"], found["timetaken"]) == (
        9,
        45,
        "Network",
        0.5,
    )
    assert found["hasbeenclosed"] is True
    api.post("/Actions", [{"ticket_id": str(ticket), "outcome_id": 3, "new_status": 2}])
    found = api.get(f"/Tickets/{ticket}").data
    assert (found["hasbeenclosed"], found["dateclosed"]) == (False, "1900-01-01T00:00:00")
    several = api.post(
        "/Actions", [{"ticket_id": ticket, "outcome_id": 7}, {"ticket_id": ticket, "outcome_id": 7}]
    )
    assert [row["id"] for row in several.data] == [3, 4]


def test_files_come_as_bytes(api: Api) -> None:
    body = {"ticket_id": 1, "filename": 'ümlaut "x".bin', "data_base64": "data:text/plain;base64,aGVsbG8="}
    made = api.post("/Attachment", [body])
    assert (made.status, made.data["filesize"]) == (201, 5)
    assert not {"_data", "data_base64"} & made.data.keys()
    plain = api.post("/Attachment", [{**body, "data_base64": base64.b64encode(b"hello").decode()}])
    for reply in (made, plain):
        got = api.get(f"/Attachment/{reply.data['id']}")
        assert got.body == b"hello"
        assert got.headers["content-disposition"].startswith("attachment")
        assert got.headers["content-type"] == "application/octet-stream"
    about = api.get(f"/Attachment/{made.data['id']}", includedetails="true")
    assert about.data["filename"] == body["filename"]
    listed = api.get("/Attachment", ticket_id=1).data
    assert listed["folders"] == []
    assert listed["record_count"] == 3
    assert api.get("/Attachment").data["attachments"] == []
    assert api.get("/Attachment", unique_id=1).data["record_count"] == 1
    renamed = api.post("/Attachment", [{"id": made.data["id"], "note": "noted"}])
    assert renamed.data["note"] == "noted"
    assert api.delete(f"/Attachment/{made.data['id']}").status == 200
    assert api.get(f"/Attachment/{made.data['id']}").status == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"ticket_id": 1, "data_base64": "aGk="}, 400),
        ({"ticket_id": 1, "filename": "a"}, 400),
        ({"ticket_id": 1, "filename": "a", "data_base64": "***"}, 400),
        ({"ticket_id": 99999, "filename": "a", "data_base64": "aGk="}, 404),
        ({"ticket_id": [1], "filename": "a", "data_base64": "aGk="}, 400),
    ],
)
def test_bad_uploads(api: Api, body: dict[str, object], status: int) -> None:
    assert api.post("/Attachment", [body]).status == status


def test_a_file_can_wait_for_its_action(api: Api) -> None:
    file = api.post("/Attachment", [{"filename": "a.png", "data_base64": "aGk="}]).data
    assert file["isimage"] is True
    action = api.post(
        "/Actions", [{"ticket_id": 2, "outcome_id": 7, "attachments": [{"id": file["id"]}, {}]}]
    )
    assert action.data["attachments"] == [{"id": file["id"], "filename": "a.png"}]
    about = api.get(f"/Attachment/{file['id']}", includedetails="true").data
    assert (about["ticket_id"], about["action_id"]) == (2, action.data["id"])


def test_large_files_come_through_a_link_that_takes_no_token() -> None:
    with Sandbox(link_over=10, rate_limit=(4, 60), tickets=5) as halo:
        api = Api(halo)
        content = base64.b64encode(b"x" * 11).decode()
        made = api.post("/Attachment", [{"ticket_id": 1, "filename": "a", "data_base64": content}]).data
        reply = api.get(f"/Attachment/{made['id']}")
        assert reply.headers["content-type"].startswith("application/json")
        path = reply.data["link"].removeprefix(halo.base_url)
        assert path.startswith("/cdn/")
        assert api.raw("GET", path).body == b"x" * 11
        assert api.raw("GET", path, headers={"Authorization": f"Bearer {api.token}"}).status == 400
        assert api.raw("GET", "/cdn/nonsense").status == 404
        # It stands for another host: nothing there uses the tenant's limit, and its addresses are secrets.
        assert [record.path for record in halo.requests[-3:]] == ["/cdn/***"] * 3
        assert [api.get("/Status").status for _ in range(2)] == [200, 429]


def test_reports_compute_their_rows(api: Api) -> None:
    plain = api.get("/Report/1").data
    assert "report" not in plain
    found = api.get("/Report/1", loadreport="true", includedetails="true").data
    opened = api.get("/Tickets", open_only="true").data["record_count"]
    assert sum(row["Open Tickets"] for row in found["report"]["rows"]) == opened
    assert [column["name"] for column in found["available_columns"]] == ["Client", "Open Tickets"]
    one = api.get(
        "/Report/3", loadreport="true", client_id=123, reportingperiodstartdate="2026-01-01T00:00:00"
    ).data
    total = sum(row["Tickets"] for row in one["report"]["rows"])
    window = {"datesearch": "dateoccurred", "startdate": "2026-01-01T00:00:00"}
    assert total == api.get("/Tickets", client_id=123, **window).data["record_count"]
    for ident in (2, 4):
        assert api.get(f"/Report/{ident}", loadreport="true").data["report"]["rows"]


def test_a_report_that_fails_is_a_200(api: Api) -> None:
    reply = api.get("/Report/5", loadreport="true")
    assert reply.status == 200
    assert "Invalid column" in reply.data["report"]["load_error"]
    loose = api.post("/Report", [{"sql": "select 1", "_loadreportonly": True, "id": 0, "name": ""}])
    assert loose.data["report"]["load_error"]
    assert api.post("/Report", [{"name": "Mine", "sql": "select 1"}]).data["id"] == 6


def loaded(api: Api, **body: Json) -> Json:
    reply = api.post("/Report", [{"_loadreportonly": True, **body}])
    assert reply.status == 201
    return reply.data


def test_a_statement_is_run_and_not_kept(api: Api) -> None:
    before = api.get("/Report").data["record_count"]
    sql = "SELECT 1 AS n, 'it''s; --' AS [Some text], 2.5 half, NULL \"none\";"
    found = loaded(api, sql=sql)
    assert found["report"]["rows"] == [{"n": 1, "Some text": "it's; --", "half": 2.5, "none": None}]
    assert found["report"]["load_error"] is None
    assert [column["name"] for column in found["available_columns"]] == ["n", "Some text", "half", "none"]
    assert loaded(api, sql="select top 0 1 as n")["report"]["rows"] == []
    assert loaded(api, sql="select top 5 1 as n order by n")["report"]["load_error"]  # of constants only
    tested = api.post("/Report", [{"sql": "SELECT 1 AS n", "_testonly": True}]).data
    assert tested["report"]["rows"] == [{"n": 1}]
    assert api.get("/Report").data["record_count"] == before


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("SELECT 1 AS x -- why", "omment"),
        ("SELECT 1 AS x; SELECT 2 AS y", "one statement"),
        ("SELECT faultid AS x FROM faults ORDER BY faultid", "TOP"),
        ("SELECT TOP 3 faultid FROM faults", "no tables"),
        ("DELETE FROM faults", "DELETE"),
        ("SELECT 1", "name"),
        ("SELECT 1 AS x, 2 AS x", "name"),
        ("SELECT name() AS x", "syntax"),
        ("", "no statement"),
        (None, "no statement"),
        (5, "no statement"),
        ("SELECT " + "'" * 20_000, "name"),
        ("SELECT " + "'" * 20_001, "syntax"),
    ],
)
def test_a_statement_that_fails_is_a_201_that_says_why(api: Api, sql: Json, why: str) -> None:
    found = loaded(api, sql=sql)
    assert why in found["report"]["load_error"]
    assert found["report"]["rows"] == []


def test_a_saved_report_is_run_for_the_period_in_the_body(api: Api) -> None:
    period = {
        "reportingperiodstartdate": "2026-01-01T00:00:00Z", "reportingperiodenddate": "2026-03-31T23:59:59Z"
    }  # fmt: skip
    asked = api.get("/Report/3", loadreport="true", **period).data["report"]
    assert loaded(api, id=3, **period)["report"] == asked
    assert asked["rows"] != loaded(api, id=3)["report"]["rows"]
    assert "filters" in loaded(api, id=3, filters=[{"fieldname": "x"}])["report"]["load_error"]
    assert api.post("/Report", [{"id": 999, "_loadreportonly": True}]).status == 404


def multipart(api: Api, *parts: tuple[str, bytes]) -> Reply:
    body = b"".join(
        b"--edge\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n" % (head.encode(), content)
        for head, content in parts
    )
    headers = {
        "Authorization": f"Bearer {api.token}",
        "Content-Type": "multipart/form-data; boundary=edge",
    }
    return api.raw("POST", "/api/Attachment/image", body + b"--edge--\r\n", headers)


FILE = ('name="file"; filename="a.png"', bytes(range(256)))


def test_a_picture_of_a_note_has_an_address_of_its_own(api: Api) -> None:
    before = api.get("/Attachment", ticket_id=456).data["record_count"]
    reply = multipart(api, ('name="ticket_id"', b"456"), ('name="image_upload_key"', b"k"), FILE)
    assert (reply.status, list(reply.data)) == (200, ["link"])
    address = urlsplit(reply.data["link"])
    assert (address.netloc, address.path) == (api.address, "/api/attachment/image")
    found = api.raw("GET", f"{address.path}?{address.query}")
    assert (found.status, found.body) == (200, FILE[1])
    assert api.get("/Attachment", ticket_id=456).data["record_count"] == before
    for query in ("?token=nonsense", "?token=%C3%A9"):
        assert api.raw("GET", f"/api/attachment/image{query}").status == 404
    assert api.raw("GET", "/api/attachment/image").status == 401
    assert api.get("/Attachment/image").status == 404
    assert all("token=" not in str(record) or "***" in str(record) for record in api.halo.requests)


def test_a_picture_that_cannot_be_taken(api: Api) -> None:
    assert api.post("/Attachment/image", [{"file": "x"}]).status == 415
    assert multipart(api).status == 400
    assert multipart(api, ('name="file"', b"no file name")).status == 400
    assert multipart(api, ('name="ticket_id"', b"99999"), FILE).status == 404
    assert multipart(api, ('name="ticket_id"', b"x"), FILE).status == 400
    whole = FILE[1]
    assert multipart(api, *[(f'name="f{n}"', whole) for n in range(200)], FILE).status == 413


def test_the_client_sends_a_picture(halo_sandbox: Sandbox, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(FILE[1])
    with HaloPsaClient(**halo_sandbox.connection) as client:
        answer: Json = client.api.attachment.post_image(picture, ticket_id=456)
        assert answer["link"].startswith(halo_sandbox.base_url)


def test_the_version_is_told_to_anybody(api: Api) -> None:
    reply = api.raw("GET", "/api/InstanceInfo")
    assert (reply.status, list(reply.data)) == (200, ["version"])


def test_agent_me(api: Api) -> None:
    me = api.get("/Agent/me").data
    assert (me["id"], me["is_admin"]) == (45, False)
    assert {"type", "value"} == set(me["claims"][0])
    assert "permissions" not in me
    assert api.get("/Users/me").status == 400
