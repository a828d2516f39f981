"""The promised entities, each as a v2 tenant and as the inventory writes it, and as the library reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from halopsa import HaloPsaClient
from tests.wire.table import at
from tests.wire.tenant import Json


class Shape(NamedTuple):
    """Two bodies of one record, and the attributes both decode to."""

    name: str
    get: Callable[[HaloPsaClient], object]
    v2: dict[str, Json]
    inventory: dict[str, Json]
    reads: dict[str, object]


TICKET = Shape(
    "Ticket",
    lambda c: c.tickets.get(456),
    v2={
        "id": 456, "summary": "Shared drive unavailable", "details": "Drive S:",
        "client_id": 123.0, "client_name": "Larkfield Dental", "site_id": 95.0, "site_name": "Main Office",
        "user_id": 789, "user_name": "Jamie Rivera", "agent_id": 45, "agent_name": "Sam Whitaker",
        "team_id": 3, "team": "Service Desk", "tickettype_id": 1, "tickettype_name": "Incident",
        "status_id": 2, "status_name": "In Progress", "priority_id": 2, "priority_name": "High",
        "category_1": "Network>File shares", "category_2": "Windows", "category_3": "", "category_4": None,
        "sla_id": 1, "sla_name": "Standard", "dateoccurred": "2026-01-15T09:30:00",
        "datecreated": "2026-01-15T09:31:07Z", "last_update": "2026-01-15T11:02:41",
        "deadlinedate": "2026-01-17T17:00:00", "responsedate": "2026-01-15T09:52:00Z",
        "date_fully_closed": "2026-01-18T08:00:00", "dateclosed": "2026-01-16T16:20:00",
    },
    inventory={
        "id": 456, "summary": "Shared drive unavailable", "details": "Drive S:",
        "client_id": 123, "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office",
        "user_id": 789, "user_name": "Jamie Rivera", "agent_id": 45, "agent_name": "Sam Whitaker",
        "team_id": 3, "team_name": "Service Desk", "tickettype_id": 1, "tickettype_name": "Incident",
        "status_id": 2, "status_name": "In Progress", "priority_id": 2, "priority_name": "High",
        "category_1": "Network>File shares", "category_2": "Windows", "category_3": "", "category_4": None,
        "sla_id": 1, "sla_name": "Standard", "dateoccurred": "2026-01-15T09:30:00",
        "datecreated": "2026-01-15T09:31:07Z", "datelastupdate": "2026-01-15T11:02:41",
        "deadlinedate": "2026-01-17T17:00:00", "responsedate": "2026-01-15T09:52:00Z",
        "resolutiondate": "2026-01-18T08:00:00", "closeddate": "2026-01-16T16:20:00",
    },
    reads={
        "id": 456, "summary": "Shared drive unavailable", "details": "Drive S:",
        "client_id": 123, "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office",
        "user_id": 789, "user_name": "Jamie Rivera", "agent_id": 45, "agent_name": "Sam Whitaker",
        "team_id": 3, "team_name": "Service Desk", "tickettype_id": 1, "tickettype_name": "Incident",
        "status_id": 2, "status_name": "In Progress", "priority_id": 2, "priority_name": "High",
        "category_1": "Network>File shares", "category_2": "Windows", "category_3": "", "category_4": None,
        "sla_id": 1, "sla_name": "Standard", "dateoccurred": at(2026, 1, 15, 9, 30),
        "datecreated": at(2026, 1, 15, 9, 31, 7),
        "datelastupdate": at(2026, 1, 15, 11, 2, 41),  # last_update, not the last action
        "deadlinedate": at(2026, 1, 17, 17), "responsedate": at(2026, 1, 15, 9, 52),
        "resolutiondate": at(2026, 1, 18, 8),  # date_fully_closed: the nearest a tenant has
        "closeddate": at(2026, 1, 16, 16, 20),
    },
)  # fmt: skip

CLIENT = Shape(
    "Client",
    lambda c: c.clients.get(123),
    v2={
        "id": 123, "name": "Larkfield Dental", "inactive": False, "toplevel_id": 1, "main_site_id": 95.0,
        "website": "https://larkfield.example.com", "notes": "Two branches", "colour": "#2bd3c6",
        "main_phonenumber": "+1 555 0100", "main_contact_email": "office@larkfield.example.com",
        "accountsemailaddress": "accounts@larkfield.example.com",
    },
    inventory={
        "id": 123, "name": "Larkfield Dental", "inactive": False, "toplevel_id": 1, "main_site_id": 95,
        "website": "https://larkfield.example.com", "notes": "Two branches", "colour": "#2bd3c6",
        "phonenumber": "+1 555 0100", "email": "office@larkfield.example.com",
    },
    reads={
        "id": 123, "name": "Larkfield Dental", "inactive": False, "toplevel_id": 1, "main_site_id": 95,
        "website": "https://larkfield.example.com", "notes": "Two branches", "colour": "#2bd3c6",
        "phonenumber": "+1 555 0100",
        "email": "office@larkfield.example.com",  # the main contact's, not the accounts department's
    },
)  # fmt: skip

SITE = Shape(
    "Site",
    lambda c: c.sites.get(95),
    v2={
        "id": 95, "name": "Main Office", "client_id": 123.0, "client_name": "Larkfield Dental",
        "inactive": False, "phonenumber": "+1 555 0100", "country_code": "US",
        "geocoord1": 41.8781, "geocoord2": -87.6298,
        "delivery_address": {
            "id": 611, "line1": "12 Harbour Street", "line2": "Second floor", "line3": "Chicago",
            "line4": "IL", "postcode": "60601", "primary": True, "lat": 41.8781, "long": -87.6298,
        },
    },
    inventory={
        "id": 95, "name": "Main Office", "client_id": 123, "client_name": "Larkfield Dental",
        "inactive": False, "phonenumber": "+1 555 0100", "country": "US",
        "addressline1": "12 Harbour Street", "addressline2": "Second floor", "addressline3": "Chicago",
        "addressline4": "IL", "postcode": "60601", "latitude": 41.8781, "longitude": -87.6298,
    },
    reads={
        "id": 95, "name": "Main Office", "client_id": 123, "client_name": "Larkfield Dental",
        "inactive": False, "phonenumber": "+1 555 0100",
        "country": "US",  # country_code: the one of the two that can be written
        "addressline1": "12 Harbour Street", "addressline2": "Second floor", "addressline3": "Chicago",
        "addressline4": "IL", "postcode": "60601",
        "latitude": 41.8781, "longitude": -87.6298,
    },
)  # fmt: skip

ASSET = Shape(
    "Asset",
    lambda c: c.assets.get(31),
    v2={
        "id": 31, "inventory_number": "LT-0031", "assettype_id": 5, "assettype_name": "Laptop",
        "client_id": 123, "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office",
        "first_user_id": 789, "username": "Jamie Rivera", "users": [{"id": 789, "name": "Jamie Rivera"}],
        "key_field": "LAPTOP-031", "key_field2": "SN4471A", "key_field3": "", "status_id": 1,
        "status_name": "In use", "inactive": False, "supplier_purchasedate": "2024-06-03T00:00:00",
        "warranty_end": "2027-06-02T00:00:00", "notes": "Dock stays at the desk.",
    },
    inventory={
        "id": 31, "inventory_number": "LT-0031", "assettype_id": 5, "assettype_name": "Laptop",
        "client_id": 123, "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office",
        "user_id": 789, "user_name": "Jamie Rivera",
        "key_field": "LAPTOP-031", "key_field2": "SN4471A", "key_field3": "", "status_id": 1,
        "status_name": "In use", "inactive": False, "datepurchased": "2024-06-03T00:00:00",
        "warrantyexpires": "2027-06-02T00:00:00", "notes": "Dock stays at the desk.",
    },
    reads={
        "id": 31, "inventory_number": "LT-0031", "assettype_id": 5, "assettype_name": "Laptop",
        "client_id": 123, "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office",
        "user_id": 789, "user_name": "Jamie Rivera",
        "key_field": "LAPTOP-031", "key_field2": "SN4471A", "key_field3": "", "status_id": 1,
        "status_name": "In use", "inactive": False, "datepurchased": at(2024, 6, 3),
        "warrantyexpires": at(2027, 6, 2), "notes": "Dock stays at the desk.",
    },
)  # fmt: skip

CONTACT = Shape(
    "Contact",
    lambda c: c.contacts.get(789),
    v2={
        "id": 789, "name": "Jamie Rivera", "emailaddress": "jamie.rivera@example.com",
        "phonenumber": "+1 555 0111", "mobilenumber": "+1 555 0112", "client_id": 123,
        "client_name": "Larkfield Dental", "site_id": 95.0, "site_name": "Main Office", "inactive": False,
        "isimportantcontact": True, "isserviceaccount": False, "notes": "Prefers e-mail.",
    },
    inventory={
        "id": 789, "name": "Jamie Rivera", "emailaddress": "jamie.rivera@example.com",
        "phonenumber": "+1 555 0111", "mobilephone": "+1 555 0112", "client_id": 123,
        "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office", "inactive": False,
        "isimportantcontact": True, "isserviceaccount": False, "notes": "Prefers e-mail.",
    },
    reads={
        "id": 789, "name": "Jamie Rivera", "emailaddress": "jamie.rivera@example.com",
        "phonenumber": "+1 555 0111", "mobilephone": "+1 555 0112", "client_id": 123,
        "client_name": "Larkfield Dental", "site_id": 95, "site_name": "Main Office", "inactive": False,
        "isimportantcontact": True, "isserviceaccount": False, "notes": "Prefers e-mail.",
    },
)  # fmt: skip

SHAPES = (TICKET, CLIENT, SITE, ASSET, CONTACT)
