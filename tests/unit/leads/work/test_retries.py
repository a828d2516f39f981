"""Retries: what is tried again, when, and what is given up at once."""

from __future__ import annotations

import pytest

from halopsa import errors
from halopsa.leads.work.context import Failed, Later
from halopsa.leads.work.retries import GIVE_UP, verdict

AWAY = errors.HaloPsaConnectionError("No connection.")


@pytest.mark.parametrize(("failures", "pause"), [(1, 1), (2, 2), (5, 16), (10, 512), (11, 600), (5000, 600)])
def test_pauses_double_up_to_ten_minutes(failures: int, pause: float) -> None:
    assert verdict(AWAY, failures=failures, age=60, chance=0.5).after == pause


def test_jobs_that_failed_together_do_not_come_back_together() -> None:
    pauses = {verdict(AWAY, failures=5, age=60, chance=chance).after for chance in (0.0, 0.25, 0.999)}
    assert len(pauses) == 3
    assert all(pause is not None and 8 <= pause < 24 for pause in pauses)


@pytest.mark.parametrize(
    "error",
    [
        AWAY,
        errors.HaloPsaServerError("500", status_code=500),
        errors.HaloPsaOutcomeUnknownError("Unknown."),
        errors.HaloPsaAuthenticationError("The secret was refused."),
        errors.HaloPsaForbiddenError("The agent may not.", status_code=403),
        errors.HaloPsaProtocolError("No JSON."),
    ],
)
def test_what_may_pass_is_tried_for_a_day(error: errors.HaloPsaError) -> None:
    assert verdict(error, failures=100, age=GIVE_UP - 1, chance=0.5).after is not None
    given_up = verdict(error, failures=100, age=GIVE_UP, chance=0.5)
    assert (given_up.after, given_up.code, given_up.message) == (None, "EXTERNAL_API_ERROR", error.message)


def test_the_tenant_says_when() -> None:
    refused = errors.HaloPsaRateLimitError("429", retry_after=90)
    found = verdict(refused, failures=1, age=0, chance=0.25)
    assert found.after == 90.25
    assert not found.failed


@pytest.mark.parametrize(
    "error",
    [
        errors.HaloPsaRateLimitError("429"),
        errors.HaloPsaConnectionError("no turn came before the deadline", reason="deadline"),
    ],
)
def test_to_wait_for_the_limit_is_no_failure(error: errors.HaloPsaError) -> None:
    found = verdict(error, failures=13, age=3600, chance=1.0)
    assert not found.failed
    assert found.after is not None
    assert found.after < 10, "the next try is as good as this one, however many there were"


def test_what_may_have_been_sent_is_a_failure() -> None:
    lost = errors.HaloPsaOutcomeUnknownError("no answer")
    assert verdict(lost, failures=5, age=0, chance=0.5).failed


def test_what_was_refused_before_it_was_sent_is_refused_again() -> None:
    found = verdict(errors.HaloPsaValidationError("No name."), failures=1, age=0, chance=0.5)
    assert (found.after, found.code) == (None, "VALIDATION_ERROR")


def test_what_the_tenant_refused_may_have_been_a_race() -> None:
    refused = errors.HaloPsaValidationError("There is one.", status_code=400)
    found = [verdict(refused, failures=failures, age=0, chance=0.5).after for failures in (1, 2, 3)]
    assert found == [1, 2, None]


def test_a_defect_is_not_repeated_for_a_day_and_its_text_is_not_shown() -> None:
    defect = KeyError("john.doe@company.com")
    assert verdict(defect, failures=7, age=0, chance=0.5).after is not None
    found = verdict(defect, failures=8, age=0, chance=0.5)
    assert (found.after, found.code) == (None, "INTERNAL_ERROR")
    assert "john" not in found.message


def test_a_job_says_itself_what_becomes_of_it() -> None:
    assert verdict(Later(7.0), failures=900, age=2 * GIVE_UP, chance=0.5).after == 7.0
    found = verdict(Failed("No such status.", "VALIDATION_ERROR"), failures=1, age=0, chance=0.5)
    assert (found.after, found.message, found.code) == (None, "No such status.", "VALIDATION_ERROR")
