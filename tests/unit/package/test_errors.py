"""Errors: what they carry, and that they survive pickling."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest

from halopsa import errors
from halopsa._api import API
from halopsa.core import errors as kinds
from halopsa.core.errors import NEUTRAL
from halopsa.errors import (
    FieldError,
    HaloPsaAuthenticationError,
    HaloPsaConfigError,
    HaloPsaError,
    HaloPsaRateLimitError,
    HaloPsaValidationError,
)

WARNINGS = [getattr(errors, name) for name in errors.__all__ if name.endswith("Warning")]
ALL = [getattr(errors, name) for name in errors.__all__ if name.endswith("Error") and name != "FieldError"]


@pytest.mark.parametrize("kind", WARNINGS)
def test_every_warning_is_one_that_python_s_filters_know(kind: type[Warning]) -> None:
    assert issubclass(kind, UserWarning)
    assert set(errors.__all__) == {cls.__name__ for cls in (FieldError, *ALL, *WARNINGS)}


@pytest.mark.parametrize("kind", ALL)
def test_every_error_is_a_halopsa_error(kind: type[HaloPsaError]) -> None:
    assert issubclass(kind, HaloPsaError)
    error = kind("It broke.", hint="Mend it.")
    assert str(error) == "It broke. Mend it."
    assert error.message == "It broke."
    assert kind.__name__ in repr(error)


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])  # noqa: S301 - our own bytes
def test_pickling_keeps_everything(how: object) -> None:
    assert callable(how)
    first = HaloPsaValidationError(
        "No.",
        errors=[FieldError("summary", "is required")],
        status_code=400,
        response={"a": [1]},
        method="POST",
        path="/Tickets",
        hint="Give one.",
    )
    second = HaloPsaRateLimitError("Slow.", retry_after=60.0, status_code=429)
    third = HaloPsaAuthenticationError("Who?", reason="token", status_code=401)
    fourth = HaloPsaConfigError.of(["one", "two"])
    for error in (first, second, third, fourth):
        again = how(error)
        assert type(again) is type(error)
        assert again.__dict__ == error.__dict__
        assert str(again) == str(error)
        assert again.args == error.args


def test_config_error_lists_all_problems() -> None:
    error = HaloPsaConfigError.of(["first thing", "second thing"])
    assert error.problems == ["first thing", "second thing"]
    assert "2 problems" in str(error)
    assert "first thing" in str(error)
    assert "second thing" in str(error)
    assert str(HaloPsaConfigError.of(["only"])) == "The configuration cannot work: only"


def test_field_error_reads_well() -> None:
    assert str(FieldError("name", "is taken")) == "name: is taken"
    assert str(FieldError("", "is wrong")) == "is wrong"


def test_the_family_has_a_class_of_its_own_for_every_kind() -> None:
    assert API.family is errors.FAMILY
    assert set(errors.FAMILY) == {*ALL, *WARNINGS}
    for kind, cls in errors.FAMILY._asdict().items():
        assert issubclass(cls, getattr(NEUTRAL, kind))
        assert cls.__module__ == "halopsa.errors"


def test_pickles_of_earlier_versions_find_what_makes_errors_again() -> None:
    again = vars(errors)["_rebuild"](HaloPsaRateLimitError, "Slow.", {"message": "Slow.", "retry_after": 5.0})
    assert (type(again), again.args, again.retry_after) == (HaloPsaRateLimitError, ("Slow.",), 5.0)


@pytest.mark.parametrize("kept", ["Bookmark", "Checkpoint"])
def test_a_text_that_cannot_be_read_raises_ours_though_no_client_was_made(kept: str) -> None:
    script = f"""
import halopsa
try:
    halopsa.{kept}.from_json("nothing")
except halopsa.HaloPsaValidationError:
    print("ours")
"""
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)  # noqa: S603 - ours
    assert done.stdout == "ours\n"


def test_what_belongs_to_no_api_raises_what_was_adopted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kinds.own_family() is errors.FAMILY
    monkeypatch.setattr(kinds, "_own", [])
    assert kinds.own_family() is NEUTRAL
    kinds.adopt(errors.FAMILY)
    assert kinds.own_family() is errors.FAMILY
