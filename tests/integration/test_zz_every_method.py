"""Every public method of every resource is exercised by the tests of this directory, in both dialects."""

from __future__ import annotations

from tests.integration import census


def test_no_method_goes_without_a_test(called: set[census.Call]) -> None:
    assert sorted(census.expected() - called) == []


def test_the_census_knows_all_resources() -> None:
    assert len(census.resource_classes()) == 30
    assert len(census.expected()) == 2 * 177
