"""Preflight checks: which calls are refused before anything is sent."""

from __future__ import annotations

import json

from ..base.scalars import plain
from ..base.secret import Hidden, HiddenBytes
from ..config.options import check_timeout
from ..config.urls import check_path
from ..errors import FieldError, ValidationError
from ..facts import ApiFacts
from ..http.call import NO_BODY, Call
from ..http.error_mapping import place, where
from ..records.missing_values import is_no_moment, no_meaning
from ..validation import refused

__all__ = ["encoded", "refusal"]


def refusal(facts: ApiFacts, call: Call, *, read_only: bool) -> ValidationError | None:
    """Why a call is not sent at all, None when it may be."""
    bad_path = check_path(call.path)
    if bad_path:
        return refused(facts.family, call.method, [FieldError("path", bad_path)], method=call.method)
    if call.timeout is None and not read_only:
        return None
    method, path = place(call)
    if call.timeout is not None and check_timeout(call.timeout) is None:
        problem = FieldError("timeout", "must be seconds above 0, or (connect, read)")
        return refused(facts.family, where(call), [problem], method=method, path=path)
    if read_only and call.effect != "read":
        hint = "Make the client with read_only=False to allow writes."
        problem = FieldError("", "the client is read-only")
        return refused(facts.family, where(call), [problem], method=method, path=path, hint=hint)
    return None


class _NoJsonError(TypeError):
    pass


def _odd(value: object) -> object:
    """The plain value of one that the JSON encoder does not know."""
    found = plain(value)
    if isinstance(found, (int, float, str)):
        return found
    if found is None or is_no_moment(value):
        return None
    raise _NoJsonError(no_meaning(value) or f"{type(value).__name__} is no JSON")


def encoded(facts: ApiFacts, call: Call, most: int = 0) -> bytes | None:
    """The call's body as it is sent, hidden, at most so many bytes; 0 is any number.

    Raises ValidationError when it cannot be written as JSON, or is larger.
    """
    body = _encoded(facts, call)
    if most and body is not None and len(body) > most:
        method, path = place(call)
        complaint = FieldError("", f"the body has {len(body):,} bytes, and at most {most:,} are taken here")
        raise refused(facts.family, where(call), [complaint], method=method, path=path)
    return body


def _encoded(facts: ApiFacts, call: Call) -> bytes | None:
    if call.json is NO_BODY:
        return None if call.content is None else HiddenBytes(call.content)
    try:
        return Hidden(json.dumps(call.json, allow_nan=False, separators=(",", ":"), default=_odd)).encode(
            "ascii"
        )
    except RecursionError:
        problem = "it is nested too deeply"
    except _NoJsonError as error:
        problem = str(error)
    except TypeError:  # from the encoder: a key that is no text
        problem = "a name in it is no text"
    except ValueError:
        problem = "it holds NaN, infinity or itself"
    method, path = place(call)
    complaint = FieldError("", f"the body cannot be written as JSON: {problem}")
    raise refused(facts.family, where(call), [complaint], method=method, path=path)
