"""The mutants still apply; that the tests notice them is what ``make mutants`` shows, in minutes."""

from __future__ import annotations

import attrs
import pytest

from tests.mutants.model import Mutant, checked
from tests.mutants.rules import MUTANTS
from tests.mutants.run import run


def test_thirty_at_least_each_once() -> None:
    assert len(MUTANTS) >= 30
    assert len({mutant.rule for mutant in MUTANTS}) == len(MUTANTS)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.rule)
def test_rule_is_still_there(mutant: Mutant) -> None:
    assert mutant.new != mutant.old
    checked(mutant)


def test_text_that_is_gone_is_an_error() -> None:
    with pytest.raises(ValueError, match="has its text 0 times"):
        checked(
            Mutant(
                "gone",
                "halopsa/core/transport/retry_policy.py",
                "no such text",
                "x",
                ("tests/unit/core/transport/test_retry_policy.py",),
            )
        )
    with pytest.raises(ValueError, match=r"there is no tests/nowhere\.py"):
        checked(
            Mutant(
                "nobody",
                "halopsa/core/transport/retry_policy.py",
                '"""Retry policy',
                '"""What',
                ("tests/nowhere.py",),
            )
        )


def test_tells_noticed_from_survived() -> None:
    noticed = MUTANTS[0]
    survivor = attrs.evolve(noticed, tests=("tests/unit/core/operations/test_path.py",))
    verdicts = list(run([noticed, survivor], 1))
    assert [verdict.killed for verdict in verdicts] == [True, False]
    assert "test_retry" in verdicts[0].said
