"""Request body of a write: names are checked, values encoded by type, and our names turned into wire names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from typing import Any

from ..base.deprecation import current, tell
from ..base.scalars import plain
from ..base.suggest import did_you_mean
from ..errors import FieldError
from ..facts import Dialect
from ..records.encode import Mode, encode
from ..records.entity import Entity, is_new
from ..records.missing_values import is_no_moment, no_meaning
from ..records.scalars import item_word
from ..resource_facts import EntityFacts, FieldFacts, Operation
from ..validation import conditional, needed, refused
from .listed_custom_fields import Listed, listed
from .path import no_key, prefixed
from .transforms import Lookup, Transforms

#: Writes custom fields by name; not a field of any entity.
CUSTOM = "custom"
#: Grades of evidence that are good enough to refuse a call because of a missing field.
FIRM = ("A", "B")


def missing(
    op: Operation,
    dialect: Dialect,
    has: Set[str],
    complaints: Iterable[FieldError],
    *,
    off: Set[str] = frozenset(),
) -> list[FieldError]:
    """Return complaints about what a write needs and does not have, where that is well supported.

    ``off``: those of ``has`` that are false.
    """
    if op.grade not in FIRM or not dialect.minima:
        return []
    told = has | {error.field for error in complaints}  # one complaint is enough
    found: list[FieldError] = []
    for minimum in op.min:
        names, deciding, wanted = conditional(minimum)
        applies = not deciding or (deciding in has and deciding not in off) is wanted
        if applies and told.isdisjoint(names):
            found.append(needed(names))
    return found


class RequestBody:
    """The body of one write, checked. ``finish`` builds it, and asks ``Lookup`` where needed.

    ``allow_unknown``: unknown fields are sent under the names given.
    """

    def __init__(
        self,
        op: Operation,
        entity: EntityFacts,
        dialect: Dialect,
        data: object,
        fields: Mapping[str, object],
        bound: Mapping[str, object],
        record_id: object = None,
        *,
        allow_unknown: bool = False,
    ) -> None:
        self.op, self.entity, self.dialect = op, entity, dialect
        self.mode: Mode = "update" if op.kind in ("update", "bulk") else "create"
        self.record_id = record_id
        #: The key that stands for the id in this call.
        self._called = prefixed(record_id, dialect)
        self.errors: list[FieldError] = []
        self.values: dict[str, object] = {}
        self.custom: Mapping[str, object] | None = None
        #: The custom fields that were given as a list, as the vendor writes them.
        self.listed: Listed | None = None
        #: Unknown fields, which are sent under the names given.
        self.unknown: dict[str, object] = {}
        self._allow_unknown = allow_unknown
        self._custom_list = dialect.api.custom_fields.custom_field_list
        given = _given(data, op, dialect)
        for name, value in [*given.items(), *fields.items()]:
            self._add(str(name), plain(value), twice=name in fields and name in given)
        if isinstance(data, Entity) and op.kind == "update":
            self._keys_of(data)
        for name, value in bound.items():
            if self.values.get(name, value) != value:
                self._refuse(name, f"is {value!r} by the call and {self.values[name]!r} in the data")
            self.values[name] = value
        self._one_way_to_custom_fields()
        self._name_of_parts()
        self._minima()
        #: Fields that were given a name in place of an id.
        self.named: dict[str, str] = {}
        self.encoded = self._encode()
        if self.errors:
            raise refused(dialect.api.family, op.label, self.errors)

    @cached_property
    def _by_wire(self) -> dict[str, FieldFacts]:
        """The fields by the vendor's names for them; made where one is asked for: an entity has hundreds."""
        return {
            wire: field
            for field in self.entity.fields.values()
            for wire in (field.create, field.write, field.read)
            if wire not in self.entity.fields
        }

    @property
    def changes(self) -> bool:
        """Whether it holds anything besides what identifies the record."""
        return bool(self.values.keys() - set(self.entity.key) or self.custom or self.unknown)

    def _refuse(self, name: str, message: str) -> None:
        self.errors.append(FieldError(name, message))

    def _add(self, name: str, value: object, *, twice: bool) -> None:
        if twice:
            self._refuse(name, "is given twice, in the data and as a keyword")
            return
        if name == CUSTOM and self._custom_list in self.entity.fields:
            if not isinstance(value, Mapping):
                self._refuse(name, "takes a mapping of custom field names to values")
            else:
                self.custom = value
            return
        field = self.entity.fields.get(name) or self._by_wire.get(name)
        if field is None:
            field = current(name, self.entity.fields, self.entity.name)
        if field is None and self._allow_unknown:
            self.unknown[name] = value
            return
        if field is None:
            known = did_you_mean(
                name, [*self.entity.fields, *self._by_wire], self.dialect.api.words.field_words
            )
            self._refuse(name, f"is not known here{known}")
            return
        if field.name in self.entity.key and field.name == "id" and field.name not in self.op.keys:
            self._id(value)
            return
        if field.ro and field.name not in self.op.keys:
            self._refuse(name, "is set by the server and cannot be written")
            return
        if field.name in self.values:
            self._refuse(name, f"and {field.name} are the same field; give one of them")
            return
        if problem := no_meaning(value):
            self._refuse(name, problem)
            return
        self.values[field.name] = None if is_no_moment(value) else value

    def _keys_of(self, record: Entity) -> None:
        """Take the other parts of a record's key from the record; its id must be the call's."""
        for name in self.entity.key:
            value = getattr(record, name, None)
            if name == "id":
                self._id(value)
            elif value is not None:
                self.values.setdefault(name, value)
        key = self._called
        if key and (value := getattr(record, key.field, None)) is not None and str(value) != key.value:
            self._refuse(key.field, f"is {value!r} in the data, but the call is for {self.record_id!r}")

    def _id(self, value: object) -> None:
        if self.mode == "create":
            self._refuse("id", "the server gives a new record its id; use update to change an existing one")
        elif value is not None and str(value) != str(self.record_id) and not self._called:
            self._refuse("id", f"is {value!r} in the data, but the call is for {self.record_id!r}")

    def _one_way_to_custom_fields(self) -> None:
        if self.custom is not None and self._custom_list in self.values:
            self._refuse(CUSTOM, f"and {self._custom_list} write the same fields; give one of them")

    def _name_of_parts(self) -> None:
        """Make a missing name from its parts."""
        if self.dialect.public or self.mode != "create":
            return
        for field in self.entity.fields.values():
            if field.via is None or isinstance(field.via, str) or self.values.get(field.name) is not None:
                continue
            parts = field.via.get("name_parts", "").split()
            given = [value for part in parts if (value := self.values.get(part))]
            if given:
                self.values[field.name] = " ".join(map(str, given))

    def _minima(self) -> None:
        has = {name for name, value in self.values.items() if value is not None and not _is_empty(value)}
        off = {name for name in has if self.values[name] is False}
        self.errors += missing(self.op, self.dialect, has, self.errors, off=off)

    def _encode(self) -> dict[str, Any]:  # Any: JSON
        found: dict[str, Any] = {}
        for name, value in [*self.values.items(), *self.unknown.items()]:
            field = self.entity.fields.get(name)
            word, hint = (field.type, field.hint) if field else ("any", None)
            if name == self._custom_list and self._wrong_list(value, word):
                continue
            try:
                found[name] = self._coded(field, value, word)
            except RecursionError:
                self._refuse(name, "is nested too deeply, or holds itself")
            except ValueError as error:
                self._refuse(name, f"{error}{f' ({hint})' if hint else ''}")
            else:
                self._warn(field, found[name])
        return found

    def _coded(self, field: FieldFacts | None, value: object, word: str) -> Any:  # noqa: ANN401 - JSON
        if field is not None and field.names and isinstance(value, str) and value.strip():
            if not value.strip().removeprefix("-").isdecimal():
                self.named[field.name] = value  # the id comes in its place
                return value
            value = int(value) if field.type == "int" else value
        if field is not None and field.refers and (key := prefixed(value, self.dialect)):
            if not key.value.strip():
                raise ValueError(no_key(str(value), key))
            return value
        operators, inner = self.dialect.api.writes.list_operators, item_word(word)
        if not operators or inner is None or not isinstance(value, Mapping):
            return encode(value, word, mode=self.mode, dialect=self.dialect)
        if not value:
            raise ValueError(f"holds none of {', '.join(operators.values())}")
        for name in value:
            if name not in operators.values():
                known = did_you_mean(str(name), operators.values(), operators)
                raise ValueError(f"{name!r} does nothing to a list{known}")
        return {
            str(name): encode(plain(items), word, mode=self.mode, dialect=self.dialect)
            for name, items in value.items()
        }

    def _wrong_list(self, value: object, word: str) -> bool:
        self.listed = listed(
            value, word, mode=self.mode, dialect=self.dialect, allow_unknown=self._allow_unknown
        )
        wrong = self.listed.errors if self.listed else []
        self.errors += wrong
        return bool(wrong)

    def _warn(self, field: FieldFacts | None, value: object) -> None:
        """Warn, with the unit, of a number that is larger than people usually mean."""
        if field and field.warn_above and isinstance(value, (int, float)) and value > field.warn_above:
            call = self.op.label
            tell(f"{call}: {field.name} is in {field.unit}: {value:g} is sent as it is.", UserWarning)

    async def _resolve(self, lookup: Lookup) -> None:
        """Put ids in the place of names; those first that others are looked for within."""
        resolvers = self.dialect.api.resolvers
        named = [(self.entity.fields[name], text) for name, text in self.named.items()]
        for field, text in sorted(
            named, key=lambda one: bool(resolvers[(one[0].names or {})["of"]].get("within"))
        ):
            try:
                self.encoded[field.name] = await lookup.id_of(field.names or {}, text, self.encoded)
            except ValueError as error:
                self._refuse(field.name, str(error))
        if self.errors:
            raise refused(self.dialect.api.family, self.op.label, self.errors)

    async def finish(self, lookup: Lookup) -> dict[str, Any]:  # Any: JSON
        """Return the body in the names of the dialect."""
        await self._resolve(lookup)
        body: dict[str, Any] = {name: self.encoded[name] for name in self.unknown if name in self.encoded}
        # Whole objects before parts of them; values made from several fields last.
        fields = sorted(
            (self.entity.fields[name] for name in self.encoded if name not in self.unknown),
            key=lambda field: (field.via is not None, field.write.count(".")),
        )
        transforms = Transforms(
            self.op, self.entity, self.mode, self.dialect, self.encoded, self.record_id, lookup
        )
        for field in fields:
            value = self.encoded[field.name]
            if self.dialect.public:
                body[field.name] = value
            elif field.via is None:
                transforms.place(body, field, value)
            else:
                await transforms.put(body, field, value)
        return body


def _is_empty(value: object) -> bool:
    return isinstance(value, str) and not value


def _given(data: object, op: Operation, dialect: Dialect) -> Mapping[str, object]:
    if data is None:
        return {}
    problem = f"takes a mapping or a model, got {type(data).__name__}"
    if isinstance(data, Entity):
        if op.kind == "update" or is_new(data):
            return data.changes()
        if key := next((name for name in op.keys if getattr(data, name, None)), None):
            return {key: getattr(data, key), **data.changes()}
        problem = "a record that was read would go out without what was not assigned since; make a new one"
    if isinstance(data, Mapping):
        return data
    raise refused(dialect.api.family, op.label, [FieldError("", problem)])
