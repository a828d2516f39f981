"""Saved state, such as checkpoints and bookmarks: texts that a caller keeps and gives back, with a digest.

Classes say what such a text holds; one cattrs converter reads and writes it. Nothing in it is trusted: types are never
converted, exactly the known fields must be there, and the digest over them shows whether the text was changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated, Any, Final, NoReturn, TypeVar, get_args, get_origin

import attrs

from ..errors import FieldError

if TYPE_CHECKING:
    import cattrs

__all__ = ["Form", "UnfitError", "fields_of", "number", "read", "write"]

T = TypeVar("T", bound=attrs.AttrsInstance)

_CHECK: Final = "check"
_SCALARS: Final = {str: "a text", bool: "true or false", int: "a whole number"}


class UnfitError(ValueError):
    """The value of a field does not fit; the message says what would."""


@attrs.frozen
class Form:
    """How a field is written in the text. It stands beside the field's type in ``Annotated``.

    Attributes:
        kind: the type in JSON, which cattrs reads: ``int``, ``list[str]``.
        words: what the field must hold, for an error.
        read: turns the value in JSON into the field's; raises ValueError for one it does not accept.
        write: turns the field's value into the one in JSON.
    """

    kind: object
    words: str
    read: Callable[[Any], object]  # Any: what `kind` says
    write: Callable[[Any], object]  # Any: what the field's type says


def number(least: int, most: int, kind: type[int] | type[float] = int) -> Form:
    """The form of a number within bounds."""
    word = "whole number" if kind is int else "number"

    def within(value: float) -> float:
        if not least <= value <= most:
            raise UnfitError
        return value

    return Form(kind, f"a {word} from {least}", within, lambda value: value)


def fields_of(text: object) -> dict[str, object] | None:
    """The fields of a text that is a JSON object, else None."""
    if not isinstance(text, str):
        return None
    try:
        data = json.loads(text, parse_constant=_constant)
    except (ValueError, RecursionError):  # no JSON, a number with too many digits, or nested too deeply
        return None
    return data if isinstance(data, dict) else None


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


def read(data: Mapping[str, object], cls: type[T]) -> T | list[FieldError]:
    """Make a ``cls`` from the fields of a text, or return all that is wrong with them.

    A text without a digest was written by an earlier version, and is accepted.
    """
    import cattrs  # imported late: a listing that saves nothing does not need it

    left = dict(data)
    check = left.pop(_CHECK, None)
    missing = [name for name in attrs.fields_dict(cls) if name not in left]
    if missing:
        return [FieldError(name, "is missing") for name in missing]
    try:
        found = _converter().structure(left, cls)
    except cattrs.BaseValidationError as error:
        return list(_complaints(error))
    if _CHECK in data and check != _digest(left):
        return [FieldError("", "it was changed after it had been written")]
    return found


def write(kept: object) -> str:
    """Return ``kept`` as one line of JSON for `read`, with a digest over its fields."""
    data = _converter().unstructure(kept)
    return _line({**data, _CHECK: _digest(data)})


def _line(data: object, *, sort_keys: bool = False) -> str:
    return json.dumps(data, separators=(",", ":"), allow_nan=False, sort_keys=sort_keys)


def _digest(data: object) -> str:
    return blake2b(_line(data, sort_keys=True).encode("ascii"), digest_size=8).hexdigest()


def _complaints(error: cattrs.BaseValidationError) -> Iterator[FieldError]:
    import cattrs

    if not isinstance(error, cattrs.ClassValidationError):
        yield FieldError("", str(error))
        return
    noted, others = error.group_exceptions()
    for one, note in noted:
        yield FieldError(note.name, f"must be {one}")
    for other in others:
        if isinstance(other, cattrs.ForbiddenExtraKeysError):
            yield FieldError("", "it has fields this client does not know")
        else:
            yield FieldError("", str(other))


@cache
def _converter() -> cattrs.Converter:
    import cattrs

    made = cattrs.Converter(forbid_extra_keys=True)
    for kind in _SCALARS:
        made.register_structure_hook(kind, _scalar)
    made.register_structure_hook(float, _float)
    made.register_structure_hook_factory(_is_formed, lambda kind: _reader(made, kind))
    made.register_unstructure_hook_factory(_is_formed, lambda kind: _form(kind).write)
    return made


def _scalar(value: object, kind: type) -> object:
    if type(value) is not kind:
        raise TypeError(_SCALARS[kind])
    return value


def _float(value: object, kind: type) -> object:
    if type(value) not in (int, float):
        raise TypeError("a number")
    return value


def _form(kind: object) -> Form:
    return next(part for part in get_args(kind)[1:] if isinstance(part, Form))


def _is_formed(kind: object) -> bool:
    return get_origin(kind) is Annotated and any(isinstance(part, Form) for part in get_args(kind)[1:])


def _reader(made: cattrs.Converter, kind: object) -> Callable[[object, object], object]:
    import cattrs

    form = _form(kind)
    listed = get_origin(form.kind) is not None

    def field(value: object, kind: object) -> object:
        if listed and not isinstance(value, list):  # cattrs would iterate over texts and objects too
            raise UnfitError(form.words)
        problem = form.words
        try:
            return form.read(made.structure(value, form.kind))  # type: ignore[arg-type]  # list[int] is a type here
        except UnfitError as error:
            problem = str(error) or problem
        except (TypeError, ValueError, OverflowError, cattrs.BaseValidationError):  # a date may overflow
            pass
        raise UnfitError(problem)

    return field
