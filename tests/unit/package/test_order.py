"""The lists of tests/conftest.py: every file, folder and test in them is there, and the marks reach what they name."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import conftest

LISTS = {name: getattr(conftest, name) for name in ("NOT_MEASURED", "LONG", "SLOW", "TOGETHER")}


@pytest.mark.parametrize("name", LISTS)
def test_places_are_there_once_and_in_order(name: str) -> None:
    places = LISTS[name]
    assert sorted(set(places)) == list(places)
    for place in places:
        file, _, test = place.partition("::")
        path = conftest.HERE / file
        assert path.exists(), place
        assert not test or f"def {test}(" in path.read_text(encoding="utf-8"), place


@pytest.mark.parametrize("place", conftest.BY_TURNS)
def test_each_cell_of_a_matrix_by_turns_has_one_driver(place: str) -> None:
    file, _, test = place.partition("::")
    module = import_module(f"tests.{file.removesuffix('.py').replace('/', '.')}")
    assert callable(getattr(module, test))
    for cell in ("one", "two", "three", "four"):
        turns = [conftest.other_drivers(f"{place}[{driver}-{cell}]") for driver in ("asyncio", "trio")]
        assert sorted(turns) == [False, True]
    assert not conftest.other_drivers(f"{file}::another[trio-one]")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a", "a"),
        ("a/test_b.py::test_c", "a"),
        ("ab", None),
        ("b.py::test_c", "b.py::test_c"),
        ("b.py::test_c[1]", "b.py::test_c"),
        ("b.py::test_cd", None),
        ("b.py", None),
        ("bxpy::test_c", None),
    ],
)
def test_what_belongs_to_a_place(path: str, found: str | None) -> None:
    assert conftest.place_of(path, ("a", "b.py::test_c")) == found


def test_what_is_slow_is_marked(request: pytest.FixtureRequest) -> None:
    items = request.session.items
    slow = tuple(f"tests/{place}" for place in conftest.SLOW)
    assert [item for item in items if item.get_closest_marker("slow")] == [
        item for item in items if item.nodeid.startswith(slow)
    ]


@given(st.none())
def test_properties_are_not_measured(request: pytest.FixtureRequest, none: None) -> None:
    assert none is None
    assert request.node.get_closest_marker("no_cover")


@pytest.mark.no_cover
def test_nothing_is_measured_where_that_would_only_take_long() -> None:
    tracer = sys.gettrace()
    assert tracer is None or not type(tracer).__module__.startswith("coverage")
