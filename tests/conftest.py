"""Settings for all tests: the same examples in every run, what runs side by side, and what is measured for coverage."""

from __future__ import annotations

import os
import re
import zlib
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

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
#: So do properties with generated examples, wherever they stand. A place is a file, a folder or a test in a file.
NOT_MEASURED: Final = (
    "faults/test_frames_proxies.py",
    "faults/test_matrix.py",
    "faults/test_matrix_async.py",
    "faults/test_over_async.py",
    "faults/test_traversals_async.py",
    "fleet",
    "hostile",
    "integration/test_published_lists.py",
    "linux/test_async_loop.py",
    "published",
    "soak",
    "unit/codegen/diff/test_command.py::test_the_workflow_calls_what_there_is",
    "unit/codegen/diff/test_vintages.py",
    "unit/codegen/openapi/test_exporting.py",
    "unit/codegen/openapi/test_year.py",
    "unit/codegen/test_command.py::test_the_repository_is_clean_and_current",
    "unit/codegen/test_hostile.py",
    "unit/core/base/test_instance.py::test_every_method_says_whose_its_refusals_are",
    "unit/core/paging/test_backward.py",
    "unit/core/paging/test_moving_lists.py",
    "unit/core/ratelimit/test_limiter_attacked.py",
    "unit/core/ratelimit/test_pacing.py",
    "unit/core/ratelimit/test_pacing_priority.py",
    "unit/core/records/test_compiled.py",
    "unit/core/records/test_field_places.py",
    "unit/core/transport/test_async_cancelled.py",
    "unit/package/test_layers.py",
    "wire/test_over_async.py",
    "writes/test_changed_in_place.py",
)
#: Few tests, each of which takes long: a worker that began with them at last would end long after the others.
LONG: Final = (
    "docs/test_many_processes.py",
    "docs/test_promote.py",
    "docs/test_types.py",
    "fleet",
    "integration",
    "posix/test_vendor_update.py",
    "unit/codegen/diff/test_command.py",
    "unit/codegen/test_command.py",
    "unit/package/test_packaging.py",
    "unit/package/test_portable.py",
)
#: What `make test-fast` leaves out of the core's tests, beside properties with generated examples (the mark
#: hypothesis): processes of their own, real waiting, an interruption after each instruction, whole runs on a virtual
#: clock, what goes through all that is generated, large libraries.
SLOW: Final = (
    "unit/core/auth/test_token_cache_processes.py",
    "unit/core/base/test_deprecation.py::test_the_generator_writes_old_names",
    "unit/core/base/test_instance.py::test_every_method_says_whose_its_refusals_are",
    "unit/core/http/test_json_body.py::test_orjson_is_imported_at_first_use",
    "unit/core/operations/test_blank_filters.py::test_no_list_sends_blank_text",
    "unit/core/operations/test_filters_to_the_letter.py::test_every_filter_says_whether_it_is_verified",
    "unit/core/paging/test_backward.py",
    "unit/core/paging/test_checkpoint.py::test_ctrl_c_while_a_page_is_taken_in_loses_no_row",
    "unit/core/paging/test_moving_lists.py",
    "unit/core/paging/test_prefetch.py::test_nobody_waits_for_the_rate_limit_when_the_interpreter_ends",
    "unit/core/paging/test_prefetch.py::test_the_interpreter_ends_although_a_listing_was_dropped_half_way",
    "unit/core/ratelimit/test_budget_fleets.py",
    "unit/core/ratelimit/test_limiter_attacked.py",
    "unit/core/ratelimit/test_limiter_threads.py",
    "unit/core/ratelimit/test_long_waits.py",
    "unit/core/ratelimit/test_pacing.py",
    "unit/core/ratelimit/test_pacing_priority.py",
    "unit/core/records/test_field_places.py",
    "unit/core/records/test_pydantic_schema.py",
    "unit/core/records/test_scalars.py",
    "unit/core/test_second_api.py",
    "unit/core/transport/test_async_cancelled.py",
    "unit/core/transport/test_async_loop.py",
    "unit/core/transport/test_concurrency.py",
    "unit/core/transport/test_connect.py",
    "unit/core/transport/test_processes.py",
    "unit/core/transport/test_request_log.py",
    "unit/core/transport/test_signals_attacked.py",
    "wire/test_over_async.py",
)
#: Long matrices over the async client: each cell on one of its two drivers, with HALOPSA_EVERY_INSTRUCTION on both.
BY_TURNS: Final = ("faults/test_over_async.py::test_nothing_that_is_repeated_shows",)
#: One worker runs all of it: the last test counts what the others called.
TOGETHER: Final = ("integration",)


def pytest_configure(config: pytest.Config) -> None:
    """Stop what pytest-cov starts in a worker before it knows that this is one.

    Nobody reads it; it measures beneath that of the worker, and the mark no_cover would not stop it.
    """
    plugin = config.pluginmanager.getplugin("_cov")
    early = getattr(plugin, "cov_controller", None)
    if early is not None and hasattr(config, "workerinput"):
        early.cov.stop()


@cache
def _pattern(places: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for all places: it is tried on every test, in every process of the tests."""
    return re.compile(rf"({'|'.join(map(re.escape, places))})(?:$|/|::|\[)")


def place_of(path: str, places: tuple[str, ...]) -> str | None:
    """Return the file, folder or test among the places to which a file or a test belongs."""
    found = _pattern(places).match(path)
    return found and found[1]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import a slow file where slow tests are left out: that alone would take long."""
    path = collection_path.relative_to(HERE).as_posix() if collection_path.is_relative_to(HERE) else ""
    return True if place_of(path, SLOW) and "not slow" in config.option.markexpr else None


def other_drivers(name: str) -> bool:
    """Whether a test by turns is another driver's turn; by its name, so that all processes say the same."""
    if not place_of(name, BY_TURNS):
        return False
    driver = "trio" if "[trio-" in name else "asyncio"
    row = name.replace(f"[{driver}-", "[")
    return (driver == "trio") != bool(zlib.crc32(row.encode()) % 2)


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by these marks
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what is not measured and what is slow, and begin with what takes long."""
    if "HALOPSA_EVERY_INSTRUCTION" not in os.environ and not any("[" in asked for asked in config.args):
        left = [item for item in items if other_drivers(item.nodeid.removeprefix("tests/"))]
        if left:
            config.hook.pytest_deselected(items=left)
            gone = set(left)
            items[:] = [item for item in items if item not in gone]
    places = {item: item.path.relative_to(HERE).as_posix() for item in items}
    for item in items:
        name = item.nodeid.removeprefix("tests/")
        if place_of(name, NOT_MEASURED) or (
            isinstance(item, pytest.Function) and is_hypothesis_test(item.obj)
        ):
            item.add_marker(pytest.mark.no_cover)
        if place_of(name, SLOW):
            item.add_marker(pytest.mark.slow)
    items.sort(
        key=lambda item: (place_of(places[item], LONG) is None, place_of(places[item], NOT_MEASURED) is None)
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Tests of one file stay with one worker: they share what is slow to make."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist is not typed
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0].removeprefix("tests/")
            return place_of(path, TOGETHER) or path

    return ByFile(config, log)
