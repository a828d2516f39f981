"""Every mistake a manifest can have: where it is reported, and with what advice."""

from __future__ import annotations

from pathlib import Path

import pytest

import halopsa
from codegen.naming import reserved
from halopsa.core.records.record import RESERVED_NAMES
from tests.unit.codegen.demo import FILES, Edit, mistakes, rendered, write

JOBS, NOTES = "resources/jobs.yaml", "resources/notes.yaml"
JOB, PROJECT = "entities/Job.yaml", "entities/Project.yaml"
PARAMS, API = "params.yaml", "api.yaml"
REPO = Path(__file__).resolve().parents[4]


def place(root: Path, file: str, text: str, after: str) -> str:
    """Return file:line:column of ``text`` in a manifest file, at or after an edit."""
    whole = (root / "spec" / file).read_text(encoding="utf-8")
    start = whole.find(text, max(whole.find(after) - 60, 0)) if after in whole else whole.find(text)
    assert start >= 0
    line, column = whole.count("\n", 0, start) + 1, start - whole.rfind("\n", 0, start)
    return f"spec/{file}:{line}:{column}"


def test_the_demo_is_clean(tmp_path: Path) -> None:
    assert mistakes(tmp_path) == []


#: What is changed; the file and the text that the report points at; what it says.
FORM: list[tuple[Edit, str, str, str]] = [
    (
        (JOB, "wire: timetaken, unit: hours", "wire: timetaken, unit: hours, warn_above: 0"),
        JOB,
        "warn_above: 0",
        "0 is not what the schema asks for: exclusiveMinimum 0",
    ),
    (
        (JOB, "read: main_phone,", "read: main_phone, also: {address.phone: maybe},"),
        JOB,
        "address.phone: maybe",
        "'maybe' is none of published, new",
    ),
    ((JOBS, "grade: A\ndoc", "grad: A\ndoc"), JOBS, "grad: A", "unknown key 'grad', did you mean 'grade'?"),
    (
        (JOBS, "page: numbered", "pag: numbered"),
        JOBS,
        "pag: numbered",
        "unknown key 'pag', did you mean 'page'?",
    ),
    (
        (JOBS, "matches: closed", "match: closed"),
        JOBS,
        "match: closed",
        "unknown key 'match', did you mean 'matches'?",
    ),
    (
        (JOBS, "op: truthy", "op: truthful"),
        JOBS,
        "op: truthful",
        "'truthful' is none of eq, in, ge, le, gt, lt, contains, truthy, falsy, with, without, did you m",
    ),
    (
        (JOB, "line1: {type: str", "line1: {one_of: [a b], type: str"),
        JOB,
        "a b",
        "'a b' is not a name of letters, digits and underscores",
    ),
    (
        (JOB, "line1: {type: str", "line1: {holds: [Note], type: any"),
        JOB,
        "Note]",
        "'Note' is not a type of JSON: str int float bool, or list[T] of one",
    ),
    ((JOBS, "doc: Jobs to do.\n", ""), JOBS, "resource: jobs", "missing key 'doc'"),
    ((JOBS, "doc: Jobs to do.", "doc: 5"), JOBS, "doc: 5", "5 is not of type string"),
    ((JOBS, "doc: Jobs to do.", "doc: ''"), JOBS, "doc: ''", "is empty"),
    (
        (JOBS, "path: /Tickets", "path: /Tick ets"),
        JOBS,
        "path: /Tick ets",
        "'/Tick ets' is not a path such as /Tickets",
    ),
    (
        (JOBS, "  send:", "  Send-it:"),
        JOBS,
        "Send-it:",
        "'Send-it' is not a name of small letters, digits and underscores",
    ),
    ((JOBS, "entity: Job\n", "entity: job\n"), JOBS, "entity: job", "'job' is not a name such as TicketRow"),
    (
        (JOBS, 'delete: "/{id}"', 'delete: "///evil.example/{id}"'),
        JOBS,
        'delete: "///evil.example/{id',
        "'///evil.example/{id}' is not a path: / is the resource's own, /{id} below it, //Other anywhere",
    ),
    (
        (JOB, "unit: hours", 'unit: "hours\\nimport os"'),
        JOB,
        'unit: "hours\\nimport os"',
        "'hours\\nimport os' is not one line of text",
    ),
    (
        (JOB, "closed: {type: datetime", 'closed: {type: "date time"'),
        JOB,
        'type: "date time"',
        "'date time' is not a type: int float bool str datetime date days guid bytes commas any object, ",
    ),
    ((API, "format: 2", "format: 3"), API, "format: 3", "3 is not 2"),
    ((API, "value: [all, some]", "value: []"), API, "value: [", "is empty"),
    (
        (PARAMS, "op: ge", "op: [ge]"),
        PARAMS,
        "op: [ge",
        "['ge'] is none of eq, in, ge, le, gt, lt, contains, truthy, falsy, with, without",
    ),
]


@pytest.mark.parametrize(("edit", "file", "text", "said"), FORM)
def test_mistakes_of_form(tmp_path: Path, edit: Edit, file: str, text: str, said: str) -> None:
    found = mistakes(tmp_path, edit)
    assert len(found) == 1
    assert found[0].startswith(f"{place(tmp_path, file, text, edit[2])}: {said}")


REFERENCES: list[tuple[Edit, str, str, str]] = [
    (
        (JOBS, "  send:\n", "  many: {bulk: some}\n  send:\n"),
        JOBS,
        "bulk: some",
        "bulk style 'some' does not exist",
    ),
    (
        (JOBS, "  send:\n", "  many: {kind: bulk, post: /}\n  send:\n"),
        JOBS,
        "kind: bulk",
        "kind bulk needs a bulk style: bulk: NAME",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", keys: [sumary]}'),
        JOBS,
        "keys: [",
        "keys are of kind bulk, and this is of kind delete",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', 'delete: {kind: delete, delete: "/{id}", part: file}'),
        JOBS,
        "part: file",
        "part is of kind upload, and this is of kind delete",
    ),
    (
        (API, "constants:\n", 'key_prefixes: {summery: "s-"}\nconstants:\n'),
        API,
        "summery",
        "no entity has a field 'summery', did you mean 'summary'?",
    ),
    (
        (API, "constants:\n", 'list_operators: {add: "$add", more: "$add"}\nconstants:\n'),
        API,
        "more",
        "'$add' is that of 'add' already",
    ),
    (
        (JOB, "phone: {read", "phone: {default: {}, read"),
        JOB,
        "default: {",
        "default is for an object, and 'phone' is of type 'str'",
    ),
    (
        (JOB, "site_id: {type: int", "site_id: {refers: note, type: int"),
        JOB,
        "refers: note",
        "resource 'note' does not exist, did you mean 'notes'?",
    ),
    (
        (JOB, "phone: {read", "allow_unknown: {read"),
        JOB,
        "allow_unknown: {read",
        "field 'allow_unknown' of JobRow is an argument of the calls that write it; give it another name with wire",
    ),
    (
        (JOB, "phone: {read", "phone: {type: strr, read"),
        JOB,
        "type: strr",
        "type 'strr' is unknown, did you mean 'str'?",
    ),
    (
        (JOB, 'type: "list[object]"', 'type: "list[Nota]"'),
        JOB,
        'type: "list[Nota',
        "type 'Nota' is unknown, did you mean 'Note'?",
    ),
    (
        (JOBS, "open_only: {type: bool", "open_only: {type: boool"),
        JOBS,
        "type: boool",
        "type 'boool' is unknown, did you mean 'bool'?",
    ),
    (
        (JOBS, "fields: {emailto: str}", "fields: {emailto: text}"),
        JOBS,
        "emailto: text",
        "type 'text' is unknown",
    ),
    (
        (PARAMS, "type: datetime", "type: datetimes"),
        PARAMS,
        "type: datetimes",
        "type 'datetimes' is unknown, did you mean 'datetime'?",
    ),
    (
        (JOBS, "entity: Job", "entity: Jobb"),
        JOBS,
        "entity: Jobb",
        "entity 'Jobb' does not exist, did you mean 'Job'?",
    ),
    (
        (JOBS, "row: JobRow", "row: JobRo"),
        JOBS,
        "row: JobRo",
        "entity 'JobRo' does not exist, did you mean 'JobRow'?",
    ),
    (
        (JOBS, 'get: "/{id}", ', 'get: "/{id}", returns: Nope, '),
        JOBS,
        "returns: Nope",
        "entity 'Nope' does not exist, did you mean 'Note'?",
    ),
    (
        (JOB, "of: Faults\n", "of: Fault\n"),
        JOB,
        "of: Fault",
        "the vendor publishes no schema 'Fault', did you mean 'Faults'?",
    ),
    (
        (JOB, "of: Faults_List", "of: FaultsList"),
        JOB,
        "of: FaultsList",
        "the vendor publishes no schema 'FaultsList', did you mean 'Faults_List'?",
    ),
    (
        (PROJECT, "extends: Job", "extends: Jab"),
        PROJECT,
        "extends: Jab",
        "entity 'Jab' does not exist or extends this one, did you mean 'Job'?",
    ),
    (
        (PROJECT, "extends: Job", "extends: Note"),
        PROJECT,
        "row: {entity: ProjectRow",
        "Note has no row to extend",
    ),
    (
        (PROJECT, "extends: Job", "extends: Job\nof: Faults"),
        PROJECT,
        "of: Faults",
        "give of or extends, not both",
    ),
    (
        (PROJECT, "{entity: ProjectRow}", "{entity: ProjectRow, of: Notes}"),
        PROJECT,
        "row: {entity: ProjectRow",
        "the row of an extension has no schema",
    ),
    (
        (PROJECT, "budget: {type: float,", "summary: {type: str,"),
        PROJECT,
        "summary: {type: str",
        "Job has field 'summary' already",
    ),
    (
        (PROJECT, "budget: {type: float,", "title: {type: str, wire: summary,"),
        PROJECT,
        "title: {type: str",
        "'summary' and 'title' are both read from 'summary'",
    ),
    (
        (JOBS, "params: [paging, windows]", "params: [paging, window]"),
        JOBS,
        "window",
        "parameter group 'window' does not exist, did you mean 'windows'?",
    ),
    (
        (JOBS, "page: numbered", "page: numbers"),
        JOBS,
        "page: numbers",
        "page style 'numbers' does not exist, did you mean 'numbered'?",
    ),
    (
        (JOBS, "create: {write: upsert", "create: {write: upsrt"),
        JOBS,
        "write: upsrt",
        "write style 'upsrt' does not exist, did you mean 'upsert'?",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', "delete: {write: upsert}"),
        JOBS,
        "write: upsert}",
        "write style 'upsert' is for create, update, not for delete",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}", post: /}'),
        JOBS,
        'delete: {delete: "/{id',
        "an operation has one verb, not post and delete",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', "delete: {doc: x}"),
        JOBS,
        "delete: {doc: x",
        "an operation needs get, post, put, patch, delete, write or unsupported",
    ),
    (
        (JOBS, 'delete: {delete: "/{id}"}', 'delete: {delete: "/{id}/All"}'),
        JOBS,
        'delete: "/{id',
        "the vendor publishes no DELETE /Tickets/{id}/All",
    ),
    (
        (JOBS, "of: notes, op: list", "of: note, op: list"),
        JOBS,
        "of: note",
        "resource 'note' does not exist, did you mean 'notes'?",
    ),
    (
        (JOBS, "of: notes, op: list", "of: notes, op: lost"),
        JOBS,
        "op: lost",
        "there is no operation notes.lost, did you mean 'list'?",
    ),
    (
        (JOBS, "of: notes, op: list", "of: jobs, op: get"),
        JOBS,
        "op: get",
        "jobs.get is of kind get; a child is list, create, upload",
    ),
    (
        (JOBS, "of: notes, op: list", "of: jobs, op: add_note"),
        JOBS,
        "op: add_note",
        "there is no operation jobs.add_note",
    ),
    (
        (JOBS, "  add_note: {of", "  send: {of"),
        JOBS,
        "send: {of: notes",
        "'send' is an operation already; name the child otherwise",
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [tickets_id]"),
        NOTES,
        "tickets_id",
        "requires_any names 'tickets_id', which is no filter, did you mean 'ticket_id'?",
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {served: {takes: [sumary]}, get: "/{id}"'),
        JOBS,
        "sumary",
        "takes names 'sumary', which is no key of a body, did you mean 'summary'?",
    ),
    (
        (JOBS, 'get: {get: "/{id}"', 'get: {served: {usual: {sumary: x}}, get: "/{id}"'),
        JOBS,
        "sumary",
        "usual names 'sumary', which is no field of Job, did you mean 'summary'?",
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [ticket_id], served: {limit: bulk}"),
        NOTES,
        "limit: bulk",
        "limit 'bulk' does not exist",
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [ticket_id], page_size: 500"),
        NOTES,
        "page_size: 500",
        "page_size is for a list that has pages",
    ),
    (
        (NOTES, "requires_any: [ticket_id]", "requires_any: [ticket_id], more: true"),
        NOTES,
        "more: true",
        "more is for a call",
    ),
    (
        (JOBS, "min: [summary]", "min: [sumary]"),
        JOBS,
        "sumary",
        "min names 'sumary', which is no field, did you mean 'summary'?",
    ),
    (
        (JOBS, "min: [summary]", "min: [summary if not fixd]"),
        JOBS,
        "summary if not fixd",
        "min names 'fixd', which is no field",
    ),
    (
        (NOTES, '"text|html"', '"text|htm"'),
        NOTES,
        '"text|htm"',
        "min names 'htm', which is no field, did you mean 'html'?",
    ),
    (
        (NOTES, "key: [ticket_id, id]", "key: [ticketid, id]"),
        NOTES,
        "key: [ticketid",
        "key 'ticketid' is no field of Note, did you mean 'ticket_id'?",
    ),
    (
        (JOB, "doc: A job.", "key: [ids]\ndoc: A job."),
        JOB,
        "key: [ids",
        "key 'ids' is no field of Job, did you mean 'id'?",
    ),
    (
        (JOB, "wire: dateclosed", "wire: date_closed"),
        JOB,
        "wire: date_closed",
        "Faults has no field 'date_closed', did you mean 'dateclosed'?",
    ),
    (
        (JOB, "create: new_phone", "create: new_fone"),
        JOB,
        "create: new_fone",
        "Faults has no field 'new_fone', did you mean 'new_phone'?",
    ),
    (
        (JOB, "type: int, expect: float", "type: int, warn_above: 24, expect: float"),
        JOB,
        "warn_above: 24",
        "warn_above is for a number whose unit the warning can say",
    ),
    (
        (JOB, "type: float, wire: timetaken", "type: str, warn_above: 24, expect: float, wire: timetaken"),
        JOB,
        "warn_above: 24",
        "warn_above is for a number whose unit the warning can say",
    ),
    (
        (JOB, "read: main_phone,", "read: main_phone, also: {adress.phone: published},"),
        JOB,
        "adress.phone",
        "Faults has no field 'adress', did you mean 'address'?",
    ),
    (
        (JOB, "read: main_phone,", "read: main_phone, also: {address.phone: new}, grade: B, note: seen,"),
        JOB,
        "address.phone",
        "'address' is not new: it is published now",
    ),
    (
        (JOB, "read: main_phone,", "read: main_phone, also: {phones.main: new},"),
        JOB,
        "phones.main",
        "'phones.main' is another place: it needs a grade and a note that say where the fact comes from",
    ),
    (
        (JOB, "read: main_phone,", "read: main_phone, also: {main_phone: published}, grade: B, note: seen,"),
        JOB,
        "main_phone: published",
        "'main_phone' is where it is read from anyway",
    ),
    (
        (JOB, "wire: address.line1", "wire: adress.line1"),
        JOB,
        "wire: adress.line1",
        "Faults has no field 'adress', did you mean 'address'?",
    ),
    (
        (JOB, "wire: address.line1", "wire: dateclosed"),
        JOB,
        "line1: {type: str",
        "'closed' and 'line1' are both read from 'dateclosed'",
    ),
    (
        (
            JOB,
            "write: team, via: {name_of: notes}, new: true",
            "wire: team, via: {name_of: notes}, new: true",
        ),
        JOB,
        "new: true",
        "is not new: it is published now",
    ),
    (
        (JOB, "expect: float, grade: A", "expect: str, grade: A"),
        JOB,
        "expect: str",
        "stale correction: published as 'float' now, not 'str'",
    ),
    (
        (JOB, "site_id: {type: int, expect: float", "site_id: {type: float, expect: float"),
        JOB,
        "expect: float",
        "redundant correction: published like that; remove it",
    ),
    (
        (JOB, "site_id: {type: int, expect: float", "site_id: {type: int"),
        JOB,
        "type: int",
        "type 'int' is published as 'float'; say so with expect: 'float'",
    ),
    (
        (JOBS, "wire: team, matches", "wire: teams, matches"),
        JOBS,
        "wire: teams",
        "'teams' is no published parameter of GET /Tickets, did you mean 'team'?",
    ),
    (
        (JOBS, '{inactive: "false"}', '{inactiv: "false"}'),
        JOBS,
        'when: {"true": {inactiv: "fals',
        "'inactiv' is no published parameter of GET /Tickets, did you mean 'inactive'?",
    ),
    (
        (JOBS, "wire: team, matches", "wire: team, new: true, matches"),
        JOBS,
        "new: true",
        "is not new: GET /Tickets is published with it now",
    ),
    (
        (JOBS, "open_only: {type: bool,", "open_only: {type: bool, expect: str,"),
        JOBS,
        "expect: str",
        "stale correction: published as 'bool' now, not 'str'",
    ),
    (
        (JOBS, "open_only: {type: bool,", "open_only: {type: int,"),
        JOBS,
        "type: int",
        "type 'int' is published as 'bool'; say so with expect: 'bool'",
    ),
    (
        (JOBS, "matches: closed", "matches: close"),
        JOBS,
        "matches: close",
        "matches 'close', which is no field of JobRow, did you mean 'closed'?",
    ),
    (
        (JOBS, "op: truthy", "op: truthy, named: {of: note, where: {}}"),
        JOBS,
        "of: note",
        "resolver for 'note' does not exist, did you mean 'notes'?",
    ),
    (
        (JOBS, "op: truthy", "op: truthy, named: {of: notes, where: {ticketid: 1}}"),
        JOBS,
        "ticketid: 1",
        "no list of notes has a filter and a field 'ticketid', did you mean 'ticket_id'?",
    ),
    (
        (JOBS, "op: truthy", "op: truthy, loose: true"),
        JOBS,
        "loose: true",
        "needs a note that says what else it selects",
    ),
    (
        (JOBS, "open_only: {type: bool, matches: closed, op: truthy", "open_only: {type: bool, loose: true"),
        JOBS,
        "loose: true",
        "is loose, but matches no field; leave it out",
    ),
    (
        (JOBS, "op: truthy", "op: truthy, widens: true, note: others"),
        JOBS,
        "widens: true",
        "compares a field, so what rows show says what it does; leave one of both out",
    ),
    (
        (JOBS, "open_only: {type: bool, matches: closed, op: truthy", "open_only: {type: bool, widens: true"),
        JOBS,
        "widens: true",
        "needs a note that says which rows it brings",
    ),
    (
        (JOBS, "open_only: {type: bool,", "open_only: {type: bool, inventory: strr,"),
        JOBS,
        "inventory: strr",
        "type 'strr' is unknown, did you mean 'str'?",
    ),
    (
        (JOBS, "open_only: {type: bool,", "open_only: {type: bool, inventory: bool,"),
        JOBS,
        "inventory: bool",
        "both dialects take bool; leave it out",
    ),
    (
        (PARAMS, "expect: str", "inventory: dates, expect: str"),
        PARAMS,
        "inventory: dates",
        "type 'dates' is unknown, did you mean 'date'?",
    ),
    (
        (API, "resolvers:", "compared_by_name: {value: [ticketid], grade: C, note: x}\nresolvers:"),
        API,
        "ticketid]",
        "no list has a filter and a field 'ticketid', did you mean 'ticket_id'?",
    ),
    (
        (PARAMS, "expect: str", "expect: bool"),
        PARAMS,
        "expect: bool",
        "stale correction: published as 'str' now, not 'bool'",
    ),
    (
        (PARAMS, "wire: startdate", "wire: begindate"),
        PARAMS,
        "wire: begindate",
        "'begindate' is no published parameter of GET /Tickets, did you mean 'pageinate'?",
    ),
    (
        (PARAMS, "sets: {datesearch", "sets: {datesearched"),
        PARAMS,
        "sets: {datesearched: made",
        "'datesearched' is no published parameter of GET /Tickets, did you mean 'datesearch'?",
    ),
    (
        (PARAMS, "matches: made", "matches: maid"),
        PARAMS,
        "matches: maid",
        "matches 'maid', which is no field of JobRow, did you mean 'made'?",
    ),
    (
        (JOBS, "params: [paging, windows]", "params: [paging]"),
        PARAMS,
        "windows:",
        "no operation uses the group 'windows'",
    ),
    (
        (JOBS, "note: inferred\n", "doc: inferred\n"),
        JOBS,
        "grade: D",
        "grade D needs a note that says where the fact comes from",
    ),
    (
        (JOB, "wire: dateclosed", "wire: dateclosed, grade: C"),
        JOB,
        "grade: C",
        "grade C needs a note that says where the fact comes from",
    ),
    (
        (JOBS, "op: truthy", "op: truthy, grade: D"),
        JOBS,
        "grade: D",
        "grade D needs a note that says where the fact comes from",
    ),
    (
        (PARAMS, "op: ge", "op: ge, grade: C"),
        PARAMS,
        "grade: C",
        "grade C needs a note that says where the fact comes from",
    ),
    (
        (JOB, "via: {name_of: notes}", "via: {names_of: notes}"),
        JOB,
        "via: {names_of: notes",
        "transform 'names_of' does not exist, did you mean 'name_of'?",
    ),
    (
        (JOB, "via: {name_of: notes}", "via: {name_of: jobs}"),
        JOB,
        "via: {name_of: jobs",
        "resolver for 'jobs' does not exist",
    ),
    (
        (JOB, "via: {name_of: notes}", "via: {name_parts: summary sumary}"),
        JOB,
        "via: {name_parts: summary suma",
        "field 'sumary' does not exist, did you mean 'summary'?",
    ),
    (
        (JOB, "via: {name_of: notes}", "via: {key_field: x, of: note}"),
        JOB,
        "via: {key_field: x",
        "resource 'note' does not exist, did you mean 'notes'?",
    ),
    (
        (API, "  notes: {op: list", "  jots: {op: list"),
        API,
        "jots: {op: list",
        "resource 'jots' does not exist, did you mean 'jobs'?",
    ),
    (
        (API, "  notes: {op: list", "  notes: {op: lists"),
        API,
        "notes: {op: lists",
        "operation of notes 'lists' does not exist, did you mean 'list'?",
    ),
    (
        (API, '{"400": HaloPsaV', '{"4xx": HaloPsaV'),
        API,
        'value: {"4xx": HaloPsaV',
        "keys: int is for a mapping whose keys are whole numbers",
    ),
    (
        (API, "api_path: /api", "page_styles: /api"),
        API,
        "page_styles: /api",
        "constant 'page_styles' is made from the part of that name; name it otherwise",
    ),
    (
        (API, '"400": HaloPsaValidationError', '"400": HaloPsaValidatonError'),
        API,
        '"400": HaloPsaValidatonError',
        "error class 'HaloPsaValidatonError' does not exist, did you mean 'HaloPsaValidationError'?",
    ),
    (
        (API, '"400": HaloPsaValidationError', '"40": HaloPsaValidationError'),
        API,
        '"40": HaloPsa',
        "'40' is no status of a failure (400 to 599)",
    ),
    (
        (API, '    v2: {pageinate: "true", page_no: "{page_no}"}', '    v2: {page_no: "{skip}"}'),
        API,
        'page_no: "{skip}"',
        "placeholder {skip} is not filled in here",
    ),
    (
        (API, '    v2: {pageinate: "true", page_no: "{page_no}"}', '    v2: {page_no: "{page_no"}'),
        API,
        'page_no: "{page_no"',
        "'{page_no' has a brace without its pair or its name",
    ),
    (
        (API, "  none: {v2: {}, inventory: {}}", "  none: {v2: {}}"),
        API,
        "none: {v2: {}}",
        "says nothing of dialect 'inventory'; {} sends nothing",
    ),
    (
        (API, "  none: {v2: {}, inventory: {}}", "  none: {v2: {}, inventory: {}, letter: {}}"),
        API,
        "letter: {}",
        "'letter' is none of v2, inventory",
    ),
    (
        (JOBS, 'inventory: {put: "/{id}"}', 'inventry: {put: "/{id}"}'),
        JOBS,
        'inventry: {put: "/{id}"}',
        "unknown key 'inventry', did you mean 'inventory'?",
    ),
    (
        (JOBS, 'inventory: {put: "/{id}"}', 'v2: {put: "/{id}"}'),
        JOBS,
        'v2: {put: "/{id}"}',
        "unknown key 'v2'",
    ),
    (
        (PARAMS, "only: inventory", "only: inventry"),
        PARAMS,
        "only: inventry",
        "'inventry' is none of v2, inventory, did you mean 'inventory'?",
    ),
    (
        (API, 'put: "/{id}"', 'put: "/{key}"'),
        API,
        'put: "/{key}"',
        "placeholder {key} is not filled in here",
    ),
    ((API, "api_path: /api", 'api_path: ""'), API, 'api_path: ""', "'' is no path such as /api"),
    ((API, "api_path: /api", "api_path: /api/"), API, "api_path: /api/", "'/api/' is no path such as /api"),
    (
        (API, "api_path: /api", "api_pth: /api"),
        API,
        "api_pth: /api",
        "no code reads the constant 'api_pth'; remove it",
    ),
    (
        (API, "api_path: /api", "limit_texts: {value: ['(\\d+']}"),
        API,
        "'(\\d+'",
        "'(\\\\d+' is no regular expression: missing ), unterminated subpattern",
    ),
    (
        (API, "api_path: /api", "hosted_url: http://halo.example"),
        API,
        "hosted_url: http://halo.example",
        "'http://halo.example' is no address such as https://{tenant}.example.com",
    ),
    (
        (API, "api_path: /api", 'auth_header: "X Key"'),
        API,
        'auth_header: "X Key"',
        "'X Key' is no name of a header, such as X-Api-Key",
    ),
    (
        (API, "api_path: /api", "auth_prefix: Token"),
        API,
        "auth_prefix: Token",
        "'Token' is neither empty nor a word with a space behind it, such as 'Bearer '",
    ),
    ((API, "api_path: /api", "no_date_years: {value: [1899, 0]}"), API, "0]", "0 is no year"),
    (
        (API, "api_path: /api", "retry_statuses: {value: [503, 200]}"),
        API,
        "200]",
        "200 is no status of a failure (400 to 599)",
    ),
    (
        (API, "default_page_size: 50", "default_page_size: 0"),
        API,
        "default_page_size: 0",
        "0 is no number above 0",
    ),
    (
        (API, "api_path: /api", "default_dialect: v3"),
        API,
        "default_dialect: v3",
        "dialect 'v3' does not exist",
    ),
    (
        (API, "give: text", "give: txt"),
        API,
        "give: txt",
        "'txt' is no field of Note, did you mean 'text'?",
    ),
    (
        (JOBS, '  delete: {delete: "/{id}"}', '  open: {kind: list, get: "/open", rows: tickets}'),
        JOBS,
        "open: {kind: list",
        "jobs has a list already, 'list'; make this a resource of its own",
    ),
    (
        (JOB, "spent: {type: float", "spent: {type: float, least: 5, most: 4"),
        JOB,
        "most",
        "'spent' has no value between least and most",
    ),
    (
        (JOB, "line1: {type: str", "line1: {most: 4, type: str"),
        JOB,
        "most",
        "most is for a number or a list, and 'line1' is of type 'str'",
    ),
    (
        (JOBS, 'json: {job_id: "{id}"}', 'json: {job_id: "{ticket}"}'),
        JOBS,
        'job_id: "{ticket}"',
        "placeholder {ticket} is not filled in here",
    ),
    (
        (JOB, "spent: {type: float", "spent: {type: float, one_of: [short, long]"),
        JOB,
        "one_of",
        "one_of is for a text, and 'spent' is of type 'float'",
    ),
    (
        (
            JOB,
            "  phone: {read",
            '  size: {type: str, derive: {from: kind, words: {"0": smal}}, one_of: [small, big], '
            "ro: true, new: true, grade: B, note: x}\n  phone: {read",
        ),
        JOB,
        "one_of",
        "'smal' of derive is none of one_of, did you mean 'small'?",
    ),
    (
        (JOB, "spent: {type: float", "spent: {type: float, holds: [int, float]"),
        JOB,
        "holds",
        "holds is for any and object, and 'spent' is of type 'float'",
    ),
    (
        (JOB, "phone: {read", "vip: {type: int, new: true}\n  phone: {read"),
        JOB,
        "new: true}\n  phone",
        "is published nowhere: it needs a grade and a note that says where the fact comes from",
    ),
    (
        (JOB, "phone: {read", "vip: {type: int, new: true, grade: B}\n  phone: {read"),
        JOB,
        "new: true, grade: B}\n  phone",
        "is published nowhere: it needs a note that says where the fact comes from",
    ),
    (
        (JOBS, "open_only: {type: bool", "vip: {type: bool, new: true}\n      open_only: {type: bool"),
        JOBS,
        "new: true}\n      open_only",
        "is published nowhere: it needs a note that says where the fact comes from",
    ),
    (
        ("upstream/entities/Faults_List.yaml", "site_id: float", "site_id: str"),
        JOB,
        "of: Faults_List",
        "Faults_List.site_id is published as 'str', but Faults.site_id as 'float'; "
        "say so with differs: {site_id: 'str'}",
    ),
    (
        (JOB, "of: Faults_List}", "of: Faults_List, differs: {site_id: str}}"),
        JOB,
        "site_id: str",
        "stale: Faults_List.site_id is published as 'float' now",
    ),
    (
        (JOB, "of: Faults_List}", "of: Faults_List, differs: {gone: str}}"),
        JOB,
        "gone: str",
        "stale: Faults_List.gone is published as 'nothing' now",
    ),
]


@pytest.mark.parametrize(("edit", "file", "text", "said"), REFERENCES)
def test_mistakes_of_reference(tmp_path: Path, edit: Edit, file: str, text: str, said: str) -> None:
    found = mistakes(tmp_path, edit)
    where = place(tmp_path, file, text, edit[2] if file == edit[0] else text)
    assert any(line.startswith(f"{where}: {said}") for line in found), (where, found)


@pytest.mark.parametrize("text", ["", "# nothing\n"])
def test_an_empty_file(tmp_path: Path, text: str) -> None:
    found = mistakes(tmp_path, more={"entities/Empty.yaml": text})
    assert found == ["spec/entities/Empty.yaml:1:1: this file is empty"]


def test_a_filter_of_the_inventory_dialect_needs_no_published_parameter(tmp_path: Path) -> None:
    assert mistakes(tmp_path, (PARAMS, "count: {", "cound: {")) == []
    assert mistakes(tmp_path, (PARAMS, "count: {", "count: {new: true, ")) == []


@pytest.mark.parametrize("name", ["api.yaml", "params.yaml"])
def test_a_missing_file(tmp_path: Path, name: str) -> None:
    assert mistakes(tmp_path, drop=(name,)) == [f"spec/{name}:1:1: this file is missing"]


def test_a_name_with_a_line_break_at_its_end(tmp_path: Path) -> None:
    found = mistakes(tmp_path, (JOBS, "path: /Tickets", 'path: "/Tickets\\n"'))
    assert found == ["spec/resources/jobs.yaml:2:1: '/Tickets\\n' is not a path such as /Tickets"]


def test_long_values_are_cut_in_messages(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, (JOBS, "doc: Jobs to do.", f"doc: [{'x, ' * 500}x]"))
    assert len(found) < 200
    (found,) = mistakes(tmp_path, (JOBS, "doc: Jobs to do.", f"doc: {'x' * 3000}"))
    assert found.endswith("... is too long; at most 2000")


def test_all_mistakes_of_all_files_at_once_and_in_order(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        (NOTES, "doc: Notes.", "dog: Notes."),  # form, so its operations are not known
        (JOBS, "page: numbered", "page: numbers"),
        (JOBS, "min: [summary]", "min: [sumary]"),
        (PROJECT, "doc: A project.", "doc: &x A project."),  # not even plain YAML
        (JOB, "wire: dateclosed", "wire: date_closed"),
        more={"entities/Bad.yaml": "entity: [", "resources/other.yaml": FILES[NOTES]},
    )
    assert [line.split(": ")[0] for line in found] == [
        "spec/entities/Bad.yaml:2:1",
        "spec/entities/Job.yaml:8:38",
        "spec/entities/Project.yaml:4:6",
        "spec/resources/jobs.yaml:12:5",
        "spec/resources/jobs.yaml:20:33",
        "spec/resources/notes.yaml:1:1",
        "spec/resources/notes.yaml:6:1",
        "spec/resources/other.yaml:1:1",
    ]


def test_one_note_is_evidence_for_a_whole_file(tmp_path: Path) -> None:
    unnoted = (JOBS, "    grade: D\n    note: inferred\n", "")
    graded = (JOBS, "grade: A\ndoc", "grade: C\ndoc")
    assert len(mistakes(tmp_path / "without", graded, unnoted)) > 1
    assert (
        mistakes(tmp_path / "with", (JOBS, "grade: A\ndoc", "grade: C\nnote: published only\ndoc"), unnoted)
        == []
    )
    new = (JOB, "phone: {read", "vip: {type: int, new: true}\n  phone: {read")
    assert (
        mistakes(tmp_path / "entity", new, (JOB, "of: Faults\n", "of: Faults\ngrade: B\nnote: seen once\n"))
        == []
    )


@pytest.mark.parametrize("broken", [JOB, PROJECT, JOBS, NOTES, PARAMS, API, "entities/Note.yaml"])
def test_a_broken_file_is_not_held_against_the_others(tmp_path: Path, broken: str) -> None:
    found = mistakes(tmp_path, more={broken: FILES[broken] + "\nnonsense: 1\n"})
    assert len(found) == 1
    assert "unknown key 'nonsense'" in found[0]


def test_a_file_is_named_after_what_it_describes(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path, drop=("entities/Note.yaml",), more={"entities/Memo.yaml": FILES["entities/Note.yaml"]}
    )
    assert found == ["spec/entities/Memo.yaml:1:1: the file must be named Note.yaml"]


def test_entities_that_extend_each_other(tmp_path: Path) -> None:
    more = {
        "entities/A.yaml": "entity: A\nextends: B\ndoc: a\n",
        "entities/B.yaml": "entity: B\nextends: A\ndoc: b\n",
        "entities/C.yaml": "entity: C\nextends: C\ndoc: c\n",
    }
    found = mistakes(tmp_path, more=more)
    assert [line.split(",")[0] for line in found] == [
        "spec/entities/B.yaml:2:1: entity 'A' does not exist or extends this one",
        "spec/entities/C.yaml:2:1: entity 'C' does not exist or extends this one",
    ]


def test_a_row_of_the_name_of_an_entity(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path, (JOB, "row: {entity: JobRow", "row: {entity: Note"), (JOBS, "row: JobRow", "row: Note")
    )
    assert "spec/entities/Note.yaml:1:1: entity 'Note' is defined in spec/entities/Job.yaml too" in found


def test_an_inventory_row_claimed_twice(tmp_path: Path) -> None:
    found = mistakes(tmp_path, (JOBS, '"POST /api/Tickets"', '"GET /api/Tickets"'))
    assert [line.split(": ", 1) for line in found] == [
        ["spec/resources/jobs.yaml:18:5", "inventory_row 'GET /api/Tickets' is claimed twice"],
        ["spec/resources/jobs.yaml:20:43", "inventory_row 'GET /api/Tickets' is claimed twice"],
    ]


def test_reserved_names_are_those_of_the_classes() -> None:
    assert reserved.of_records() == RESERVED_NAMES
    clients = reserved.of_clients(REPO / "halopsa")
    assert {"_name", "_list", "_op"} <= reserved.of_resources()
    assert {"request", "close", "aclose", "token_info", "rate_limit", "from_env", "api"} <= clients


@pytest.mark.parametrize("name", sorted(RESERVED_NAMES))
def test_a_field_that_a_record_has_already(tmp_path: Path, name: str) -> None:
    said = (
        f"field {name!r} of JobRow is taken by all records; give it another name with wire, such as {name}_"
    )
    listed = (API, "  api_path: /api", "  api_path: /api\n  custom_field_list: custom_fields")
    edits = (JOB, "closed: {type", f"{name}: {{type"), (JOBS, "matches: closed", "matches: none")
    assert mistakes(tmp_path, *edits, listed) == [f"spec/entities/Job.yaml:8:3: {said}"]
    # and one that the vendor adds
    added = ("upstream/entities/Faults_List.yaml", "onlyrow", name)
    assert mistakes(tmp_path, added, listed) == [f"spec/entities/Job.yaml:5:1: {said}"]


def test_a_field_may_be_called_custom_where_records_list_no_custom_fields(tmp_path: Path) -> None:
    edits = (JOB, "closed: {type", "custom: {type"), (JOBS, "matches: closed", "matches: none")
    assert mistakes(tmp_path, *edits) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("3rd_party", "cannot be a Python name"),
        ("class", "cannot be a Python name"),
        ("__secret", "cannot be a Python name"),
        ("caf\u00e9", "cannot be a Python name"),
        ("list", "hides a type of that name"),
        ("int", "hides a type of that name"),
        ("dt", "hides a type of that name"),
    ],
)
def test_a_published_field_whose_name_does_not_do(tmp_path: Path, name: str, said: str) -> None:
    edit = ("upstream/entities/Faults_List.yaml", "onlyrow:", f'"{name}":')
    assert mistakes(tmp_path, edit) == [
        f"spec/entities/Job.yaml:5:1: field {name!r} of JobRow {said}; give it another name with wire"
    ]
    other = (JOB, "fields:\n", f'fields:\n  other: {{wire: "{name}"}}\n')
    assert [m for m in mistakes(tmp_path, edit, other) if name.isascii()] == []


def test_a_published_field_with_a_dot_stays_out_of_models(tmp_path: Path) -> None:
    edit = ("upstream/entities/Faults_List.yaml", "onlyrow:", '"odata.error":')
    assert mistakes(tmp_path, edit) == []
    assert "odata" not in "".join(rendered(tmp_path, edit).values())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Any", "entity 'Any' hides a class that generated code needs"),
        ("Listing", "entity 'Listing' hides a class that generated code needs"),
        ("Entity", "entity 'Entity' hides a class that generated code needs"),
        ("None", "entity 'None' cannot be a Python name"),
        ("True", "entity 'True' cannot be a Python name"),
        ("Con", "entity 'Con' would be in a file some systems cannot have"),
        ("JOB", "entity 'Job' would be written over 'JOB', for which the file is the same"),
        ("Jobrow", "entity 'Jobrow' would be written over 'JobRow', for which the file is the same"),
        ("NOTE", "entity 'Note' would be written over 'NOTE', for which the file is the same"),
    ],
)
def test_names_of_models_that_do_not_do(tmp_path: Path, name: str, said: str) -> None:
    (found,) = mistakes(tmp_path, more={f"entities/{name}.yaml": f"entity: {name}\ndoc: Another.\n"})
    assert found.split(": ", 1)[1] == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("request", "is taken by an attribute of the client"),
        ("api", "is taken by an attribute of the client"),
        ("close", "is taken by an attribute of the client"),
        ("class", "cannot be a Python name"),
        ("job", "would be written as class Job, which is an entity"),
        ("job_row", "would be written as class JobRow, which is an entity"),
        ("page", "hides a class that generated code needs"),
        ("none", "cannot be a Python name"),
        ("aux", "would be in a file some systems cannot have"),
    ],
)
def test_names_of_resources_that_do_not_do(tmp_path: Path, name: str, said: str) -> None:
    text = FILES[NOTES].replace("resource: notes", f"resource: {name}")
    found = mistakes(tmp_path, more={f"resources/{name}.yaml": text})
    assert found == [f"spec/resources/{name}.yaml:1:1: resource {name!r} {said}; name it otherwise"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("import", "cannot be a Python name"),
        ("str", "hides a type of that name"),
        ("list_all", "is made from list by itself"),
    ],
)
def test_names_of_operations_that_do_not_do(tmp_path: Path, name: str, said: str) -> None:
    found = mistakes(tmp_path, (JOBS, "  send:\n", f"  {name}:\n"))
    assert found == [f"spec/resources/jobs.yaml:23:3: operation {name!r} {said}; name it otherwise"]


@pytest.mark.parametrize(
    ("name", "old", "new", "where"),
    [
        ("upstream/ops/Tickets.yaml", "      count: int", "      count: [int]", "ops/Tickets.yaml:5:7"),
        (
            "upstream/ops/Tickets.yaml",
            "    query:\n      count",
            "    query: 5\n    x:\n      count",
            "ops/Tickets.yaml:4:5",
        ),
        ("upstream/entities/Notes.yaml", "fields:", "fields: 5\nx:", "entities/Notes.yaml:2:1"),
        ("upstream/entities/Notes.yaml", "html: str", "html: {max: 5}", "entities/Notes.yaml:3:3"),
    ],
)
def test_upstream_files_that_somebody_edited(
    tmp_path: Path, name: str, old: str, new: str, where: str
) -> None:
    found = mistakes(tmp_path, (name, old, new))
    assert f"spec/upstream/{where}: not as the importer writes it; import again" in found


def test_the_schema_of_the_manifest_itself_counts(tmp_path: Path) -> None:
    spec = write(tmp_path)
    (spec / "schema").mkdir()
    (spec / "schema" / "params.schema.json").write_text('{"type": "array"}', encoding="utf-8")
    (found,) = mistakes(tmp_path)
    assert found.startswith("spec/params.yaml:1:1: {'groups': ")


# Old names whose time is over


@pytest.mark.parametrize(
    ("version", "over"), [("0.9.9", False), ("1.9", False), ("1.10", True), ("1.10.1", True), ("2.0", True)]
)
def test_an_old_name_whose_version_has_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, over: bool
) -> None:
    monkeypatch.setattr(reserved, "version", lambda *_: version)
    found = mistakes(
        tmp_path,
        (JOBS, "  get: {get", '  get: {was: fetch, until: "1.10", get'),
        (JOBS, "open_only: {type: bool,", 'open_only: {was: open, until: "1.10.0", type: bool,'),
        (JOB, "spent: {type", 'spent: {was: used, until: "1.10", type'),
        (PARAMS, "since: {type", 'since: {was: from_, until: "1.10", type'),
    )
    said = [
        problem
        for problem in found
        if f"before 1.10, and this is {version}" in problem.replace(".10.0", ".10")
    ]
    assert len(said) == (len(found) if over else 0)
    assert len({problem.split(":")[0] for problem in said}) == (3 if over else 0)
    assert all("remove was and until" in problem for problem in said)


def test_the_version_is_the_package_s() -> None:
    assert reserved.version(REPO / "halopsa") == halopsa.__version__


def test_what_an_api_may_say_of_its_keys_and_offsets(tmp_path: Path) -> None:
    said = 'auth_header: X-Api-Key\n  auth_prefix: ""\n  api_path: /api'
    offset = (API, 'page_no: "{page_no}"}\n    inventory', 'page_no: "{offset}"}\n    inventory')
    assert mistakes(tmp_path, (API, "api_path: /api", said), offset) == []


def test_nothing_is_said_against_what_no_description_can_know(tmp_path: Path) -> None:
    """An API without a description has no file in ``upstream``; the types of its fields are written out."""
    entity = (
        "entity: Note\ndoc: A note.\ngrade: A\nfields:\n  id: {type: int, ro: true, key: true}\n  text: str\n"
    )
    resource = (
        "resource: notes\npath: /Notes\nentity: Note\nrow: Note\ngrade: A\ndoc: Notes.\n"
        "ops:\n  list: {get: /, rows: bare, query: {text: {type: str, matches: text}}}\n"
    )
    kept = {API, PARAMS}
    more = {"entities/Note.yaml": entity, NOTES: resource, PARAMS: "groups: {}\n"}
    drop = tuple(name for name in FILES if name not in kept)
    assert mistakes(tmp_path, drop=drop, more=more) == []
    bare = {name: text.replace("grade: A\n", "") for name, text in more.items()}
    assert [one.partition(": ")[2] for one in mistakes(tmp_path, drop=drop, more=bare)] == [
        "entity 'Note' needs a grade: no description is published",
        "resource 'notes' needs a grade: no description is published",
        "grade C needs a note that says where the fact comes from",
    ]
    (tmp_path / "spec/upstream/ops").mkdir(parents=True)
    found = mistakes(tmp_path, drop=drop, more=more)
    assert [one.partition(": ")[2] for one in found] == [
        "the vendor publishes no GET /Notes",
        "'text' is no published parameter of GET /Notes; mark it new with a note",
    ]
