"""Tables of the tenant and how each behaves: what is searched, joined, left out of lists, checked and refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from halopsa.sandbox.problems import Style
from halopsa.sandbox.store import Doc, Key

DeletedReply = Literal["object", "empty", "no content"]


@attrs.frozen(eq=False)
class Table:
    """One collection of the wire, by the first segment of its path."""

    name: str
    generic: bool = False  # what it is comes from the facts alone, and its first rows too
    parent: str = ""  # the column within whose value ids count: it is half of the key
    store: str = ""  # the table that holds the rows, when it is another one
    area: str = ""  # of a shared table: only rows of this area
    scope: str = ""  # the part of the application's permissions it belongs to
    text: tuple[str, ...] = ("name",)
    joins: Mapping[str, tuple[str, str]] = {}  # name column: (id column, table it names)
    objects: Mapping[str, tuple[str, str]] = {}  # object column: (id column, table it comes from)
    references: Mapping[str, str] = {}  # id columns that must exist when written
    thin: frozenset[str] = frozenset()  # columns only details have
    floats: tuple[str, ...] = ()  # ids that come as 95.0
    minimum: tuple[str, ...] = ()  # beyond the facts: asked for one at a time, in this order
    unique: str = ""
    style: Style = "exception"
    deleted: DeletedReply = "object"
    id_is_guid: bool = False

    @property
    def rows(self) -> str:
        """Where the documents are."""
        return self.store or self.name

    def key(self, doc: Doc) -> Key:
        """Under which key a document is kept."""
        return (doc[self.parent], doc["id"]) if self.parent else doc["id"]


_PEOPLE = {
    "client_name": ("client_id", "Client"),
    "site_name": ("site_id", "Site"),
    "user_name": ("user_id", "Users"),
}
_TICKET_JOINS = {
    **_PEOPLE,
    "agent_name": ("agent_id", "Agent"),
    "status_name": ("status_id", "Status"),
    "priority_name": ("priority_id", "Priority"),
    "tickettype_name": ("tickettype_id", "TicketType"),
    "sla_name": ("sla_id", "SLA"),
    "team": ("team_id", "Team"),
}
_TICKET_REFERENCES = {
    "client_id": "Client",
    "site_id": "Site",
    "user_id": "Users",
    "agent_id": "Agent",
    "status_id": "Status",
    "tickettype_id": "TicketType",
    "sla_id": "SLA",
}
_TICKET_THIN = frozenset(
    {
        "agent_name",
        "status_name",
        "priority_name",
        "tickettype_name",
        "details_html",
        "datecreated",
        "lastnote",
        "tickettype",
    }
)
_ADDRESSES = frozenset({"delivery_address", "invoice_address"})


def _tickets(name: str, area: str, scope: str) -> Table:
    return Table(
        name,
        store="Tickets",
        area=area,
        scope=scope,
        text=("summary", "details", "client_name", "user_name", "reportedby"),
        joins=_TICKET_JOINS,
        objects={"priority": ("priority_id", "Priority"), "tickettype": ("tickettype_id", "TicketType")},
        references=_TICKET_REFERENCES,
        thin=_TICKET_THIN,
    )


_ALL = (
    _tickets("Tickets", "ticket", "tickets"),
    _tickets("Projects", "project", "projects"),
    _tickets("Opportunities", "opportunity", "sales"),
    Table("Actions", scope="tickets", text=("note",), style="text"),
    Table(
        "Client",
        scope="customers",
        text=("name", "ref", "main_contact_name", "website"),
        joins={"main_site_name": ("main_site_id", "Site"), "toplevel_name": ("toplevel_id", "TopLevel")},
        thin=frozenset({"notes"}),
        unique="name",
        style="text",
        deleted="empty",
    ),
    Table(
        "Site",
        scope="customers",
        text=("name", "client_name", "ref"),
        joins={"client_name": ("client_id", "Client")},
        references={"client_id": "Client"},
        thin=_ADDRESSES | {"notes"},
        floats=("client_id",),
        minimum=("name", "client_id"),
        style="text",
    ),
    Table(
        "Users",
        scope="customers",
        text=("name", "emailaddress", "client_name", "phonenumber"),
        joins={"client_name": ("client_id", "Client"), "site_name": ("site_id", "Site")},
        references={"client_id": "Client", "site_id": "Site"},
        thin=frozenset({"notes"}),
        floats=("site_id",),
        minimum=("firstname", "surname", "name", "emailaddress", "client_id", "site_id"),
    ),
    Table(
        "Asset",
        scope="assets",
        text=("inventory_number", "key_field", "key_field2", "key_field3", "client_name", "username"),
        joins={
            "client_name": ("client_id", "Client"),
            "site_name": ("site_id", "Site"),
            "assettype_name": ("assettype_id", "AssetType"),
            "username": ("first_user_id", "Users"),
        },
        references={"client_id": "Client", "site_id": "Site", "assettype_id": "AssetType"},
        thin=frozenset({"fields", "users", "notes"}),
        minimum=("assettype_id", "client_id"),
        style="message",
    ),
    Table("AssetType", scope="assets", thin=frozenset({"fields"})),
    Table(
        "Item",
        scope="items",
        text=("name", "description", "internalreference"),
        joins={"supplier_name": ("supplier_id", "Supplier")},
        minimum=("name",),
    ),
    Table(
        "ClientContract",
        scope="contracts",
        text=("ref", "note", "client_name"),
        joins={
            "client_name": ("client_id", "Client"),
            "site_name": ("site_id", "Site"),
            "sla_name": ("sla_id", "SLA"),
        },
        references={"client_id": "Client", "site_id": "Site"},
        minimum=("client_id",),
        style="result",
    ),
    Table(
        "Invoice",
        scope="invoices",
        text=("name", "client_name", "reference", "invoicenumber"),
        joins={"client_name": ("client_id", "Client")},
        references={"client_id": "Client"},
        thin=frozenset({"lines", "notes_1"}),
        minimum=("client_id",),
    ),
    Table(
        "RecurringInvoice",
        scope="invoices",
        text=("name", "client_name", "reference"),
        joins={"client_name": ("client_id", "Client")},
        references={"client_id": "Client"},
        thin=frozenset({"lines", "notes_1"}),
        minimum=("client_id",),
    ),
    Table(
        "Quotation",
        scope="quotes",
        text=("title", "client_name", "note"),
        joins=_PEOPLE,
        references={"client_id": "Client", "site_id": "Site", "user_id": "Users"},
        thin=frozenset({"lines"}),
    ),
    Table("SalesOrder", scope="sos", text=("title", "client_name"), joins=_PEOPLE, thin=frozenset({"lines"})),
    Table(
        "Appointment",
        scope="calendar",
        text=("subject", "note", "client_name"),
        joins={**_PEOPLE, "agent_name": ("agent_id", "Agent")},
        references={"client_id": "Client", "agent_id": "Agent", "ticket_id": "Tickets"},
        thin=frozenset({"note_html", "attendees"}),
        minimum=("subject", "start_date", "end_date"),
        deleted="no content",
    ),
    Table(
        "Supplier",
        scope="suppliers",
        text=("name", "contact_name", "email_address"),
        minimum=("name",),
        style="message",
    ),
    Table("Agent", text=("name", "email"), thin=frozenset({"claims", "roles"}), minimum=("name", "email")),
    Table("Team", thin=frozenset({"agents"}), minimum=("name",)),
    Table(
        "SoftwareLicence",
        scope="softwarelicensing",
        text=("name", "vendor", "client_name"),
        joins={"client_name": ("client_id", "Client"), "supplier_name": ("supplier_id", "Supplier")},
        references={"client_id": "Client"},
        minimum=("name",),
    ),
    Table("TicketType"),
    Table("Status"),
    Table("Priority", id_is_guid=True),
    Table("Category", text=("value", "category_name")),
    Table("SLA", thin=frozenset({"priorities"})),
    Table("FieldInfo", text=("name", "label"), thin=frozenset({"values"})),
    Table("Roles", id_is_guid=True, thin=frozenset({"claims"})),
    Table("UserRoles"),
    Table("Outcome", text=("outcome", "buttonname"), minimum=("outcome",), unique="outcome", style="text"),
    Table("TopLevel"),
    Table("Lookup", parent="lookupid", minimum=("lookupid", "name")),
    Table("EmailStore", text=("emailsubject", "emailto")),
    Table("DistributionLists", generic=True, thin=frozenset({"users", "members"})),
    Table(
        "Report",
        scope="reporting",
        text=("name", "description"),
        thin=frozenset({"sql", "available_columns"}),
    ),
    Table(
        "KBArticle",
        scope="kb",
        text=("name", "description", "resolution", "kb_tags"),
        thin=frozenset({"resolution", "resolution_html", "description_html"}),
        minimum=("name", "description"),
    ),
    Table("Attachment", scope="tickets", text=("filename", "note")),
)

TABLES: Mapping[str, Table] = {table.name: table for table in _ALL}

# Collections of the wire whose bodies are commands as much as columns: envelope key, "" for a bare array.
EXTRA: Mapping[str, str] = {"SalesOrder": "salesorders", "EmailStore": ""}
