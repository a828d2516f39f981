"""Attachments: uploads as data URIs (RFC 2397), downloads as bytes or as a link to another address."""

from __future__ import annotations

import base64
import binascii
import io
import secrets
from urllib.parse import quote

from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header
from werkzeug.wrappers import Response

from halopsa._api import API
from halopsa.sandbox import inventory, problems, query, reads, writes
from halopsa.sandbox.store import Doc, Store
from halopsa.sandbox.tenant import Context, answer
from halopsa.sandbox.values import is_true, whole

_IMAGES = "AttachmentImage"  # pictures within notes are no attachments: no list shows them
IMAGE_PATH = f"{API.connection.api_path}/attachment/image"
_MOST_PARTS = 100
_MOST_OF_A_FIELD = 1024 * 1024


def listing(ctx: Context) -> Response:
    """The files of a record; without one the answer is empty."""
    dialect = ctx.tenant.settings.dialect
    asked = ctx.inventory or query.requires(ctx.route.op, ctx.args, dialect)
    rows = reads.selected(ctx, ctx.route) if asked else []
    if ctx.args.get("type"):
        kind = whole(ctx.args, "type", 0)
        rows = [doc for doc in rows if doc["type"] == kind]
    return reads.send_rows(ctx, rows)


def item(ctx: Context) -> Response:
    """The bytes of a file, a link when it is large, or what is known about it with ``includedetails``."""
    doc = writes.find(ctx, ctx.key())
    if is_true(ctx.args.get("includedetails")):
        return answer(reads.show(ctx, doc))
    if doc["filesize"] > ctx.tenant.settings.link_over:
        return answer({"link": f"{ctx.root}/cdn/{doc['_token']}", "filename": doc["filename"]})
    return _bytes(doc)


def cdn(store: Store, token: str, authorization: str | None) -> Response:
    """The other address. Like a pre-signed link it refuses a request that also has a bearer token."""
    if authorization is not None:
        raise problems.Refusal(400, text="Only one auth mechanism allowed")
    return _found(store, "Attachment", token)


def take_image(ctx: Context) -> Response:
    """Store a picture for a note, as the web interface sends it: a form with a file. The answer is its address."""
    kind, options = parse_options_header(ctx.content_type)
    if kind != "multipart/form-data":
        raise problems.Refusal(415)
    parser = FormDataParser(_in_memory, max_form_memory_size=_MOST_OF_A_FIELD, max_form_parts=_MOST_PARTS)
    _, form, files = parser.parse(io.BytesIO(ctx.body), kind, len(ctx.body), options)
    file = files.get("file")
    if file is None:
        raise problems.business("There is no file in the request.", "exception")
    given = {**ctx.args, **form.to_dict()}
    ticket_id = whole(given, "ticket_id", 0)
    if ticket_id > 0 and ctx.store.get("Tickets", ticket_id) is None:
        raise problems.not_found()
    ident, token = ctx.store.next_id(_IMAGES), secrets.token_urlsafe(18)
    doc: Doc = {
        "id": ident,
        "filename": file.filename or "",
        "ticket_id": ticket_id,
        "action_id": whole(given, "action_id", 0),
        "_data": base64.b64encode(file.read()).decode(),
        "_token": token,
    }
    ctx.store.put(_IMAGES, ident, doc)
    return answer({"link": f"{ctx.root}{IMAGE_PATH}?token={token}"})


def _in_memory(*_: object, **__: object) -> io.BytesIO:
    """The stream for a file of a form; in memory, as the whole body is there already."""
    return io.BytesIO()


def image(store: Store, token: str) -> Response:
    """The picture at such an address: the token in it is enough, since a browser has no other."""
    return _found(store, _IMAGES, token)


def _found(store: Store, table: str, token: str) -> Response:
    for doc in store.rows(table):
        if secrets.compare_digest(doc["_token"].encode(), token.encode("utf-8", "replace")):
            return _bytes(doc)
    raise problems.not_found()


def _bytes(doc: Doc) -> Response:
    content = base64.b64decode(doc["_data"])
    name = quote(str(doc["filename"]), safe="", errors="replace")
    plain = "".join(
        char if char.isascii() and char.isprintable() and char not in '"\\' else "_"
        for char in doc["filename"]
    )
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{name}"
    return Response(
        content,
        content_type="application/octet-stream",
        headers={"Content-Disposition": disposition},
    )


def upload(ctx: Context) -> Response:
    """Store files; without a ticket they wait to be named by an action."""
    bodies = ctx.elements()
    done = [save(ctx, body, index) for index, body in enumerate(bodies)]
    shown = [_shown(ctx, doc) for doc in done]
    return answer(shown[0] if len(shown) == 1 else shown, 201)


def _shown(ctx: Context, doc: Doc) -> Doc:
    shown = {key: item for key, item in doc.items() if key[:1] != "_"}
    return inventory.to_public(ctx.route, shown) if ctx.inventory else shown


def save(ctx: Context, body: Doc, index: int = 0) -> Doc:
    """Store one file, or change its metadata."""
    bound = writes.bind(ctx, body, index)
    ident = bound.get("id")
    if ident not in (None, 0):
        old = writes.find(ctx, ident)
        kept: Doc = {
            name: bound[name] for name in ("note", "filename", "showforusers", "desc") if name in bound
        }
        return ctx.store.put("Attachment", old["id"], {**old, **kept})
    given = body.get("data_base64") or body.get("data")
    if not isinstance(body.get("filename"), str) or not body["filename"]:
        raise problems.business("Please enter a value for filename.", "exception")
    if not isinstance(given, str) or not given:
        raise problems.business("The attachment has no data.", "exception")
    content = _decode(given)
    ticket_id = body.get("ticket_id")
    if ticket_id not in (None, 0, -1) and ctx.store.get("Tickets", ticket_id) is None:
        raise problems.not_found()
    ident = ctx.store.next_id("Attachment")
    doc: Doc = {
        "id": ident,
        "filename": body["filename"],
        "ticket_id": ticket_id,
        "action_id": bound.get("action_id"),
        "unique_id": bound.get("unique_id"),
        "type": bound.get("type", 0),
        "note": bound.get("note", ""),
        "desc": bound.get("desc", ""),
        "filesize": len(content),
        "isimage": body["filename"].lower().endswith((".png", ".jpg", ".jpeg", ".gif")),
        "showforusers": bound.get("showforusers", True),
        "datecreated": ctx.tenant.now(),
        "agent_id": ctx.agent_id,
        "_data": base64.b64encode(content).decode(),
        "_token": secrets.token_urlsafe(18),
    }
    return ctx.store.put("Attachment", ident, doc)


def _decode(given: str) -> bytes:
    data = given.partition(",")[2] if given.startswith("data:") else given
    try:
        return base64.b64decode("".join(data.split()), validate=True)
    except (binascii.Error, ValueError):
        raise problems.business("The input is not a valid Base-64 string.", "exception") from None
