"""Rows 66 to 95 and 113 to 117: appointments, opportunities, suppliers, agents, teams, licences, articles."""

from tests.wire.matching import Number
from tests.wire.table import COUNTED, DETAILS, PAGED, PLAIN, UNPAGED, Row, at, bare, none, page, record
from tests.wire.tenant import GONE, Sent, made, ok

APPOINTMENTS = (
    Row(
        66, "GET /api/Appointment", lambda c: c.appointments.list(),
        v2=Sent("GET", "/api/Appointment", PAGED),
        inventory=Sent("GET", "/api/Appointment", COUNTED),
        answer=ok("appointments/list.json"),
        expects=page(1, 1, id=501, subject="Site survey", start_date=at(2026, 2, 10, 9), complete_status=-1),
    ),
    Row(
        67, "GET /api/Appointment/{id}", lambda c: c.appointments.get(501),
        v2=Sent("GET", "/api/Appointment/501", DETAILS),
        inventory=Sent("GET", "/api/Appointment/501", PLAIN),
        answer=ok("appointments/single.json"),
        expects=record(id=501, note="Bring the ladder.", end_date=at(2026, 2, 10, 10, 30), is_task=False),
    ),
    Row(
        68, "POST /api/Appointment",
        lambda c: c.appointments.create({
            "subject": "Site survey", "start_date": at(2026, 2, 10, 9), "end_date": at(2026, 2, 10, 10, 30),
            "agents": [{"id": 45, "use": "agent"}],
        }),
        v2=Sent("POST", "/api/Appointment", PLAIN, [{
            "subject": "Site survey", "start_date": "2026-02-10T09:00:00Z",
            "end_date": "2026-02-10T10:30:00Z", "agents": [{"id": 45, "use": "agent"}],
        }]),
        inventory=Sent("POST", "/api/Appointment", PLAIN, {
            "subject": "Site survey", "start_date": "2026-02-10T09:00:00Z",
            "end_date": "2026-02-10T10:30:00Z", "agents": [{"id": 45, "use": "agent"}],
        }),
        answer=made("appointments/single.json"),
        expects=record(id=501, subject="Site survey"),
    ),
    Row(
        69, "PUT /api/Appointment/{id}", lambda c: c.appointments.update(501, {"complete_status": 0}),
        v2=Sent("POST", "/api/Appointment", PLAIN, [{"id": 501, "complete_status": 0}]),
        inventory=Sent("PUT", "/api/Appointment/501", PLAIN, {"complete_status": 0}),
        answer=made("appointments/single.json"),
        expects=record(id=501),
    ),
    Row(
        70, "DELETE /api/Appointment/{id}", lambda c: c.appointments.delete(501),
        v2=Sent("DELETE", "/api/Appointment/501", PLAIN),
        inventory=Sent("DELETE", "/api/Appointment/501", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

OPPORTUNITIES = (
    Row(
        71, "GET /api/Opportunities", lambda c: c.opportunities.list(),
        v2=Sent("GET", "/api/Opportunities", PAGED),
        inventory=Sent("GET", "/api/Opportunities", COUNTED),
        answer=ok("opportunities/list.json"),
        expects=page(1, 1, id=91, client_id=124, site_id=96),
    ),
    Row(
        72, "GET /api/Opportunities/{id}", lambda c: c.opportunities.get(91),
        v2=Sent("GET", "/api/Opportunities/91", DETAILS),
        inventory=Sent("GET", "/api/Opportunities/91", PLAIN),
        answer=ok("opportunities/single.json"),
        expects=record(id=91, oppvalue=12000.0, opptrialdate=None, status_name="Qualified"),
    ),
    Row(
        73, "POST /api/Opportunities",
        lambda c: c.opportunities.create({"summary": "Second branch", "client_id": 124, "oppvalue": 12000.5}),
        v2=Sent("POST", "/api/Opportunities", PLAIN,
                [{"summary": "Second branch", "client_id": 124, "oppvalue": 12000.5}]),
        inventory=Sent("POST", "/api/Opportunities", PLAIN,
                       {"summary": "Second branch", "client_id": 124, "oppvalue": 12000.5}),
        answer=made("opportunities/single.json"),
        expects=record(id=91, client_id=124),
    ),
    Row(
        74, "PUT /api/Opportunities/{id}",
        lambda c: c.opportunities.update(91, {"oppconversionprobability": 60}),
        v2=Sent("POST", "/api/Opportunities", PLAIN, [{"id": 91, "oppconversionprobability": Number(60)}]),
        inventory=Sent("PUT", "/api/Opportunities/91", PLAIN, {"oppconversionprobability": Number(60)}),
        answer=made("opportunities/single.json"),
        expects=record(id=91),
    ),
    Row(
        75, "DELETE /api/Opportunities/{id}", lambda c: c.opportunities.delete(91),
        v2=Sent("DELETE", "/api/Opportunities/91", PLAIN),
        inventory=Sent("DELETE", "/api/Opportunities/91", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

SUPPLIERS = (
    Row(
        76, "GET /api/Supplier", lambda c: c.suppliers.list(),
        v2=Sent("GET", "/api/Supplier", PAGED),
        inventory=Sent("GET", "/api/Supplier", COUNTED),
        answer=ok("suppliers/list.json"),
        expects=page(1, 1, id=12, name="Harbour Supply Co", inactive=False),
    ),
    Row(
        77, "GET /api/Supplier/{id}", lambda c: c.suppliers.get(12),
        v2=Sent("GET", "/api/Supplier/12", DETAILS),
        inventory=Sent("GET", "/api/Supplier/12", PLAIN),
        answer=ok("suppliers/single.json"),
        expects=record(id=12, phone_number="+1 555 0140", notes="Ships on weekdays."),
    ),
    Row(
        78, "POST /api/Supplier", lambda c: c.suppliers.create({"name": "Harbour Supply Co"}),
        v2=Sent("POST", "/api/Supplier", PLAIN, [{"name": "Harbour Supply Co"}]),
        inventory=Sent("POST", "/api/Supplier", PLAIN, {"name": "Harbour Supply Co"}),
        answer=made("suppliers/single.json"),
        expects=record(id=12, name="Harbour Supply Co"),
    ),
    Row(
        79, "PUT /api/Supplier/{id}", lambda c: c.suppliers.update(12, {"phone_number": "+1 555 0141"}),
        v2=Sent("POST", "/api/Supplier", PLAIN, [{"id": 12, "phone_number": "+1 555 0141"}]),
        inventory=Sent("PUT", "/api/Supplier/12", PLAIN, {"phone_number": "+1 555 0141"}),
        answer=made("suppliers/single.json"),
        expects=record(id=12),
    ),
    Row(
        80, "DELETE /api/Supplier/{id}", lambda c: c.suppliers.delete(12),
        v2=Sent("DELETE", "/api/Supplier/12", PLAIN),
        inventory=Sent("DELETE", "/api/Supplier/12", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

AGENTS = (
    Row(
        81, "GET /api/Agent", lambda c: c.agents.list(),
        v2=Sent("GET", "/api/Agent", PAGED),
        inventory=Sent("GET", "/api/Agent", COUNTED),
        answer=ok("agents/list.json"),
        expects=bare(2, id=45, name="Sam Whitaker", email="sam.whitaker@example.com", isdisabled=False),
    ),
    Row(
        82, "GET /api/Agent/{id}", lambda c: c.agents.get(45),
        v2=Sent("GET", "/api/Agent/45", DETAILS),
        inventory=Sent("GET", "/api/Agent/45", PLAIN),
        answer=ok("agents/single.json"),
        expects=record(id=45, jobtitle="Technician"),
    ),
    Row(
        83, "POST /api/Agent",
        lambda c: c.agents.create({"name": "Sam Whitaker", "email": "sam.whitaker@example.com"}),
        v2=Sent("POST", "/api/Agent", PLAIN, [{"name": "Sam Whitaker", "email": "sam.whitaker@example.com"}]),
        inventory=Sent("POST", "/api/Agent", PLAIN,
                       {"name": "Sam Whitaker", "email": "sam.whitaker@example.com"}),
        answer=made("agents/single.json"),
        expects=record(id=45, name="Sam Whitaker"),
    ),
    Row(
        84, "PUT /api/Agent/{id}", lambda c: c.agents.update(45, {"jobtitle": "Senior technician"}),
        v2=Sent("POST", "/api/Agent", PLAIN, [{"id": 45, "jobtitle": "Senior technician"}]),
        inventory=Sent("PUT", "/api/Agent/45", PLAIN, {"jobtitle": "Senior technician"}),
        answer=made("agents/single.json"),
        expects=record(id=45),
    ),
    Row(
        85, "DELETE /api/Agent/{id}", lambda c: c.agents.delete(46),
        v2=Sent("DELETE", "/api/Agent/46", PLAIN),
        inventory=Sent("DELETE", "/api/Agent/46", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

TEAMS = (
    Row(
        86, "GET /api/Team", lambda c: c.teams.list(),
        v2=Sent("GET", "/api/Team", UNPAGED),
        inventory=Sent("GET", "/api/Team", COUNTED),
        answer=ok("teams/list.json"),
        expects=bare(2, id=3, name="Service Desk", department_name="Support"),
    ),
    Row(
        87, "GET /api/Team/{id}", lambda c: c.teams.get(3),
        v2=Sent("GET", "/api/Team/3", DETAILS),
        inventory=Sent("GET", "/api/Team/3", PLAIN),
        answer=ok("teams/single.json"),
        expects=record(id=3, emailaddress="desk@example.com"),
    ),
    Row(
        88, "POST /api/Team", lambda c: c.teams.create({"name": "Field Services"}),
        v2=Sent("POST", "/api/Team", PLAIN, [{"name": "Field Services"}]),
        inventory=Sent("POST", "/api/Team", PLAIN, {"name": "Field Services"}),
        answer=made("teams/single.json"),
        expects=record(id=3),
    ),
    Row(
        89, "PUT /api/Team/{id}", lambda c: c.teams.update(3, {"sequence": 20}),
        v2=Sent("POST", "/api/Team", PLAIN, [{"id": 3, "sequence": 20}]),
        inventory=Sent("PUT", "/api/Team/3", PLAIN, {"sequence": 20}),
        answer=made("teams/single.json"),
        expects=record(id=3, name="Service Desk"),
    ),
    Row(
        90, "DELETE /api/Team/{id}", lambda c: c.teams.delete(4),
        v2=Sent("DELETE", "/api/Team/4", PLAIN),
        inventory=Sent("DELETE", "/api/Team/4", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

SOFTWARE_LICENCES = (
    Row(
        91, "GET /api/SoftwareLicence", lambda c: c.software_licences.list(),
        v2=Sent("GET", "/api/SoftwareLicence", PAGED),
        inventory=Sent("GET", "/api/SoftwareLicence", COUNTED),
        answer=ok("licences/list.json"),
        expects=page(1, 1, id=14, name="Office suite, yearly", count=25, end_date=at(2026, 12, 31)),
    ),
    Row(
        92, "GET /api/SoftwareLicence/{id}", lambda c: c.software_licences.get(14),
        v2=Sent("GET", "/api/SoftwareLicence/14", DETAILS),
        inventory=Sent("GET", "/api/SoftwareLicence/14", PLAIN),
        answer=ok("licences/single.json"),
        expects=record(id=14, manufacturer="Example Software", licences_available=4),
    ),
    Row(
        93, "POST /api/SoftwareLicence",
        lambda c: c.software_licences.create({"name": "Office suite, yearly", "client_id": 123, "count": 25}),
        v2=Sent("POST", "/api/SoftwareLicence", PLAIN,
                [{"name": "Office suite, yearly", "client_id": 123, "count": 25}]),
        inventory=Sent("POST", "/api/SoftwareLicence", PLAIN,
                       {"name": "Office suite, yearly", "client_id": 123, "count": 25}),
        answer=made("licences/single.json"),
        expects=record(id=14, count=25),
    ),
    Row(
        94, "PUT /api/SoftwareLicence/{id}", lambda c: c.software_licences.update(14, {"count": 30}),
        v2=Sent("POST", "/api/SoftwareLicence", PLAIN, [{"id": 14, "count": 30}]),
        inventory=Sent("PUT", "/api/SoftwareLicence/14", PLAIN, {"count": 30}),
        answer=made("licences/single.json"),
        expects=record(id=14),
    ),
    Row(
        95, "DELETE /api/SoftwareLicence/{id}", lambda c: c.software_licences.delete(14),
        v2=Sent("DELETE", "/api/SoftwareLicence/14", PLAIN),
        inventory=Sent("DELETE", "/api/SoftwareLicence/14", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

KNOWLEDGE_BASE = (
    Row(
        113, "GET /api/KBArticle", lambda c: c.knowledge_base.list(),
        v2=Sent("GET", "/api/KBArticle", PAGED),
        inventory=Sent("GET", "/api/KBArticle", COUNTED),
        answer=ok("articles/list.json"),
        expects=page(1, 1, id=22, name="Map the shared drive", view_count=41, next_review_date=None),
    ),
    Row(
        114, "GET /api/KBArticle/{id}", lambda c: c.knowledge_base.get(22),
        v2=Sent("GET", "/api/KBArticle/22", DETAILS),
        inventory=Sent("GET", "/api/KBArticle/22", PLAIN),
        answer=ok("articles/single.json"),
        expects=record(id=22, resolution="Run the logon script again.", creator_id=45),
    ),
    Row(
        115, "POST /api/KBArticle",
        lambda c: c.knowledge_base.create({"name": "Map the shared drive", "description": "Drive S:"}),
        v2=Sent("POST", "/api/KBArticle", PLAIN,
                [{"name": "Map the shared drive", "description": "Drive S:"}]),
        inventory=Sent("POST", "/api/KBArticle", PLAIN,
                       {"name": "Map the shared drive", "description": "Drive S:"}),
        answer=made("articles/single.json"),
        expects=record(id=22, name="Map the shared drive"),
    ),
    Row(
        116, "PUT /api/KBArticle/{id}", lambda c: c.knowledge_base.update(22, {"inactive": True}),
        v2=Sent("POST", "/api/KBArticle", PLAIN, [{"id": 22, "inactive": True}]),
        inventory=Sent("PUT", "/api/KBArticle/22", PLAIN, {"inactive": True}),
        answer=made("articles/single.json"),
        expects=record(id=22),
    ),
    Row(
        117, "DELETE /api/KBArticle/{id}", lambda c: c.knowledge_base.delete(22),
        v2=Sent("DELETE", "/api/KBArticle/22", PLAIN),
        inventory=Sent("DELETE", "/api/KBArticle/22", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

ROWS = APPOINTMENTS + OPPORTUNITIES + SUPPLIERS + AGENTS + TEAMS + SOFTWARE_LICENCES + KNOWLEDGE_BASE
