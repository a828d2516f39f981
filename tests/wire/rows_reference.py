"""Rows 96 to 112: reference data, roles, reports."""

from tests.wire.matching import NOTHING
from tests.wire.table import COUNTED, DETAILS, PAGED, PLAIN, UNPAGED, Row, bare, page, record
from tests.wire.tenant import Sent, ok

REFERENCE = (
    Row(
        96, "GET /api/TicketType", lambda c: c.ticket_types.list(),
        v2=Sent("GET", "/api/TicketType", UNPAGED),
        inventory=Sent("GET", "/api/TicketType", COUNTED),
        answer=ok("reference/ticket-types.json"),
        expects=bare(2, id=1, name="Incident"),
    ),
    Row(
        97, "GET /api/TicketType/{id}", lambda c: c.ticket_types.get(1),
        v2=Sent("GET", "/api/TicketType/1", DETAILS),
        inventory=Sent("GET", "/api/TicketType/1", PLAIN),
        answer=ok("reference/ticket-type.json"),
        expects=record(id=1, name="Incident", cancreate=True),
    ),
    Row(
        98, "GET /api/Status", lambda c: c.statuses.list(),
        v2=Sent("GET", "/api/Status", UNPAGED),
        inventory=Sent("GET", "/api/Status", COUNTED),
        answer=ok("reference/statuses.json"),
        expects=bare(3, id=1, name="New", colour="#4287f5"),
    ),
    Row(
        99, "GET /api/Status/{id}", lambda c: c.statuses.get(2),
        v2=Sent("GET", "/api/Status/2", DETAILS),
        inventory=Sent("GET", "/api/Status/2", PLAIN),
        answer=ok("reference/status.json"),
        expects=record(id=2, name="In Progress", shortname="In Prog"),
    ),
    Row(
        100, "GET /api/Priority", lambda c: c.priorities.list(),
        v2=Sent("GET", "/api/Priority", UNPAGED),
        inventory=Sent("GET", "/api/Priority", COUNTED),
        answer=ok("reference/priorities.json"),
        # A ticket's priority_id is the row's priorityid; its id is a GUID, one for each SLA.
        expects=bare(3, id="c1d7f2f0-3c1f-4d0c-9b5a-2f6e8a9b0c01", priorityid=1, slaid=1, name="Critical"),
    ),
    Row(
        101, "GET /api/Priority/{id}",
        lambda c: c.priorities.get("c1d7f2f0-3c1f-4d0c-9b5a-2f6e8a9b0c02"),
        v2=Sent("GET", "/api/Priority/c1d7f2f0-3c1f-4d0c-9b5a-2f6e8a9b0c02", PLAIN),
        inventory=Sent("GET", "/api/Priority/c1d7f2f0-3c1f-4d0c-9b5a-2f6e8a9b0c02", PLAIN),
        answer=ok("reference/priority.json"),
        expects=record(id="c1d7f2f0-3c1f-4d0c-9b5a-2f6e8a9b0c02", priorityid=2, name="High"),
    ),
    Row(
        102, "GET /api/Category", lambda c: c.categories.list(),
        v2=Sent("GET", "/api/Category", UNPAGED),
        inventory=Sent("GET", "/api/Category", COUNTED),
        answer=ok("reference/categories.json"),
        expects=bare(2, id=30, value="Network>File shares", type_id=1),
    ),
    Row(
        103, "GET /api/Category/{id}", lambda c: c.categories.get(30),
        v2=Sent("GET", "/api/Category/30", DETAILS),
        inventory=Sent("GET", "/api/Category/30", PLAIN),
        answer=ok("reference/category.json"),
        expects=record(id=30, category_name="Network>File shares", sla_id=-1),
    ),
    Row(
        104, "GET /api/SLA", lambda c: c.slas.list(),
        v2=Sent("GET", "/api/SLA", UNPAGED),
        inventory=Sent("GET", "/api/SLA", COUNTED),
        answer=ok("reference/slas.json"),
        expects=bare(2, id=1, name="Standard"),
    ),
    Row(
        105, "GET /api/SLA/{id}", lambda c: c.slas.get(1),
        v2=Sent("GET", "/api/SLA/1", DETAILS),
        inventory=Sent("GET", "/api/SLA/1", PLAIN),
        answer=ok("reference/sla.json"),
        expects=record(id=1, name="Standard", workday_id=1),
    ),
    Row(
        106, "GET /api/FieldInfo", lambda c: c.custom_fields.list(),
        v2=Sent("GET", "/api/FieldInfo", UNPAGED),
        inventory=Sent("GET", "/api/FieldInfo", COUNTED),
        answer=ok("reference/custom-fields.json"),
        expects=bare(2, id=201, name="CFBuilding", label="Building"),
    ),
    Row(
        107, "GET /api/FieldInfo/{id}", lambda c: c.custom_fields.get(201),
        v2=Sent("GET", "/api/FieldInfo/201", DETAILS),
        inventory=Sent("GET", "/api/FieldInfo/201", PLAIN),
        answer=ok("reference/custom-field.json"),
        expects=record(id=201, name="CFBuilding", usage=1),
    ),
)  # fmt: skip

USER_ROLES = (
    Row(
        108, "GET /api/Role", lambda c: c.user_roles.list(),
        v2=Sent("GET", "/api/Roles", UNPAGED),
        inventory=Sent("GET", "/api/Role", COUNTED),
        answer=ok("reference/roles.json"),
        expects=bare(2, id="8e0c7a34-4c3b-4b8e-93c6-1f0d7e6a2b11", id_int=5, name="API access"),
    ),
    Row(
        109, "GET /api/Role/{id}", lambda c: c.user_roles.get("8e0c7a34-4c3b-4b8e-93c6-1f0d7e6a2b11"),
        v2=Sent("GET", "/api/Roles/8e0c7a34-4c3b-4b8e-93c6-1f0d7e6a2b11", PLAIN),
        inventory=Sent("GET", "/api/Role/8e0c7a34-4c3b-4b8e-93c6-1f0d7e6a2b11", PLAIN),
        answer=ok("reference/role.json"),
        expects=record(id="8e0c7a34-4c3b-4b8e-93c6-1f0d7e6a2b11", id_int=5, name="API access"),
    ),
)  # fmt: skip

REPORTS = (
    Row(
        110, "GET /api/Report", lambda c: c.reports.list(),
        v2=Sent("GET", "/api/Report", PAGED),
        inventory=Sent("GET", "/api/Report", COUNTED),
        answer=ok("reports/list.json"),
        expects=page(2, 2, id=3, name="Open tickets by client"),
    ),
    Row(
        111, "GET /api/Report/{id}", lambda c: c.reports.get(3),
        v2=Sent("GET", "/api/Report/3", DETAILS),
        inventory=Sent("GET", "/api/Report/3", PLAIN),
        answer=ok("reports/single.json"),
        expects=record(id=3, name="Open tickets by client", reportingperiodstartdate=None),
    ),
    Row(
        112, "POST /api/Report/{id}/Run", lambda c: c.reports.run(3),
        v2=Sent("GET", "/api/Report/3", {"loadreport": "true", "includedetails": "true"}),
        inventory=Sent("POST", "/api/Report/3/Run", PLAIN, NOTHING),  # no body is meant; {} would do
        answer=ok("reports/run.json"),
        expects=record(rows=[{"Client": "Larkfield Dental", "Open": 12},
                             {"Client": "Pine & Sparrow Ltd", "Open": 3}]),
    ),
)  # fmt: skip

ROWS = REFERENCE + USER_ROLES + REPORTS
