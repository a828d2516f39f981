"""Encoding of Python values for bodies and queries: only where nothing is lost.

``ValueError`` says what is wrong with a value; the caller knows the field's name.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from ..base.deprecation import current
from ..base.scalars import plain, whole
from ..facts import Dialect
from ..resource_facts import EntityFacts, FieldFacts
from .custom_fields import writable
from .dates import format_moment, parse_date, parse_datetime
from .entity import Entity, facts_of, is_new, present
from .missing_values import is_no_moment, no_meaning, plain_moment
from .scalars import EPOCH, SCALARS, item_word, to_bool, to_float, to_int

Mode = Literal["create", "update"]


def encode(value: object, word: str = "any", *, mode: Mode = "update", dialect: Dialect) -> Any:  # noqa: ANN401 - JSON
    """Return ``value`` ready for a JSON body, where the field's type word is ``word``.

    Date-times go out in UTC with ``Z`` (naive ones are taken as UTC), dates as their first moment or, in a field
    of days, as days since 1970-01-01;
    whole floats as int in int fields; records, and mappings in their place, under the names of the
    wire, without fields the server computes. A "not a time" such as pandas' NaT is null.
    Raises ``ValueError`` for a value that would lose something or that has more than one meaning.
    """
    value = plain(value)
    if value is None or is_no_moment(value):
        return None
    if problem := no_meaning(value):
        raise ValueError(problem)
    value = plain_moment(value)
    inner = item_word(word)
    if inner is not None:
        if not _is_sequence(value):
            raise ValueError(f"expected a sequence, got {type(value).__name__}")
        return [encode(item, inner, mode=mode, dialect=dialect) for item in _ordered(value)]
    if word == "date" and dialect.api.records.plain_dates:
        return _day(value, dialect.api.records.last_sentinel_year)
    if word in ("datetime", "date"):
        return _moment(value, dialect.api.records.last_sentinel_year)
    scalar = _SCALARS.get(word)
    if scalar is not None:
        return scalar(value)
    if word not in SCALARS:
        if isinstance(value, Entity):
            return _record(value, mode, dialect)
        if isinstance(value, Mapping):
            return _mapping(value, dialect.api.entity(word), mode, dialect)
        raise ValueError(f"expected {word} or a mapping, got {type(value).__name__}")
    if word == "object" and not isinstance(value, (Mapping, Entity)):
        raise ValueError(f"expected a mapping, got {type(value).__name__}")
    return _any(value, mode, dialect)


def encode_query(value: object, word: str = "any", *, dialect: Dialect, end_of_day: bool = False) -> str:
    """Return ``value`` as the text of a query parameter; a sequence is joined by commas.

    Flags are ``true`` and ``false``, date-times UTC with ``Z``, a date its first moment or, with
    ``end_of_day``, its last second. Raises ``ValueError`` for a value of another type and for an
    empty sequence, which the server would take for no filter at all.
    """
    value = plain(value)
    word = item_word(word) or word
    if _is_sequence(value):
        texts = [encode_query(item, word, dialect=dialect, end_of_day=end_of_day) for item in _ordered(value)]
        if not texts:
            raise ValueError("an empty sequence would match everything")
        if len(texts) > 1 and any("," in text for text in texts):
            raise ValueError("a comma in one of several values would split it")
        return ",".join(texts)
    if is_no_moment(value):
        raise ValueError("NaT is no date-time; None leaves the filter out")
    value = plain_moment(value)
    plain_date = word == "date" and dialect.api.records.plain_dates
    if isinstance(value, (date, datetime)) and word in ("any", "str", "date", "datetime") and not plain_date:
        return format_moment(value, end_of_day=end_of_day)
    if value is None or isinstance(value, (Mapping, Entity)):
        raise ValueError(f"expected a plain value, got {type(value).__name__}")
    if isinstance(value, bool) and word == "str":
        word = "bool"
    if isinstance(value, str) and word in ("date", "datetime") and end_of_day and len(value.strip()) == 10:
        moment = parse_datetime(value, dialect.api.records.last_sentinel_year)
        return value if moment is None else format_moment(moment.date(), end_of_day=True)
    coded = encode(value, word, dialect=dialect)
    if isinstance(coded, bool):
        return "true" if coded else "false"
    if isinstance(coded, float) and coded.is_integer():
        coded = int(coded)
    text = str(coded)
    if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
        raise ValueError("half of a surrogate pair is no text")
    return text


def put_path(body: dict[str, Any], wire: str, value: object, facts: EntityFacts) -> None:
    """Store ``value`` under a wire name; a dotted one leads into an object of the entity.

    A few wire names only contain a dot: their first part is no field.
    """
    *path, last = wire.split(".")
    if path and any(path[0] in (field.read, field.write) for field in facts.fields.values()):
        for step in path:
            inner = body.setdefault(step, {})
            if not isinstance(inner, dict):
                inner = body[step] = {}
            body = inner
        body[last] = value
    else:
        body[wire] = value


def wire_name(field: FieldFacts, mode: Mode, dialect: Dialect) -> str:
    """Return the name under which a field is sent."""
    if dialect.public:
        return field.name
    return field.create if mode == "create" else field.write


def _record(record: Entity, mode: Mode, dialect: Dialect) -> dict[str, Any]:
    facts = facts_of(type(record))
    given = dict(present(record))
    if facts.name == dialect.api.custom_fields.custom_field_entity and not is_new(record):
        given = {name: given.get(name) for name in writable(record)}
    kept = {
        name: value
        for name, value in given.items()
        if name in facts.key or not (name in facts.fields and facts.fields[name].ro)
    }
    return _mapping(kept, facts, mode, dialect)


def _mapping(given: Mapping[Any, object], facts: EntityFacts, mode: Mode, dialect: Dialect) -> dict[str, Any]:
    body: dict[str, Any] = {}
    # Names with fewer dots first, so that a whole object does not overwrite a part of it that was given too.
    for name, value in sorted(given.items(), key=lambda pair: _depth(facts.fields.get(pair[0]))):
        field = facts.fields.get(name)
        try:
            if field is None and (field := current(name, facts.fields, facts.name)) and field.name in given:
                raise ValueError(f"and {field.name} are the same field; give one of them")
            if field is None:  # the vendor's own name, or a command to the server
                body[str(name)] = _any(value, mode, dialect)
            else:
                coded = encode(value, field.type, mode=mode, dialect=dialect)
                put_path(body, wire_name(field, mode, dialect), coded, facts)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
    return body


def _depth(field: FieldFacts | None) -> int:
    return field.write.count(".") if field else 0


def _any(value: object, mode: Mode, dialect: Dialect) -> Any:  # noqa: ANN401 - JSON
    value = plain(value)
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if problem := no_meaning(value):
        raise ValueError(problem)
    if isinstance(value, float):
        return value
    if isinstance(value, Entity):
        return _record(value, mode, dialect)
    if isinstance(value, Mapping):
        return {str(key): _placed(str(key), item, mode, dialect) for key, item in value.items()}
    if _is_sequence(value):
        return [_placed(f"[{at}]", item, mode, dialect) for at, item in enumerate(_ordered(value))]
    if is_no_moment(value):
        return None
    value = plain_moment(value)
    if isinstance(value, (date, datetime)):
        return format_moment(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    if isinstance(value, UUID):
        return str(value)
    raise ValueError(f"cannot be sent: {type(value).__name__}")


def _placed(place: str, item: object, mode: Mode, dialect: Dialect) -> Any:  # noqa: ANN401 - JSON
    try:
        return _any(item, mode, dialect)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None


def _is_sequence(value: object) -> bool:
    return isinstance(value, Collection) and not isinstance(value, (str, bytes, bytearray, Mapping, Entity))


def _ordered(value: Any) -> list[Any]:  # noqa: ANN401 - a collection, checked by the caller
    if not isinstance(value, (set, frozenset)):
        return list(value)
    try:
        return sorted(value)
    except TypeError:
        return sorted(value, key=repr)


def _number(value: object) -> int | float:
    if isinstance(value, Decimal):
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(number := float(value))) != value:
            raise ValueError("a decimal with more digits than a JSON number keeps")
        return number
    if type(value) is int:
        return value
    return to_float(value)


def _int(value: object) -> int:
    return to_int(whole(value))


def _str(value: object) -> str:
    value = whole(value)
    if isinstance(value, str):
        return value
    if isinstance(value, UUID) or type(value) is int:
        return str(value)
    raise ValueError(f"expected str, got {type(value).__name__}")


def _day(value: object, none_until: int) -> str:
    if isinstance(value, str):
        day = parse_date(value, none_until)
        return value if day is None else day.isoformat()
    if isinstance(value, date):  # a datetime is one: its day as written
        return date(value.year, value.month, value.day).isoformat()
    raise ValueError(f"expected a date, got {type(value).__name__}")


def _moment(value: object, none_until: int) -> str:
    if isinstance(value, str):
        moment = parse_datetime(value, none_until)  # dates that mean "no date" go out as they are
        return value if moment is None else format_moment(moment)
    if isinstance(value, (date, datetime)):
        return format_moment(value)
    raise ValueError(f"expected a date or datetime, got {type(value).__name__}")


def _days(value: object) -> int:
    if isinstance(value, str):
        text = value.strip()
        return int(text) if text.removeprefix("-").isdecimal() else _days(parse_date(text, 0))
    if isinstance(value, datetime):
        value = value.date()  # as written, as where one is read
    if isinstance(value, date):
        return (value - EPOCH).days
    number = whole(value)
    if type(number) is int:
        return number
    raise ValueError(f"expected a date, got {type(value).__name__}")


def _commas(value: object) -> str:
    if isinstance(value, str):
        return value
    if not _is_sequence(value):
        raise ValueError(f"expected a sequence of texts, got {type(value).__name__}")
    parts = [_str(item) for item in _ordered(value)]
    if any("," in part for part in parts):
        raise ValueError("a comma in one of the values would split it")
    return ",".join(parts)


def _bytes(value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    return _str(value)


_SCALARS: dict[str, Callable[[Any], object]] = {  # Any: each checks for itself
    "int": _int,
    "float": _number,
    "bool": to_bool,
    "str": _str,
    "guid": _str,
    "bytes": _bytes,
    "days": _days,
    "commas": _commas,
}
