"""The fields of a record: typed attributes in slots, where absent differs from null, and what was changed."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import attrs

from ..base.deprecation import current, find
from ..base.fork import start_afresh_in_children
from ..base.suggest import did_you_mean
from ..facts import ApiFacts
from ..resource_facts import EntityFacts, FieldFacts
from . import in_place
from .display import public_names
from .state import MOST_SHARED, State, own, with_raw

if TYPE_CHECKING:
    from ..errors import FieldError

_C = TypeVar("_C", bound=type)


class Entity:
    """A record of the API. Its fields are attributes: ``ticket.summary``.

    A field that the answer did not have reads ``None``; ``has(name)`` tells it from a null.
    Unknown fields are in ``extra``, values of an unexpected type are ``None`` with an entry in
    ``problems``. Records are mutable and not hashable.

    Other things callers do with one, such as conversion to plain data, are in `Record`.
    """

    __slots__ = ("_entity_extra", "_entity_read", "_entity_state")

    _api: ClassVar[ApiFacts]
    _entity: ClassVar[str] = ""
    # A tuple of the keys and then the values, until `extra` is read: a third of the size of a dictionary.
    _entity_extra: dict[str, Any] | tuple[Any, ...] | None  # Any: JSON of fields nobody described
    _entity_state: State | None
    # For lists and mappings that did not come empty: what shows whether they were changed since.
    _entity_read: dict[str, object] | None

    def __init__(self, **fields: object) -> None:
        """Make a new record; every field given counts as changed. Values are kept as given."""
        cls = type(self)
        known = members(cls)
        state = State()
        state.new = True
        object.__setattr__(self, "_entity_state", state)
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
        found = self._entity_extra
        if not isinstance(found, dict):
            found = extra_of(self)
            object.__setattr__(self, "_entity_extra", found)
        return found

    @property
    def problems(self) -> list[FieldError]:
        """Fields that could not be converted; those of nested records by their path (``lines[0].price``)."""
        found = list(self._entity_state.problems) if self._entity_state else []
        for name, value in present(self):
            for path, nested in _nested(name, value):
                found += [attrs.evolve(p, field=f"{path}.{p.field}") for p in nested.problems]
        return found

    def has(self, name: str) -> bool:
        """Whether the field is there, even if null. Raises ``AttributeError`` for an unknown name.

        ``extra`` is there when the record has any.
        """
        if name == "extra":
            return bool(extra_of(self))
        try:
            _member(type(self), name).__get__(self)
        except AttributeError:
            _member(type(self), name)
            return False
        return True

    def raw(self, name: str) -> object:
        """Return what the answer had for a field that became ``None`` (a wrong type, a date that means none).

        It does so too where another place of the answer then gave the field its value. For any other field it
        returns the value. Raises ``AttributeError`` for an unknown name.
        """
        name = _member(type(self), name).__name__
        state = self._entity_state
        if state is not None and name in state.raws and name not in state.changed:
            return state.raws[name]
        return getattr(self, name)

    def changes(self) -> dict[str, object]:
        """Return the fields changed since decoding, with their values; for a new record all that were given.

        A field is changed when it was assigned, when its list or mapping is not as it was read, and when
        one of the records it holds was changed.
        """
        changed = self._entity_state.changed if self._entity_state else {}
        read = self._entity_read
        return {
            name: value
            for name, value in present(self)
            if name in changed
            or in_place.changed(name, value, read)
            or any(nested.changes() for _, nested in _nested(name, value))
        }

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self) or not isinstance(other, Entity):
            return NotImplemented
        return dict(present(self)) == dict(present(other)) and (extra_of(self) == extra_of(other))

    def __dir__(self) -> list[str]:
        fields = members(type(self))
        known = fields.keys() if is_new(self) else dict(present(self)).keys()
        return public_names(name for name in object.__dir__(self) if name not in fields or name in known)


# One for all fields. Without `init=False` attrs would write a constructor: the slowest part for 890 fields.
_SLOT = attrs.field(init=False)


def key(*, default: None = None) -> Any:  # noqa: ANN401 - fits a field of any type
    """Declare a field of a record's key: every record of the server has it, a new one need not."""
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
        delattr(cls, name)  # defaults are for type checkers only
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
    """Return the facts of the API that a class of records belongs to."""
    return cls._api


def facts_of(cls: type[Entity]) -> EntityFacts:
    """Return the facts of the entity of a class: what its fields are called on the wire, and their types."""
    return cls._api.entity(cls._entity)


def is_new(record: Entity) -> bool:
    """Whether the caller made it, not the server."""
    return record._entity_state is not None and record._entity_state.new


def has_extra(record: Entity) -> bool:
    """Whether the answer had fields that the class does not know. Unlike `extra` it builds no dictionary."""
    return bool(record._entity_extra)


def unconverted(record: Entity) -> dict[str, object]:
    """Return what came for the fields that could not be converted, except for those assigned since."""
    state = record._entity_state
    if state is None or not state.problems:
        return {}
    names = dict.fromkeys(problem.field for problem in state.problems)
    return {name: state.raws[name] for name in names if name in state.raws and name not in state.changed}


def note_problem(record: Entity, problem: FieldError, value: object) -> None:
    """Record that a field could not be converted, and the value that came."""
    state = _state(record)
    state.problems.append(problem)
    state.raws[problem.field] = value


def forget_problem(record: Entity, name: str) -> None:
    """Drop the problem of a field whose value came once more, under another wire name."""
    state = record._entity_state
    if state is not None and name in state.raws:
        state = _state(record)
        state.problems[:] = [problem for problem in state.problems if problem.field != name]
        del state.raws[name]


def has_problem(record: Entity, name: str) -> bool:
    """Whether what came for a field could not be converted."""
    state = record._entity_state
    return state is not None and any(problem.field == name for problem in state.problems)


def note_read(record: Entity, name: str, value: object) -> None:
    """Keep what will show whether a list or mapping was changed in place after it was read."""
    if value and isinstance(value, in_place.BOXES):
        read = record._entity_read
        if read is None:
            read = {}
            object.__setattr__(record, "_entity_read", read)
        read[name] = in_place.kept(value, _is_record)


def _is_record(value: object) -> bool:
    return isinstance(value, Entity)


def fill(record: Entity, name: str, value: object) -> None:
    """Set a field that the answer lacked; that is no change of the record."""
    object.__setattr__(record, name, value)
    extra = record._entity_extra
    if isinstance(extra, tuple) and name not in _used.get((type(record), extra[0]), {name}):
        note_shape(type(record), extra[0], {name})


def keep_raw(record: Entity, name: str, value: object) -> None:
    """Keep the value from the wire that means "none" for a field."""
    object.__setattr__(record, "_entity_state", with_raw(record._entity_state, name, value))


# By class and unknown keys of rows: the fields that such rows can have. Most slots are not set, and to read an unset
# slot is slow. Entries are never removed: rows that still exist would lose fields.
_used: dict[tuple[type, tuple[str, ...]], dict[str, MemberDescriptorType]] = {}


class _Noting:
    def __init__(self) -> None:
        self.lock = threading.Lock()

    def after_fork(self) -> None:
        self.lock = threading.Lock()  # the thread that held it is not in this process


_NOTING = _Noting()
start_afresh_in_children(_NOTING)


def note_shape(cls: type[Entity], unknown: tuple[str, ...], names: set[str]) -> None:
    """Record which fields rows with these unknown keys can have, as long as nothing was assigned to them."""
    with _NOTING.lock:
        before = _used.get((cls, unknown))
        if before is None and len(_used) >= MOST_SHARED:
            return
        wanted = names.union(before or ())
        _used[cls, unknown] = {name: member for name, member in members(cls).items() if name in wanted}


def present(record: Entity) -> Iterator[tuple[str, Any]]:  # Any: whatever types the fields have
    """Yield the fields that are set, with their values."""
    fields: dict[str, MemberDescriptorType] | None = None
    extra, state = record._entity_extra, record._entity_state
    if isinstance(extra, tuple) and (state is None or not state.changed):
        fields = _used.get((type(record), extra[0]))
    for name, member in (members(type(record)) if fields is None else fields).items():
        try:
            value = member.__get__(record)
        except AttributeError:
            continue
        yield name, value


def _state(record: Entity) -> State:
    """Return the state of a record, to be changed."""
    state = record._entity_state
    if state is None or state.shared:
        state = own(state)
        object.__setattr__(record, "_entity_state", state)
    return state


def extra_of(record: Entity) -> dict[str, Any]:  # Any: JSON
    """Return what `Entity.extra` does, but let the record keep its smaller form."""
    found = record._entity_extra
    if isinstance(found, tuple):
        return dict(zip(found[0], found[1:], strict=True))
    return {} if found is None else found


def _member(cls: type[Entity], name: str) -> MemberDescriptorType:
    try:
        return members(cls)[name]
    except KeyError:
        if new := _renamed(cls, name):
            return members(cls)[new]
        raise AttributeError(_unknown(cls, name), name=name) from None


def heir(cls: type[Entity], name: str) -> str | None:
    """Return the current name of a field for an old one."""
    try:
        field = find(name, facts_of(cls).fields)
    except OSError:  # a class without facts
        return None
    return field.name if field is not None and field.name in members(cls) else None


def _renamed(cls: type[Entity], name: str) -> str | None:
    """Return the current name of a field for an old one, with a warning."""
    new = heir(cls, name)
    if new is not None:
        current(name, facts_of(cls).fields, cls.__name__)
    return new


def described(cls: type[Entity]) -> Collection[FieldFacts]:
    """Return the facts of the fields of a class; of one without facts none."""
    try:
        return facts_of(cls).fields.values()
    except OSError:
        return ()


def _unknown(cls: type[Entity], name: str) -> str:
    for field in described(cls):
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
