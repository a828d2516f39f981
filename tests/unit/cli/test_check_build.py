"""``halopsa check``: which build an instance runs, what it lacks of what is known here, and what it has beside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from halopsa.cli.builds import Known
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment, flat, run

KNOWN = Known.load()


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=5) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


def told(
    halo: Sandbox, version: object, *args: str, operations: set[str] | None = None, root: str = ""
) -> dict[str, Any]:
    """Return what ``check --json`` says of an instance that tells this version and publishes these operations."""
    halo.fail_next(
        200, json.dumps({"Version": version}), content_type="application/json", path="/InstanceInfo"
    )
    if operations is not None:
        paths: dict[str, dict[str, object]] = {}
        for which in operations:
            verb, path = which.split(" ", 1)
            paths.setdefault(f"{root}{path}", {})[verb.lower()] = {}
        body = json.dumps({"openapi": "3.0.1", "paths": paths})
        halo.fail_next(200, body, content_type="application/json", path="/swagger/")
    result = run("check", "--json", *args, env=environment(halo))
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


def test_the_counts_that_are_known() -> None:
    sizes = [len(KNOWN.operations(place)) for place in range(len(KNOWN.builds))]
    assert (KNOWN.newest(), sizes[-2:], len(KNOWN.all())) == ("2.250", [1455, 1507], 1609)


def test_by_its_version(halo: Sandbox) -> None:
    text = flat(run("check", env=environment(halo)))
    assert "version 2.236.1.0 build 2.236; 52 operations known here and not there: DELETE /Chat" in text
    assert " and 47 more (--json)" in text
    found = told(halo, "2.250.3")
    assert (found["build"], found["unknown"]) == ("2.250", [])
    assert set(found["lacks"]) == {which for given in KNOWN.went.values() for which in given}  # what is gone
    assert not any("swagger" in record.path for record in halo.requests)  # the version was enough


@pytest.mark.parametrize(
    ("version", "build", "said"),
    [
        ("2.250", "2.250", "2.250; it has all that is known here"),
        ("2.2361.5", "2.250", "newer than 2.250, the newest that is known here; --compare lists"),
        ("2.240.7", "2.236", "between 2.236 and 2.250; --compare says more; 52 operations"),
        ("2.200.1", "2025", "older than those that are known here; --compare says more; "),
    ],
)
def test_versions_that_are_none_of_these(halo: Sandbox, version: str, build: str, said: str) -> None:
    assert told(halo, version)["build"] == build
    halo.fail_next(
        200, json.dumps({"v_version": version}), content_type="application/json", path="/InstanceInfo"
    )
    assert f"build {said}" in flat(run("check", env=environment(halo)))


def test_by_its_description_both_ways(halo: Sandbox) -> None:
    theirs = (KNOWN.operations(2) - {"GET /Agent/{id}"}) | {"GET /Brand/New", "POST /Tickets"}
    found = told(halo, "2.236.1", "--compare", operations=theirs, root="/api")
    assert (found["build"], found["unknown"]) == ("2.236", ["GET /Brand/New"])
    assert set(found["lacks"]) == KNOWN.all() - theirs
    ids = {which.replace("{id}", "{theId}") for which in theirs}  # what ids are called does not matter
    assert set(told(halo, None, operations=ids)["lacks"]) == KNOWN.all() - theirs


def test_without_either_nothing_is_said(halo: Sandbox) -> None:
    found = told(halo, None)
    assert found["version"] is None
    assert found["build"] is None
    assert "lacks" not in found
    halo.fail_next(404, path="/InstanceInfo")
    halo.fail_next(200, '{"paths": ["/x"]}', content_type="application/json", path="/swagger/")
    text = flat(run("check", env=environment(halo)))
    assert "build not told: this instance has no description of its API to compare Everything works." in text
