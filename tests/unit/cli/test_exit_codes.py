"""Exit codes: which error ends a command with which number."""

from __future__ import annotations

import pytest

from halopsa import errors
from halopsa.cli.exit_codes import code_of, code_of_report
from halopsa.core.bulk import BulkReport, BulkResult, BulkStatus
from halopsa.core.errors import ApiError
from halopsa.integrations import planhat


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.HaloPsaError("x"), 1),
        (errors.HaloPsaNotFoundError("x", status_code=404), 1),
        (errors.HaloPsaServerError("x", status_code=500), 1),
        (errors.HaloPsaConnectionError("x"), 1),
        (errors.HaloPsaRateLimitError("x", status_code=429), 1),
        (errors.HaloPsaValidationError("by the server", status_code=400), 1),
        (errors.HaloPsaValidationError("before sending"), 2),
        (errors.HaloPsaConfigError("x"), 2),
        (errors.HaloPsaUnsupportedError("x"), 2),
        (errors.HaloPsaIncompleteError("x"), 3),
        (errors.HaloPsaAuthenticationError("x", status_code=401), 4),
        (errors.HaloPsaForbiddenError("x", status_code=403), 4),
        (errors.HaloPsaOutcomeUnknownError("x"), 5),
        (errors.HaloPsaServerError("to a write", status_code=500, may_have_taken_effect=True), 5),
        (planhat.AuthenticationError("x", status_code=401), 4),
        (planhat.RateLimitError("x", status_code=429), 1),
    ],
)
def test_the_code_of_an_error(error: ApiError, code: int) -> None:
    assert code_of(error) == code


@pytest.mark.parametrize(
    ("found", "stopped", "code"),
    [
        (["done", "done"], None, 0),
        ([], None, 0),
        (["done", "failed"], None, 1),
        (["failed", "skipped"], None, 1),
        (["done", "skipped"], None, 3),
        (["failed", "unknown", "skipped"], None, 5),
        (["failed", "skipped"], errors.HaloPsaForbiddenError("x", status_code=403), 4),
        (["unknown", "skipped"], errors.HaloPsaForbiddenError("x", status_code=403), 5),
    ],
)
def test_the_code_of_many_writes(found: list[BulkStatus], stopped: ApiError | None, code: int) -> None:
    results = [BulkResult[object](index, {}, status) for index, status in enumerate(found)]
    assert code_of_report(BulkReport(results, stopped=stopped)) == code
