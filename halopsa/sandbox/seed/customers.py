"""Clients, their sites, contacts and assets."""

from __future__ import annotations

import random
from datetime import timedelta

from halopsa.sandbox.seed.kit import NEWEST, OLDEST, Rows, keyed, mixed, moment, naive
from halopsa.sandbox.seed.words import CLIENT_HEADS, CLIENT_TAILS, FIRST, LAST, STREETS, TOWNS
from halopsa.sandbox.store import Doc
from halopsa.sandbox.values import NO_DATE, field_value

CLIENTS = 42  # the last two are inactive
SITES = 2
CONTACTS = 6
ASSETS = 8
# Ids start so that client 123 has site 456 and contact 789.
_FIRST_CLIENT, _FIRST_SITE, _FIRST_CONTACT = 101, 412, 657


def build(chance: random.Random, fields: Rows) -> dict[str, Rows]:
    """The four tables of the customers."""
    clients, sites, contacts, assets = (
        [_unknown()],
        [_site(chance, 1, 1, "Unknown", "Main")],
        [_general()],
        [],
    )
    for number in range(CLIENTS):
        client = _client(chance, number, fields)
        clients.append(client)
        own = [_own_site(chance, number, which, client) for which in range(SITES)]
        sites += own
        people = [
            _contact(chance, number, which, client, own[which % SITES], fields) for which in range(CONTACTS)
        ]
        contacts += people
        client["main_contact_name"] = people[0]["name"]
        client["main_contact_email"] = people[0]["emailaddress"]
        client["main_contact_id"] = people[0]["id"]
        for which in range(ASSETS):
            ident = 1 + number * ASSETS + which
            assets.append(_asset(chance, ident, client, own[which % SITES], people[which % CONTACTS], fields))
    return {"Client": keyed(clients), "Site": keyed(sites), "Users": keyed(contacts), "Asset": keyed(assets)}


def _domain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum()) + ".example.com"


def _client(chance: random.Random, number: int, fields: Rows) -> Doc:
    name = f"{CLIENT_HEADS[number % len(CLIENT_HEADS)]} {CLIENT_TAILS[number % len(CLIENT_TAILS)]}"
    created = moment(chance, OLDEST - timedelta(days=900), OLDEST)
    doc = _bare_client(_FIRST_CLIENT + number, name)
    return doc | {
        "inactive": number >= CLIENTS - 2,
        "colour": chance.choice(("#3a87ad", "#5cb85c", "#f0ad4e", "#d9534f")),
        "website": f"https://{_domain(name)}",
        "notes": f"Invented client {number + 1} of the sandbox.",
        "ref": f"C{number + 1:04d}",
        "main_site_id": _FIRST_SITE + number * SITES,
        "main_phonenumber": f"01632 960{number:03d}",
        "accountsemailaddress": f"accounts@{_domain(name)}",
        "datecreated": naive(created),
        "alastupdate": mixed(moment(chance), number),
        "customfields": [
            field_value(fields[121], chance.randint(1, 3)),
            field_value(fields[122], naive(created.replace(hour=0, minute=0, second=0))),
        ],
    }


def _bare_client(ident: int, name: str) -> Doc:
    return {
        "id": ident,
        "name": name,
        "toplevel_id": 1,
        "inactive": False,
        "colour": "",
        "website": "",
        "notes": "",
        "ref": "",
        "main_site_id": 1,
        "main_phonenumber": "",
        "main_contact_name": "",
        "main_contact_email": "",
        "accountsemailaddress": "",
        "datecreated": naive(OLDEST),
        "alastupdate": naive(OLDEST),
        "customfields": [],
    }


def _unknown() -> Doc:
    return _bare_client(1, "Unknown")


def _own_site(chance: random.Random, number: int, which: int, client: Doc) -> Doc:
    town = TOWNS[(number + which * 3) % len(TOWNS)]
    return _site(chance, _FIRST_SITE + number * SITES + which, client["id"], client["name"], town)


def _site(chance: random.Random, ident: int, client_id: int, client_name: str, town: str) -> Doc:
    return {
        "id": ident,
        "name": "Main" if ident == 1 else f"{town} office",
        "client_id": float(client_id),
        "clientsite_name": f"{client_name}/{town}",
        "inactive": False,
        "sla_id": 1,
        "phonenumber": f"01632 961{ident % 1000:03d}",
        "colour": "",
        "timezone": "",
        "notes": "",
        "country_code": "GB",
        "country_code_name": "United Kingdom",
        "delivery_address": {
            "id": ident,
            "line1": f"{chance.randint(1, 90)} {chance.choice(STREETS)}",
            "line2": town,
            "line3": "",
            "line4": "",
            "postcode": f"ZZ{ident % 99 + 1} {ident % 9}ZZ",
            "lat": round(50 + chance.random() * 5, 5),
            "long": round(-4 + chance.random() * 4, 5),
            "primary": True,
        },
        "invoice_address": None,
        "datecreated": naive(OLDEST),
        "slastupdate": mixed(moment(chance), ident),
        "customfields": [],
    }


def _general() -> Doc:
    # Every tenant has a "General User" for calls of no particular person.
    return {
        "id": -1,
        "name": "General User",
        "firstname": "General",
        "surname": "User",
        "emailaddress": "",
        "client_id": 1,
        "site_id": 1.0,
        "inactive": False,
        "isserviceaccount": True,
        "isimportantcontact": False,
        "customfields": [],
    }


def _contact(chance: random.Random, number: int, which: int, client: Doc, site: Doc, fields: Rows) -> Doc:
    first = FIRST[(number * 7 + which * 5) % len(FIRST)]
    last = LAST[(number * 3 + which * 11) % len(LAST)]
    return {
        "id": _FIRST_CONTACT + number * CONTACTS + which,
        "name": f"{first} {last}",
        "firstname": first,
        "surname": last,
        "emailaddress": f"{first}.{last}@{_domain(client['name'])}".lower(),
        "phonenumber": f"01632 962{(number * CONTACTS + which) % 1000:03d}",
        "mobilenumber": f"07700 900{(number * CONTACTS + which) % 1000:03d}",
        "client_id": client["id"],
        "site_id": float(site["id"]),
        "inactive": which == CONTACTS - 1 and number % 10 == 9,
        "isimportantcontact": which == 0,
        "isserviceaccount": False,
        "notes": "",
        "neversendemails": False,
        "datecreated": naive(OLDEST),
        "lastupdate": mixed(moment(chance), which),
        "customfields": [
            field_value(fields[131], chance.choice(("Manager", "Assistant", "Director", "Clerk")))
        ],
    }


def _asset(chance: random.Random, ident: int, client: Doc, site: Doc, user: Doc, fields: Rows) -> Doc:
    kind = 1 + ident % 6
    serial, model, host = f"SN{ident:06d}", f"Model {chance.choice('ABCDEF')}{kind}00", f"pc-{ident:04d}"
    bought = moment(chance, OLDEST - timedelta(days=700), NEWEST - timedelta(days=60))
    system = chance.choice(("Desktop OS 11", "Server OS 2025", "Firmware 4"))
    values = (
        (2, "Serial Number", serial),
        (3, "Model", model),
        (4, "Host Name", host),
        (5, "Operating System", system),
    )
    return {
        "id": ident,
        "inventory_number": f"AST-{ident:05d}",
        "client_id": client["id"],
        "site_id": site["id"],
        "assettype_id": kind,
        "key_field": serial,
        "key_field2": model,
        "key_field3": host,
        "first_user_id": user["id"],
        "users": [{"id": user["id"], "name": user["name"]}],
        "inactive": ident % 40 == 0,
        "status_id": 1 if ident % 9 else 2,
        "status_name": "Active" if ident % 9 else "In stock",
        "supplier_id": 1 + ident % 5,
        "supplier_purchasedate": naive(bought),
        "warranty_start": naive(bought),
        "warranty_end": mixed(bought + timedelta(days=1095), ident) if ident % 7 else NO_DATE,
        "notes": "",
        "contract_ref": "",
        "dlastupdate": mixed(moment(chance), ident),
        "fields": [{"id": number, "name": name, "value": value} for number, name, value in values],
        "customfields": [field_value(fields[142], ident % 2 == 0)]
        + ([field_value(fields[141], f"R{ident % 12}")] if kind in (3, 5, 6) else []),
    }
