"""The README holds: its Python runs against a local tenant, its output is real, its tables match the code."""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import logging
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
import pytest
import responses
import yaml

import halopsa
from codegen.__main__ import main as codegen
from halopsa import HaloPsaClient, HaloPsaValidationError, RateLimitConfig, errors
from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.core.resource_facts import Operation, Request
from halopsa.sandbox import Sandbox
from halopsa.sandbox.server import environment
from tests import of_halopsa as facts

ROOT = Path(__file__).resolve().parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CLI = ("-m", "halopsa")
EVIDENCE = {"A": "observed", "B": "observed once", "C": "published only", "D": "inferred"}


@attrs.frozen
class Block:
    """A fenced block: where it is, the comment above it, and the output shown right below it."""

    section: str
    line: int
    language: str
    text: str
    comment: str
    output: str | None


def _blocks() -> Iterator[Block]:
    section, comment, lines = "", "", README.splitlines()
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if line.startswith("## "):
            section = line[3:]
        if found := re.fullmatch(r"<!-- (.*) -->", line):
            comment = found[1]
            continue
        if line.startswith("```"):
            start, language = number, line[3:]
            text, number = _fence(lines, number)
            output = None
            if language == "python" and number < len(lines) and lines[number] == "```text":
                output, number = _fence(lines, number + 1)
            yield Block(section, start, language, text, comment, output)
        if line.strip():
            comment = ""


def _fence(lines: list[str], number: int) -> tuple[str, int]:
    end = lines.index("```", number)
    return "".join(f"{line}\n" for line in lines[number:end]), end + 1


BLOCKS = list(_blocks())
PLAIN = [block for block in BLOCKS if block.language == "python" and not block.comment]
SECTIONS = list(dict.fromkeys(block.section for block in PLAIN))


def _commented(comment: str) -> Block:
    (found,) = (block for block in BLOCKS if block.comment == comment)
    return found


def _same(wanted: str, found: str) -> None:
    """Compare output; ``...`` stands for anything."""
    if not doctest.OutputChecker().check_output(wanted, found, doctest.ELLIPSIS):
        assert found == wanted


def _table(header: str) -> list[list[str]]:
    """The rows of the table whose header line starts so."""
    lines = README.splitlines()
    (start,) = (number for number, line in enumerate(lines) if line.startswith(header))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox() as halo:
        yield halo


@pytest.fixture
def connected(tenant: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The tenant as it was seeded, in the environment variables."""
    tenant.reset()
    for variable in variables(API).values():
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment(tenant.connection).items():
        monkeypatch.setenv(variable, value)
    return tenant


def test_most_blocks_are_run() -> None:
    assert len(PLAIN) >= 20
    assert {block.comment for block in BLOCKS if block.language == "python" and block.comment} == {
        "run by pytest",
        "run with a stub",
        "run against the lead service",  # by tests/posix/test_leads_serve.py
        "run with the added endpoint",
        "run during the update",
        "run with the rename",
        "own: mine/test_shop.py",  # by test_readme_own.py
        *(f"recipe: {name}" for name in ("web.py", "workers.py", "open_tickets.py", "tenants.py")),
        *(f"recipe: {what}_to_planhat.py" for what in ("clients", "tickets", "licenses")),
    }


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.usefixtures("connected")
def test_python(section: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    names: dict[str, object] = {"HaloPsaClient": HaloPsaClient, "client": HaloPsaClient.from_env()}
    clients = [names["client"]]
    try:
        for block in PLAIN:
            if block.section != section:
                continue
            with contextlib.redirect_stdout(io.StringIO()) as shown:
                # Line numbers of a traceback are those of the README.
                source = "\n" * block.line + block.text
                exec(compile(source, "README.md", "exec"), names)  # noqa: S102 - our own text
                clients += [value for value in names.values() if value not in clients]
            if block.output is None:
                assert shown.getvalue() == ""
            else:
                _same(block.output, shown.getvalue())
    finally:
        logging.getLogger("halopsa").setLevel(logging.NOTSET)
        for client in clients:
            if isinstance(client, HaloPsaClient):
                client.close()


def test_the_tests_shown_pass(tmp_path: Path) -> None:
    (tmp_path / "test_shown.py").write_text(_commented("run by pytest").text, encoding="utf-8")
    _run("-m", "pytest", "-p", "no:cacheprovider", "--junitxml=told.xml", "test_shown.py", folder=tmp_path)
    assert (tmp_path / "told.xml").read_text(encoding="utf-8").count("<testcase ") == 2


@pytest.mark.usefixtures("connected")
def test_the_check_shown(tenant: Sandbox) -> None:
    done = _run(*CLI, "check", folder=ROOT)
    _same(
        _commented("run: halopsa check").text.replace("http://127.0.0.1:8765", tenant.base_url), done.stdout
    )


def test_answers_that_the_local_tenant_does_not_have() -> None:
    block = _commented("run with a stub")
    taxes = "https://acmemsp.halopsa.com/api/Tax"
    with (
        HaloPsaClient(tenant="acmemsp", token_source=lambda: "token") as client,
        responses.RequestsMock() as stub,
        contextlib.redirect_stdout(io.StringIO()) as shown,
    ):
        query = responses.matchers.query_param_matcher({"related_to": "1"}, strict_match=False)
        stub.get(taxes, json=[{"id": 1, "name": "Standard", "value": 20.0}], match=[query])
        body = responses.matchers.json_params_matcher([{"name": "Reduced", "value": 5}])
        stub.post(taxes, json={"id": 2, "name": "Reduced", "value": 5.0}, status=201, match=[body])
        exec(compile(block.text, "README.md", "exec"), {"client": client})  # noqa: S102 - our own text
    assert shown.getvalue() == block.output


# The examples that change the manifest, each in a copy


def _copy(folder: Path, *names: str) -> None:
    for name in names:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, folder)


def _promoted(folder: Path) -> None:
    """Do in a copy what the README does to promote the outcomes."""
    _copy(folder, "spec", "halopsa")
    for block in BLOCKS:
        if block.comment.startswith("file: "):
            target = folder / block.comment.removeprefix("file: ")
            assert not target.exists(), "the example has become part of the manifest; choose another"
            target.write_text(block.text, encoding="utf-8")


def _shown_in(folder: Path, comment: str) -> None:
    """Generate, run the block with that comment, compare its output."""
    places = ["--spec", str(folder / "spec/halopsa"), "--package", str(folder / "halopsa")]
    _run("-m", "codegen", "build", *places, folder=ROOT)
    block = _commented(comment)
    setup = f"import halopsa\nassert halopsa.__file__.startswith({str(folder)!r})\n"
    start = "from halopsa import HaloPsaClient\nclient = HaloPsaClient.from_env()\n"
    (folder / "shown.py").write_text(setup + start + block.text, encoding="utf-8")
    assert block.output is not None
    _same(block.output, _run("shown.py", folder=folder).stdout)


@pytest.mark.usefixtures("connected")
def test_a_resource_is_promoted_as_shown(tmp_path: Path) -> None:
    _promoted(tmp_path)
    _shown_in(tmp_path, "run with the added endpoint")
    changes = _run("-m", "codegen", "diff", str(ROOT), str(tmp_path), folder=ROOT).stdout
    assert "halopsa.models.appointment.Appointment.outcomes: is list[Outcome], was list[object]" in changes
    assert "client.api.outcome.list: grade A, was B" in changes
    assert "client.api.outcome.list: removed" not in changes


@pytest.mark.usefixtures("connected")
def test_a_field_is_renamed_as_shown(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    line = _commented("rename").text
    (old,) = re.findall(r"was: (\w+)", line)
    for folder, text in ((before, f"  {old}: {{type: str, wire: outcome}}\n"), (after, line)):
        folder.mkdir()
        _promoted(folder)
        with (folder / "spec/halopsa/entities/Outcome.yaml").open("a", encoding="utf-8") as model:
            model.write(text)
    _shown_in(after, "run with the rename")
    changes = _run("-m", "codegen", "diff", str(before), str(after), folder=ROOT).stdout
    assert changes == _commented("what diff says of the rename").text


def _run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stdout + done.stderr
    return done


# Tables and lists


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
    assert sorted(_table("| Call | `inventory`")) == sorted(expected)
    assert f"disagree in {len(expected)} of them" in README


def test_errors() -> None:
    documented = [row[0].strip("`") for row in _table("| Class | When") + _table("| Warning | When")]
    assert sorted(documented) == sorted(
        name for name in errors.__all__ if name not in ("FieldError", "HaloPsaError")
    )


def test_environment_variables() -> None:
    assert {row[0].strip("`") for row in _table("| Variable |")} == set(variables(API).values())


def test_rate_limit_settings() -> None:
    documented = [row[:2] for row in _table("| `RateLimitConfig` |")]
    assert documented == [
        [f"`{field.name}`", f"`{field.default!r}`"] for field in attrs.fields(RateLimitConfig)
    ]


def test_resources_and_their_number() -> None:
    section = README.split("\n## Resources\n\n")[1].split("\n\n")[0]
    names = facts.resource_names()
    assert tuple(re.findall(r"`(\w+)`", section)) == names
    rows = {
        op.inventory_row for name in names for op in facts.resource(name).ops.values() if op.inventory_row
    }
    assert f"the {len(rows)} calls of {len(names)} resources" in README


def test_extras_and_versions() -> None:
    extras: Mapping[str, list[str]] = PROJECT["optional-dependencies"]
    documented = {row[0].strip("`"): row[1] for row in _table("| Extra |")}
    assert set(documented) == {f"halopsa-client[{name}]" for name in extras if name != "dev"}
    for name in ("fast", "arrow", "otel", "sandbox", "async", "redis"):
        added = [re.split(r"[<>=]", requirement)[0] for requirement in extras[name]]
        assert documented[f"halopsa-client[{name}]"] == ", ".join(added)
    assert PROJECT["name"] == "halopsa-client"
    assert f"Python {PROJECT['requires-python'].removeprefix('>=')} or later" in README
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{halopsa.__version__}]" in changes
    assert f"**Status:** {halopsa.__version__}" in README
    assert PROJECT["version"] == halopsa.__version__


def test_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)`", README)) | {"run", "test"} <= targets
    assert {row[0].strip("`").removeprefix("make ") for row in _table("| Command | Does")} == targets - {
        "help"
    }
    for command in ("check", "sandbox", "tickets search", "tickets show", "tickets create"):
        assert f"halopsa {command}" in README
        _run(*CLI, *command.split(), "--help", folder=ROOT)


def test_commands_of_the_generator() -> None:
    rows = {row[0].strip("`").split()[0]: " ".join(row) for row in _table("| `python -m codegen` | Does")}
    assert set(rows) == set(codegen.commands)
    for name, text in rows.items():
        known = {option for param in codegen.commands[name].params for option in param.opts}
        assert set(re.findall(r"--[a-z-]+", text)) <= known
    for workflow in (ROOT / ".github/workflows").glob("*.yml"):
        for name in re.findall(r"-m codegen ([a-z-]+)", workflow.read_text(encoding="utf-8")):
            assert name in rows


def test_coverage() -> None:
    found = json.loads(
        _run("-m", "codegen", "coverage", "--api", "halopsa", "--format", "json", folder=ROOT).stdout
    )
    total = found["total"]
    verified = total["A"] + total["B"]
    order = [
        *(total[name] for name in ("published", "gone", "manifest", "callable", "typed in", "typed out")),
        verified,
        total["tested"],
        total["curated"],
    ]
    assert _table("| Published |") == [[f"{number:,}" for number in order]]
    assert (
        f"all {total['published']:,} published operations, and {total['gone']} that only older builds"
        in README
    )
    assert f"published description: {len(found['resources'])} resources" in README
    assert f"Of the {total['published']:,}, {verified} have been" in README
    outcomes = Counter(operation["outcome"] for operation in found["operations"].values())
    proven = "{read} are proven to read, {write} to write and {delete} to delete"
    refused = "of the others {refused} were refused, and {timeout} gave no answer"
    assert f"{proven}; {refused}".format_map(outcomes) in " ".join(README.split())
    models = len(list((ROOT / "halopsa/api/models").glob("[a-z]*.py")))
    assert f"one for each of the {models} published schemas with fields" in README
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
    assert f"{missing} of the {rows} rows of the inventory have no counterpart" in README


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


def test_the_contents_name_sections() -> None:
    named = re.findall(r"\[([^\]]+)\]\(#", " ".join(" ".join(row) for row in _table("| For | Read")))
    assert set(named) <= set(re.findall(r"^## (.*)$", README, re.MULTILINE))


def test_lines_of_the_manifest() -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec/halopsa").rglob("*.yaml"))
    lines = {line.strip() for line in written.splitlines()}
    assert set(_commented("from the manifest").text.splitlines()) <= lines


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
    headings = {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", README, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", README)) <= headings
