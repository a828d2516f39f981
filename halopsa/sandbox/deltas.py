"""Delta lists: ``add_assets``, ``edit_assets`` and ``delete_assets`` of a body change ``assets`` of its record."""

from __future__ import annotations

from collections.abc import Mapping

from halopsa.sandbox.store import Doc, Json

_VERBS = ("add", "edit", "delete")


def take(bound: Doc, types: Mapping[str, str]) -> dict[str, dict[str, list[Json]]]:
    """Take these lists out of a body, and return them by the list they change and what they do to it."""
    found: dict[str, dict[str, list[Json]]] = {}
    for name in list(bound):
        verb, _, rest = name.partition("_")
        # Some lists have an underscore in the twins alone: add_site_contacts changes sitecontacts.
        changed = next(
            (one for one in (rest, rest.replace("_", "")) if types.get(one, "")[:4] == "list"), None
        )
        if verb in _VERBS and changed is not None and types.get(name, "")[:4] == "list":
            given = bound.pop(name)
            found.setdefault(changed, {})[verb] = given if isinstance(given, list) else []
    return found


def apply(doc: Doc, changes: Mapping[str, Mapping[str, list[Json]]]) -> None:
    """Change the lists of a record."""
    for name, asked in changes.items():
        rows = [dict(row) if isinstance(row, dict) else row for row in doc.get(name) or ()]
        gone = {_id(item) for item in asked.get("delete", ())}
        edits = {_id(item): item for item in asked.get("edit", ()) if isinstance(item, dict)}
        kept = [{**row, **edits.get(_id(row), {})} if isinstance(row, dict) else row for row in rows]
        doc[name] = [row for row in kept if _id(row) not in gone]
        for item in asked.get("add", ()):
            if isinstance(item, dict) and item.get("id") is None:
                numbers = [
                    row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), int)
                ]
                item = {**item, "id": max(numbers, default=0) + 1}
                rows.append(item)
            doc[name].append(item)


def _id(item: Json) -> object:
    return item.get("id") if isinstance(item, dict) else item
