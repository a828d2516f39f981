"""Single edits of the demonstration's models, constants and published files, and what each changes for callers."""

from __future__ import annotations

from tests.unit.codegen.demo import Edit

API, JOB, PROJECT = "api.yaml", "entities/Job.yaml", "entities/Project.yaml"
TICKETS, NOTES_OPS = "upstream/ops/Tickets.yaml", "upstream/ops/Notes.yaml"
FAULTS, FAULTS_LIST = "upstream/entities/Faults.yaml", "upstream/entities/Faults_List.yaml"

#: The edit, the verdict, and every line of the report.
CASES: list[tuple[Edit, str, list[str]]] = [
    # fields
    (
        (JOB, "  closed: {type: datetime, ro: true, wire: dateclosed}\n", ""),
        "major",
        [
            "breaking halopsa.models.job_row.JobRow.closed: removed; dateclosed has its value "
            "(was: closed would keep the name)",
            "feature halopsa.models.job_row.JobRow.dateclosed: added, datetime",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
        ],
    ),
    (
        (JOB, "closed: {type", 'ended: {was: closed, until: "1.0", type'),
        "minor",
        [
            "feature halopsa.models.job_row.JobRow.closed: renamed to ended; the old name warns, and works until 1.0",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
        ],
    ),
    (
        (JOB, "ro: true, wire: dateclosed", "wire: dateclosed"),
        "minor",
        ["feature halopsa.models.job_row.JobRow.closed: can be written now"],
    ),
    (
        (JOB, "spent: {type: float", "spent: {ro: true, type: float"),
        "major",
        ["breaking halopsa.models.job_row.JobRow.spent: is read-only now"],
    ),
    (
        (JOB, "spent: {type: float", "spent: {type: int"),
        "major",
        ["breaking halopsa.models.job_row.JobRow.spent: is int, was float"],
    ),
    (
        (JOB, "type: int, expect: float", "type: any, expect: float"),
        "minor",
        ["feature halopsa.models.job_row.JobRow.site_id: is any, was int"],
    ),
    (
        (JOB, "unit: hours", "unit: minutes"),
        "patch",
        ["fix halopsa.models.job_row.JobRow.spent: unit minutes, was hours"],
    ),
    (
        (JOB, "wire: timetaken, unit: hours", "wire: timetaken, longest: 24, unit: hours"),
        "patch",
        ["fix halopsa.models.job_row.JobRow.spent: longest text served 24, was none"],
    ),
    (
        (JOB, "wire: timetaken, unit: hours", "wire: timetaken, least: 0, most: 24, unit: hours"),
        "patch",
        [
            "fix halopsa.models.job_row.JobRow.spent: least served 0, was none",
            "fix halopsa.models.job_row.JobRow.spent: most served 24, was none",
        ],
    ),
    (
        (JOB, "unit: hours", "unit: hours, warn_above: 24"),
        "patch",
        ["fix halopsa.models.job_row.JobRow.spent: warned of above 24, was none"],
    ),
    (
        (
            JOB,
            "read: main_phone,",
            "read: main_phone, also: {address.phone: published}, grade: B, note: seen,",
        ),
        "patch",
        [
            "fix halopsa.models.job_row.JobRow.phone: documentation",
            "fix halopsa.models.job_row.JobRow.phone: grade B, was none",
            "fix halopsa.models.job_row.JobRow.phone: read elsewhere from {address.phone: published}, was none",
        ],
    ),
    (
        (JOB, "line1: {type: str", "line1: {one_of: [here, there], type: str"),
        "patch",
        ["fix halopsa.models.job_row.JobRow.line1: one of here, there, was none"],
    ),
    (
        (JOB, "create: new_phone, ", ""),
        "patch",
        ["fix halopsa.models.job_row.JobRow.phone: on the wire main_phone, was main_phone/new_phone"],
    ),
    (
        (JOB, "via: {name_of: notes}, ", "via: {name_of: notes}, names: notes, shown: line1, "),
        "patch",
        [
            "fix halopsa.models.job_row.JobRow.team_id: named in {of: notes}, was none",
            "fix halopsa.models.job_row.JobRow.team_id: shown by line1, was none",
        ],
    ),
    (
        (JOB, "via: {name_of: notes}, ", ""),
        "patch",
        ["fix halopsa.models.job_row.JobRow.team_id: sent by way of none, was {name_of: notes}"],
    ),
    (
        (JOB, "line1: {type: str", "line1: {doc: The street., type: str"),
        "patch",
        ["fix halopsa.models.job_row.JobRow.line1: documentation"],
    ),
    (
        (JOB, "doc: A job.", "doc: Work."),
        "patch",
        ["fix halopsa.models.job.Job: documentation", "fix halopsa.models.job_row.JobRow: documentation"],
    ),
    (
        (PROJECT, "budget: {type: float", "budget: {type: int"),
        "major",
        ["breaking halopsa.models.project.Project.budget: is int, was float"],
    ),
    # the API as a whole
    ((API, "value: 180.0", "value: 300.0"), "patch", ["fix constants.window: 300.0, was 180.0"]),
    (
        (API, "value: [all, some]", "value: [all, more]"),
        "patch",
        ["fix constants.scopes: with more and without some"],
    ),
    (
        (API, "  api_path: /api\n", "  api_path: /api\n  more: 5\n"),
        "patch",
        ["fix constants.more: added, 5"],
    ),
    ((API, "  api_path: /api\n", ""), "patch", ["fix constants.api_path: removed"]),
    (
        (API, 'count: "true"', 'count: "yes"'),
        "patch",
        [
            "fix page_styles.numbered: inventory sends "
            "{page_no: {page_no}, count: yes}, was {page_no: {page_no}, count: true}"
        ],
    ),
    (
        (
            API,
            "resolvers:\n",
            "served: {largest_body: {value: 9, grade: B, note: x}, longest_text: {value: 8, grade: B, note: x}}\n"
            "resolvers:\n",
        ),
        "patch",
        [
            "fix served.largest_body: is {value: 9, grade: B, note: x}, was none",
            "fix served.longest_text: is {value: 8, grade: B, note: x}, was none",
        ],
    ),
    (
        (API, "resolvers:\n", 'key_prefixes: {summary: "s-"}\nlist_operators: {add: "$add"}\nresolvers:\n'),
        "minor",
        [
            "feature key_prefixes.summary: is s-, was none",
            "feature list_operators.add: is $add, was none",
        ],
    ),
    (
        (
            API,
            "resolvers:\n",
            "webhooks: {digest: {value: sha256, grade: B, note: x}, encodings: {value: [hex], grade: B, note: x},"
            " fields: {value: {id: id}, grade: B, note: x}}\nresolvers:\n",
        ),
        "patch",
        [
            "fix webhooks.digest: is sha256, was none",
            "fix webhooks.encodings: is hex, was none",
            "fix webhooks.fields: is {id: id}, was none",
        ],
    ),
    (
        (API, "give: text", "give: html"),
        "patch",
        ["fix resolvers.notes: give is html, was text"],
    ),
    (
        (API, "tenant_id: query}", "tenant_id: form}"),
        "patch",
        ["fix HaloPsaClient(dialect='v2'): tenant_id form, was query"],
    ),
    (
        (API, "requires_any: false", "requires_any: true"),
        "major",
        ["breaking HaloPsaClient(dialect='inventory'): refuses calls without a required filter"],
    ),
    # what the vendor publishes
    (
        (FAULTS, "  stamp:", "  extra_time: str\n  stamp:"),
        "minor",
        [
            "feature halopsa.models.job.Job.extra_time: added, str",
            "feature halopsa.api.models.faults.Faults.extra_time: added, str",
        ],
    ),
    (
        (FAULTS, "ro: true}", "ro: false}"),
        "minor",
        [
            "feature halopsa.models.job.Job.stamp: can be written now",
            "feature halopsa.api.models.faults.Faults.stamp: can be written now",
        ],
    ),
    (
        (FAULTS, "  notes: list[Notes]", "  notes: list[Job]"),
        "major",
        [
            "breaking halopsa.models.job.Job.notes: is list[Job], was list[Note]",
            "breaking halopsa.api.models.faults.Faults.notes: is list[object], was list[Notes]",
        ],
    ),
    (
        (FAULTS_LIST, "  onlyrow: str\n", ""),
        "major",
        [
            "breaking halopsa.models.job_row.JobRow.onlyrow: removed",
            "breaking halopsa.api.models.faults_list.Faults_List.onlyrow: removed",
        ],
    ),
    (
        (TICKETS, "  DELETE /Tickets/{id}:\n    path: {id: int}\n", ""),
        "major",
        ["breaking client.api.tickets.delete: removed"],
    ),
    (
        (NOTES_OPS, "  POST /Notes:", "  GET /Notes/{id}/html:\n    path: {id: int}\n  POST /Notes:"),
        "minor",
        ["feature client.api.notes.html: added: GET /Notes/{id}/html"],
    ),
    (
        (TICKETS, "      open_only: bool\n", "      open_only: bool\n      other: int\n"),
        "minor",
        [
            "feature client.jobs.list(other=): added, int",
            "feature client.api.tickets.list(other=): added, int",
        ],
    ),
    (
        (NOTES_OPS, "query: {ticket_id: int}", "query: {ticket_id: str}"),
        "major",
        [
            "breaking client.notes.list(ticket_id=): takes str, was int",
            "breaking client.api.notes.list(ticket_id=): takes str, was int",
        ],
    ),
    (
        (TICKETS, "path: {id: int}\n    query", "path: {id: str}\n    query"),
        "major",
        ["breaking client.api.tickets.get: ids in the path are str, were int"],
    ),
    (
        (TICKETS, "path: {id: int}\n    query", 'gone: "2.2"\n    path: {id: int}\n    query'),
        "patch",
        ["fix client.api.tickets.get: gone: build 2.2 has it no longer; it can be called as before"],
    ),
    (
        (TICKETS, "path: {id: int}\n    query", 'build: "2.2"\n    path: {id: int}\n    query'),
        "patch",
        ["fix client.api.tickets.get: first in build 2.2, was none"],
    ),
    (
        (TICKETS, "body: list[Faults]", "body: Faults"),
        "major",
        [
            "breaking client.api.tickets.update: removed",
            "fix client.api.tickets.create: the body is object, was array",
        ],
    ),
    (
        (TICKETS, "body: list[Faults]", "body: list[Notes]"),
        "major",
        [
            "breaking client.api.tickets.create: returns Notes, was Faults",
            "breaking client.api.tickets.get: returns Notes, was Faults",
            "breaking client.api.tickets.list: returns Notes, was Faults_List",
            "breaking client.api.tickets.update: returns Notes, was Faults",
            "fix client.api.tickets.list(open_only=): compares by eq, was truthy",
            "fix client.api.tickets.list(open_only=): compares the field none, was dateclosed",
        ],
    ),
]
