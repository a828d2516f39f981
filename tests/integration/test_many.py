"""Many writes: `create_many`, `update_many` and `delete_many` of every resource, in both dialects."""

from __future__ import annotations

from typing import Any

from halopsa import HaloPsaClient
from tests import of_halopsa as facts
from tests.writes.every import Write, curated

#: What a tenant wants besides the least.
MORE: dict[str, dict[str, Any]] = {
    "actions": {"ticket_id": 5, "outcome": "Close"},
    "assets": {"client_id": 1, "site_id": 1, "assettype_id": 1},
    "contacts": {"name": "Ada Many", "client_id": 1, "site_id": 1},
    "contracts": {"client_id": 1},
    "invoices": {"client_id": 1},
    "items": {"name": "Cable"},
    "recurring_invoices": {"client_id": 1},
    "sites": {"client_id": 1},
    "software_licences": {"name": "Suite", "client_id": 1},
}
CREATES = {write.path.partition(".")[0]: write for write in curated() if write.path.endswith(".create")}


def change_of(write: Write) -> dict[str, Any]:
    field = write.field("str")
    assert field is not None
    return {field.name: "changed"}


def test_every_resource_writes_many(client: HaloPsaClient) -> None:
    wrong: dict[str, object] = {}
    for name, write in CREATES.items():
        resource, home = getattr(client, name), facts.resource(name)
        row = {**write.least(), **MORE.get(name, {})}
        made = resource.create_many([row])
        target = made.results[0].id
        if made.results[0].error is not None or target is None:
            wrong[f"{name}.create_many"] = made.results[0]
            continue
        if hasattr(resource, "update_many"):
            changed = resource.update_many([made.results[0].record], before=True, **change_of(write))
            if changed.failed or changed.updated != 1 or changed.results[0].before is None:
                wrong[f"{name}.update_many"] = changed.results[0]
        if hasattr(resource, "delete_many"):
            gone = resource.delete_many([target])
            if [result.status for result in gone.results] != ["done"]:
                wrong[f"{name}.delete_many"] = gone.results[0]
        assert home.key
    assert wrong == {}


def test_attachments_are_deleted(client: HaloPsaClient) -> None:
    made = client.tickets.add_attachment(5, b"x", filename="x.txt")
    client.attachments.delete_many([made]).raise_for_failures()
