"""Bodies: what a caller may send, by the facts of the entity: keys, types, sizes, what is needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NoReturn

import attrs

from halopsa.core.base.suggest import did_you_mean
from halopsa.core.resource_facts import FieldFacts, Operation, ResourceFacts
from halopsa.integrations.leads._api import API
from halopsa.leads.problems import invalid

__all__ = ["Shape", "day", "shape_of"]

_LARGEST = 2**63  # what a database keeps
_MOST_FREE = 200  # keys of an object whose keys are not known
_SHOWN = 60  # characters of a name that is repeated
_LIST = re.compile(r"list\[(\w+)\]")


@attrs.define
class Shape:
    """An object of a body: what may stand under each of its keys, and which of them it needs.

    ``parts``: objects inside it. ``fields``: values.
    """

    parts: dict[str, Shape] = attrs.field(factory=dict)
    fields: dict[str, FieldFacts] = attrs.field(factory=dict)
    needs: Sequence[str] = ()

    def checked(self, body: Mapping[str, Any]) -> dict[str, Any]:  # Any: JSON
        """Return a body as plain JSON with the types of its fields, without nulls. Raises Problem."""
        found = self._object(body, "")
        for way in self.needs:
            if _at(found, way.split(".")) in (None, "", []):
                where = f" in {way.rpartition('.')[0]}" if "." in way else ""
                invalid(f"Give {way.rpartition('.')[2]}{where}.", way.rpartition(".")[2])
        return found

    def _object(self, given: Mapping[str, Any], path: str) -> dict[str, Any]:
        known = [*self.parts, *self.fields]
        found: dict[str, Any] = {}
        for name, value in given.items():
            way = f"{path}{name}"
            if name not in known:
                self._unknown(name, known, path)
            if value is None:
                continue
            if name in self.parts:
                found[name] = self.parts[name]._object(_mapping(value, way), f"{way}.")
            else:
                found[name] = _value(value, self.fields[name], way)
        return found

    def keys(self, given: dict[str, Any], path: str) -> dict[str, Any]:
        """Return an object whose keys are all known; what stands under them is not looked at."""
        for name in given:
            if name not in self.fields:
                self._unknown(name, list(self.fields), path)
        return given

    def _unknown(self, name: str, known: Sequence[str], path: str) -> NoReturn:
        inside = next((part for part, shape in self.parts.items() if name in shape.fields), None)
        where = f"in {path[:-1]}" if path else "here"
        shown = name[:_SHOWN]
        hint = f"; it belongs into {inside!r}" if inside else did_you_mean(name[:_SHOWN], known, {})
        stop = "" if hint.endswith("?") else "."
        invalid(
            f"There is no field {shown!r} {where}{hint}{stop} Known are: {', '.join(known)}.",
            f"{path}{shown}",
        )


def shape_of(resource: ResourceFacts, operation: Operation) -> Shape:
    """Return the shape of an operation's body."""
    way = "create" if operation.kind == "create" else "write"
    whole = _shape((f for f in API.entity(resource.entity).fields.values() if not f.ro), way)
    takes = operation.served.get("takes")
    if takes is not None:
        whole.parts = {name: part for name, part in whole.parts.items() if name in takes}
        whole.fields = {name: field for name, field in whole.fields.items() if name in takes}
    if operation.effect != "read":
        fields = API.entity(resource.entity).fields
        whole.needs = [getattr(fields[name], way) for name in operation.min]
    return whole


def _shape(fields: Iterable[FieldFacts], way: str) -> Shape:
    whole = Shape()
    for field in fields:
        *above, last = getattr(field, way).split(".")
        place = whole
        for name in above:
            place.fields.pop(name, None)
            place = place.parts.setdefault(name, Shape())
        if last not in place.parts:
            place.fields[last] = field
    return whole


def _at(value: Any, way: Sequence[str]) -> Any:  # noqa: ANN401 - JSON
    for name in way:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _value(value: Any, field: FieldFacts, way: str) -> Any:  # noqa: ANN401 - JSON
    listed = _LIST.fullmatch(field.type)
    if listed is None:
        return _one(value, field.type, field, way)
    if not isinstance(value, list):
        _refuse(way, "a list", value)
    if (said := _beyond(len(value), field)) is not None:
        invalid(f"{way} must have {said} entries.", way)
    word = listed[1]
    if word in ("str", "int", "float", "bool"):
        return [_one(each, word, field, f"{way}[{place}]") for place, each in enumerate(value)]
    # Rows: which keys they have is looked at here, what stands there is told of each row by itself.
    known = [name for name, inner in API.entity(word).fields.items() if not inner.ro]
    row = Shape(fields={name: API.entity(word).fields[name] for name in known})
    return [
        row.keys(_mapping(each, f"{way}[{place}]"), f"{way}[{place}].") for place, each in enumerate(value)
    ]


def _one(value: Any, word: str, field: FieldFacts, way: str) -> Any:  # noqa: ANN401 - JSON
    match word:
        case "str":
            return _text(value, field, way)
        case "bool":
            return value if isinstance(value, bool) else _refuse(way, "true or false", value)
        case "int":
            whole = not isinstance(value, bool) and isinstance(value, int | float) and value == int(value)
            fits = whole and abs(value) < _LARGEST
            return _bounded(int(value), field, way) if fits else _refuse(way, "a whole number", value)
        case "float":
            number = not isinstance(value, bool) and isinstance(value, int | float) and abs(value) < _LARGEST
            return _bounded(value, field, way) if number else _refuse(way, "a number", value)
        case "date":
            return _day(value, way).isoformat()
        case _:
            return _free(_mapping(value, way), way)


def _bounded(value: float, field: FieldFacts, way: str) -> float:
    if (said := _beyond(value, field)) is not None:
        invalid(f"{way} must be {said}.", way, value)
    return value


def _beyond(value: float, field: FieldFacts) -> str | None:
    """Return the bounds of a field, in words, for a value that is not within them."""
    least, most = field.least, field.most
    if (least is None or value >= least) and (most is None or value <= most):
        return None
    if least is None:
        return f"at most {most}"
    return f"{least} or more" if most is None else f"{least} to {most}"


def _text(value: object, field: FieldFacts, way: str) -> str:
    if not isinstance(value, str):
        _refuse(way, "a text", value)
    longest = field.longest or API.served.longest_text
    if len(value) > longest:
        invalid(f"{way} is longer than {longest} characters.", way)
    if field.one_of and value not in field.one_of:
        invalid(f"{way} must be one of: {', '.join(field.one_of)}.", way, value)
    return value


def _mapping(value: object, way: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        _refuse(way, "an object", value)
    return value


def _free(value: dict[str, Any], way: str) -> dict[str, Any]:
    if len(value) > _MOST_FREE:
        invalid(f"{way} has more than {_MOST_FREE} keys.", way)
    return value


def _day(value: object, way: str) -> date:
    found = day(value) if isinstance(value, str) else None
    return found or _refuse(way, "a day such as 2024-02-01", value)


def day(text: str) -> date | None:
    """Return the day of a text in ISO 8601, in UTC where it has a time; nothing for another text."""
    try:
        found = datetime.fromisoformat(text)
        return (found.astimezone(UTC) if found.tzinfo else found).date()
    except (ValueError, OverflowError):  # the first and the last day of the calendar, seen from elsewhere
        return None


def _refuse(way: str, needed: str, value: object) -> NoReturn:
    shown = value if isinstance(value, int | float) else value[:_SHOWN] if isinstance(value, str) else None
    invalid(f"{way} must be {needed}, not {_kind(value)}.", way, shown)


def _kind(value: object) -> str:
    kinds = {str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "an object")
