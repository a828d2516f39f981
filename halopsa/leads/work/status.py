"""Status: the work that changes where a prospect stands, says why, and what comes next."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa

from ..store import leads, outbox, suppressions
from .context import Context, Failed
from .convert import message
from .standing import Standing

__all__ = ["DO_NOT_CONTACT", "status"]

DO_NOT_CONTACT: Final = "do_not_contact"
_SHOWN: Final = 40  # words in a message
#: Statuses that are stages too.
_STAGES: Final = {"disqualified": "disqualified", "lost": "lost", DO_NOT_CONTACT: DO_NOT_CONTACT}


def status(context: Context) -> dict[str, object]:
    """Change the status of a prospect.

    "do not contact" puts the person on the list of those who are not to be contacted, here and on the tenant.
    """
    there = Standing.of(context, suppressed=True)
    lead, mapping = there.lead, there.mapping
    given: dict[str, Any] = {  # Any: JSON
        word: value for word, value in context.job.payload.items() if value is not None
    }
    word = str(given.get("status") or "")
    if not mapping.knows_status(word):
        # The word is not repeated: this goes into the log of errors, and nobody knows what it is.
        raise Failed(
            f"status must be one of: {', '.join(mapping.status_words[:_SHOWN])}.", "VALIDATION_ERROR"
        )
    plain = word.strip().casefold().replace(" ", "_").replace("-", "_")
    values = {name: given.get(name) for name in ("reason", "next_action", "next_action_date")}
    there.change(there.record, there.ticket_id, values, {"status_id": mapping.status(word)})
    actions = ["status_updated"]
    if plain == DO_NOT_CONTACT:
        context.check()
        there.client.contacts.update(there.contact_id, neversendmarketingemails=True)
        actions.append("suppressed")
    else:
        lines = {
            "Status": word,
            "Reason": given.get("reason"),
            "Next action": given.get("next_action"),
            "On": given.get("next_action_date"),
        }
        if there.note("status", there.ticket_id, lines):
            actions.append("note_added")

    def write(c: sa.Connection) -> None:
        now = context.service.clock()
        changed: dict[str, object] = {"status": word[:64]}
        if plain in _STAGES:
            changed["stage"] = _STAGES[plain]
        first = plain == "qualified" and lead.prospect_at is None
        if first:
            changed |= {"stage": "prospect" if lead.stage == "lead" else lead.stage, "prospect_at": now}
            outbox.put(c, "prospect.qualified", lead.id, message(lead.id, lead.ticket_id), now=now)
        if plain == DO_NOT_CONTACT and lead.email is not None:
            suppressions.add(
                c, lead.email, str(given.get("reason") or "asked not to be contacted"), "api", now=now
            )
        leads.change(c, lead.id, now=now, **changed)
        leads.event(c, lead.id, "status", {"status": word, "actions_taken": actions}, now=now)

    context.at_end(write)
    return {
        "prospect_id": lead.id,
        "lead_id": lead.id,
        "halopsa_ticket_id": lead.ticket_id,
        "status": word,
        "actions_taken": actions,
    }
