"""The tables, lists and figures of the README and of the pages match the code."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping

import attrs
import pytest
import yaml

import halopsa
from codegen.__main__ import main as codegen
from halopsa import HaloPsaClient, HaloPsaValidationError, RateLimitConfig, errors
from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.core.resource_facts import Operation, Request
from halopsa.sandbox import Sandbox
from tests import of_halopsa as facts
from tests.docs.blocks import ROOT, chapter, prose, table
from tests.docs.kit import start
from tests.docs.runs import run_by

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EVIDENCE = {"A": "observed", "B": "observed once", "C": "published only", "D": "inferred"}


def _differing() -> Iterator[Operation]:
    for name in facts.resource_names():
        for op in facts.resource(name).ops.values():
            if op.inventory_row and _said(facts.said(op, "v2")) != _said(facts.said(op, "inventory")):
                yield op


def _said(request: Request | None) -> tuple[str, str] | None:
    return None if request is None else (request.verb, request.path)


def _v2(op: Operation) -> str:
    request = facts.said(op, "v2")
    if request is None:
        candidates = ", ".join(f"`{step.verb} {step.path}`" for step in op.experimental)
        return f"refused; experimental: {candidates}"
    text = f"{request.verb} {request.path}"
    if request.id_in_body:
        return f'`{text}` with `[{{"id": ...}}]`'
    if op.bind and request.verb == "GET":
        return f"`{text}?{'&'.join(f'{name}=' for name in op.bind)}`"
    if op.bind:
        return f'`{text}` with `[{{"{next(iter(op.bind))}": ...}}]`'
    query = "&".join(f"{name}={value}" for name, value in request.fixed.items())
    return f"`{text}{'?' if query else ''}{query}`"


def test_dialects() -> None:
    expected = [
        [
            f"`{op.resource}.{op.name}`",
            f"`{(op.inventory_row or '').replace('/api', '')}`",
            _v2(op),
            EVIDENCE[op.grade],
        ]
        for op in _differing()
    ]
    assert len(expected) == 30
    assert sorted(table("| Call | `inventory`")) == sorted(expected)
    assert f"disagree in {len(expected)} of them" in prose()


def test_errors() -> None:
    documented = [row[0].strip("`") for row in table("| Class | When") + table("| Warning | When")]
    assert sorted(documented) == sorted(
        name for name in errors.__all__ if name not in ("FieldError", "HaloPsaError")
    )


def test_environment_variables() -> None:
    assert {row[0].strip("`") for row in table("| Variable |")} == set(variables(API).values())


def test_rate_limit_settings() -> None:
    documented = [row[:2] for row in table("| `RateLimitConfig` |")]
    assert documented == [
        [f"`{field.name}`", f"`{field.default!r}`"] for field in attrs.fields(RateLimitConfig)
    ]


def test_resources_and_their_number() -> None:
    section = chapter("Resources").lstrip().split("\n\n")[0]
    names = facts.resource_names()
    assert tuple(re.findall(r"`(\w+)`", section)) == names
    rows = {
        op.inventory_row for name in names for op in facts.resource(name).ops.values() if op.inventory_row
    }
    assert f"the {len(rows)} calls of {len(names)} resources" in prose()


def test_extras_and_versions() -> None:
    extras: Mapping[str, list[str]] = PROJECT["optional-dependencies"]
    documented = {row[0].strip("`"): row[1] for row in table("| Extra |")}
    assert set(documented) == {f"halopsa-client[{name}]" for name in extras if name != "dev"}
    for name in ("fast", "arrow", "otel", "sandbox", "async", "redis"):
        added = [re.split(r"[<>=]", requirement)[0] for requirement in extras[name]]
        assert documented[f"halopsa-client[{name}]"] == ", ".join(added)
    assert PROJECT["name"] == "halopsa-client"
    assert f"Python {PROJECT['requires-python'].removeprefix('>=')} or later" in prose()
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{halopsa.__version__}]" in changes
    assert f"**Status:** {halopsa.__version__}" in prose()
    assert PROJECT["version"] == halopsa.__version__


def test_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)`", prose())) | {"run", "test"} <= targets
    assert {row[0].strip("`").removeprefix("make ") for row in table("| Command | Does")} == targets - {
        "help"
    }
    for command in ("check", "sandbox", "tickets search", "tickets show", "tickets create"):
        assert f"halopsa {command}" in prose()


def test_commands_of_the_generator() -> None:
    rows = {row[0].strip("`").split()[0]: " ".join(row) for row in table("| `python -m codegen` | Does")}
    assert set(rows) == set(codegen.commands)
    for name, text in rows.items():
        known = {option for param in codegen.commands[name].params for option in param.opts}
        assert set(re.findall(r"--[a-z-]+", text)) <= known
    for workflow in (ROOT / ".github/workflows").glob("*.yml"):
        for name in re.findall(r"-m codegen ([a-z-]+)", workflow.read_text(encoding="utf-8")):
            assert name in rows


def test_coverage() -> None:
    found = json.loads(
        start("-m", "codegen", "coverage", "--api", "halopsa", "--format", "json", folder=ROOT)
    )
    total = found["total"]
    verified = total["A"] + total["B"]
    order = [
        *(total[name] for name in ("published", "gone", "manifest", "callable", "typed in", "typed out")),
        verified,
        total["tested"],
        total["curated"],
    ]
    assert table("| Published |") == [[f"{number:,}" for number in order]]
    assert (
        f"all {total['published']:,} published operations, and {total['gone']} that only older builds"
        in prose()
    )
    assert f"published description: {len(found['resources'])} resources" in prose()
    assert f"Of the {total['published']:,}, {verified} have been" in prose()
    outcomes = Counter(operation["outcome"] for operation in found["operations"].values())
    proven = "{read} are proven to read, {write} to write and {delete} to delete"
    refused = "of the others {refused} were refused, and {timeout} gave no answer"
    assert f"{proven}; {refused}".format_map(outcomes) in prose()
    models = len(list((ROOT / "halopsa/api/models").glob("[a-z]*.py")))
    assert f"one for each of the {models} published schemas with fields" in prose()
    with HaloPsaClient(tenant="acmemsp", token_source=lambda: "token") as client:
        for operation in found["operations"].values():
            method = getattr(getattr(client.api, operation["resource"]), operation["name"])
            remark = "nobody has verified this call" in " ".join(str(method.__doc__).split())
            assert remark == (operation["grade"] not in ("A", "B")), method
    plain = {"list", "list_all", "get", "create", "update", "delete"}
    answered = {
        which
        for file in (ROOT / "spec/halopsa/upstream/ops").glob("*.yaml")
        for which, facts in yaml.safe_load(file.read_bytes())["ops"].items()
        if facts.get("answer", "object") != "object"
    }
    for line in (ROOT / "spec/halopsa/api.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("api.") and line.split("(", 1)[0].split(".")[2] not in plain:
            which = line.rpartition("  ")[2].partition(" (gone")[0]
            assert (") -> object  " in line) == (which not in answered), line
    missing, rows = len(found["requirements"]["missing"]), found["requirements"]["rows"]
    assert f"{missing} of the {rows} rows of the inventory have no counterpart" in prose()


def test_curated_and_published_differ_as_the_table_says(connected: Sandbox) -> None:
    with HaloPsaClient(**connected.connection) as client:
        assert client.tickets.get(456).customfields
        assert client.api.tickets.get(456).customfields is None
        assert client.api.tickets.get(456, includedetails=True).customfields
        with pytest.raises(HaloPsaValidationError) as refused:
            client.tickets.create(details="no summary")
        assert refused.value.status_code is None
        with pytest.raises(HaloPsaValidationError) as refused:
            client.api.tickets.create(details="no summary")
        assert refused.value.status_code == 400
        with pytest.raises(HaloPsaValidationError) as refused:
            client.api.tickets.list(team_id=2)  # type: ignore[call-arg]  # the curated name
        assert refused.value.status_code is None
        assert client.api.tickets.list(team="2").record_count == client.tickets.list(team_id=2).record_count
        assert client.api.tickets.get(456).dateclosed == client.tickets.get(456).closeddate


def test_lines_of_the_manifest() -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec/halopsa").rglob("*.yaml"))
    lines = {line.strip() for line in written.splitlines()}
    assert {line for block in run_by("manifest") for line in block.text.splitlines()} <= lines
