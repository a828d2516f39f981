"""Actions of tickets. Ids count within a ticket, so the key of an action is the pair of ticket id and id."""

from __future__ import annotations

from collections.abc import Mapping

from werkzeug.wrappers import Response

from halopsa.sandbox import effects, inventory, problems, query, reads, writes
from halopsa.sandbox.money import number_of
from halopsa.sandbox.store import Doc
from halopsa.sandbox.tenant import Context, answer
from halopsa.sandbox.values import is_true, joined, whole

_TICKET = "You do not have permission to add an action to this ticket."
_OUTCOME = "Please select a valid outcome for this action."


def listing(ctx: Context) -> Response:
    """The actions of a ticket, or of a window of time."""
    if not ctx.inventory and not query.requires(ctx.route.op, ctx.args, ctx.tenant.settings.dialect):
        raise problems.Refusal(500)  # as a real tenant does, after a while
    rows = reads.selected(ctx, ctx.route)
    if is_true(ctx.args.get("excludesys")):
        rows = [doc for doc in rows if doc["who_type"] != 0]
    if not is_true(ctx.args.get("includehtmlnote")):
        rows = [{key: item for key, item in doc.items() if key != "note_html"} for doc in rows]
    return reads.send_rows(ctx, rows)


def _find(ctx: Context, given: Mapping[str, object]) -> Doc:
    number, ticket_id = ctx.key(), given.get("ticket_id")
    if ticket_id is None and ctx.inventory:
        found = [doc for doc in ctx.store.rows("Actions") if doc["id"] == number]
        if found:
            return found[-1]
    doc = ctx.store.get("Actions", (ticket_id, number))
    if doc is None:
        raise problems.not_found()
    return doc


def _asked(ctx: Context) -> dict[str, object]:
    return {"ticket_id": whole(ctx.args, "ticket_id", 0)} if ctx.args.get("ticket_id") else {}


def item(ctx: Context) -> Response:
    """One action; the ticket is in the query."""
    return answer(reads.show(ctx, _find(ctx, _asked(ctx))))


def remove(ctx: Context) -> Response:
    """Delete one action; the ticket is in the query."""
    doc = _find(ctx, _asked(ctx))
    ctx.store.remove("Actions", (doc["ticket_id"], doc["id"]))
    return answer(reads.show(ctx, doc))


def write(ctx: Context) -> Response:
    """Create actions, or change those that have an id; the answer to several is an array."""
    bodies = ctx.elements()
    done = [save(ctx, body, index) for index, body in enumerate(bodies)]
    shown = [_shown(ctx, doc) for doc in done]
    return answer(shown[0] if len(shown) == 1 else shown, 201)


def replace(ctx: Context) -> Response:
    """PUT of one action: the inventory dialect."""
    body = ctx.elements()[0]
    old = _find(ctx, {**_asked(ctx), **body})
    doc = save(ctx, {**body, "id": old["id"], "ticket_id": old["ticket_id"]})
    return answer(_shown(ctx, doc))


def _shown(ctx: Context, doc: Doc) -> Doc:
    shown = {key: item for key, item in doc.items() if key[:1] != "_"}
    return inventory.to_public(ctx.route, shown) if ctx.inventory else shown


def save(ctx: Context, body: Doc, index: int = 0) -> Doc:
    """Create or change one action and apply its effects to the ticket."""
    bound = writes.bind(ctx, inventory.to_wire(ctx.route, body) if ctx.inventory else body, index)
    bound = {name: item for name, item in bound.items() if name[:1] != "_"}
    ticket_id, number = body.get("ticket_id"), bound.get("id")
    if isinstance(ticket_id, str) and ticket_id.isdecimal():
        ticket_id = int(ticket_id)
    ticket = ctx.store.get("Tickets", ticket_id)
    if ticket is None or ticket.get("_deleted"):
        raise _refused(ctx, "ticket_id", _TICKET)
    bound["ticket_id"] = ticket_id
    outcome = _outcome(ctx, body)
    effects.fire(ctx, body, ticket_id)
    if number not in (None, 0):
        old = ctx.store.get("Actions", (ticket_id, number))
        if old is None:
            raise problems.not_found()
        named = {} if outcome is None else _naming(outcome)
        doc = {**old, **bound, **named, "id": number, "last_updated": ctx.tenant.now()}
        return ctx.store.put("Actions", (int(ticket["id"]), int(str(number))), doc)
    if outcome is None:
        raise _refused(ctx, "outcome", _OUTCOME)
    return _create(ctx, ticket, bound, outcome)


def _create(ctx: Context, ticket: Doc, bound: Doc, outcome: Doc) -> Doc:
    now = ctx.tenant.now()
    last = int(ticket.get("_actions", 0))
    agent = ctx.store.get("Agent", ctx.agent_id) or {}
    doc: Doc = {
        "note": "",
        "timetaken": 0.0,
        "hiddenfromuser": False,
        "important": False,
        "who": agent.get("name"),
        "who_type": 1,
        "who_agentid": ctx.agent_id,
        "datetime": now,
        "attachments": [],
        **bound,
        **_naming(outcome),
        "id": last + 1,
        "actiondatecreated": now,
        "last_updated": now,
    }
    doc["note"] = doc["note"] or ""
    doc.setdefault("note_html", f"<p>{doc['note']}</p>")
    doc["attachments"] = _attach(ctx, doc)
    changed = {
        **ticket,
        "_actions": last + 1,
        "lastactiondate": now,
        "last_update": now,
        "lastnote": doc["note"],
        "timetaken": round(number_of(ticket.get("timetaken")) + number_of(doc["timetaken"]), 4),
    }
    # What the action itself states overrides the effects of its outcome.
    asked = {"new_status": outcome.get("newstatus"), **_given(bound, "new_status", "new_agent")}
    for name, column, target in (("new_status", "status_id", "Status"), ("new_agent", "agent_id", "Agent")):
        if ctx.store.get(target, asked.get(name)) is not None:
            changed[column] = asked[name]
    doc["old_status"], doc["new_status"] = ticket["status_id"], changed["status_id"]
    doc["new_status_name"] = joined(ctx.store, changed, ("status_id", "Status"))
    for team in ctx.store.rows("Team"):
        if bound.get("new_team") in (team["id"], team.get("name")):
            changed["team_id"] = team["id"]
    effects.close(ctx, changed, ticket, now)
    ctx.store.put("Tickets", ticket["id"], changed)
    return ctx.store.put("Actions", (ticket["id"], doc["id"]), doc)


def _given(bound: Doc, *names: str) -> Doc:
    return {name: bound[name] for name in names if bound.get(name) is not None}


def _naming(outcome: Doc) -> Doc:
    return {"outcome": outcome["outcome"], "outcome_id": outcome["id"]}


def _attach(ctx: Context, doc: Doc) -> list[Doc]:
    attached: list[Doc] = []
    for given in doc["attachments"] if isinstance(doc["attachments"], list) else ():
        found = ctx.store.get("Attachment", given.get("id") if isinstance(given, dict) else None)
        if found is not None:
            ctx.store.put(
                "Attachment", found["id"], {**found, "ticket_id": doc["ticket_id"], "action_id": doc["id"]}
            )
            attached.append({"id": found["id"], "filename": found["filename"]})
    return attached


def _outcome(ctx: Context, body: Doc) -> Doc | None:
    for row in ctx.store.rows("Outcome"):
        by_id = body.get("outcome_id") is not None and str(row["id"]) == str(body["outcome_id"])
        by_name = str(body.get("outcome") or "").strip().lower() in (
            str(row["outcome"]).lower(),
            str(row.get("buttonname")).lower(),
        )
        if by_id or (body.get("outcome_id") is None and by_name):
            return row
    if ctx.inventory and body.get("outcome"):
        return {"outcome": str(body["outcome"]), "id": None}
    return None


def _refused(ctx: Context, field: str, message: str) -> problems.Refusal:
    return inventory.refuse({field: [message]}) if ctx.inventory else problems.business(message, "text")
