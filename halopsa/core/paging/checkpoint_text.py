"""The text of a checkpoint: one line of JSON with a digest. Imported when a checkpoint is written or read."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated, Final

import attrs

from ..base.saved_state import Form, UnfitError, fields_of, number, read, write
from ..errors import ErrorFamily, FieldError, ValidationError
from .keyset import DIGEST, LARGEST, KeySet
from .position import MOST, FromOne, Position, Whole

__all__ = ["CheckpointText", "read_text", "text_of"]

_VERSION: Final = 2
_MOST_KEYS: Final = 2**28  # a made-up text must not fill the memory


def text_of(
    position: Position,
    keys: KeySet,
    *,
    identity: str,
    page_size: int,
    consistent: bool,
    requests: int,
    seconds: float,
) -> str:
    """Return a checkpoint as one line of JSON."""
    return write(
        CheckpointText(
            **attrs.asdict(position, recurse=False),
            checkpoint=_VERSION,
            identity=identity,
            page_size=page_size,
            consistent=consistent,
            requests=requests,
            seconds=round(seconds, 3),
            keys=keys.runs(),
            others=keys.digests(),
        )
    )


def read_text(text: str, family: ErrorFamily) -> tuple[CheckpointText, Position, KeySet]:
    """Read what `text_of` wrote, or raise the error of this family that says what is wrong with it."""
    data = fields_of(text)
    if data is None or not any(map(_is_mark, data)):
        raise _refusal(family, [FieldError("", "this is no checkpoint: give what to_json() returned")])
    found = read(_of_today(data), CheckpointText)
    if isinstance(found, list):
        raise _refusal(family, found)
    position = Position(**{name: getattr(found, name) for name in attrs.fields_dict(Position)})
    keys = KeySet()
    keys.restore(found.keys, found.others)
    if not position.keyless <= position.partial <= position.rows:
        raise _refusal(family, [FieldError("partial", "cannot be more than the rows")])
    if keys.count > position.rows:
        raise _refusal(family, [FieldError("keys", "cannot be more than the rows")])
    return found, position, keys


def _of_today(data: dict[str, object]) -> dict[str, object]:
    """Return the text of an earlier version in the form that this version writes."""
    mark = next(filter(_is_mark, data))
    if data[mark] != 1 or "fell" not in data:
        return data
    left = {name: value for name, value in data.items() if name not in (mark, "fell")}
    doubt = None if data["fell"] is None else "the total fell while an earlier version of this client read"
    return {**left, "checkpoint": _VERSION, "trusted": True, "doubt": doubt}


def _is_mark(name: str) -> bool:
    """Whether this field marks a text as a checkpoint; the first version put the package's name before it."""
    return name.rpartition("_")[2] == "checkpoint"


def _refusal(family: ErrorFamily, complaints: list[FieldError]) -> ValidationError:
    errors = [attrs.evolve(one, field=f"resume.{one.field}".removesuffix(".")) for one in complaints]
    said = "; ".join(map(str, errors))
    return family.validation(f"{said}. Nothing was sent. Leave resume out to begin again.", errors=errors)


def _of_this_version(version: int) -> int:
    if version != _VERSION:
        raise UnfitError(f"{_VERSION}: it is of another version of this client")
    return version


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    end = total = 0
    for gap, length in zip(numbers[::2], numbers[1::2], strict=True):
        first = end + gap
        end, total = first + length, total + length
        if length < 1 or (runs and gap < 1) or first <= -LARGEST or end > LARGEST or total > _MOST_KEYS:
            raise UnfitError("ascending runs of ids")
        runs.append((first, length))
    return runs


def _gaps(runs: Iterable[tuple[int, int]]) -> list[int]:
    numbers: list[int] = []
    end = 0
    for first, length in runs:
        numbers += (first - end, length)
        end = first + length
    return numbers


def _digests(text: str) -> list[bytes]:
    data = base64.b64decode(text, validate=True)
    digests = [data[at : at + DIGEST] for at in range(0, len(data), DIGEST)]
    if len(data) % DIGEST or any(one >= other for one, other in pairwise(digests)):
        raise UnfitError
    return digests


def _base64(digests: Iterable[bytes]) -> str:
    return base64.b64encode(b"".join(digests)).decode("ascii")


@attrs.frozen(kw_only=True)
class CheckpointText(Position):
    """A checkpoint as it is written, in one object."""

    checkpoint: Annotated[int, Form(int, str(_VERSION), _of_this_version, int)]
    identity: str
    page_size: FromOne
    consistent: bool
    requests: Whole
    seconds: Annotated[float, number(0, MOST, float)]
    keys: Annotated[
        Iterable[tuple[int, int]], Form(list[int], "a list of pairs of whole numbers", _runs, _gaps)
    ]
    others: Annotated[Iterable[bytes], Form(str, "sorted digests in base64", _digests, _base64)]
