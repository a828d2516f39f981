"""Changes made in place: a list or mapping of a record that is no longer what was read.

What was read is kept in the cheapest form that cannot change with it: JSON as the bytes of ``marshal``,
flat ones as a copy, lists of records as tuples of these. A list that was empty needs nothing kept.
"""

from __future__ import annotations

import copy
import marshal
from collections.abc import Callable, Mapping
from typing import Any, Final

__all__ = ["BOXES", "VERSION", "changed", "flat", "kept"]

BOXES: Final = (list, dict)
"""The classes of values that can be changed in place."""
VERSION: Final = 2
"""Of marshal: the last whose bytes do not depend on who else holds the values."""
flat: Final = frozenset(BOXES).isdisjoint
"""Whether none of these classes of values can be changed in place; a copy takes a fifth of the time of marshal."""


def kept(value: list[Any] | dict[str, Any], is_record: Callable[[object], bool]) -> object:
    """Return what tells later whether ``value``, which is not empty, was changed."""
    if value.__class__ is list and is_record(value[0]):
        return tuple(value)
    if flat(map(type, value.values() if isinstance(value, dict) else value)):
        return value.copy()
    try:
        return marshal.dumps(value, VERSION)
    except ValueError:  # no JSON: dates, or nested too deeply
        return copy.deepcopy(value)


def _differs(value: object, before: object) -> bool:
    """Whether a list or mapping is not as it was; ``before`` is what was kept, ``None`` of an empty one."""
    if before is None:
        return bool(value)
    if isinstance(before, tuple) and isinstance(value, list):
        return len(before) != len(value) or any(a is not b for a, b in zip(before, value, strict=True))
    return bool(value != (marshal.loads(before) if isinstance(before, bytes) else before))  # noqa: S302 - made above


def changed(name: str, value: object, read: Mapping[str, object] | None) -> bool:
    """Whether the field ``name`` was changed in place since it was read."""
    return isinstance(value, BOXES) and _differs(value, read.get(name) if read else None)
