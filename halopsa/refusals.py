"""What is refused before anything is sent."""

from __future__ import annotations

import json

from .errormap import place, where
from .errors import HaloPsaValidationError
from .limits import check_timeout
from .messages import Call
from .urls import check_path

__all__ = ["encoded", "refusal"]


def refusal(call: Call, *, read_only: bool) -> HaloPsaValidationError | None:
    """Why a call is not sent at all, None when it may be."""
    problem, hint = "", None
    bad_path = check_path(call.path)
    if bad_path:
        return HaloPsaValidationError(
            f"{call.method}: the path {bad_path}. Nothing was sent.", method=call.method
        )
    if call.timeout is not None and check_timeout(call.timeout) is None:
        problem = "timeout must be seconds above 0, or (connect, read)"
    elif read_only and call.effect != "read":
        problem = "the client is read-only"
        hint = "Make the client with read_only=False to allow writes."
    if not problem:
        return None
    method, path = place(call)
    return HaloPsaValidationError(
        f"{where(call)}: {problem}. Nothing was sent.", method=method, path=path, hint=hint
    )


def encoded(call: Call) -> bytes:
    """The call's body as JSON. Raises HaloPsaValidationError when it cannot be written."""
    try:
        return json.dumps(call.json, allow_nan=False, separators=(",", ":")).encode("ascii")
    except RecursionError:
        problem = "it is nested too deeply"
    except TypeError as error:
        problem = str(error)
    except ValueError:
        problem = "it holds NaN, infinity or itself"
    method, path = place(call)
    raise HaloPsaValidationError(
        f"{where(call)}: the body cannot be written as JSON: {problem}. Nothing was sent.",
        method=method,
        path=path,
    )
