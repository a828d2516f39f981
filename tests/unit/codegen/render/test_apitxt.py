"""The public face: one line for each name, and no line goes unnoticed. Other names: test_publicnames."""

from __future__ import annotations

import importlib
import inspect
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.__main__ import main
from codegen.render import apitxt
from halopsa import HaloPsaClient
from tests.unit.codegen.demo import Edit, write

ROOT = Path(__file__).resolve().parents[4]
SPEC = ROOT / "spec/halopsa"
JOBS = "resources/jobs.yaml"
DELETE = '  delete: {delete: "/{id}"}\n'
DROP: Edit = (JOBS, DELETE, "")
GONE = (
    "jobs.delete(id: int, /, *, allow_unknown=False, timeout=None, **options) -> None  DELETE /Tickets/{id}"
)
GONE_MANY = (
    "jobs.delete_many(ids: Iterable[int | JobRow | Mapping[str, object]], /, *, on_error='continue', journal=None, "
    "progress=None, allow_unknown=False, **options) -> BulkReport[Job]"
)


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


class Project:
    """A manifest that was built once."""

    def __init__(self, root: Path) -> None:
        self.root, self.spec = root, write(root)
        self.where = ("--spec", self.spec, "--package", root / "pkg")
        assert run("build", *self.where).exit_code == 0

    def edit(self, *edits: Edit) -> None:
        """Write the manifest anew, beside the files that stand there."""
        kept = {name: (self.spec / name) for name in ("api.txt", "api.removed")}
        texts = {name: path.read_text(encoding="utf-8") for name, path in kept.items() if path.is_file()}
        shutil.rmtree(self.spec)
        write(self.root, *edits)
        for name, text in texts.items():
            (self.spec / name).write_text(text, encoding="utf-8")

    def lines(self) -> list[str]:
        return apitxt.read((self.spec / "api.txt").read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


# The real one


def _methods() -> list[str]:
    """The lines of methods of resources; all others begin with the package."""
    return [
        line
        for line in apitxt.read((SPEC / "api.txt").read_text(encoding="utf-8"))
        if not line.startswith("halopsa")
    ]


def test_every_name_has_one_line() -> None:
    lines = apitxt.read((SPEC / "api.txt").read_text(encoding="utf-8"))
    assert lines == sorted(set(lines))
    assert len({apitxt.name_of(line) for line in lines}) == len(lines)


def test_every_public_method_has_a_line() -> None:
    lines = _methods()
    names = {line.split("(")[0] for line in lines}
    assert len(names) == len(lines) > 1800
    with HaloPsaClient(base_url="https://testcompany.example", token_source=lambda: "x") as client:
        curated = {name.split(".")[0] for name in names if not name.startswith("api.")}
        published = {name.split(".")[1] for name in names if name.startswith("api.")}
        assert published == {path.stem for path in (ROOT / "halopsa/api").glob("*.py")} - {"__init__"}
        assert curated == {path.stem for path in (SPEC / "resources").glob("*.yaml")}
        for home, owner in [*((n, client) for n in curated), *((f"api.{n}", client.api) for n in published)]:
            cls = type(getattr(owner, home.removeprefix("api.")))
            methods = {name for name, found in vars(cls).items() if callable(found) and name[0] != "_"}
            assert methods == {name.removeprefix(f"{home}.") for name in names if name.startswith(f"{home}.")}


def test_signatures_are_those_of_the_methods() -> None:
    """Names of arguments, and which of them must be given, as Python sees them."""
    for line in _methods():
        name, rest = line.split("(", 1)
        *home, method = name.split(".")
        package = "halopsa.api" if home[0] == "api" else "halopsa.resources"
        module = importlib.import_module(f"{package}.{home[-1]}")
        cls = next(c for c in vars(module).values() if getattr(c, "_name", "") == ".".join(home))
        arguments = apitxt.split(rest.rsplit(") -> ", 1)[0])
        given = inspect.signature(vars(cls)[method]).parameters.values()
        code = inspect.unwrap(vars(cls)[method]).__code__
        written = code.co_varnames[
            1 : code.co_argcount + code.co_kwonlyargcount
        ]  # others are of its TypedDict
        seen = [p for p in given if p.name in written]
        listed = [one for one in arguments if one not in ("*", "/") and not one.startswith("**")]
        assert [one.replace("=", ":").split(":")[0] for one in listed] == [p.name for p in seen]
        assert [one.split(":")[0] for one in listed if "=" not in one] == [
            p.name for p in seen if p.default is inspect.Parameter.empty
        ]


def test_a_few_lines_of_it() -> None:
    lines = set(apitxt.read((SPEC / "api.txt").read_text(encoding="utf-8")))
    assert {
        "tickets.get(id: int, /, *, allow_unknown=False, timeout=None, **TicketGetOptions)"
        " -> Ticket  GET /Tickets/{id}",
        "tickets.add_action(id: int, data=None, /, *, allow_unknown=False, **ActionFields)"
        " -> Action  POST /Actions",
        "attachments.download(id: int, /, *, to=None, timeout=None) -> bytes | int  GET /Attachment/{id}",
        "api.tickets.salesmailbox(*, allow_unknown=False, timeout=None, **query) -> object  GET /Tickets/salesmailbox",
    } <= lines
    assert any(line.startswith("tickets.list(*, page_size=50, page_no=1, ") for line in lines)
    (send,) = [line for line in lines if line.startswith("invoices.send(")]
    assert send.endswith(" -> object  POST /Invoice/{id}/Send (inventory)")


# Lines that go


def test_build_writes_it_and_check_wants_it_as_it_is(project: Project) -> None:
    path = project.spec / "api.txt"
    assert GONE in project.lines()
    assert run("check", *project.where).exit_code == 0
    before = path.stat().st_mtime_ns
    assert run("build", *project.where).exit_code == 0
    assert path.stat().st_mtime_ns == before
    path.write_text(path.read_text(encoding="utf-8") + "jobs.fly() -> None\n", encoding="utf-8")
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert "-jobs.fly() -> None" in result.output
    assert "1 generated file(s) are stale" in result.output
    path.unlink()
    assert "spec/api.txt: missing" in run("check", *project.where).output


def test_a_line_that_would_go_stops_the_build_and_the_check(project: Project) -> None:
    before = {path: path.read_bytes() for path in project.root.rglob("*.py")}
    project.edit(DROP)
    for command in ("build", "check"):
        result = run(command, *project.where)
        assert result.exit_code == 1
        assert f"removed: {GONE}" in result.output
        assert "build --accept-removed VERSION" in result.output
    assert {path: path.read_bytes() for path in project.root.rglob("*.py")} == before
    assert GONE in project.lines()


def test_a_listed_line_may_go(project: Project) -> None:
    project.edit(DROP)
    result = run("build", *project.where, "--accept-removed", "0.2.0")
    assert result.exit_code == 0, result.output
    assert GONE not in project.lines()
    assert apitxt.Accepted.read(project.spec).lines == {GONE: "0.2.0", GONE_MANY: "0.2.0"}
    assert run("check", *project.where).exit_code == 0
    # Once it is listed, it stays so; a second drop is added below.
    again = (JOBS, '  get: {get: "/{id}", query: {includedetails: {type: bool, default: true}}}\n', "")
    project.edit(DROP, again)
    assert run("build", *project.where).exit_code == 1
    assert run("build", *project.where, "--accept-removed", "0.3.0").exit_code == 0
    dropped = apitxt.Accepted.read(project.spec).lines
    assert {apitxt.name_of(line): version for line, version in dropped.items()} == {
        "jobs.delete": "0.2.0",
        "jobs.delete_many": "0.2.0",
        "jobs.get": "0.3.0",
        "halopsa.types.jobs.JobGetOptions": "0.3.0",
    }


def test_it_can_be_listed_by_hand(project: Project) -> None:
    (project.spec / "api.removed").write_text(f"# Why.\n\n1.0 {GONE}\n1.0 {GONE_MANY}\n", encoding="utf-8")
    project.edit(DROP)
    assert run("build", *project.where).exit_code == 0


def test_a_changed_line_shows_what_it_becomes(project: Project) -> None:
    project.edit((JOBS, "grade: A\n", "grade: A\nid: guid\n"))
    result = run("build", *project.where)
    assert result.exit_code == 1
    changed = f"changed: {GONE}\n     to: {GONE.replace('id: int', 'id: str')}\n"
    assert changed in result.output


def test_optional_arguments_may_be_added(project: Project) -> None:
    ops = project.spec / "upstream/ops/Tickets.yaml"
    text = ops.read_text(encoding="utf-8")
    project.edit()
    ops.write_text(
        text.replace("  DELETE /Tickets/{id}:\n", "  DELETE /Tickets/{id}:\n    query: {reason: str}\n"),
        encoding="utf-8",
    )
    result = run("build", *project.where)
    assert result.exit_code == 0, result.output
    assert GONE.replace("**options)", "**JobDeleteOptions)") in project.lines()


@pytest.mark.parametrize(
    ("old", "new", "fine"),
    [
        ("a.f(x: int) -> A  GET /A", "a.f(x: int, *, y=1) -> A  GET /A", True),
        ("a.f(x: int) -> A  GET /A", "a.f(x: str | int) -> A  GET /A", True),
        ("a.f(*, y: int | None=None) -> A", "a.f(*, y: int | list[int | str] | None=None) -> A", True),
        ("a.f(x: str | int) -> A  GET /A", "a.f(x: int) -> A  GET /A", False),
        ("a.f(x: list[int]) -> A  GET /A", "a.f(x: list[int | str]) -> A  GET /A", False),
        ("a.f(*, y: int=1) -> A", "a.f(*, y: int | None=None) -> A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(z: int | str) -> A  GET /A", False),
        ("a.f(x: int, z: str) -> A", "a.f(z: int | str, x: int | str) -> A", False),
        ("a.f(x) -> A", "a.f(x: int) -> A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int, **Query) -> A  GET /A", True),
        ("a.f(*, y=1) -> A  GET /A", "a.f(*, x=2, y=1) -> A  GET /A", True),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int) -> A  GET /A  old name of a.g, until 2.0", True),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int) -> A  GET /A (gone in 2.236)", True),
        (
            "a.f() -> A  GET /A (gone in 2.2)",
            "a.f() -> A  GET /A (gone in 2.3)  old name of a.g, until 2.0",
            True,
        ),
        ("a.f() -> A  GET /A (v2) (gone in 2.2)", "a.f() -> A  GET /A (v3)", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int, y=1, /) -> A  GET /A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int, z: int) -> A  GET /A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: str) -> A  GET /A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int) -> B  GET /A", False),
        ("a.f(x: int) -> A  GET /A", "a.f(x: int) -> A  GET /B", False),
        ("a.f(*, y=1) -> A  GET /A", "a.f(*, y=2) -> A  GET /A", False),
        ("a.f(*, y=1) -> A  GET /A", "a.f() -> A  GET /A", False),
        ("a.f(x: M[A, B], y: C) -> A  GET /A", "a.f(x: M[B, A], y: C) -> A  GET /A", False),
        ("a.f(x: int, y: int) -> A  GET /A", "a.f(y: int, x: int) -> A  GET /A", False),
        ("a.f() -> A  GET /A", "b.f() -> A  GET /A", False),
        ("halopsa.A.f(x: int) -> A", "halopsa.A.f(x: int, *, y: str | None=None) -> A", True),
        ("halopsa.A.f(x: int) -> A", "halopsa.A.f(x: int) -> A  async", False),
        ("halopsa.A.f() -> A", "halopsa.A.f: A  property", False),
        ("halopsa.A.f: int = 5", "halopsa.A.f: int = 6", False),
        ("halopsa export --out: option", "halopsa export --file: option", False),
        ("halopsa $HALOPSA_A: environment variable", "halopsa $HALOPSA_B: environment variable", False),
    ],
)
def test_what_breaks_callers(old: str, new: str, fine: bool) -> None:
    assert apitxt.lost([old], [new]) == ([] if fine else [old])


def test_the_list_must_be_readable(project: Project) -> None:
    fine = "0.2.0 halopsa $HALOPSA_A: environment variable\n"
    (project.spec / "api.removed").write_text(f"# Why.\nsome day\n0.2.0 nonsense\n{fine}", encoding="utf-8")
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert "spec/api.removed:2:1: not a version and a line of api.txt: 'some day'" in result.output
    assert "spec/api.removed:3:1:" in result.output
    assert "spec/api.removed:4:1:" not in result.output


def test_the_version_must_be_one(project: Project) -> None:
    result = run("build", *project.where, "--accept-removed", "soon")
    assert result.exit_code == 2
    assert "'soon' is no version" in result.output


def test_an_old_name_keeps_its_line(project: Project) -> None:
    edit = (JOBS, DELETE, '  remove: {kind: delete, delete: "/{id}", was: delete, until: "2.0.0"}\n')
    project.edit(edit)
    result = run("build", *project.where)
    assert result.exit_code == 0, result.output
    assert f"{GONE}  old name of jobs.remove, until 2.0.0" in project.lines()
    assert GONE.replace("delete(", "remove(") in project.lines()


# In a repository


def git(root: Path, *args: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(root), *identity, *args]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - words of this file


def test_in_a_repository_what_was_committed_counts(project: Project) -> None:
    git(project.root, "init", "--quiet")
    git(project.root, "add", "spec")
    git(project.root, "commit", "--quiet", "-m", "one")
    # Dropping the line by hand hides nothing.
    project.edit(DROP)
    (project.spec / "api.txt").write_text(
        apitxt.text(line for line in project.lines() if line != GONE), encoding="utf-8"
    )
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert f"removed: {GONE}" in result.output
    # A method that was never committed may go again.
    extra = '  fetch: {kind: get, get: "/{id}"}\n'
    project.edit((JOBS, DELETE, DELETE + extra))
    assert run("build", *project.where).exit_code == 0
    assert any(line.startswith("jobs.fetch(") for line in project.lines())
    project.edit()
    assert run("build", *project.where).exit_code == 0


def test_older_revisions_have_their_lines_in_spec_itself(project: Project) -> None:
    git(project.root, "init", "--quiet")
    git(project.root, "add", "spec")
    git(project.root, "commit", "--quiet", "-m", "one")
    project.edit(DROP)
    (project.spec / "api.txt").unlink()
    project.spec.rename(project.root / "halopsa")
    project.spec.mkdir()
    moved = (project.root / "halopsa").rename(project.spec / "halopsa")
    where = ("--spec", moved, *project.where[2:])
    result = run("build", *where)
    assert result.exit_code == 1
    assert f"removed: {GONE}" in result.output
    assert run("build", *where, "--accept-removed", "0.2.0").exit_code == 0
    assert run("check", *where, "--since", "HEAD").exit_code == 0
    (moved / "api.removed").unlink()
    git(project.root, "add", "spec")
    git(project.root, "commit", "--quiet", "-m", "moved")
    assert run("check", *where).exit_code == 0
    result = run("check", *where, "--since", "HEAD~1")
    assert result.exit_code == 1
    assert f"removed: {GONE}" in result.output


def test_check_can_look_further_back(project: Project) -> None:
    git(project.root, "init", "--quiet")
    git(project.root, "add", "spec")
    git(project.root, "commit", "--quiet", "-m", "one")
    project.edit(DROP)
    (project.spec / "api.txt").unlink()
    git(project.root, "commit", "--quiet", "-am", "the face is gone")
    assert run("build", *project.where).exit_code == 0
    assert run("check", *project.where).exit_code == 0
    result = run("check", *project.where, "--since", "HEAD~1")
    assert result.exit_code == 1
    assert f"removed: {GONE}" in result.output
    for revision in ("nowhere", "--output=x", "a..b"):
        assert run("check", *project.where, "--since", revision).exit_code == 2
