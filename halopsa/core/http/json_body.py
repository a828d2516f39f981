"""Strict JSON. orjson reads it where it is installed and cannot be told from the standard library."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import tee
from typing import Final, NoReturn

from ..base.secret import Hidden
from ..errors import ProtocolError

__all__ = ["BLANK", "parse_fields", "parse_json"]

_BOM: Final = b"\xef\xbb\xbf"
BLANK: Final = _BOM + b" \t\r\n"
"""What can stand before JSON and says nothing: white space, and the mark some servers begin a text with."""


class _NotJson(ValueError):
    pass


def _constant(name: str) -> NoReturn:
    raise _NotJson(f"{name} is not JSON")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _NotJson("a number is out of range")
    return value


_DECODER: Final = json.JSONDecoder(parse_constant=_constant, parse_float=_float)
_LENIENT: Final = json.JSONDecoder()


def parse_json(body: bytes, *, lenient: bool = False) -> object:
    """Strict JSON: UTF-8 with or without BOM, integers exact; no NaN or Infinity unless `lenient`.

    Raises ProtocolError, which says where it went wrong and quotes nothing. What is nested about
    1,000 levels deep is refused.
    """
    loads = _fast()
    if loads is not None and not _has_long_number(body):
        try:
            return loads(body[3:] if body.startswith(_BOM) else body)
        except ValueError:
            pass  # a wrong one, or one that only the standard library takes; that one's words are used
    return _exact(body, lenient=lenient)


@cache
def _fast() -> Callable[[bytes], object] | None:
    """Return orjson's reader, imported at first use."""
    try:
        import orjson
    except ImportError:
        return None
    loads: Callable[[bytes], object] = orjson.loads
    return loads


# orjson turns integers that 64 bits cannot hold into floats: those have 19 digits or more. In a row of 19
# bytes four are at places that 4 divides; so a fourth of the body tells mostly, in a fourth of the time.
_DIGITS: Final = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x20 for byte in range(256))
_STEP: Final = 4
_HINT: Final = b"0" * (19 // _STEP)
_LONG: Final = b"0" * 19


def _has_long_number(body: bytes) -> bool:
    return _HINT in body[::_STEP].translate(_DIGITS) and _LONG in body.translate(_DIGITS)


def _exact(body: bytes, *, lenient: bool) -> object:
    value: object = None
    problem = ""
    try:
        text = body.decode("utf-8-sig")
        value = (_LENIENT if lenient else _DECODER).decode(text)
    except UnicodeDecodeError as error:
        problem = f"invalid UTF-8 at byte {error.start} of {len(body)}"
    except json.JSONDecodeError as error:
        problem = f"invalid JSON at character {error.pos} of {len(text)}" if text.strip() else "an empty body"
    except _NotJson as error:
        problem = str(error)
    except RecursionError:
        problem = "JSON nested too deeply"
    except ValueError:  # an integer of thousands of digits
        problem = "a number has too many digits"
    if problem:
        raise ProtocolError(f"The answer cannot be read: {problem}.")
    return value


# Iterators show nothing of what they hold, and no code of ours runs while they are made.
_UNSEEN: Final = json.JSONDecoder(object_pairs_hook=iter)


def parse_fields(body: bytes, open_ones: Sequence[str], secret: str) -> dict[str, object] | None:
    """Some fields of a JSON object, one of which no variable of any frame shows; None when it is no object.

    Raises ProtocolError.
    """
    try:
        pairs = _UNSEEN.decode(Hidden(body.removeprefix(_BOM).decode()))
    except (ValueError, RecursionError):
        parse_json(body, lenient=True)  # says what is wrong
        return None
    if not isinstance(pairs, Iterator):
        return None
    first, second, third = tee(pairs, 3)
    found = {name: value for name, value in first if name in open_ones}
    if isinstance(dict(second).get(secret), str):
        found[secret] = Hidden(dict(third)[secret])
    return found
