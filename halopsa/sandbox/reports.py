"""Reports: a few canned ones, computed from the rows when they are run."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

from werkzeug.wrappers import Response

from halopsa.sandbox import adhoc, inventory, reads, writes
from halopsa.sandbox.money import number_of
from halopsa.sandbox.store import Doc, Store
from halopsa.sandbox.tenant import Context, answer
from halopsa.sandbox.values import is_true, joined, stamp

Run = Callable[[Store, Mapping[str, str]], list[Doc]]


def _tickets(store: Store, args: Mapping[str, str]) -> list[Doc]:
    since = stamp(args.get("reportingperiodstartdate")) or ""
    until = stamp(args.get("reportingperiodenddate")) or "9999"
    client = args.get("client_id", "")
    return [
        doc
        for doc in store.rows("Tickets")
        if doc["_area"] == "ticket"
        and not doc.get("_deleted")
        and since <= (stamp(doc["dateoccurred"]) or "") <= until
        and client in ("", str(doc["client_id"]))
    ]


def _open_by_client(store: Store, args: Mapping[str, str]) -> list[Doc]:
    count = Counter(doc["client_id"] for doc in _tickets(store, args) if not doc["hasbeenclosed"])
    rows = [(joined(store, {"client_id": ident}, ("client_id", "Client")), n) for ident, n in count.items()]
    return [
        {"Client": name, "Open Tickets": n}
        for name, n in sorted(rows, key=lambda row: (-row[1], str(row[0])))
    ]


def _hours_by_agent(store: Store, args: Mapping[str, str]) -> list[Doc]:
    hours: defaultdict[object, float] = defaultdict(float)
    for doc in _tickets(store, args):
        hours[doc["agent_id"]] += number_of(doc["timetaken"])
    return [
        {"Agent": joined(store, {"agent_id": ident}, ("agent_id", "Agent")), "Hours": round(total, 2)}
        for ident, total in sorted(hours.items(), key=lambda row: -row[1])
    ]


def _by_status(store: Store, args: Mapping[str, str]) -> list[Doc]:
    count = Counter(doc["status_id"] for doc in _tickets(store, args))
    return [
        {"Status": joined(store, {"status_id": ident}, ("status_id", "Status")), "Tickets": n}
        for ident, n in sorted(count.items(), key=str)
    ]


def _invoiced(store: Store, args: Mapping[str, str]) -> list[Doc]:
    sums: Counter[str] = Counter()
    for doc in store.rows("Invoice"):
        sums[str(doc["invoice_date"])[:7]] += doc["total"]
    return [{"Month": month, "Total": round(total, 2)} for month, total in sorted(sums.items())]


# By report id, which is also how the seed names them.
RUNS: Mapping[int, Run] = {1: _open_by_client, 2: _hours_by_agent, 3: _by_status, 4: _invoiced}
BROKEN = 5


def item(ctx: Context) -> Response:
    """The definition of a report; with ``loadreport`` also what it returns."""
    doc = writes.find(ctx, ctx.key())
    shown = reads.show(ctx, doc)
    if is_true(ctx.args.get("loadreport")):
        shown = {**shown, **run(ctx, doc, ctx.args)}
    return answer(shown)


def run(ctx: Context, doc: Doc, args: Mapping[str, str]) -> Doc:
    """The part of the answer that holds the rows. A report that fails is still a success of HTTP."""
    rows: list[Doc] = []
    error: str | None = None
    if doc["id"] in RUNS:
        rows = RUNS[doc["id"]](ctx.store, args)
    elif doc["id"] == BROKEN:
        error = "Invalid column name 'faultidd'."
    else:
        error = "This tenant runs its own reports only."
    return _result(rows, error)


def _result(rows: list[Doc], error: str | None) -> Doc:
    columns = list(rows[0]) if rows else []
    return {
        "available_columns": [{"id": number, "name": name} for number, name in enumerate(columns, 1)],
        "report": {"rows": rows, "load_error": error, "row_count": len(rows)},
    }


def run_nested(ctx: Context) -> Response:
    """POST /Report/{id}/Run of the inventory dialect."""
    doc = writes.find(ctx, ctx.key())
    args = dict(ctx.args)
    if ctx.body.strip():
        given = ctx.elements()[0]
        args |= {name: str(item) for name, item in given.items() if isinstance(item, str | int)}
    found = run(ctx, doc, args)
    if found["report"]["load_error"]:
        raise inventory.refuse({"report": [found["report"]["load_error"]]})
    return answer(found["report"] | {"columns": found["available_columns"]})


def write(ctx: Context) -> Response:
    """POST /Report: what is only to be loaded or tested is run and not kept; anything else is stored."""
    bodies = ctx.elements()
    if len(bodies) == 1 and any(
        is_true(str(bodies[0].get(flag))) for flag in ("_loadreportonly", "_testonly")
    ):
        return answer(_loaded(ctx, bodies[0]), 201)
    return writes.write(ctx)


def _loaded(ctx: Context, body: Doc) -> Doc:
    """What a report returns: a saved one by its id, with the period of the body, else the statement in it."""
    ident = writes.bind(ctx, {"id": body.get("id")}, 0)["id"]
    if ident in (None, 0):
        return {"id": 0, "name": body.get("name", ""), **_result(*adhoc.run(body.get("sql")))}
    doc = writes.find(ctx, ident)
    if body.get("filters"):
        found = _result([], "This tenant is a local one: it does not know the filters of reports.")
    else:
        found = run(ctx, doc, {name: str(item) for name, item in body.items() if isinstance(item, str | int)})
    return {**reads.show(ctx, doc), **found}


def me(ctx: Context) -> Response:
    """GET /Agent/me: the agent the token works as."""
    doc = writes.find(ctx, ctx.agent_id)
    shown = {key: found for key, found in doc.items() if key[:1] != "_"}
    return answer(inventory.to_public(ctx.route, shown) if ctx.inventory else shown)
