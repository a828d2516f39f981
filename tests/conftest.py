"""Settings for all tests: the same examples in every run, what runs side by side, and what is measured for coverage."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

HERE: Final = Path(__file__).parent

# No verdict on the speed of a machine. With `make fuzz` the examples are others each time.
settings.register_profile(
    "halopsa",
    deadline=None,
    derandomize="HALOPSA_FUZZ_EXAMPLES" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("halopsa")

#: They run the same lines thousands of times, all of which other tests reach; coverage would make them twice as slow.
NOT_MEASURED: Final = (
    "faults/test_frames_proxies.py",
    "hostile",
    "published",
    "soak",
    "unit/codegen/test_diff_vintages.py",
    "unit/codegen/test_exporting.py",
    "unit/codegen/test_hostile.py",
    "unit/codegen/test_year.py",
    "unit/core/paging/test_backward.py",
    "unit/core/paging/test_moving_lists.py",
    "unit/core/ratelimit/test_limiter_attacked.py",
    "unit/core/ratelimit/test_pacing.py",
    "unit/core/ratelimit/test_pacing_priority.py",
    "unit/core/records/test_field_places.py",
    "unit/package/test_layers.py",
    "writes/test_changed_in_place.py",
)
#: Few tests, each of which takes long: a worker that began with them at last would end long after the others.
LONG: Final = (
    "integration",
    "posix/test_readme_commands.py",
    "unit/codegen/test_command.py",
    "unit/codegen/test_diff_command.py",
    "unit/package/test_packaging.py",
    "unit/package/test_portable.py",
    "unit/package/test_readme.py",
    "unit/package/test_readme_types.py",
)
#: One worker runs all of it: the last test counts what the others called.
TOGETHER: Final = ("integration",)


def _within(path: str, places: tuple[str, ...]) -> str | None:
    return next((place for place in places if path == place or path.startswith(f"{place}/")), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Take what runs the same lines again and again out of the measurement, and begin with what takes long."""
    places = {item: item.path.relative_to(HERE).as_posix() for item in items}
    for item, path in places.items():
        if _within(path, NOT_MEASURED):
            item.add_marker(pytest.mark.no_cover)
    items.sort(
        key=lambda item: (_within(places[item], LONG) is None, _within(places[item], NOT_MEASURED) is None)
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Tests of one file stay with one worker: they share what is slow to make."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist is not typed
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0].removeprefix("tests/")
            return _within(path, TOGETHER) or path

    return ByFile(config, log)
