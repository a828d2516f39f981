"""Agents of the tenant, their teams, and the roles that give them their rights."""

from __future__ import annotations

import random

from halopsa.sandbox.seed.kit import NEWEST, Rows, guid, keyed, naive
from halopsa.sandbox.seed.words import FIRST, LAST
from halopsa.sandbox.store import Doc
from halopsa.sandbox.values import NO_DATE

TEAMS = ("Service Desk", "Second Line", "Projects", "Network", "Sales")
_ROLES = ((1, "Administrator"), (2, "Service Desk"), (3, "Project Manager"), (4, "Sales"), (5, "Read only"))
_CLAIMS = (
    ("view_tickets", "2"),
    ("edit_tickets", "2"),
    ("view_customers", "2"),
    ("edit_customers", "2"),
    ("view_assets", "2"),
    ("view_contracts", "1"),
    ("view_invoices", "1"),
    ("view_reports", "2"),
    ("is_admin", "0"),
)


def build(chance: random.Random) -> dict[str, Rows]:
    """The tables of roles, agents and teams."""
    roles = keyed([_role(chance, number, name) for number, name in _ROLES])
    agents = _agents(list(roles.values()))
    teams = keyed([_team(ident, name, agents) for ident, name in enumerate(TEAMS, 1)])
    return {"Roles": roles, "Agent": agents, "Team": teams}


def _role(chance: random.Random, number: int, name: str) -> Doc:
    return {
        "id": guid(chance),
        "id_int": number,
        "name": name,
        "notes": f"Invented role {number}",
        "claims": [{"type": kind, "value": value} for kind, value in _CLAIMS[: len(_CLAIMS) - number + 1]],
    }


def _agents(roles: list[Doc]) -> Rows:
    docs = [
        _agent(-1, "System", "", "Service Desk", roles[4]),
        _agent(1, "Unassigned", "", "Service Desk", roles[4]),
    ]
    for number in range(14):
        first, last = FIRST[(number * 5) % len(FIRST)], LAST[(number * 11) % len(LAST)]
        team = TEAMS[number % len(TEAMS)]
        docs.append(_agent(40 + number, first, last, team, roles[number % 4]))
    docs[-1]["isdisabled"] = True
    me = docs[7]
    me["claims"] = [{"type": kind, "value": value} for kind, value in _CLAIMS]
    return keyed(docs)


def _agent(ident: int, first: str, last: str, team: str, role: Doc) -> Doc:
    name = f"{first} {last}".strip()
    return {
        "id": ident,
        "name": name,
        "firstname": first,
        "surname": last,
        "initials": "".join(part[0] for part in name.split()),
        "email": f"{name.lower().replace(' ', '.')}@desk.example.com",
        "team": team,
        "jobtitle": "Technician",
        "isdisabled": False,
        "is_agent": True,
        "isapiagent": False,
        "is_admin": False,
        "role_list": role["name"],
        "roles": [{"id": role["id"], "name": role["name"]}],
        "claims": role["claims"],
        "can_approve_quote": True,
        "can_approve_invoice": False,
        "can_approve_purchaseorder": False,
        "colour": "#3a87ad",
        "datecreated": "2024-02-01T09:00:00",
        "lastlogindate": NO_DATE,
        "last_modified": naive(NEWEST),
    }


def _team(ident: int, name: str, agents: Rows) -> Doc:
    return {
        "id": ident,
        "name": name,
        "sequence": ident,
        "forrequests": name != "Sales",
        "foropps": name == "Sales",
        "forprojects": name == "Projects",
        "inactive": False,
        "department_id": 1,
        "department_name": "Support",
        "last_modified": naive(NEWEST),
        "agents": [
            {"id": agent["id"], "name": agent["name"]} for agent in agents.values() if agent["team"] == name
        ],
    }
