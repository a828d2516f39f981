"""The base of all records: typed attributes in slots, where absent differs from null."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import attrs

from ..base.deprecation import current, find
from ..base.fork import start_afresh_in_children
from ..base.suggest import did_you_mean
from ..facts import ApiFacts, EntityFacts
from . import in_place
from .custom_fields import CustomFields
from .display import html_of_record, html_of_rows, one_line, public_names

if TYPE_CHECKING:
    from typing import Self

    from pydantic_core import CoreSchema

    from ..errors import FieldError

_C = TypeVar("_C", bound=type)


class _State:
    """What few records have beside their fields: made on demand."""

    __slots__ = ("changed", "new", "problems", "raws", "shared")

    def __init__(self) -> None:
        self.new = False  # made by the caller, not decoded
        self.shared = False  # by records with the same raw values; `_state` gives a record its own
        self.changed: dict[str, None] = {}
        self.problems: list[FieldError] = []
        self.raws: dict[str, object] = {}

    def copy(self) -> _State:
        twin = _State()
        twin.new = self.new
        twin.changed, twin.problems, twin.raws = dict(self.changed), list(self.problems), dict(self.raws)
        return twin


class Entity:
    """A record of the API. Its fields are attributes: ``ticket.summary``.

    A field that the answer did not have reads ``None``; ``has(name)`` tells it from a null.
    Unknown fields are in ``extra``, values of an unexpected type are ``None`` with an entry in
    ``problems``. Records are mutable and not hashable.

    A field cannot have a name this class uses itself (``RESERVED_NAMES``); the manifest gives it another.
    """

    __slots__ = ("_halo_extra", "_halo_read", "_halo_state")

    _api: ClassVar[ApiFacts]
    _entity: ClassVar[str] = ""
    # A tuple of the keys and then the values, until somebody asks: a third of a dictionary's size.
    _halo_extra: dict[str, Any] | tuple[Any, ...] | None  # Any: JSON of fields nobody described
    _halo_state: _State | None
    # Of lists and mappings that came with something in them: what tells whether they were changed since.
    _halo_read: dict[str, object] | None

    def __init__(self, **fields: object) -> None:
        """Make a record of one's own; every field given counts as changed. Values are kept as given."""
        cls = type(self)
        known = members(cls)
        state = _State()
        state.new = True
        object.__setattr__(self, "_halo_state", state)
        for name, value in fields.items():
            if name not in known:
                new = _renamed(cls, name)
                if new is None or new in fields:
                    raise TypeError(
                        _unknown(cls, name) if new is None else f"{name!r} and {new!r} are one field"
                    )
                name = new
            object.__setattr__(self, name, value)
            state.changed[name] = None

    if not TYPE_CHECKING:  # type checkers would take any name for an attribute

        def __getattr__(self, name):  # noqa: ANN001, ANN204 - not seen by type checkers
            if name in members(type(self)) or name in Entity.__slots__:
                return None
            if name.startswith("__"):
                raise AttributeError(name)
            if new := _renamed(type(self), name):
                return getattr(self, new)
            raise AttributeError(_unknown(type(self), name), name=name, obj=self)

        @property
        def __dict__(self):  # noqa: ANN204 - the same
            # What `vars(record)` is: tools that know nothing of records make JSON of it.
            return self.to_dict(json=True)

        def __setattr__(self, name, value):  # noqa: ANN001, ANN204 - not seen by type checkers
            if name not in members(type(self)):
                new = _renamed(type(self), name)
                if new is None:
                    raise AttributeError(_unknown(type(self), name), name=name, obj=self)
                name = new
            object.__setattr__(self, name, value)
            _state(self).changed[name] = None

    @property
    def extra(self) -> dict[str, Any]:
        """Fields of the answer that this class does not know, by their name on the wire."""
        found = self._halo_extra
        if not isinstance(found, dict):
            found = _extra(self)
            object.__setattr__(self, "_halo_extra", found)
        return found

    @property
    def problems(self) -> list[FieldError]:
        """Fields that could not be converted; those of nested records by their path (``lines[0].price``)."""
        found = list(self._halo_state.problems) if self._halo_state else []
        for name, value in _present(self):
            for path, nested in _nested(name, value):
                found += [attrs.evolve(p, field=f"{path}.{p.field}") for p in nested.problems]
        return found

    @property
    def custom(self) -> CustomFields:
        """The custom fields by name, to read and to assign: ``record.custom["CFregion"]``."""
        return CustomFields(self, self._api.words.field_words)

    @property
    def _halo_new(self) -> bool:
        # Made by the caller rather than read from an answer.
        return self._halo_state is not None and self._halo_state.new

    def has(self, name: str) -> bool:
        """Whether the field is there, even if null. Raises ``AttributeError`` for an unknown name.

        ``custom`` is there when the record came with its custom fields, ``extra`` when it has any.
        """
        if name in ("custom", "extra"):
            return self.custom.loaded if name == "custom" else bool(_extra(self))
        try:
            _member(type(self), name).__get__(self)
        except AttributeError:
            _member(type(self), name)
            return False
        return True

    def raw(self, name: str) -> object:
        """Return what the answer had for a field that became ``None`` (a wrong type, a date that means none).

        So it does where another place of the answer then gave the field its value. For any other field
        its value. Raises ``AttributeError`` for an unknown name.
        """
        name = _member(type(self), name).__name__
        state = self._halo_state
        if state is not None and name in state.raws and name not in state.changed:
            return state.raws[name]
        return getattr(self, name)

    def changes(self) -> dict[str, object]:
        """Return the fields changed since decoding, with their values; of a new record all given.

        Changed is what was assigned, a list or mapping that is not as it was read, and a field that
        holds records when one of these was changed.
        """
        changed = self._halo_state.changed if self._halo_state else {}
        read = self._halo_read
        return {
            name: value
            for name, value in _present(self)
            if name in changed
            or in_place.changed(name, value, read)
            or any(nested.changes() for _, nested in _nested(name, value))
        }

    def to_dict(
        self, *, json: bool = False, extra: bool = False
    ) -> dict[str, Any]:  # Any: fields of all types
        """Return the fields that are set by their names here, nested records as dictionaries too.

        Args:
            json: As JSON has it: dates in ISO 8601 with their offset, bytes in base64. Else dates stay ``datetime``.
            extra: With the fields this class does not know, in a dictionary under ``"extra"``.

        Raises:
            ValidationError: With ``json``, a value has no form in JSON, such as NaN.
        """
        from .plain_data import as_plain

        found: dict[str, Any] = as_plain(self, json=json, extra=extra)
        return found

    def to_json(self, *, extra: bool = False, indent: int | None = None) -> str:
        """Return ``to_dict(json=True)`` as JSON text, on one line unless there is an ``indent``."""
        from .plain_data import as_json

        return as_json(self, extra=extra, indent=indent)

    @classmethod
    def from_dict(cls, mapping: Mapping[str, object], /) -> Self:
        """Return a record of what ``to_dict`` returned, or of parsed ``to_json``: as if it had been read.

        Names are those of the attributes; what is not known goes to ``extra``. As in an answer, a value of a
        wrong type is ``None`` with an entry in ``problems``, and a date-time without offset is UTC.

        Raises:
            ValidationError: It is no mapping, or holds what JSON cannot.
        """
        from .plain_data import from_plain

        return from_plain(cls, mapping)

    # For pydantic and what is built on it, such as FastAPI; nothing is imported unless these ask.

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: object, handler: object
    ) -> dict[str, Any]:  # Any: JSON
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self) or not isinstance(other, Entity):
            return NotImplemented
        return dict(_present(self)) == dict(_present(other)) and (_extra(self) == _extra(other))

    def __repr__(self) -> str:
        return one_line(self._api.records, type(self).__name__, dict(_present(self)))

    def _repr_html_(self) -> str:
        values = dict(_present(self))
        rows = values.get("rows")  # of a report
        if isinstance(rows, list) and rows and all(isinstance(row, Mapping) for row in rows):
            return html_of_rows(self._api.records, f"{type(self).__name__}: {len(rows)} rows", rows)
        return html_of_record(self._api.records, type(self).__name__, values)

    def __dir__(self) -> list[str]:
        fields = members(type(self))
        known = fields.keys() if self._halo_new else dict(_present(self)).keys()
        return public_names(name for name in object.__dir__(self) if name not in fields or name in known)

    def __reduce__(self) -> tuple[Any, ...]:  # Any: the protocol's own type
        return _blank, (type(self),), (dict(_present(self)), _extra(self), self._halo_state, self._halo_read)

    def __setstate__(self, state: tuple[Any, ...]) -> None:  # Any: as above
        fields, extra, more, *read = state
        known = members(type(self))
        for name in [name for name in fields if name not in known]:
            if (new := heir(type(self), name)) and new not in fields:
                fields[new] = fields.pop(name)
        lost = {name: value for name, value in fields.items() if name not in known}
        for name in fields.keys() - lost.keys():
            object.__setattr__(self, name, fields[name])
            if not read:  # older pickles do not say how it was read
                note_read(self, name, fields[name])
        if read and read[0]:
            object.__setattr__(self, "_halo_read", dict(read[0]))
        if extra or lost:  # a pickle may be older than the class
            object.__setattr__(self, "_halo_extra", {**(extra or {}), **lost})
        if more is not None:
            object.__setattr__(self, "_halo_state", more.copy())


RESERVED_NAMES = frozenset(
    name for name in {**vars(Entity), **Entity.__annotations__} if not name.startswith("__")
)
"""Names a field cannot have; those of published schemas get an underscore: ``raw`` becomes ``raw_``."""


# One for all fields; with `init` attrs would write a constructor, which for 890 fields takes longest.
_SLOT = attrs.field(init=False)


def key(*, default: None = None) -> Any:  # noqa: ANN401 - fits a field of any type
    """Declare a field of a record's key: every record of the server has it, one of one's own need not."""
    return default


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(key,))
def entity(cls: _C) -> _C:
    """Make an attrs class with slots of a subclass of `Entity`; its annotations are the fields."""
    slots = {
        name: _SLOT
        for name, kind in cls.__annotations__.items()
        if not str(kind).removeprefix("typing.").startswith("ClassVar")
    }
    for name in slots.keys() & vars(cls).keys():
        delattr(cls, name)  # defaults, of use to type checkers only
    define = attrs.define(
        these=slots,
        init=False,
        eq=False,
        repr=False,
        slots=True,
        match_args=False,
        weakref_slot=False,
        getstate_setstate=False,
    )
    return define(cls)


_members: dict[type, dict[str, MemberDescriptorType]] = {}


def members(cls: type[Entity]) -> dict[str, MemberDescriptorType]:
    """Return the fields of a class, those of its bases first, with the slots that hold them."""
    try:
        return _members[cls]
    except KeyError:
        found = getattr(cls, "__attrs_attrs__", ())
        return _members.setdefault(cls, {field.name: getattr(cls, field.name) for field in found})


def api_of(cls: type[Entity]) -> ApiFacts:
    """Return the facts of the API that a class of records is of."""
    return cls._api


def facts_of(cls: type[Entity]) -> EntityFacts:
    """Return the facts of the entity of a class: what its fields are called on the wire, and their types."""
    return cls._api.entity(cls._entity)


def is_new(record: Entity) -> bool:
    """Whether the caller made it, and no server."""
    return record._halo_new


def has_extra(record: Entity) -> bool:
    """Whether the answer had fields that the class does not know; `extra` makes a dictionary of its own."""
    return bool(record._halo_extra)


def unconverted(record: Entity) -> dict[str, object]:
    """Return what came for the fields that could not be converted, but those assigned since."""
    state = record._halo_state
    if state is None or not state.problems:
        return {}
    names = dict.fromkeys(problem.field for problem in state.problems)
    return {name: state.raws[name] for name in names if name in state.raws and name not in state.changed}


_shared: dict[tuple[_State | None, str, object, type], _State] = {}
_MOST_SHARED = 1000
_SMALL = 40


def note_problem(record: Entity, problem: FieldError, value: object) -> None:
    """Record that a field could not be converted, and the value that came."""
    state = _state(record)
    state.problems.append(problem)
    state.raws[problem.field] = value


def forget_problem(record: Entity, name: str) -> None:
    """Drop what was noted of a field whose value came again, under another name of the wire."""
    state = record._halo_state
    if state is not None and name in state.raws:
        state = _state(record)
        state.problems[:] = [problem for problem in state.problems if problem.field != name]
        del state.raws[name]


def has_problem(record: Entity, name: str) -> bool:
    """Whether what came for a field could not be converted."""
    state = record._halo_state
    return state is not None and any(problem.field == name for problem in state.problems)


def note_read(record: Entity, name: str, value: object) -> None:
    """Keep what tells whether a list or mapping that was read is changed in place later."""
    if value and isinstance(value, in_place.BOXES):
        read = record._halo_read
        if read is None:
            read = {}
            object.__setattr__(record, "_halo_read", read)
        read[name] = in_place.kept(value, _is_record)


def _is_record(value: object) -> bool:
    return isinstance(value, Entity)


def keep_raw(record: Entity, name: str, value: object) -> None:
    """Keep what the wire had for a field that means "none"."""
    state = record._halo_state
    small = value.__class__ is int or (isinstance(value, str) and len(value) <= _SMALL)
    if not small or (state is not None and not state.shared):
        _state(record).raws[name] = value
        return
    # Most rows of a tenant have the same dates that mean "none" in the same fields.
    step = state, name, value, value.__class__
    found = _shared.get(step)
    if found is None:
        found = _State() if state is None else state.copy()
        found.raws[name], found.shared = value, True
        if len(_shared) >= _MOST_SHARED:
            _shared.clear()
        _shared[step] = found
    object.__setattr__(record, "_halo_state", found)


# By class and unknown keys of rows: the fields that such rows can have. To ask for a slot that is not set takes
# the longest, and most are not.
# Nothing is ever taken out: rows that are still there would lose fields.
_used: dict[tuple[type, tuple[str, ...]], dict[str, MemberDescriptorType]] = {}


class _Noting:
    def __init__(self) -> None:
        self.lock = threading.Lock()

    def after_fork(self) -> None:
        self.lock = threading.Lock()  # whoever held it is gone


_NOTING = _Noting()
start_afresh_in_children(_NOTING)


def note_shape(cls: type[Entity], unknown: tuple[str, ...], names: set[str]) -> None:
    """Record which fields rows with these unknown keys can have, if they came in one piece from an answer."""
    with _NOTING.lock:
        before = _used.get((cls, unknown))
        if before is None and len(_used) >= _MOST_SHARED:
            return
        wanted = names.union(before or ())
        _used[cls, unknown] = {name: member for name, member in members(cls).items() if name in wanted}


def present(record: Entity) -> Iterator[tuple[str, Any]]:  # Any: whatever types the fields have
    """Yield the fields that are set, with their values."""
    fields: dict[str, MemberDescriptorType] | None = None
    extra, state = record._halo_extra, record._halo_state
    if isinstance(extra, tuple) and (state is None or not state.changed):
        fields = _used.get((type(record), extra[0]))
    for name, member in (members(type(record)) if fields is None else fields).items():
        try:
            value = member.__get__(record)
        except AttributeError:
            continue
        yield name, value


_present = present


def _state(record: Entity) -> _State:
    """Return the state of a record, to be changed."""
    state = record._halo_state
    if state is None or state.shared:
        state = _State() if state is None else state.copy()
        object.__setattr__(record, "_halo_state", state)
    return state


def _extra(record: Entity) -> dict[str, Any]:  # Any: JSON
    found = record._halo_extra
    if isinstance(found, tuple):
        return dict(zip(found[0], found[1:], strict=True))
    return {} if found is None else found


def _blank(cls: type[Entity]) -> Entity:
    return cls.__new__(cls)


def _member(cls: type[Entity], name: str) -> MemberDescriptorType:
    try:
        return members(cls)[name]
    except KeyError:
        if new := _renamed(cls, name):
            return members(cls)[new]
        raise AttributeError(_unknown(cls, name), name=name) from None


def heir(cls: type[Entity], name: str) -> str | None:
    """Return today's name of a field for an old one."""
    try:
        field = find(name, facts_of(cls).fields)
    except OSError:  # a class without facts
        return None
    return field.name if field is not None and field.name in members(cls) else None


def _renamed(cls: type[Entity], name: str) -> str | None:
    """Return today's name of a field for an old one, with a warning."""
    new = heir(cls, name)
    if new is not None:
        current(name, facts_of(cls).fields, cls.__name__)
    return new


def _unknown(cls: type[Entity], name: str) -> str:
    try:
        described = facts_of(cls).fields.values()
    except OSError:  # a class without facts
        described = ()  # type: ignore[assignment]  # an empty view has no literal
    for field in described:
        if name in (field.read, field.write, field.create, *field.also) and field.name in members(cls):
            return f"{cls.__name__} has no field {name!r}: it is called {field.name} here"
    return (
        f"{cls.__name__} has no field {name!r}{did_you_mean(name, members(cls), cls._api.words.field_words)}"
    )


def _nested(name: str, value: object) -> Iterator[tuple[str, Entity]]:
    if isinstance(value, Entity):
        yield name, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, Entity):
                yield f"{name}[{index}]", item
