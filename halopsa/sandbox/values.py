"""Values read from documents (joined names included) and from query strings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from halopsa._api import API
from halopsa.sandbox import problems
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tables import Table

# How tenants write that there is no date.
NO_DATE = f"{API.records.no_date_years[1]}-01-01T00:00:00"
_NAMES = {"Status": "name", "Tickets": "summary", "Category": "value", "Outcome": "outcome"}


def joined(store: Store, doc: Doc, join: tuple[str, str]) -> object:
    """The name of the record a document refers to."""
    column, target = join
    ident = doc.get(column)
    if ident is None:
        return None
    found = linked(store, doc, join)
    return None if found is None else found.get(_NAMES.get(target, "name"))


def linked(store: Store, doc: Doc, join: tuple[str, str]) -> Doc | None:
    """The record a document refers to."""
    column, target = join
    if target == "Priority":
        return _priority(store, doc.get(column), doc.get("sla_id"))
    return store.get(target, doc.get(column))


def _priority(store: Store, ident: object, sla_id: object) -> Doc | None:
    """Tickets carry the number of a priority, not its id; its rows repeat for every service level."""
    rows = [row for row in store.rows("Priority") if row["priorityid"] == ident]
    return next((row for row in rows if row["slaid"] == sla_id), rows[0] if rows else None)


def value(store: Store, table: Table, doc: Doc, column: str) -> Json:
    """A column of a document; a dot leads into an object."""
    if column in table.joins:
        return joined(store, doc, table.joins[column])
    if column in doc or "." not in column:
        return doc.get(column)
    found: Json = doc
    for part in column.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def stamp(text: object) -> str | None:
    """A date and time as naive UTC text that compares and sorts; ``None`` for what is no date."""
    if not isinstance(text, str):
        return None
    try:
        parsed = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if parsed.tzinfo is not None:
        try:
            parsed = parsed.astimezone(UTC).replace(tzinfo=None)
        except OverflowError:
            return None
    return parsed.isoformat(timespec="microseconds" if parsed.microsecond else "seconds")


def rank(found: object) -> tuple[int, float, str]:
    """What a value is sorted by: nothing, numbers, texts without regard to case."""
    if isinstance(found, bool | int | float):
        return (1, float(found), "")
    return (0, 0.0, "") if found is None else (2, 0.0, str(found).lower())


def is_true(text: str | None) -> bool:
    """Whether a query value says yes."""
    return text is not None and text.strip().lower() in ("true", "1")


def whole(args: Mapping[str, str], name: str, default: int) -> int:
    """An integer of the query; 400 for anything else."""
    text = args.get(name)
    if not text:
        return default
    try:
        number = int(text)
    except ValueError:
        raise problems.model_state({name: [f"The value '{text[:80]}' is not valid."]}) from None
    return max(-(2**31), min(number, 2**31 - 1))


def by_id(found: Json) -> dict[int, Doc]:
    """The objects of a list by their ids; what has none is left out."""
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    return {row["id"]: row for row in rows if isinstance(row.get("id"), int)}


def field_value(definition: Doc, value: object) -> Doc:
    """A custom field as a record shows it."""
    words = {str(ident): option.get("name") for ident, option in by_id(definition.get("values")).items()}
    display = "" if value is None else words.get(str(value), str(value))
    return {
        "id": definition["id"],
        "name": definition["name"],
        "label": definition.get("label"),
        "type": definition.get("type"),
        "value": value,
        "display": display,
        "usage": definition["usage"],
    }
