"""Rows of a bulk call: read from what the caller gave, checked one by one, and split by number and by bytes.

All rows are read before the first is sent, as two that share a key refuse the call; a row is encoded when its turn has
come, so that no more than one request's bodies are in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

import attrs

from ..base.deprecation import tell
from ..base.scalars import plain
from ..errors import FieldError
from ..http.call import Call
from ..records.encode import encode
from ..records.entity import Entity
from ..transport.preflight import encoded
from ..validation import refused
from .body import FIRM, RequestBody
from .bulk_answer import Row

if TYPE_CHECKING:
    from ..api_parts import BulkStyle
    from ..facts import Dialect
    from ..resource_facts import EntityFacts, FieldFacts, Operation
    from .lookups import Lookups

__all__ = ["Rows", "fits", "room", "wrapped"]

_NONE: Final = (None, "")


class Rows:
    """The rows of one call. ``inputs``: as they were given; ``names``: of their keys on the wire, the strongest first.

    Raises ``ValidationError`` where two share a key.
    """

    def __init__(
        self,
        op: Operation,
        create: Operation | None,
        entity: EntityFacts,
        dialect: Dialect,
        given: Iterable[object],
        *,
        allow_unknown: bool,
    ) -> None:
        self._op, self._entity, self._dialect = op, entity, dialect
        self._allow_unknown = allow_unknown
        more = create.min if create is not None and create.grade in FIRM else ()
        # A row without a key makes a record, so it needs what a new one needs.
        self._new = op._replace(min=tuple(dict.fromkeys((*op.min, *more))))
        self._fields = [entity.fields[name] for name in op.keys]
        self.names = [field.write for field in self._fields]
        if isinstance(given, (str, bytes, Mapping, Entity)) or not isinstance(given, Iterable):
            problem = f"takes rows: a list, or another iterable of mappings, got {type(given).__name__}"
            raise refused(dialect.api.family, op.label, [FieldError("", problem)])
        self.inputs = list(given)
        self._keys = [self._keys_of(row) for row in self.inputs]
        self._check_keys()

    def _check_keys(self) -> None:
        seen: dict[tuple[str, str], int] = {}
        doubles: list[FieldError] = []
        without: list[int] = []
        for index, keys in enumerate(self._keys):
            if not keys:
                without.append(index)
            for key in keys:
                if (first := seen.setdefault(key, index)) != index:
                    name = next(field.name for field in self._fields if field.write == key[0])
                    doubles.append(
                        FieldError(f"[{index}].{name}", f"{key[1]!r} is that of row [{first}] too")
                    )
        if doubles:
            raise refused(self._dialect.api.family, self._op.label, doubles[:_SHOWN])
        if without and self._fields:
            names = " or ".join(field.name for field in self._fields)
            which = f"{len(without)} of {len(self.inputs)} rows have no {names} (the first is [{without[0]}])"
            tell(
                f"{self._op.label}: {which}: each makes a record, and another one the next time.", UserWarning
            )

    def _keys_of(self, row: object) -> tuple[tuple[str, str], ...]:
        """Return the keys a row has, by their names on the wire."""
        found = ((field.write, self._key(row, field)) for field in self._fields)
        return tuple((wire, value) for wire, value in found if value is not None)

    def _key(self, row: object, field: FieldFacts) -> str | None:
        if isinstance(row, Entity):
            value = getattr(row, field.name, None)
        elif isinstance(row, Mapping):
            names = (field.name, field.write, field.read)
            value = next((row[name] for name in names if row.get(name) not in _NONE), None)
        else:
            return None
        if value is None or (type(value) is str and field.type == "str"):
            return value if value and value.strip() else None  # to a server, blanks may be no key
        try:
            coded = encode(plain(value), field.type, dialect=self._dialect)
        except ValueError:
            return None  # the row is refused later, alone
        return None if coded in _NONE or not str(coded).strip() else str(coded)

    async def ready(self, index: int, call: Call, lookups: Lookups, most: int) -> Row:
        """Return a row as it is sent. Raises ``ValidationError`` where it breaks a rule."""
        given, keys = self.inputs[index], self._keys[index]
        op = self._op if keys else self._new
        body = await RequestBody(
            op, self._entity, self._dialect, given, {}, {}, allow_unknown=self._allow_unknown
        ).finish(lookups)
        content = encoded(self._dialect.api, attrs.evolve(call, json=body))
        assert content is not None  # noqa: S101 - a call with JSON has a body
        if most and len(content) > most:
            problem = f"has {len(content):,} bytes, and a request takes at most {most:,}"
            raise refused(self._dialect.api.family, op.label, [FieldError(f"[{index}]", problem)])
        return Row(index, body, bytes(content), keys)


_SHOWN: Final = 20  # complaints in one error


def room(style: BulkStyle, most: int = 0) -> int:
    """Return the bytes for rows in one request; 0 is any number. ``most``: what its host takes."""
    limits = [limit for limit in (style.max_bytes, most) if limit]
    return max(1, min(limits) - len(wrapped(style, []))) if limits else 0


def wrapped(style: BulkStyle, parts: Iterable[bytes]) -> bytes:
    """Return the body of a request that holds these rows."""
    array = b"[" + b",".join(parts) + b"]"
    return b'{"' + style.rows.encode() + b'":' + array + b"}" if style.rows else array


def fits(style: BulkStyle, most: int, held: int, used: int, more: int) -> bool:
    """Whether one more row of so many bytes goes into a request that holds so many rows of so many bytes.

    ``most``: its `room`.
    """
    if held >= style.max_items:
        return False
    return not most or used + more + held <= most  # a comma before each but the first
