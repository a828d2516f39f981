"""Exit codes of all commands: which number says what, and the code of an error or of a report on many writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from halopsa.core.bulk import BulkReport
    from halopsa.core.errors import ApiError

__all__ = [
    "DENIED",
    "DONE",
    "FAILED",
    "INCOMPLETE",
    "INTERRUPTED",
    "UNKNOWN",
    "USAGE",
    "code_of",
    "code_of_report",
]

DONE = 0
FAILED = 1
USAGE = 2
"""The command line or the settings cannot work: nothing was sent."""
INCOMPLETE = 3
"""Rows are missing, or were not sent."""
DENIED = 4
"""The login is refused, or a right is missing."""
UNKNOWN = 5
"""It was sent, and may have been done: look before it is sent again."""
INTERRUPTED = 130


def code_of(error: ApiError) -> int:
    """Return the exit code of a command that this error ended."""
    from halopsa.core import errors

    if error.may_have_taken_effect or isinstance(error, errors.OutcomeUnknownError):
        return UNKNOWN
    if isinstance(error, (errors.AuthenticationError, errors.ForbiddenError)):
        return DENIED
    if isinstance(error, errors.IncompleteError):
        return INCOMPLETE
    if isinstance(error, (errors.ConfigError, errors.UnsupportedError)):
        return USAGE
    refused_here = isinstance(error, errors.ValidationError) and error.status_code is None
    return USAGE if refused_here else FAILED


def code_of_report(report: BulkReport[object]) -> int:
    """Return the exit code of many writes: what must be looked at comes before what can simply be sent again."""
    found = {result.status for result in report.results}
    if "unknown" in found:
        return UNKNOWN
    if report.stopped is not None and code_of(report.stopped) == DENIED:
        return DENIED
    if "failed" in found:
        return FAILED
    return INCOMPLETE if "skipped" in found else DONE
