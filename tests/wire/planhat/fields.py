"""Every field of Planhat's models: the vendor's name, what stands in an answer, what it is read as. Typed by hand."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

import attrs

from tests.wire.planhat.models import COMPANY, ID, at

NOON: Final = "2026-04-05T12:00:00.000Z"
READ: Final = at(2026, 4, 5, 12)
SENT: Final = "2026-04-05T12:00:00Z"


@attrs.frozen
class Seen:
    """A field whose value is read as something else than it came, and sent in another way."""

    came: object
    read: object
    sent: object = None


TIME: Final = Seen(NOON, READ, SENT)
DAY: Final = Seen(20548, date(2026, 4, 5), 20548)


@attrs.frozen(kw_only=True)
class Fields:
    """The fields of one model: those callers may write, and those the server sets."""

    resource: str
    written: dict[str, Any]  # Any: JSON, or a Seen
    set_there: dict[str, Any]  # Any: the same


def ours(name: str) -> str:
    """Our name of a field, by that of the vendor: words apart, in small letters."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.lstrip("_")).lower()


KEYS = {"externalId": "A-1", "sourceId": "S-1"}
CUSTOM = {"custom": {"Region": "North", "Seats": 12, "Since": None}}
STAMPS = {"createdAt": TIME, "updatedAt": TIME}

MODELS = [
    Fields(
        resource="companies",
        written={
            "name": "Acme", "owner": ID, "coOwner": ID, **KEYS, "phase": "Live", "status": "customer",
            "description": "d", "address": "1 Road", "country": "SE", "city": "Malmo", "zip": "21120",
            "phonePrimary": "+46", "web": "acme.example", "csmScore": 5, "tags": ["a", "b"], **CUSTOM,
        },
        set_there={
            "_id": ID, "domains": ["acme.example"], "mrr": 1.5, "arr": 18.0, "nrr30": 0.5, "mrrTotal": 2.5,
            "nrrTotal": 3.5, "mrTotal": 4.5, "renewalMrr": 1.25, "renewalArr": 15.0, "renewalDaysFromNow": 30,
            "customerFrom": TIME, "customerTo": TIME, "lastRenewal": TIME, "h": 7, "hProfile": ID, "lastActive": TIME,
            "lastTouch": TIME, "lastTouchType": "email", "alerts": [{"a": 1}], "lastActivities": [{"b": 2}],
            "orgRootId": ID, "orgPath": [ID, COMPANY], "orgLevel": 1, "orgUnits": [ID], "orgMrr": 9.5, "orgArr": 8.5,
            "orgMrrTotal": 7.5, "orgArrTotal": 6.5, "orgHealthTotal": 5.5, **STAMPS,
        },
    ),
    Fields(
        resource="endusers",
        written={
            "email": "jo@acme.example", "firstName": "Jo", "lastName": "Doe", "companyId": COMPANY, **KEYS,
            "position": "CFO", "phone": "+46", "tags": ["x"], "featured": True, "primary": False, "archived": False,
            "otherEmails": ["j@acme.example"], "sharedNotificationsPrefs": {"all": True}, **CUSTOM,
        },
        set_there={
            "_id": ID, "name": "Jo Doe", "companyName": "Acme", "lastActive": TIME, "beats": 3, "beatsTotal": 40,
            "beatTrend": 0.5, "convs14": 2, "convsTotal": 20, "experience": 6.5, "lastTouch": TIME,
            "lastTouchType": "chat", "lastTouchByType": {"chat": NOON}, "nps": 9, "npsComment": "Good",
            "npsDate": TIME, "npsSent": TIME, "npsUnsubscribed": False, "lastActivities": [{"a": 1}],
            "relatedEndusers": [ID],
        },
    ),
    Fields(
        resource="conversations",
        written={
            "companyId": COMPANY, "externalId": "A-1", "type": "note", "subject": "s", "description": "d",
            "snippet": "sn", "date": TIME, "outDate": TIME, "starred": True, "pinned": False, "archived": False,
            "activityTags": ["a"], "hasAttachments": False, "hasMore": True, "sender": [{"n": 1}],
            "history": [{"h": 1}], "isCustomType": False, "assigneeName": "Me", "numberOfRelevantParts": 2, **CUSTOM,
        },
        set_there={
            "_id": ID, "companyName": "Acme", "createDate": TIME, "endusers": [{"id": ID}], "userIds": [ID],
            "isOpen": True, "tags": ["t"], "emailTemplateIds": [ID], "timeBucket": [1], "numberOfParts": 3,
        },
    ),
    Fields(
        resource="licenses",
        written={
            "product": "Support", "_currency": "USD", "companyId": COMPANY, **KEYS, "fromDate": TIME, "toDate": TIME,
            "fixedPeriod": True, "mrr": 10.5, "value": 126.0, "renewalStatus": "ongoing", "autoRenews": True,
            "renewalPeriod": 12, "noticePeriod": 30, **CUSTOM,
        },
        set_there={"_id": ID},
    ),
    Fields(
        resource="opportunities",
        written={
            "title": "t", "salesStage": "Demo", "companyId": COMPANY, "dealDate": TIME, "landingDate": TIME,
            "closeDate": TIME, **KEYS, "_currency": "EUR", "ownerId": ID, "mrr": 1.5, "arr": 2.5, "nrr": 3.5,
            "contractLength": 12, "status": "won", **CUSTOM,
        },
        set_there={"_id": ID, "stageHistory": [{"s": 1}]},
    ),
    Fields(
        resource="deals",
        written={
            "name": "n", "companyId": COMPANY, "stage": "Closed Lost", "owner": ID, "followers": [ID], "mrr": 1.5,
            "total": 2.5, "fees": 3.5, "currency": "EUR", "closeDate": TIME, **KEYS, **CUSTOM,
        },
        set_there={"_id": ID, "arr": 4.5, "renewalDate": TIME, "fromDate": TIME, "toDate": TIME},
    ),
    Fields(
        resource="projects",
        written={
            "name": "n", "companyId": COMPANY, **KEYS, "currency": "EUR", "startDate": TIME, "endDate": TIME,
            "mrr": 1.5, "arr": 2.5, "nrr": 3.5, **CUSTOM,
        },
        set_there={"_id": ID},
    ),
    Fields(
        resource="tasks",
        written={
            "companyId": COMPANY, "startTime": TIME, "endTime": TIME, "dateDone": TIME, "action": "a",
            "description": "d", "repeat": "weekly", "repeatDays": [1, 2], "type": "call", "ownerId": ID,
            "status": "Done", "isArchived": False, "users": [ID], "endusers": [ID], "checklist": [{"c": 1}],
            "activityTags": ["a"], **KEYS, **CUSTOM,
        },
        set_there={"_id": ID, "ownerName": "Me", **STAMPS},
    ),
    Fields(
        resource="tickets",
        written={
            "source": "psa", "companyId": COMPANY, "sourceId": "T-1", "email": "jo@acme.example",
            "domains": ["acme.example"], "companyExternalId": "A-1", "title": "t", "description": "d",
            "url": "https://t.example", "tags": ["x"], "type": "bug", "severity": "high", "product": "p",
            "timeSpent": 15, "status": "open", "history": [{"h": 1}], **STAMPS,
        },
        set_there={"_id": ID},
    ),
    Fields(
        resource="issues",
        written={
            "title": "t", "description": "d", "companyIds": [COMPANY], "enduserIds": [ID], "conversationIds": [ID],
            "sourceId": "S-1", "source": "jira", "sourceUrl": "https://j.example", "priority": "high",
            "archived": False, "status": "open", "followers": [ID], **CUSTOM,
        },
        set_there={"_id": ID, "companies": [{"c": 1}], "endusers": [{"e": 1}], "mrrCombined": 1.5, "arrCombined": 18.0},
    ),
    Fields(
        resource="invoices",
        written={
            "currency": "USD", "product": "p", "cId": COMPANY, "extId": "I-1", "sourceId": "S-1", "invoiceDate": DAY,
            "dueDate": DAY, "paidDate": DAY, "amountTotal": 99.5, "status": "paid", **CUSTOM,
        },
        set_there={"_id": ID, "cName": "Acme", "lastUpdated": TIME, "invoiceNo": "2026-1", "lineItems": [{"l": 1}]},
    ),
    Fields(
        resource="users",
        written={
            "email": "me@msp.example", "nickName": "me", "firstName": "M", "lastName": "E", "roles": [ID],
            "externalId": "U-1", "inactive": False, "isHidden": False, "notificationsEnabled": True, "tzOffset": 60,
            "managers": [ID], "teams": [ID], **CUSTOM,
        },
        set_there={"_id": ID, "permissions": {"p": 1}},
    ),
    Fields(
        resource="custom_fields",
        written={
            "name": "Region", "type": "list", "parent": "company", "isFeatured": True, "isHidden": False,
            "isShared": True, "isLocked": False, "isMandatory": True, "isFormula": False, "formula": "f",
            "listValues": ["N", "S"], "numberFormat": "0.0", "treatUndefinedAsZero": True,
        },
        set_there={"_id": ID},
    ),
]  # fmt: skip
