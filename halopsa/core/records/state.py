"""State of a record beside its fields: what was assigned, what could not be converted, and the raw values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..errors import FieldError

__all__ = ["MOST_SHARED", "State", "with_raw"]

MOST_SHARED = 1000
"""How many states are remembered to be shared."""
_SMALL = 40  # characters; longer raw values are not shared


class State:
    """The state that few records need: made on demand."""

    __slots__ = ("changed", "new", "problems", "raws", "shared")

    def __init__(self) -> None:
        self.new = False  # made by the caller, not decoded
        self.shared = False  # by records with the same raw values; `own` gives a record its own
        self.changed: dict[str, None] = {}
        self.problems: list[FieldError] = []
        self.raws: dict[str, object] = {}

    def copy(self) -> State:
        """Return a copy, which is not shared."""
        twin = State()
        twin.new = self.new
        twin.changed, twin.problems, twin.raws = dict(self.changed), list(self.problems), dict(self.raws)
        return twin


def own(state: State | None) -> State:
    """Return a state that may be changed: a new one, if there is none or it is shared."""
    if state is None:
        return State()
    return state.copy() if state.shared else state


_shared: dict[tuple[State | None, str, object, type], State] = {}


def with_raw(state: State | None, name: str, value: object) -> State:
    """Return the state of a record whose field ``name`` came as ``value``, which means "none"."""
    small = value.__class__ is int or (isinstance(value, str) and len(value) <= _SMALL)
    if not small or (state is not None and not state.shared):
        state = own(state)
        state.raws[name] = value
        return state
    # Most rows of a tenant have the same dates that mean "none" in the same fields.
    step = state, name, value, value.__class__
    found = _shared.get(step)
    if found is None:
        found = State() if state is None else state.copy()
        found.raws[name], found.shared = value, True
        if len(_shared) >= MOST_SHARED:
            _shared.clear()
        _shared[step] = found
    return found
