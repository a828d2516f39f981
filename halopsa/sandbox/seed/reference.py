"""The part of the seed every tenant has: statuses, types, priorities, categories, fields."""

from __future__ import annotations

import random

from halopsa.sandbox.seed import agents
from halopsa.sandbox.seed.kit import Rows, guid, keyed
from halopsa.sandbox.store import Doc

_STATUSES = (
    (1, "New", "", "#3a87ad"),
    (2, "In Progress", "", "#f0ad4e"),
    (3, "Waiting on Customer", "_hold", "#999999"),
    (4, "Waiting on Supplier", "_hold", "#999999"),
    (5, "Scheduled", "", "#5bc0de"),
    (8, "Resolved", "_closed", "#5cb85c"),
    (9, "Closed", "_closed", "#333333"),
)
_TYPES = (
    (1, "Incident", "ticket", 1),
    (2, "Service Request", "ticket", 3),
    (3, "Problem", "ticket", 4),
    (4, "Change Request", "ticket", 2),
    (5, "Project", "project", 23),
    (6, "Opportunity", "opportunity", 0),
    (7, "Project Task", "ticket", 24),
)
_PRIORITIES = (
    (1, "Critical", 1.0, 4.0),
    (2, "High", 2.0, 8.0),
    (3, "Medium", 4.0, 16.0),
    (4, "Low", 8.0, 40.0),
)
_CATEGORIES = ("Email", "Hardware", "Network", "Accounts", "Software", "Security")
_OUTCOMES = (
    # id, name, the status a ticket gets with it; -1 leaves it alone
    (1, "Email User", -1),
    (2, "Re-assign", -1),
    (3, "In Progress", 2),
    (4, "Waiting on Customer", 3),
    (5, "Close", 9),
    (6, "Phone Call", -1),
    (7, "Internal Note", -1),
)
_LOOKUPS = {1: ("Standard", "Out of hours")}
_TYPE_KEYS = ((1, "Laptop"), (2, "Desktop"), (3, "Server"), (4, "Printer"), (5, "Switch"), (6, "Firewall"))
_FIELDS = (
    # id, name, label, type code, input type, kind of record, options
    (101, "CFAffectedService", "Affected service", 0, 0, 1, ()),
    (102, "CFUsersAffected", "Users affected", 0, 1, 1, ()),
    (103, "CFRootCause", "Root cause", 2, 0, 1, ("Unknown", "Hardware", "Software", "User error")),
    (104, "CFNeededBy", "Needed by", 4, 0, 1, ()),
    (105, "CFVip", "VIP", 6, 0, 1, ()),
    (106, "CFHandover", "Hand-over notes", 1, 0, 1, ()),
    (121, "CFAccountTier", "Account tier", 2, 0, 2, ("Bronze", "Silver", "Gold")),
    (122, "CFOnboarded", "Onboarded on", 4, 0, 2, ()),
    (131, "CFJobTitle", "Job title", 0, 0, 3, ()),
    (141, "CFRack", "Rack position", 0, 0, 4, ()),
    (142, "CFEncrypted", "Disk is encrypted", 6, 0, 4, ()),
)
_ASSET_FIELDS = ((2, "Serial Number"), (3, "Model"), (4, "Host Name"), (5, "Operating System"))


def build(chance: random.Random) -> dict[str, Rows]:
    """All reference tables."""
    tables: dict[str, Rows] = {
        "Status": keyed([_status(number, *row) for number, row in enumerate(_STATUSES)]),
        "TicketType": keyed([_ticket_type(number, *row) for number, row in enumerate(_TYPES)]),
        "Category": _categories(),
        "SLA": {},
        "Priority": {},
        "Outcome": keyed(
            [
                {"id": ident, "outcome": name, "buttonname": name, "sequence": ident, "newstatus": status}
                for ident, name, status in _OUTCOMES
            ]
        ),
        "AssetType": keyed([_asset_type(ident, name) for ident, name in _TYPE_KEYS]),
        "FieldInfo": keyed([_field(*row) for row in _FIELDS]),
        "UserRoles": keyed(
            [
                {"id": ident, "name": name, "notes": "", "canadd": True, "web_access_level": ident}
                for ident, name in enumerate(("User", "Manager", "Site Manager", "Accounts", "Approver"), 1)
            ]
        ),
        "TopLevel": keyed([{"id": 1, "name": "Customers"}, {"id": 2, "name": "Internal"}]),
        "Lookup": _lookups(),
        "EmailStore": {},
    }
    for ident, name in ((1, "Standard"), (2, "Premium")):
        rows = [_priority(chance, ident, *row) for row in _PRIORITIES]
        tables["Priority"].update({row["id"]: row for row in rows})
        tables["SLA"][ident] = {
            "id": ident,
            "guid": guid(chance),
            "name": name,
            "workday_id": 1,
            "workday_name": "Office hours",
            "trackslafixbytime": True,
            "priorities": rows,
        }
    return tables | agents.build(chance)


def _lookups() -> Rows:
    """Lists of values, a few of each. Ids count from 1 in every list, as at a tenant."""
    rows: Rows = {}
    for lookup in range(1, 41):
        names = _LOOKUPS.get(lookup, tuple(f"Value {n} of list {lookup}" for n in range(1, 2 + lookup % 7)))
        for ident, name in enumerate(names, 1):
            rows[lookup, ident] = {"id": ident, "lookupid": lookup, "name": name, "sequence": ident}
    return rows


def _status(sequence: int, ident: int, name: str, mark: str, colour: str) -> Doc:
    doc: Doc = {
        "id": ident,
        "name": name,
        "shortname": name[:10],
        "type": 0,
        "sequence": sequence,
        "colour": colour,
        "showonquickchange": True,
    }
    if mark:
        doc[mark] = True  # kept for the sandbox: rows of a tenant do not say which status closes
    return doc


def _ticket_type(sequence: int, ident: int, name: str, use: str, itil: int) -> Doc:
    return {
        "id": ident,
        "name": name,
        "use": use,
        "sequence": sequence,
        "itilrequesttype": itil,
        "cancreate": True,
        "agentscanselect": True,
        "enduserscanselect": ident < 3,
        "initial_status": 1,
        "default_sla": 1,
        "group_id": 1,
        "group_name": "Service",
    }


def _categories() -> Rows:
    first: list[Doc] = [
        {"id": number, "value": name, "category_name": name, "type_id": 1}
        for number, name in enumerate(_CATEGORIES, 1)
    ]
    second = [
        {
            "id": 10 * row["id"] + number,
            "value": f"{row['value']}>{name}",
            "category_name": name,
            "type_id": 2,
        }
        for row in first
        for number, name in enumerate(("Fault", "Request"), 1)
    ]
    return keyed([*first, *second])


def _priority(chance: random.Random, sla: int, ident: int, name: str, response: float, fix: float) -> Doc:
    return {
        "id": guid(chance),
        "slaid": sla,
        "priorityid": ident,
        "name": name,
        "responsetime": response / sla,
        "responseunits": "H",
        "fixtime": fix / sla,
        "fixunits": "H",
        "ishidden": False,
        "colour": ("#d9534f", "#f0ad4e", "#5bc0de", "#999999")[ident - 1],
    }


def _asset_type(ident: int, name: str) -> Doc:
    return {
        "id": ident,
        "name": name,
        "assetgroup_id": 1,
        "assetgroup_name": "Hardware",
        "keyfield_id": 2,
        "keyfield_name": "Serial Number",
        "keyfield2_id": 3,
        "keyfield2_name": "Model",
        "keyfield3_id": 4,
        "keyfield3_name": "Host Name",
        "show_to_users": True,
        "fields": [{"id": number, "name": label} for number, label in _ASSET_FIELDS],
    }


def _field(
    ident: int, name: str, label: str, kind: int, inputtype: int, usage: int, options: tuple[str, ...]
) -> Doc:
    return {
        "id": ident,
        "name": name,
        "label": label,
        "type": kind,
        "inputtype": inputtype,
        "usage": usage,
        "custom": 1,
        "characterlimit": 200 if kind == 0 else 0,
        "searchable": True,
        "values": [{"id": number, "name": option} for number, option in enumerate(options, 1)],
    }
