"""Rows 1 to 36: tickets, actions, clients, sites, assets, contacts."""

from tests.wire.table import COUNTED, DETAILS, PAGED, PLAIN, UNPAGED, Row, at, bare, none, page, record
from tests.wire.tenant import GONE, Sent, made, ok

TICKETS = (
    Row(
        1, "GET /api/Tickets", lambda c: c.tickets.list(),
        v2=Sent("GET", "/api/Tickets", PAGED),
        inventory=Sent("GET", "/api/Tickets", COUNTED),
        answer=ok("tickets/list-page1.json"),
        # Three rows of five: the first page is short and the count says there is more.
        expects=page(5, 3, more=True, id=456, client_id=123, site_id=95, team_name="Service Desk",
                     deadlinedate=None, dateoccurred=at(2026, 1, 15, 9, 30)),
    ),
    Row(
        2, "GET /api/Tickets/{id}", lambda c: c.tickets.get(456),
        v2=Sent("GET", "/api/Tickets/456", DETAILS),
        inventory=Sent("GET", "/api/Tickets/456", PLAIN),
        answer=ok("tickets/single.json"),
        expects=record(id=456, summary="Shared drive unavailable", site_id=95, status_name="In Progress",
                       deadlinedate=None, estimate=1.5),
    ),
    Row(
        3, "POST /api/Tickets",
        lambda c: c.tickets.create({
            "summary": "Network connectivity issue", "details": "User cannot access shared drives",
            "client_id": 123, "tickettype_id": 1, "status_id": 1, "priority_id": 2,
        }),
        v2=Sent("POST", "/api/Tickets", PLAIN, [{
            "summary": "Network connectivity issue", "details": "User cannot access shared drives",
            "client_id": 123, "tickettype_id": 1, "status_id": 1, "priority_id": 2,
        }]),
        inventory=Sent("POST", "/api/Tickets", PLAIN, {
            "summary": "Network connectivity issue", "details": "User cannot access shared drives",
            "client_id": 123, "tickettype_id": 1, "status_id": 1, "priority_id": 2,
        }),
        answer=made("tickets/created.json"),
        expects=record(id=463, summary="Network connectivity issue", site_id=95, status_id=1),
    ),
    Row(
        4, "PUT /api/Tickets/{id}", lambda c: c.tickets.update(456, {"status_id": 2, "agent_id": 45}),
        v2=Sent("POST", "/api/Tickets", PLAIN, [{"id": 456, "status_id": 2, "agent_id": 45}]),
        inventory=Sent("PUT", "/api/Tickets/456", PLAIN, {"status_id": 2, "agent_id": 45}),
        answer=made("tickets/single.json"),
        expects=record(id=456, status_id=2, agent_id=45),
    ),
    Row(
        5, "DELETE /api/Tickets/{id}", lambda c: c.tickets.delete(456),
        v2=Sent("DELETE", "/api/Tickets/456", PLAIN),
        inventory=Sent("DELETE", "/api/Tickets/456", PLAIN),
        answer=ok("tickets/single.json"),
        expects=none,
    ),
    Row(
        6, "GET /api/Tickets/{id}/Actions", lambda c: c.tickets.actions(456),
        v2=Sent("GET", "/api/Actions", {"ticket_id": "456"}),
        inventory=Sent("GET", "/api/Tickets/456/Actions", COUNTED),
        answer=ok("tickets/actions.json"),
        expects=page(2, 2, id=2, ticket_id=456, outcome="Private Note", timetaken=0.25, hiddenfromuser=True),
    ),
    Row(
        7, "POST /api/Tickets/{id}/Actions",
        lambda c: c.tickets.add_action(456, {
            "note": "Investigating network connectivity", "outcome": "In Progress", "timetaken": 0.25,
        }),
        v2=Sent("POST", "/api/Actions", PLAIN, [{
            "ticket_id": 456, "note": "Investigating network connectivity", "outcome": "In Progress",
            "timetaken": 0.25,
        }]),
        # The path names the ticket, so the body does not.
        inventory=Sent("POST", "/api/Tickets/456/Actions", PLAIN, {
            "note": "Investigating network connectivity", "outcome": "In Progress", "timetaken": 0.25,
        }),
        answer=made("tickets/action.json"),
        expects=record(id=3, ticket_id=456, outcome="In Progress", timetaken=0.25),
    ),
    Row(
        8, "GET /api/Tickets/{id}/Attachments", lambda c: c.tickets.attachments(456),
        v2=Sent("GET", "/api/Attachment", {"ticket_id": "456"}),
        inventory=Sent("GET", "/api/Tickets/456/Attachments", COUNTED),
        answer=ok("attachments/list.json"),
        expects=page(1, 1, id=3310, filename="drive-error.png", filesize=48213, isimage=True),
    ),
    Row(
        9, "POST /api/Tickets/{id}/Attachments",
        lambda c: c.tickets.add_attachment(456, b"hello", filename="hello.txt"),
        v2=Sent("POST", "/api/Attachment", PLAIN, [{
            "ticket_id": 456, "filename": "hello.txt", "data_base64": "data:text/plain;base64,aGVsbG8=",
        }]),
        inventory=Sent("POST", "/api/Tickets/456/Attachments", PLAIN, {
            "filename": "hello.txt", "data_base64": "data:text/plain;base64,aGVsbG8=",
        }),
        answer=made("attachments/uploaded.json"),  # a one-element array, as the web page gets it
        expects=record(id=3311, filename="hello.txt", filesize=5),
    ),
)  # fmt: skip

ACTIONS = (
    Row(
        10, "GET /api/Actions", lambda c: c.actions.list(ticket_id=456),
        v2=Sent("GET", "/api/Actions", {"ticket_id": "456"}),
        inventory=Sent("GET", "/api/Actions",
                       {"ticket_id": "456", "page_size": "50", "page_no": "1", "count": "true"}),
        answer=ok("tickets/actions.json"),
        expects=page(2, 2, id=2, ticket_id=456, outcome_id=7, note="Switch in rack 3 restarted."),
    ),
    Row(
        11, "GET /api/Actions/{id}", lambda c: c.actions.get(3, ticket_id=456),
        # Ids count per ticket, hence the ticket. Details of an action come without asking.
        v2=Sent("GET", "/api/Actions/3", {"ticket_id": "456"}),
        inventory=Sent("GET", "/api/Actions/3", PLAIN),
        inventory_call=lambda c: c.actions.get(3),
        answer=ok("tickets/action.json"),
        expects=record(id=3, ticket_id=456, note="Investigating network connectivity"),
    ),
    Row(
        12, "POST /api/Actions",
        lambda c: c.actions.create({"ticket_id": 456, "outcome_id": 11, "note": "Switch restarted"}),
        v2=Sent("POST", "/api/Actions", PLAIN,
                [{"ticket_id": 456, "outcome_id": 11, "note": "Switch restarted"}]),
        inventory=Sent("POST", "/api/Actions", PLAIN,
                       {"ticket_id": 456, "outcome_id": 11, "note": "Switch restarted"}),
        answer=made("tickets/action.json"),
        expects=record(id=3, outcome_id=11),
    ),
    Row(
        13, "PUT /api/Actions/{id}", lambda c: c.actions.update(3, {"hiddenfromuser": True}, ticket_id=456),
        v2=Sent("POST", "/api/Actions", PLAIN, [{"id": 3, "ticket_id": 456, "hiddenfromuser": True}]),
        inventory=Sent("PUT", "/api/Actions/3", PLAIN, {"hiddenfromuser": True}),
        inventory_call=lambda c: c.actions.update(3, {"hiddenfromuser": True}),
        answer=made("tickets/action.json"),
        expects=record(id=3, ticket_id=456),
    ),
    Row(
        14, "DELETE /api/Actions/{id}", lambda c: c.actions.delete(3, ticket_id=456),
        v2=Sent("DELETE", "/api/Actions/3", {"ticket_id": "456"}),
        inventory=Sent("DELETE", "/api/Actions/3", PLAIN),
        inventory_call=lambda c: c.actions.delete(3),
        answer=ok("tickets/action.json"),
        expects=none,
    ),
)  # fmt: skip

CLIENTS = (
    Row(
        15, "GET /api/Client", lambda c: c.clients.list(),
        v2=Sent("GET", "/api/Client", PAGED),
        inventory=Sent("GET", "/api/Client", COUNTED),
        answer=ok("clients/list.json"),
        expects=page(2, 2, id=123, name="Larkfield Dental", inactive=False, toplevel_id=1),
    ),
    Row(
        16, "GET /api/Client/{id}", lambda c: c.clients.get(123),
        v2=Sent("GET", "/api/Client/123", DETAILS),
        inventory=Sent("GET", "/api/Client/123", PLAIN),
        answer=ok("clients/single.json"),
        expects=record(id=123, name="Larkfield Dental", website="https://larkfield.example.com",
                       main_site_id=95),
    ),
    Row(
        17, "POST /api/Client",
        lambda c: c.clients.create({
            "name": "Acme Corporation", "website": "https://acme.example.com", "phonenumber": "+1 555-1234",
        }),
        v2=Sent("POST", "/api/Client", PLAIN, [{
            "name": "Acme Corporation", "website": "https://acme.example.com",
            "newclient_phonenumber": "+1 555-1234",
        }]),
        inventory=Sent("POST", "/api/Client", PLAIN, {
            "name": "Acme Corporation", "website": "https://acme.example.com", "phonenumber": "+1 555-1234",
        }),
        answer=made("clients/created.json"),
        expects=record(id=130, name="Acme Corporation", main_site_id=140),
    ),
    Row(
        18, "PUT /api/Client/{id}",
        lambda c: c.clients.update(123, {"phonenumber": "+1 555 0199", "inactive": False}),
        v2=Sent("POST", "/api/Client", PLAIN,
                [{"id": 123, "main_phonenumber": "+1 555 0199", "inactive": False}]),
        inventory=Sent("PUT", "/api/Client/123", PLAIN, {"phonenumber": "+1 555 0199", "inactive": False}),
        answer=made("clients/single.json"),
        expects=record(id=123, inactive=False),
    ),
    Row(
        19, "DELETE /api/Client/{id}", lambda c: c.clients.delete(130),
        v2=Sent("DELETE", "/api/Client/130", PLAIN),
        inventory=Sent("DELETE", "/api/Client/130", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

SITES = (
    Row(
        20, "GET /api/Site", lambda c: c.sites.list(),
        v2=Sent("GET", "/api/Site", PAGED),
        inventory=Sent("GET", "/api/Site", COUNTED),
        answer=ok("sites/list.json"),
        expects=page(2, 2, id=95, name="Main Office", client_id=123, inactive=False),
    ),
    Row(
        21, "GET /api/Site/{id}", lambda c: c.sites.get(95),
        v2=Sent("GET", "/api/Site/95", DETAILS),
        inventory=Sent("GET", "/api/Site/95", PLAIN),
        answer=ok("sites/single.json"),
        expects=record(id=95, client_id=123, phonenumber="+1 555 0100"),
    ),
    Row(
        22, "POST /api/Site",
        lambda c: c.sites.create({
            "name": "Headquarters", "client_id": 130, "addressline1": "123 Main St", "postcode": "12345",
        }),
        v2=Sent("POST", "/api/Site", PLAIN, [{
            "name": "Headquarters", "client_id": 130,
            "delivery_address": {"line1": "123 Main St", "postcode": "12345"},
        }]),
        inventory=Sent("POST", "/api/Site", PLAIN, {
            "name": "Headquarters", "client_id": 130, "addressline1": "123 Main St", "postcode": "12345",
        }),
        answer=made("sites/created.json"),
        expects=record(id=140, name="Headquarters", client_id=130),
    ),
    Row(
        23, "PUT /api/Site/{id}", lambda c: c.sites.update(95, {"phonenumber": "+1 555 0101"}),
        v2=Sent("POST", "/api/Site", PLAIN, [{"id": 95, "phonenumber": "+1 555 0101"}]),
        inventory=Sent("PUT", "/api/Site/95", PLAIN, {"phonenumber": "+1 555 0101"}),
        answer=made("sites/single.json"),
        expects=record(id=95, client_id=123),
    ),
    Row(
        24, "DELETE /api/Site/{id}", lambda c: c.sites.delete(140),
        v2=Sent("DELETE", "/api/Site/140", PLAIN),
        inventory=Sent("DELETE", "/api/Site/140", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

ASSETS = (
    Row(
        25, "GET /api/Asset", lambda c: c.assets.list(),
        v2=Sent("GET", "/api/Asset", PAGED),
        inventory=Sent("GET", "/api/Asset", COUNTED),
        answer=ok("assets/list.json"),
        expects=page(2, 2, id=31, inventory_number="LT-0031", key_field="LAPTOP-031", assettype_id=5),
    ),
    Row(
        26, "GET /api/Asset/{id}", lambda c: c.assets.get(31),
        v2=Sent("GET", "/api/Asset/31", DETAILS),
        inventory=Sent("GET", "/api/Asset/31", PLAIN),
        answer=ok("assets/single.json"),
        expects=record(id=31, key_field2="SN4471A", status_name="In use", notes="Dock stays at the desk."),
    ),
    Row(
        27, "POST /api/Asset",
        lambda c: c.assets.create({"assettype_id": 5, "client_id": 123, "inventory_number": "LT-0042"}),
        v2=Sent("POST", "/api/Asset", PLAIN,
                [{"assettype_id": 5, "client_id": 123, "inventory_number": "LT-0042"}]),
        inventory=Sent("POST", "/api/Asset", PLAIN,
                       {"assettype_id": 5, "client_id": 123, "inventory_number": "LT-0042"}),
        answer=made("assets/created.json"),
        expects=record(id=42, assettype_name="Laptop"),
    ),
    Row(
        28, "PUT /api/Asset/{id}", lambda c: c.assets.update(31, {"status_id": 2, "notes": "In repair"}),
        v2=Sent("POST", "/api/Asset", PLAIN, [{"id": 31, "status_id": 2, "notes": "In repair"}]),
        inventory=Sent("PUT", "/api/Asset/31", PLAIN, {"status_id": 2, "notes": "In repair"}),
        answer=made("assets/single.json"),
        expects=record(id=31, client_id=123),
    ),
    Row(
        29, "DELETE /api/Asset/{id}", lambda c: c.assets.delete(31),
        v2=Sent("DELETE", "/api/Asset/31", PLAIN),
        inventory=Sent("DELETE", "/api/Asset/31", PLAIN),
        answer=ok("assets/single.json"),
        expects=none,
    ),
    Row(
        30, "GET /api/AssetType", lambda c: c.asset_types.list(),
        v2=Sent("GET", "/api/AssetType", UNPAGED),
        inventory=Sent("GET", "/api/AssetType", COUNTED),
        answer=ok("assets/asset-types.json"),
        expects=bare(2, id=5, name="Laptop", keyfield_id=61),
    ),
    Row(
        31, "GET /api/AssetType/{id}", lambda c: c.asset_types.get(5),
        v2=Sent("GET", "/api/AssetType/5", DETAILS),
        inventory=Sent("GET", "/api/AssetType/5", PLAIN),
        answer=ok("assets/asset-type.json"),
        expects=record(id=5, name="Laptop", keyfield_name="Host name"),
    ),
)  # fmt: skip

CONTACTS = (
    Row(
        32, "GET /api/Users", lambda c: c.contacts.list(),
        v2=Sent("GET", "/api/Users", PAGED),
        inventory=Sent("GET", "/api/Users", COUNTED),
        answer=ok("contacts/list.json"),
        expects=page(2, 2, id=789, name="Jamie Rivera", site_id=95, isimportantcontact=True),
    ),
    Row(
        33, "GET /api/Users/{id}", lambda c: c.contacts.get(789),
        v2=Sent("GET", "/api/Users/789", DETAILS),
        inventory=Sent("GET", "/api/Users/789", PLAIN),
        answer=ok("contacts/single.json"),
        expects=record(id=789, emailaddress="jamie.rivera@example.com", site_id=95, isserviceaccount=False),
    ),
    Row(
        34, "POST /api/Users",
        lambda c: c.contacts.create({
            "name": "John Smith", "emailaddress": "john.smith@example.com", "client_id": 130, "site_id": 140,
            "isimportantcontact": True,
        }),
        v2=Sent("POST", "/api/Users", PLAIN, [{
            "name": "John Smith", "firstname": "John", "surname": "Smith",
            "emailaddress": "john.smith@example.com", "client_id": 130, "site_id": 140,
            "isimportantcontact": True,
        }]),
        inventory=Sent("POST", "/api/Users", PLAIN, {
            "name": "John Smith", "emailaddress": "john.smith@example.com", "client_id": 130, "site_id": 140,
            "isimportantcontact": True,
        }),
        answer=made("contacts/created.json"),
        expects=record(id=812, name="John Smith", site_id=140, isimportantcontact=True),
    ),
    Row(
        35, "PUT /api/Users/{id}", lambda c: c.contacts.update(789, {"mobilephone": "+1 555 0113"}),
        v2=Sent("POST", "/api/Users", PLAIN, [{"id": 789, "mobilenumber": "+1 555 0113"}]),
        inventory=Sent("PUT", "/api/Users/789", PLAIN, {"mobilephone": "+1 555 0113"}),
        answer=made("contacts/single.json"),
        expects=record(id=789, client_id=123),
    ),
    Row(
        36, "DELETE /api/Users/{id}", lambda c: c.contacts.delete(812),
        v2=Sent("DELETE", "/api/Users/812", PLAIN),
        inventory=Sent("DELETE", "/api/Users/812", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

ROWS = TICKETS + ACTIONS + CLIENTS + SITES + ASSETS + CONTACTS
