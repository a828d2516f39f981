"""Planhat's behaviour: domains of companies, names and companies of end users, tickets that are lost without a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from halopsa.sandbox.apis.behaviour import Behaviour
from halopsa.sandbox.store import Doc, Json


class Planhat(Behaviour):
    """What the vendor's documentation and public clients tell beside what the manifest says."""

    def drops(self, table: str, doc: Doc) -> bool:
        """Tickets without an e-mail address are lost."""
        return table == "/tickets" and not doc.get("email")

    def completed(self, table: str, doc: Doc, rows: Callable[[str], Sequence[Doc]]) -> Doc:
        """Companies are found by an end user's domain, and give their name; a name is made of its parts."""
        if table != "/endusers":
            return doc
        companies = rows("/companies")
        domain = str(doc.get("email") or "").rpartition("@")[2].lower()
        if not doc.get("companyId") and domain:
            found = next((one for one in companies if domain in (one.get("domains") or ())), None)
            doc = doc if found is None else {**doc, "companyId": found["_id"]}
        company = next((one for one in companies if one["_id"] == doc.get("companyId")), None)
        parts = [str(doc[name]) for name in ("firstName", "lastName") if doc.get(name)]
        return {
            **doc,
            **({"companyName": company.get("name")} if company else {}),
            **({"name": " ".join(parts)} if parts else {}),
        }

    def deleted(self) -> Json:
        """What a delete answers."""
        return {"n": 1, "ok": 1, "deletedCount": 1}


BEHAVIOUR: Final = Planhat()
