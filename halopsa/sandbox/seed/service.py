"""Tickets, projects, opportunities, their actions and files, and appointments."""

from __future__ import annotations

import base64
import random
from datetime import timedelta

from halopsa.sandbox.seed.kit import NEWEST, OLDEST, Rows, keyed, mixed, moment, naive
from halopsa.sandbox.seed.words import DEALS, NOTES, PROBLEMS, PROJECTS, TASKS
from halopsa.sandbox.store import Doc, Key
from halopsa.sandbox.values import NO_DATE, field_value

_PROJECTS = 24
_OPPORTUNITIES = 30
_OPEN = (1, 1, 2, 2, 2, 3, 4, 5)
_CLOSED = (8, 9, 9, 9)


def build(chance: random.Random, tables: dict[str, Rows], tickets: int) -> dict[str, Rows]:
    """The tables of the service desk. Ticket ids run from 1; projects and opportunities follow."""
    people = [doc for doc in tables["Users"].values() if doc["id"] > 0 and doc["client_id"] < 141]
    agents = [doc for doc in tables["Agent"].values() if doc["id"] >= 40 and not doc["isdisabled"]]
    found: Rows = {}
    actions: Rows = {}
    for ident in range(1, tickets + 1):
        doc = _ticket(chance, ident, chance.choice(people), chance.choice(agents), tables)
        found[ident] = doc
        _add_actions(chance, doc, agents, actions)
    for number in range(_PROJECTS):
        ident = tickets + 1 + number
        found[ident] = _project(chance, ident, number, people, agents, tables)
        for which in range(len(TASKS)):
            task = tickets - number * len(TASKS) - which
            if task > tickets // 2:
                _make_task(found[task], found[ident], TASKS[which])
    for number in range(_OPPORTUNITIES):
        ident = tickets + 1 + _PROJECTS + number
        found[ident] = _opportunity(chance, ident, number, people, agents, tables)
    return {
        "Tickets": found,
        "Actions": actions,
        "Attachment": _attachments(found),
        "Appointment": _appointments(chance, found, agents),
    }


def _ticket(chance: random.Random, ident: int, user: Doc, agent: Doc, tables: dict[str, Rows]) -> Doc:
    summary, details, category = PROBLEMS[int(chance.random() * len(PROBLEMS))]
    opened = moment(chance)
    # Old tickets are mostly closed, new ones mostly open.
    age = (NEWEST - opened).days
    closed = chance.random() < (0.93 if age > 90 else 0.45 if age > 14 else 0.1)
    status = chance.choice(_CLOSED if closed else _OPEN)
    ended = min(opened + timedelta(hours=2 + int(chance.random() * 200)), NEWEST) if closed else None
    priority = 1 + min(int(chance.random() * 5), 3)
    touched = ended or moment(chance, opened)
    fields = tables["FieldInfo"]
    values = [
        field_value(fields[101], ("Mail", "VPN", "Files", "Phones")[ident % 4]),
        field_value(fields[105], ident % 17 == 0),
    ]
    if ident % 3 == 0:
        values += [field_value(fields[102], ident % 23), field_value(fields[103], 1 + ident % 4)]
    if ident % 5 == 0:
        values.append(
            field_value(fields[104], naive((opened + timedelta(days=5)).replace(hour=0, minute=0, second=0)))
        )
    team = 1 + ident % 4
    due = opened + timedelta(hours=(4, 8, 16, 40)[priority - 1])
    return {
        "id": ident,
        "_area": "ticket",
        "_actions": 0,
        "summary": summary,
        "details": details,
        "details_html": f"<p>{details}</p>",
        "client_id": user["client_id"],
        "site_id": int(user["site_id"]),
        "user_id": user["id"],
        "agent_id": agent["id"] if ident % 11 else 1,
        "team_id": team,
        "tickettype_id": (1, 1, 1, 2, 2, 3, 4)[ident % 7],
        "status_id": status,
        "priority_id": priority,
        "sla_id": 1 + ident % 2,
        "category_1": tables["Category"][category]["value"],
        "categoryid_1": category,
        "category_2": tables["Category"][category * 10 + 1]["value"],
        "categoryid_2": category * 10 + 1,
        "category_3": "",
        "category_4": "",
        "dateoccurred": mixed(opened, ident),
        "datecreated": None,  # tenants never say it: when a ticket was made is its dateoccurred
        "_opened": naive(opened),
        "respondbydate": naive(opened + timedelta(hours=2)),
        "responsedate": naive(opened + timedelta(minutes=30)) if status != 1 else NO_DATE,
        "fixbydate": naive(due),
        "deadlinedate": naive(due) if ident % 4 == 0 else NO_DATE,
        "dateclosed": mixed(ended, ident) if ended else NO_DATE,
        "date_fully_closed": naive(ended) if ended else NO_DATE,
        "hasbeenclosed": closed,
        "last_update": mixed(touched, ident + 1),
        "lastactiondate": naive(touched),
        "onhold": status in (3, 4),
        "inactive": False,
        "flagged": False,
        "parent_id": None,
        "source": ident % 4,
        "impact": priority,
        "urgency": priority,
        "timetaken": 0.0,
        "estimate": 0.0,
        "reportedby": user["name"],
        "user_email": user["emailaddress"],
        "contract_id": None,
        "customfields": values,
    }


def _add_actions(chance: random.Random, ticket: Doc, agents: list[Doc], actions: Rows) -> None:
    count = 1 + int(chance.random() * 4)
    began = ticket["_opened"]
    for number in range(1, count + 1):
        agent = agents[(ticket["id"] + number) % len(agents)]
        note = NOTES[(ticket["id"] * 3 + number) % len(NOTES)]
        taken = 0.0 if number == 1 else 0.25 * (1 + (ticket["id"] + number) % 6)
        key: Key = (ticket["id"], number)
        actions[key] = {
            "ticket_id": ticket["id"],
            "id": number,
            "outcome": "Email User" if number == 1 else "Internal Note",
            "outcome_id": 1 if number == 1 else 7,
            "who": agent["name"],
            "who_type": 1,
            "who_agentid": agent["id"],
            "datetime": began if number == 1 else ticket["lastactiondate"],
            "last_updated": ticket["lastactiondate"],
            "actiondatecreated": began,
            "note": note,
            "note_html": f"<p>{note}</p>",
            "timetaken": taken,
            "hiddenfromuser": number > 1,
            "important": False,
            "attachments": [],
        }
        ticket["timetaken"] += taken
        ticket["lastnote"] = note
    ticket["_actions"] = count


def _project(
    chance: random.Random,
    ident: int,
    number: int,
    people: list[Doc],
    agents: list[Doc],
    tables: dict[str, Rows],
) -> Doc:
    doc = _ticket(chance, ident, chance.choice(people), chance.choice(agents), tables)
    opened = moment(chance, OLDEST, NEWEST - timedelta(days=60))
    return doc | {
        "_area": "project",
        "summary": f"{PROJECTS[number % len(PROJECTS)]} {number + 1}",
        "details": "An invented project.",
        "details_html": "<p>An invented project.</p>",
        "tickettype_id": 5,
        "team_id": 3,
        "startdate": naive(opened),
        "targetdate": naive(opened + timedelta(days=60)),
        "projecttimebudget": 40.0 + number,
        "projectmoneybudget": 4000.0 + 250 * number,
        "customfields": [],
    }


def _make_task(ticket: Doc, project: Doc, title: str) -> None:
    ticket.update(
        summary=title,
        details=f"Part of {project['summary']}.",
        details_html=f"<p>Part of {project['summary']}.</p>",
        parent_id=project["id"],
        client_id=project["client_id"],
        site_id=project["site_id"],
        user_id=project["user_id"],
        tickettype_id=7,
        team_id=3,
    )


def _opportunity(
    chance: random.Random,
    ident: int,
    number: int,
    people: list[Doc],
    agents: list[Doc],
    tables: dict[str, Rows],
) -> Doc:
    user = chance.choice(people)
    doc = _ticket(chance, ident, user, chance.choice(agents), tables)
    worth = 500.0 * (1 + number % 12)
    return doc | {
        "_area": "opportunity",
        "summary": f"{DEALS[number % len(DEALS)]} for client {user['client_id']}",
        "details": "An invented opportunity.",
        "details_html": "<p>An invented opportunity.</p>",
        "tickettype_id": 6,
        "team_id": 5,
        "oppcontactname": user["name"],
        "oppemailaddress": user["emailaddress"],
        "oppvalue": worth,
        "oppvalue_oneoff": worth,
        "oppvalue_monthly": 0.0,
        "oppconversionprobability": 10 * (1 + number % 9),
        "pipeline_stage_id": 1 + number % 4,
        "customfields": [],
    }


def _attachments(tickets: Rows) -> Rows:
    docs: list[Doc] = []
    for ticket_id in list(tickets)[::25]:
        ident = len(docs) + 1
        content = f"Invented attachment {ident} of ticket {ticket_id}.\n".encode()
        docs.append(
            {
                "id": ident,
                "filename": f"log-{ident:03d}.txt",
                "ticket_id": ticket_id,
                "action_id": 1,
                "unique_id": ticket_id,
                "type": 0,
                "note": "",
                "desc": "",
                "filesize": len(content),
                "isimage": False,
                "showforusers": True,
                "datecreated": tickets[ticket_id]["_opened"],
                "agent_id": tickets[ticket_id]["agent_id"],
                "_data": base64.b64encode(content).decode(),
                "_token": f"seed-{ident}",
            }
        )
    return keyed(docs)


def _appointments(chance: random.Random, tickets: Rows, agents: list[Doc]) -> Rows:
    docs: list[Doc] = []
    chosen = list(tickets.values())[::6]
    for ident, ticket in enumerate(chosen, 1):
        start = moment(chance, OLDEST, NEWEST + timedelta(days=30)).replace(second=0)
        agent = agents[ident % len(agents)]
        task = ident % 6 == 0
        docs.append(
            {
                "id": ident,
                "subject": f"{'Task' if task else 'Visit'}: {ticket['summary']}",
                "start_date": mixed(start, ident),
                "end_date": mixed(start + timedelta(hours=1), ident),
                "allday": False,
                "agent_id": agent["id"],
                "agents": [{"id": agent["id"], "name": agent["name"], "use": "agent"}],
                "ticket_id": ticket["id"],
                "client_id": ticket["client_id"],
                "site_id": ticket["site_id"],
                "user_id": ticket["user_id"],
                "appointment_type_id": 1 + ident % 3,
                "complete_status": 0 if start < NEWEST - timedelta(days=7) else -1,
                "is_task": task,
                "is_private": False,
                "note": "",
                "reminderminutes": 15,
                "last_modified": naive(min(start, NEWEST)),
            }
        )
    return keyed(docs)
