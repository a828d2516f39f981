"""Every public method of every resource is exercised by the tests of this directory, in both dialects."""

from __future__ import annotations

from pathlib import Path

from tests.integration import census

SPEC = Path(__file__).parents[2] / "spec/halopsa"


def test_no_method_goes_without_a_test(called: set[census.Call]) -> None:
    assert sorted(census.expected() - called) == []


def test_the_census_knows_all_resources() -> None:
    files = {path.stem for path in (SPEC / "resources").glob("*.yaml")}
    assert census.resource_classes().keys() == files
    signatures = (SPEC / "api.txt").read_text(encoding="utf-8").splitlines()
    methods = {
        line.partition("(")[0] for line in signatures if line.partition(".")[0] in files and "(" in line
    }
    assert census.expected() == {(dialect, name) for name in methods for dialect in ("v2", "inventory")}
