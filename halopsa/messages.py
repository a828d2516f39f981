"""Calls and answers as plain data, and strict JSON."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from typing import Final, Literal, NoReturn

import attrs

from .errors import HaloPsaProtocolError

__all__ = ["NO_BODY", "Answer", "Call", "Priority", "Sent", "parse_json"]

Priority = Literal["interactive", "bulk"]


class _NoBody:
    """The type of NO_BODY: None is a JSON body, so absence needs its own value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NO_BODY"


NO_BODY: Final = _NoBody()


@attrs.frozen
class Call:
    """One request.

    `path` is relative to the API root, already percent-encoded; `params` are the query; `json` the body,
    or `content` with its `content_type`.
    `timeout` in seconds: a number, or (connect, read); None takes the client's.
    `priority`: what waits for the rate limit goes out before anything "bulk" that waits too.
    """

    method: str
    path: str
    params: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    json: object = attrs.field(default=NO_BODY, repr=False)
    effect: Literal["read", "write", "send"] = "read"
    retry: Literal["read", "write", "never"] = "read"
    expect: Literal["json", "void", "bytes"] = "json"
    timeout: float | tuple[float, float] | None = None
    content: bytes | None = attrs.field(default=None, repr=False)
    content_type: str | None = None
    priority: Priority = "interactive"


@attrs.frozen(eq=False)
class Sent:
    """What identifies a write that was sent. `request_id` is in the log, not in the request."""

    request_id: str
    body: bytes | None = attrs.field(repr=False)

    @property
    def body_hash(self) -> str:
        """SHA-256 of the body, in hexadecimal."""
        return hashlib.sha256(self.body or b"").hexdigest()


@attrs.define
class Answer:
    """One complete answer: status, headers (case-insensitive) and the decoded body in bytes.

    `sent`: the write that it answers; None for a read.
    """

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    sent: Sent | None = attrs.field(default=None, repr=False, eq=False)
    _parsed: list[object] = attrs.field(factory=list, init=False, repr=False, eq=False)

    def json(self) -> object:
        """The body as JSON. Raises HaloPsaProtocolError when it is none."""
        # The transport checks bodies before it hands them out; the value is given away once, because
        # decoders take objects apart.
        return self._parsed.pop() if self._parsed else parse_json(self.body)

    def check_json(self) -> None:
        """Parse now, so that a broken body shows before the answer is handed out."""
        self._parsed[:] = [parse_json(self.body)]


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

    Raises HaloPsaProtocolError, which says where it went wrong and quotes nothing.
    """
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
        raise HaloPsaProtocolError(f"The answer cannot be read: {problem}.")
    return value
