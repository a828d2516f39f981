"""The lead service's behaviour: leads are taken one by one or many at once, checked, and become prospects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from werkzeug.wrappers import Response

from halopsa.sandbox.apis.behaviour import Asking, Behaviour, Special
from halopsa.sandbox.store import Doc, Json

#: Where leads are kept, by their number.
_LEADS: Final = "leads"
_MOMENT: Final = "2026-06-30T15:00:00Z"


class Leads(Behaviour):
    """What the reference shows in its examples. What a second lead of an address does is inferred."""

    def seed(self) -> Mapping[str, Sequence[Doc]]:
        """A service that works, and one entry of each level."""
        connected = dict.fromkeys(("halopsa", "apollo", "database"), "connected")
        return {
            "/health": [
                {"status": "healthy", "version": "1.0.0", "timestamp": _MOMENT, "services": connected}
            ],
            "/errors": [
                {"level": level, "timestamp": _MOMENT, "message": f"An example of {level}", "details": {}}
                for level in ("error", "warning", "info")
            ],
        }

    def special(self, label: str) -> Special | None:
        """Answers that are no record of the resource."""
        return _ANSWERS.get(label)


def _object(value: Json) -> Doc:
    return value if isinstance(value, dict) else {}


def _taken(asked: Asking, lead: Doc, options: Doc) -> Doc:
    """Keep a lead; one of an address that is known is the one before, unless told otherwise."""
    email = str(lead["email"]).strip().lower()
    known = next((one for one in asked.store.rows(_LEADS) if one["email"] == email), None)
    if known is not None and options.get("deduplication", True):
        actions = ["lead_updated"] if options.get("update_existing") else []
        return {"lead_id": known["id"], "halopsa_ticket_id": known["id"], "actions_taken": actions}
    number = asked.store.next_id(_LEADS)
    asked.store.put(_LEADS, number, {"id": number, "email": email})
    return {"lead_id": number, "halopsa_ticket_id": number, "actions_taken": ["lead_created"]}


def _fits(lead: Json) -> bool:
    return "@" in str(_object(lead).get("email") or "")


def _sync(asked: Asking) -> Response:
    body = _object(asked.json())
    if not body.get("source"):
        raise asked.refusal(400, "source is required", "source")
    if not _fits(body.get("data")):
        raise asked.refusal(400, "Invalid email address format", "email")
    return asked.one({"success": True, **_taken(asked, body["data"], _object(body.get("options")))})


def _bulk(asked: Asking) -> Response:
    body = _object(asked.json())
    leads = body.get("leads")
    if not (body.get("source") and isinstance(leads, list) and leads):
        missing = "leads" if body.get("source") else "source"
        raise asked.refusal(400, f"{missing} is required", missing)
    results: list[Doc] = []
    errors: list[Doc] = []
    for index, lead in enumerate(leads):
        if _fits(lead):
            lead_id = _taken(asked, lead, {})["lead_id"]
            results.append({"index": index, "success": True, "lead_id": lead_id})
        else:
            errors.append({"index": index, "error": "Invalid email address format"})
            if not _object(body.get("batch_options")).get("continue_on_error", True):
                break
    counts = {
        "total_processed": len(results) + len(errors),
        "successful": len(results),
        "failed": len(errors),
    }
    return asked.one({**counts, "results": results, "errors": errors})


def _validate(asked: Asking) -> Response:
    lead = _object(_object(asked.json()).get("data"))
    phone = [] if lead.get("phone") else ["Consider adding phone number for better contact rate"]
    return asked.one({"valid": _fits(lead), "warnings": [], "suggestions": phone})


def _convert(asked: Asking) -> Response:
    ident = asked.path["id"]
    number = int(ident) if ident.isdecimal() else 0
    if asked.store.get(_LEADS, number) is None and asked.store.get("/prospects", number) is None:
        raise asked.refusal(404, "there is no such lead")
    doc = {**_object(asked.json()), "prospect_id": number, "lead_id": number, "status": "new"}
    return asked.one(asked.store.put("/prospects", number, doc))


_ANSWERS: Final[Mapping[str, Special]] = {
    "leads.sync": _sync,
    "leads.bulk": _bulk,
    "leads.validate": _validate,
    "prospects.convert": _convert,
}

BEHAVIOUR: Final = Leads()
