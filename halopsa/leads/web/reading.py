"""Reading a request's body: its size, its time, its type, and JSON without what two readers understand differently."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from halopsa.leads.problems import Problem

__all__ = ["canonical", "read_json", "received"]

_PATIENCE = 30.0  # seconds until the whole body must be there
_LARGE = 65_536  # bytes: what is longer is parsed in a thread, so that others are answered meanwhile
_DEEPEST = 20  # levels of nesting
_LONGEST_NUMBER = 400  # digits
#: What PostgreSQL cannot keep, a terminal obeys or UTF-8 does not have.
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


async def read_json(request: Request, largest: int) -> dict[str, Any]:  # Any: JSON
    """Return the object in the body of a request. Raises Problem."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media != "application/json" and not (media.startswith("application/") and media.endswith("+json")):
        raise Problem(
            "VALIDATION_ERROR",
            415,
            "The body must be JSON: send it with Content-Type: application/json.",
            field="Content-Type",
        )
    if request.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise Problem("VALIDATION_ERROR", 415, "The body must not be compressed.", field="Content-Encoding")
    body = await received(request, largest)
    return await run_in_threadpool(_parsed, body) if len(body) > _LARGE else _parsed(body)


def canonical(value: object) -> bytes:
    """Return JSON as the same bytes however it was written."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


async def received(request: Request, largest: int) -> bytes:
    """Return the body of a request. Raises Problem for one that is too large or too slow."""
    length = request.headers.get("content-length", "")
    if length.isascii() and length.isdecimal() and int(length[:20]) > largest:
        _too_large(largest)
    body = bytearray()
    try:
        async with asyncio.timeout(_PATIENCE):
            async for chunk in request.stream():
                body += chunk
                if len(body) > largest:
                    _too_large(largest)
    except TimeoutError:
        message = f"The body did not arrive within {_PATIENCE:.0f} seconds."
        raise Problem("VALIDATION_ERROR", 408, message, headers={"Connection": "close"}) from None
    return bytes(body)


def _too_large(largest: int) -> NoReturn:
    raise Problem(
        "VALIDATION_ERROR",
        413,
        f"The body is larger than {largest} bytes: send less at a time.",
        headers={"Connection": "close"},
        limit=largest,
    )


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_no_number,
            parse_int=_whole,
            parse_float=_finite,
            object_pairs_hook=_object,
        )
        _check(value, _DEEPEST)
    except UnicodeDecodeError:
        raise _unreadable("it is no UTF-8") from None
    except RecursionError:
        raise _unreadable("it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise _unreadable(f"{error.msg} at character {error.pos}") from None
    except ValueError as error:
        raise _unreadable(str(error)) from None
    if not isinstance(value, dict):
        raise _unreadable("it must be an object")
    return value


def _unreadable(why: str) -> Problem:
    return Problem("VALIDATION_ERROR", 400, f"The body cannot be read as JSON: {why}.", field="body")


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number of JSON")


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return number


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("an object has a key twice")
    return made


def _check(value: object, depth: int) -> None:
    """Refuse what stands deeper than anything here does, and text that cannot be kept."""
    if isinstance(value, str):
        if _REFUSED.search(value):
            raise ValueError("a text has a control character")
        return
    inside: Iterable[object] = ()
    if isinstance(value, dict):
        inside = (*value, *value.values())
    elif isinstance(value, list):
        inside = value
    if inside and not depth:
        raise ValueError("it is nested too deeply")
    for each in inside:
        _check(each, depth - 1)
