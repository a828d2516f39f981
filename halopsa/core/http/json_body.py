"""JSON bodies, read strictly (RFC 8259): by orjson where it is installed and gives what the standard library gives."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import tee
from typing import Final, NoReturn

from ..base.secret import Hidden
from ..errors import ProtocolError

__all__ = ["BLANK", "get_path", "parse_fields", "parse_json"]

_BOM: Final = b"\xef\xbb\xbf"
BLANK: Final = _BOM + b" \t\r\n"
"""What may stand before JSON without a meaning: white space, and the byte order mark, which some servers send."""


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

    Raises ProtocolError, which says where it went wrong and quotes nothing. Nesting of about
    1,000 levels is refused.
    """
    loads = _fast()
    if loads is not None and not _has_long_number(body):
        try:
            return loads(body[3:] if body.startswith(_BOM) else body)
        except ValueError:
            pass  # invalid, or valid for the standard library only; that also words the error
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


# orjson turns integers that 64 bits cannot hold into floats without a word; those have 19 digits or more. Of 19
# bytes in a row four are at positions divisible by 4. So every fourth byte is looked at first: mostly that settles
# it, in a fourth of the time.
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


# The repr of an iterator shows nothing of what it holds, and no Python frame runs while it is made.
_UNSEEN: Final = json.JSONDecoder(object_pairs_hook=iter)


def parse_fields(body: bytes, open_ones: Sequence[str], secret: str) -> dict[str, object] | None:
    """Some fields of a JSON object; no variable of any frame shows the one called `secret`. None for other JSON.

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


def get_path(answer: object, path: str) -> object:
    """Return the value at a dotted path of objects, or ``None``."""
    for step in path.split("."):
        if not isinstance(answer, Mapping):
            return None
        answer = answer.get(step)
    return answer
