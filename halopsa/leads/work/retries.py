"""Retries: whether a job that failed is tried again, and when."""

from __future__ import annotations

from typing import Final

import attrs
import sqlalchemy as sa

from halopsa.core import errors

from .context import Failed, Later

__all__ = ["GIVE_UP", "Verdict", "verdict"]

GIVE_UP: Final = 24 * 3600.0  # seconds after which a job is not tried again
_LONGEST: Final = 600.0
_BUSY: Final = 5.0  # seconds until the tenant's limit is asked again, where it does not say when
_REPEATED: Final = (
    3  # refusals of the tenant: another worker or a person may have been quicker, so not at once
)
_PUZZLES: Final = 8  # failures that nobody has thought of: mostly a defect, so not for a whole day

# What another try does not change; the caller's data or the configuration must change first.
_VAIN: Final = (errors.UnsupportedError, errors.AmbiguousError)
_REFUSED: Final = (errors.ValidationError, errors.NotFoundError)
# The tenant or the database is away, or says no for now.
_AWAY: Final = (errors.ApiError, sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.TimeoutError)


@attrs.frozen
class Verdict:
    """What is to be done after a failure.

    Attributes:
        after: seconds until the next try; None gives up.
        message: what went wrong, for whoever posted the lead.
        code: the service's error code.
        failed: whether it is a failure; a job that only waits has none.
    """

    after: float | None
    message: str = attrs.field(repr=False)
    code: str
    failed: bool = True


def verdict(error: Exception, *, failures: int, age: float, chance: float) -> Verdict:
    """Judge a failure.

    ``failures``: how often the job has failed, this time counted. ``age``: seconds since it was made.
    ``chance``: a number between 0 and 1, so that jobs that failed together do not come back together.
    """
    if isinstance(error, Later):
        return Verdict(error.seconds, error.message, "EXTERNAL_API_ERROR", failed=False)
    if isinstance(error, Failed):
        return Verdict(None, error.message, error.code)
    message, code = _said(error)
    if age >= GIVE_UP or _is_vain(error, failures):
        return Verdict(None, message, code)
    if _only_waited(error):
        told = error.retry_after if isinstance(error, errors.RateLimitError) else None
        pause = _BUSY * (1.0 + chance / 2) if told is None else max(told, 0.0) + chance
        return Verdict(pause, message, code, failed=False)
    pause = min(_LONGEST, 2.0 ** min(failures - 1, 20)) * (0.5 + chance)
    return Verdict(pause, message, code)


def _only_waited(error: Exception) -> bool:
    """Whether the tenant bears no more requests for now: the job did not fail, and the next try is as good as this."""
    if isinstance(error, errors.RateLimitError):
        return True
    # The call's time was over before its turn came.
    return (
        isinstance(error, errors.ApiConnectionError)
        and error.reason == "deadline"
        and not error.may_have_taken_effect
    )


def _is_vain(error: Exception, failures: int) -> bool:
    if isinstance(error, _VAIN):
        return True
    if isinstance(error, _REFUSED):
        # Without a status nothing was sent: the same data is refused again.
        return error.status_code is None or failures >= _REPEATED
    return not isinstance(error, _AWAY) and failures >= _PUZZLES


def _said(error: Exception) -> tuple[str, str]:
    if isinstance(error, errors.ValidationError):
        return error.message, "VALIDATION_ERROR"
    if isinstance(error, errors.ApiError):
        return error.message, "EXTERNAL_API_ERROR"
    # The text of any other error may hold anything, the person's data above all.
    return f"The service failed ({type(error).__name__}).", "INTERNAL_ERROR"
