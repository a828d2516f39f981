"""The kinds of call that meet the faults: what each sends, what it is answered, what it gives."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote, quote_plus

import attrs

from halopsa import HaloPsaClient
from tests.faults.server import Received, Step

# Marks that may show nowhere. With characters that encodings change, so that each form has to be looked for.
SECRET: Final = "canary/secret+5d1f=0"
CLIENT_ID: Final = "canary-client-8e21"
TOKEN: Final = "canary-token.77ab~x"
HEADER: Final = "canary header/c0de+1"
PLAIN_HEADER: Final = "canary-route-44f0"
SENT_DATA: Final = "canary-sent-91ee"
READ_DATA: Final = "canary-read-b7d3"
SECRETS: Final = (SECRET, CLIENT_ID, TOKEN, HEADER, PLAIN_HEADER)
DATA: Final = (SENT_DATA, READ_DATA)

TOKEN_ANSWER: Final = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600, "scope": "all"}
FILE: Final = f"{READ_DATA}\0\xff of a file, long enough to be cut somewhere in its middle".encode("latin-1")


def forms(mark: str) -> set[str]:
    """The mark in every encoding it may show in."""
    raw = mark.encode()
    return {
        mark,
        quote(mark, safe=""),
        quote_plus(mark),
        base64.b64encode(raw).decode(),
        raw.hex(),
        json.dumps(mark)[1:-1],
        repr(mark)[1:-1],
    }


@attrs.frozen
class Good:
    """A good answer, before anything happens to it."""

    body: bytes
    kind: str = "application/json"
    status: int = 200

    def head(self, **more: str) -> bytes:
        """Status line and headers; `more` replaces or adds some (underscores are hyphens)."""
        lines = {"Content-Type": self.kind, "Content-Length": str(len(self.body))}
        for name, value in more.items():
            lines[name.replace("_", "-")] = value
        text = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value != "-")
        return f"HTTP/1.1 {self.status} X\r\n{text}\r\n".encode("latin-1")

    @property
    def whole(self) -> bytes:
        return self.head() + self.body


def as_json(value: object, status: int = 200) -> Good:
    """A JSON answer."""
    return Good(json.dumps(value).encode(), status=status)


def row(number: int) -> dict[str, object]:
    """A ticket with a mark in it."""
    return {"id": number, "summary": f"{READ_DATA} {number}", "client_id": 7}


def good(received: Received) -> Good:
    """What a tenant in order answers."""
    line, query = received.line, received.query
    if received.path == "/auth/token":
        return as_json(TOKEN_ANSWER)
    if line == "GET /api/Tickets":
        page = int(query["page_no"][0])
        rows = {1: [row(1), row(2)], 2: [row(3), row(4)], 3: [row(5)]}.get(page, [])
        return as_json({"record_count": 5, "tickets": rows})
    if received.path.startswith("/api/Attachment/"):
        return Good(FILE, "application/octet-stream")
    if received.path.startswith("/api/Report/"):
        return as_json({"id": 3, "report": {"rows": [{"a": READ_DATA}], "load_error": ""}})
    if received.method == "DELETE":
        return as_json({})
    if received.method == "POST" and received.path in ("/api/Tickets", "/api/Attachment"):
        return as_json(row(5), 201)
    return as_json({"id": 5, "summary": f"{READ_DATA} 5", "name": READ_DATA})


def well(received: Received) -> Step:
    """The good answer as a step."""
    return Step((good(received).whole,))


@attrs.define
class Place:
    """Where a case runs: a directory of its own, and the rows that came before an error."""

    folder: Path
    rows: list[object] = attrs.field(factory=list)


@attrs.frozen
class Kind:
    """One kind of call. `family` says which expectations it shares, `line` what it sends."""

    name: str
    family: str
    line: str
    call: Callable[[HaloPsaClient, Place], object]
    value: object
    effect: str = "read"
    others: int = 0
    """Requests of a good run beside the one the faults hit."""

    def hits(self, received: Received) -> bool:
        """Whether this is the request the faults are for: page 2 of a traversal, else the only one."""
        return received.line == self.line and (not self.others or received.query.get("page_no") == ["2"])


def _list_all(client: HaloPsaClient, place: Place) -> object:
    place.rows.clear()
    for ticket in client.tickets.list_all(page_size=2, search=SENT_DATA):
        place.rows.append(ticket.id)
    return list(place.rows)


def _to_file(client: HaloPsaClient, place: Place) -> object:
    written = client.attachments.download(9, to=place.folder / "file")
    content = (place.folder / "file").read_bytes()
    assert written == len(content)
    (place.folder / "file").unlink()
    return content


def _upload(client: HaloPsaClient, place: Place) -> object:
    return client.tickets.add_attachment(5, SENT_DATA.encode(), filename=f"{SENT_DATA}.txt").id


_RECORD: Final = {"id": 5, "summary": f"{READ_DATA} 5", "name": READ_DATA}

KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind("get", "read", "GET /api/Tickets/5", lambda c, _: c.tickets.get(5).id, 5),
        Kind(
            "list",
            "read",
            "GET /api/Tickets",
            lambda c, _: [t.id for t in c.tickets.list(page_size=2, search=SENT_DATA)],
            [1, 2],
        ),
        Kind("list_all", "read", "GET /api/Tickets", _list_all, [1, 2, 3, 4, 5], others=2),
        Kind(
            "request GET",
            "read",
            "GET /api/Anything",
            lambda c, _: c.request("GET", "/Anything", params={"q": SENT_DATA}),
            _RECORD,
        ),
        Kind("api GET", "read", "GET /api/Tax/5", lambda c, _: c.api.tax.get(5).id, 5),
        Kind(
            "report",
            "report",
            "GET /api/Report/3",
            lambda c, _: c.reports.run(3).rows,
            [{"a": READ_DATA}],
        ),
        Kind("download", "file", "GET /api/Attachment/9", lambda c, _: c.attachments.download(9), FILE),
        Kind("download to a file", "stream", "GET /api/Attachment/9", _to_file, FILE),
        Kind(
            "create",
            "write",
            "POST /api/Tickets",
            lambda c, _: c.tickets.create({"summary": SENT_DATA}).id,
            5,
            "write",
        ),
        Kind(
            "update",
            "write",
            "POST /api/Tickets",
            lambda c, _: c.tickets.update(5, {"summary": SENT_DATA}).id,
            5,
            "write",
        ),
        Kind("upload", "write", "POST /api/Attachment", _upload, 5, "write"),
        Kind(
            "request POST",
            "any write",
            "POST /api/Anything",
            lambda c, _: c.request("POST", "/Anything", json={"note": SENT_DATA}),
            _RECORD,
            "write",
        ),
        Kind(
            "api POST",
            "any write",
            "POST /api/Tickets/vote",
            lambda c, _: c.api.tickets.vote([{"summary": SENT_DATA}]),
            _RECORD,
            "write",
        ),
        Kind("delete", "void", "DELETE /api/Tickets/5", lambda c, _: c.tickets.delete(5), None, "write"),
    )
}
