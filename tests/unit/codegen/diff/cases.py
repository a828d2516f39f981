"""Single edits of the demonstration's resources and filters, and what each changes for callers."""

from __future__ import annotations

from tests.unit.codegen.demo import Edit

JOBS, NOTES, PARAMS = "resources/jobs.yaml", "resources/notes.yaml", "params.yaml"

#: The edit, the verdict, and every line of the report.
CASES: list[tuple[Edit, str, list[str]]] = [
    # resources, operations
    (
        (JOBS, '  delete: {delete: "/{id}"}\n', ""),
        "major",
        ["breaking client.jobs.delete: removed", "fix client.api.tickets.delete: grade C, was A"],
    ),
    (
        (JOBS, "  delete: {delete", '  erase: {kind: delete, was: delete, until: "1.0", delete'),
        "minor",
        ["feature client.jobs.delete: renamed to erase; the old name warns, and works until 1.0"],
    ),
    (
        (JOBS, "  delete: {delete", "  erase: {kind: delete, delete"),
        "major",
        ["breaking client.jobs.delete: removed", "feature client.jobs.erase: added: DELETE /Tickets/{id}"],
    ),
    (
        (JOBS, "  get: {get", '  get: {was: fetch, until: "1.0", get'),
        "minor",
        ["feature client.jobs.get: has the old name fetch until 1.0"],
    ),
    (
        (JOBS, "children:\n", "  open: {kind: list, get: /, rows: tickets}\nchildren:\n"),
        "minor",
        ["feature client.jobs.open: added: GET /Tickets"],
    ),
    (
        (JOBS, "list:\n    get: /", "list:\n    kind: get\n    get: /"),
        "major",
        [
            "breaking client.jobs.list: returns Job, was rows of JobRow; is of kind get, was list",
            "fix client.api.tickets: rows are told apart by all they hold, were by id",
        ],
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {returns: Project, get: "/{id}"'),
        "minor",
        ["feature client.jobs.get: returns Project, was Job"],
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {returns: Note, get: "/{id}"'),
        "major",
        ["breaking client.jobs.get: returns Note, was Job"],
    ),
    ((JOBS, "row: JobRow", "row: Job"), "minor", ["feature client.jobs.list: returns Job, was JobRow"]),
    ((JOBS, "doc: Jobs to do.", "doc: Jobs."), "patch", ["fix client.jobs: documentation"]),
    (
        (JOBS, "grade: A\ndoc", "grade: C\ndoc"),
        "minor",
        [
            "feature client.jobs.create: takes calls without summary",
            "fix client.jobs.create: grade C, was A",
            "fix client.jobs.delete: grade C, was A",
            "fix client.jobs.get: grade C, was A",
            "fix client.jobs.list: grade C, was A",
            "fix client.jobs.update: grade C, was A",
            "fix client.api.tickets.create: grade C, was A",
            "fix client.api.tickets.delete: grade C, was A",
            "fix client.api.tickets.get: grade C, was A",
            "fix client.api.tickets.list: grade C, was A",
            "fix client.api.tickets.update: grade C, was A",
        ],
    ),
    (
        (JOBS, "effect: send\n    retry: never", "effect: write\n    retry: write"),
        "patch",
        [
            "fix client.jobs.send: counts as write, was send",
            "fix client.jobs.send: retried by the rule write, was never",
        ],
    ),
    (
        (NOTES, "list: {get: /", "list: {effect: write, retry: read, get: /"),
        "major",
        [
            "breaking client.jobs.notes: counts as write, was read",
            "breaking client.notes.list: counts as write, was read",
        ],
    ),
    (
        (NOTES, "list: {get: /", "list: {retry: never, get: /"),
        "patch",
        [
            "fix client.jobs.notes: retried by the rule never, was read",
            "fix client.notes.list: retried by the rule never, was read",
            "fix client.api.notes.list: retried by the rule never, was read",
        ],
    ),
    (
        (JOBS, "open_only: {type:", "open_only: {doc: Leaves out what is done., type:"),
        "patch",
        ["fix client.jobs.list(open_only=): documentation"],
    ),
    ((NOTES, "list: {get: /", "list: {doc: All., get: /"), "patch", ["fix client.notes.list: documentation"]),
    (
        (NOTES, "key: [ticket_id, id]\n", ""),
        "patch",
        [
            "fix client.notes: records are told apart by id, were by ticket_id, id",
            "fix client.api.notes: rows are told apart by id, were by ticket_id, id",
        ],
    ),
    (
        (NOTES, "key: [ticket_id, id]\n", "key: [ticket_id, id]\nid: guid\n"),
        "major",
        ["breaking client.notes: ids are guid, were int"],
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {at: x, get: "/{id}"'),
        "patch",
        ["fix client.jobs.get: the record is read from x, was none"],
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {served: {scope: admin}, get: "/{id}"'),
        "patch",
        ["fix client.jobs.get: served with {scope: admin}, was none"],
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {credits: 2, get: "/{id}"'),
        "patch",
        ["fix client.jobs.get: credits are 2, was none"],
    ),
    (
        (JOBS, "page: numbered\n", "page: numbered\n    page_size: 500\n"),
        "patch",
        ["fix client.jobs.list: the largest page is 500, was none"],
    ),
    # what must be given
    (
        (JOBS, "min: [summary]", "min: [summary, client_id]"),
        "major",
        ["breaking client.jobs.create: refuses calls without client_id"],
    ),
    (
        (JOBS, "min: [summary]", 'min: ["summary|details"]'),
        "minor",
        ["feature client.jobs.create: takes calls without summary"],
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [ticket_id, id]"),
        "minor",
        ["feature client.notes.list: needs one of id, ticket_id, was one of ticket_id"],
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [id]"),
        "major",
        ["breaking client.notes.list: needs one of id, was one of ticket_id"],
    ),
    (
        (NOTES, ", requires_any: [ticket_id]", ""),
        "minor",
        ["feature client.notes.list: needs no filter, was one of ticket_id"],
    ),
    # requests
    (
        (JOBS, "rows: tickets", "rows: [tickets, results]"),
        "patch",
        [
            "fix client.jobs.list: rows are read from tickets, results, were from tickets",
            "fix client.api.tickets.list: rows are read from tickets, results, were from tickets",
        ],
    ),
    (
        (JOBS, "    page: numbered\n", ""),
        "patch",
        [
            "fix client.jobs.list: paging is none, was numbered"
        ],  # what is published says how it comes in pages
    ),
    (
        (JOBS, 'inventory: {put: "/{id}"}', 'inventory: {post: "/{id}"}'),
        "patch",
        ["fix client.jobs.update: on inventory: sent as POST /Tickets/{id}, was PUT /Tickets/{id}"],
    ),
    (
        (NOTES, "list: {get: /", "list: {fixed: {a: b}, get: /"),
        "patch",
        [
            "fix client.jobs.notes: on v2: always sends {a: b}, was none",
            "fix client.notes.list: on v2: always sends {a: b}, was none",
        ],
    ),
    (
        (JOBS, '    experimental: {post: "//EmailStore", body: array, json: {job_id: "{id}"}}\n', ""),
        "major",
        ["breaking client.jobs.send: experimental=True has nothing to send any more"],
    ),
    (
        (JOBS, 'post: "//EmailStore"', 'post: "//Email"'),
        "patch",
        ["fix client.jobs.send: experimental=True sends POST /Email, was POST /EmailStore"],
    ),
    (
        (JOBS, 'job_id: "{id}"', 'job: "{id}"'),
        "patch",
        ["fix client.jobs.send: experimental=True sends other content"],
    ),
    (
        (JOBS, "unsupported: Nothing sends a job.", 'post: "/send"'),
        "minor",
        [
            "feature client.jobs.send: on v2: supported now, as POST /Tickets/send",
            "fix client.jobs.send: documentation",
        ],
    ),
    # filters
    (
        (JOBS, "team_id: {type", 'squad_id: {was: team_id, until: "1.0", type'),
        "minor",
        ["feature client.jobs.list(team_id=): renamed to squad_id; the old name warns, and works until 1.0"],
    ),
    (
        (JOBS, '      team_id: {type: "list[int]", wire: team, matches: team_id}\n', ""),
        "major",
        ["breaking client.jobs.list(team_id=): removed", "feature client.jobs.list(team=): added, list[int]"],
    ),
    (
        (JOBS, "open_only: {type: bool", "open_only: {type: int"),
        "major",
        [
            "breaking client.jobs.list(open_only=): takes int, was bool",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
        ],
    ),
    (
        (JOBS, "open_only: {type: bool", "open_only: {type: any"),
        "minor",
        [
            "feature client.jobs.list(open_only=): takes any, was bool",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
        ],
    ),
    (
        (JOBS, "open_only: {type: bool", "opened: {wire: open_only, type: bool"),
        "minor",
        [
            "feature client.jobs.list(open_only=): called opened now; this spelling is the vendor's and still works",
            "feature client.jobs.list(opened=): added, bool",
        ],
    ),
    (
        (JOBS, "wire: team, matches", "only: inventory, wire: team, matches"),
        "major",
        ["breaking client.jobs.list(team_id=): has an effect in the inventory dialect only, was both"],
    ),
    (
        (JOBS, "wire: team, matches", 'sets: {count: "5"}, wire: team, matches'),
        "minor",
        [
            "feature client.jobs.list(team=): added, list[int]",
            "fix client.jobs.list(team_id=): sent with it {count: 5}, was none",
        ],
    ),
    (
        (JOBS, "default: true", "default: false"),
        "patch",
        ["fix client.jobs.get(includedetails=): by default sends no, was yes"],
    ),
    (
        (JOBS, "matches: closed, op: truthy", "matches: closed, op: falsy"),
        "patch",
        [
            "fix client.jobs.list(open_only=): compares by falsy, was truthy",
            "fix client.api.tickets.list(open_only=): compares by falsy, was truthy",
        ],
    ),
    (
        (JOBS, "{emailto: str}", "{emailto: str, cc: str}"),
        "minor",
        ["feature client.jobs.send(cc=): added, str"],
    ),
    (
        (PARAMS, "type: datetime", "type: date"),
        "patch",
        ["fix client.jobs.list(since=): takes date, was datetime"],
    ),
    (
        (JOBS, "matches: closed, op: truthy", "matches: closed, op: truthy, loose: true, note: several"),
        "patch",
        [
            "fix client.jobs.list(open_only=): documentation",
            "fix client.jobs.list(open_only=): what rows show says nothing of it: yes, was no",
            "fix client.api.tickets.list(open_only=): what rows show says nothing of it: yes, was no",
        ],
    ),
    (
        (JOBS, "matches: closed, op: truthy", "matches: none, widens: true, note: others"),
        "patch",
        [
            "fix client.jobs.list(open_only=): compares by eq, was truthy",
            "fix client.jobs.list(open_only=): compares the field none, was closed",
            "fix client.jobs.list(open_only=): documentation",
            "fix client.jobs.list(open_only=): what rows show says nothing of a call with it: yes, was no",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
            "fix client.api.tickets.list(open_only=): what rows show says nothing of a call with it: yes, was no",
        ],
    ),
    (
        (JOBS, "open_only: {type: bool, ", "open_only: {type: bool, inventory: str, "),
        "minor",
        ["feature client.jobs.list(open_only=): in the inventory dialect takes str as well, was bool alone"],
    ),
    (
        (JOBS, "matches: closed, op: truthy", "matches: closed, op: truthy, named: {of: notes, where: {}}"),
        "patch",
        ["fix client.jobs.list(open_only=): names are looked up by {of: notes, where: none}, was none"],
    ),
    (
        (PARAMS, "wire: startdate", "wire: datesearch"),
        "patch",
        ["fix client.jobs.list(since=): sent as datesearch, was startdate"],
    ),
    (
        (PARAMS, "matches: made", "matches: made, grade: D, note: inferred"),
        "patch",
        ["fix client.jobs.list(since=): documentation", "fix client.jobs.list(since=): grade D, was none"],
    ),
]
