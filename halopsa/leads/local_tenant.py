"""Local tenant: what the default mapping uses is made on it: custom fields, statuses and a list of contacts."""

from __future__ import annotations

from typing import Final

from halopsa.client import HaloPsaClient

from .names import Names

__all__ = ["prepare"]

_TEXT, _DATE, _CHECKBOX = 0, 4, 6
_FIELDS: Final = {
    "CFLeadSource": ("Lead source", _TEXT),
    "CFLeadTitle": ("Lead's job title", _TEXT),
    "CFLeadPainPoints": ("Pain points", _TEXT),
    "CFLeadBudgetRange": ("Budget range", _TEXT),
    "CFLeadDecisionMaker": ("Decision maker", _CHECKBOX),
    "CFLeadFitScore": ("Fit score", _TEXT),
    "CFLeadReason": ("Reason for the status", _TEXT),
    "CFLeadNextAction": ("Next action", _TEXT),
}
_STATUSES: Final = ("Qualified", "Disqualified", "Negotiation", "Won", "Lost")
_TICKETS: Final = 1


def prepare(client: HaloPsaClient) -> None:
    """Make what is missing, through the API as anybody would. For the local tenant only: not for a real one."""
    fields = {row.name for row in client.custom_fields.list()}
    for name, (label, kind) in _FIELDS.items():
        if name not in fields:
            client.api.field_info.create(
                {"name": name, "label": label, "type": kind, "inputtype": 0, "usage": _TICKETS, "custom": 1}
            )
    statuses = {row.name for row in client.statuses.list()}
    for name in _STATUSES:
        if name not in statuses:
            client.api.status.create({"name": name})
    lists = {row.name for row in client.api.distribution_lists.list_all()}
    wanted = Names().distribution_list
    if wanted not in lists:
        client.api.distribution_lists.create({"name": wanted})
