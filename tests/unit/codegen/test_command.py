"""The commands: what they write, what they say, how they exit."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen import __main__ as cli
from codegen.render import output
from tests.unit.codegen.demo import Edit, write

JOBS, JOB = "resources/jobs.yaml", "entities/Job.yaml"
REPO = Path(__file__).resolve().parents[3]


def run(*args: object) -> Result:
    result = CliRunner().invoke(cli.main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


class Project:
    """A manifest and the package made from it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.spec, self.package = write(root), root / "pkg"
        self.where = ("--spec", self.spec, "--package", self.package)

    def edit(self, *edits: Edit) -> None:
        shutil.rmtree(self.spec)
        write(self.root, *edits)

    def files(self) -> dict[str, bytes]:
        found = (path for path in self.package.rglob("*") if path.is_file())
        return {path.relative_to(self.package).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    assert run("build", *made.where).exit_code == 0
    return made


def test_build_writes_everything_once(tmp_path: Path) -> None:
    project = Project(tmp_path)
    first = run("build", *project.where)
    assert first.output == "45 files, 45 written, 0 removed\n"
    stamps = {path: path.stat().st_mtime_ns for path in project.package.rglob("*")}
    assert run("build", *project.where).output == "45 files, 0 written, 0 removed\n"
    assert {path: path.stat().st_mtime_ns for path in project.package.rglob("*")} == stamps
    assert run("check", *project.where).output == "45 generated files are current\n"


def test_build_touches_only_what_changed(project: Project) -> None:
    project.edit((JOBS, "doc: Jobs to do.", "doc: Jobs that were done."))
    assert run("build", *project.where).output == "45 files, 5 written, 0 removed\n"


def test_build_removes_what_is_no_longer_called_for(project: Project) -> None:
    (project.spec / "entities/Project.yaml").unlink()
    refused = run("build", *project.where)
    assert "removed: halopsa.models.project.Project: class" in refused.output
    accepted = run("build", *project.where, "--accept-removed", "0.2.0")
    assert accepted.output == "41 files, 0 written, 4 removed\n"
    assert not [name for name in project.files() if "roject" in name]


def test_build_removes_only_what_was_generated(project: Project) -> None:
    mine = project.package / "models" / "mine.py"
    mine.write_text("x = 1\n", encoding="utf-8")
    (project.package / "models" / "__pycache__").mkdir()
    (project.package / "models" / "__pycache__" / "x.pyc").write_bytes(b"")
    (project.package / "elsewhere.py").write_text("y = 1\n", encoding="utf-8")
    before = project.files()
    project.edit((JOBS, "doc: Jobs to do.", "doc: Other."))
    result = run("build", *project.where)
    assert result.exit_code == 1
    assert result.output == "not generated, so not removed: models/mine.py; move or delete it\n"
    assert project.files() == before
    mine.unlink()
    assert run("build", *project.where).exit_code == 0
    assert "elsewhere.py" in project.files()


def test_build_writes_nothing_when_the_manifest_has_mistakes(project: Project) -> None:
    before = project.files()
    project.edit(
        (JOBS, "doc: Jobs to do.", "doc: Other."),
        (JOB, "wire: dateclosed", "wire: dateclose"),
        (JOBS, "page: numbered", "page: x"),
    )
    result = run("build", *project.where)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "spec/entities/Job.yaml:8:38: Faults has no field 'dateclose', did you mean 'dateclosed'?",
        "spec/resources/jobs.yaml:12:5: page style 'x' does not exist",
        "2 problem(s) in the manifest",
    ]
    assert project.files() == before


def test_build_refuses_what_escapes_the_rules(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = project.files()
    monkeypatch.setattr("codegen.safe.doc", lambda text: f'{text}"""\nimport os\n"""')
    project.edit((JOBS, "doc: Jobs to do.", "doc: Other."))
    result = run("build", *project.where)
    assert result.exit_code == 1
    assert result.output.startswith("refused: ")
    assert project.files() == before


def test_check_shows_what_was_edited(project: Project) -> None:
    path = project.package / "models" / "note.py"
    path.write_text(
        path.read_text(encoding="utf-8").replace("A note of a job.", "A mote of a job."), encoding="utf-8"
    )
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert "--- pkg/models/note.py\n+++ pkg/models/note.py (spec)\n" in result.output
    assert '-    """A mote of a job.' in result.output
    assert '+    """A note of a job.' in result.output
    assert "1 generated file(s) are stale; run `make gen` and commit the result" in result.output


def test_check_names_missing_and_surplus_files(project: Project) -> None:
    (project.package / "models" / "note.py").unlink()
    (project.package / "facts" / "entities" / "Old.json").write_text("{}", encoding="utf-8")
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert result.output.splitlines()[:2] == [
        "pkg/models/note.py: missing",
        "pkg/facts/entities/Old.json: no longer in the manifest",
    ]
    assert "2 generated file(s) are stale" in result.output


def test_check_sees_line_ends_and_odd_bytes(project: Project) -> None:
    path = project.package / "models" / "note.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert "pkg/models/note.py: line ends differ" in run("check", *project.where).output
    path.write_bytes(b"\xff\xfe")
    assert "-\ufffd\ufffd" in run("check", *project.where).output


def test_long_differences_are_cut(project: Project) -> None:
    (project.package / "resources" / "jobs.py").write_text("", encoding="utf-8")
    lines = run("check", *project.where).output.splitlines()
    assert len(lines) == 62
    assert lines[60].startswith("... ")
    assert lines[60].endswith(" more lines")


def test_check_of_a_package_that_is_not_there(tmp_path: Path) -> None:
    project = Project(tmp_path)
    result = run("check", *project.where)
    assert result.exit_code == 1
    assert "pkg/resources/_attributes.py: missing" in result.output
    assert not project.package.exists()


def test_lint(project: Project) -> None:
    assert run("lint", "--spec", project.spec).output == "2 resources, 10 operations, 5 models: no problems\n"
    project.edit((JOBS, "page: numbered", "page: x"))
    result = run("lint", "--spec", project.spec)
    assert result.exit_code == 1
    assert result.output.endswith("1 problem(s) in the manifest\n")


def test_import(tmp_path: Path) -> None:
    spec = write(tmp_path)
    source = tmp_path / "api.json"
    source.write_text(
        json.dumps(
            {
                "paths": {"/A": {"get": {}}},
                "components": {"schemas": {"S": {"properties": {"a": {"type": "int"}}}}},
            }
        ),
        encoding="utf-8",
    )
    result = run("import-openapi", source, "--spec", spec)
    assert result.output.startswith("1 entities, 1 fields, 1 operations, 0 parameters, 1 paths; 1 repairs; ")
    assert sorted(p.name for p in (spec / "upstream").rglob("*") if p.is_file()) == [
        "A.yaml",
        "S.yaml",
        "sources.lock",
    ]
    source.write_text("{", encoding="utf-8")
    broken = run("import-openapi", source, "--spec", spec)
    assert (broken.exit_code, broken.output) == (1, "api.json:1:2: not JSON from here on\n")


def test_help_names_every_command() -> None:
    text = run("--help").output
    assert all(name in text for name in ("build", "check", "lint", "import-openapi"))


def test_it_runs_as_a_module_from_anywhere(project: Project, tmp_path: Path) -> None:
    repo = Path(cli.__file__).resolve().parent.parent
    code = f"import sys, runpy; sys.path.insert(0, {str(repo)!r}); runpy.run_module('codegen', run_name='__main__')"
    done = subprocess.run(  # noqa: S603 - this interpreter, a fixed program
        [sys.executable, "-c", code, "check", *map(str, project.where)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "45 generated files are current\n")


def test_paths_are_plain(tmp_path: Path) -> None:
    files = {"models/a.py": "x\n"}
    assert output.write(tmp_path / "new" / "package", files).changed == 1
    assert output.unused(tmp_path / "new" / "package", files) == []


# The manifest of the repository


def test_the_repository_is_clean_and_current() -> None:
    assert run("lint").exit_code == 0
    result = run("check")
    assert result.exit_code == 0, result.output


# Several APIs


@pytest.fixture
def apis(tmp_path: Path) -> Path:
    """Return a folder with the manifests of two APIs, each with a package of its own."""
    for name in ("one", "two"):
        made = write(tmp_path / "made", ("api.yaml", "package: halopsa", f"package: {name}"))
        (tmp_path / "spec").mkdir(exist_ok=True)
        made.rename(tmp_path / "spec" / name)
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text('__version__ = "1.0"\n', encoding="utf-8")
    errors = (REPO / "halopsa" / "errors.py").read_text(encoding="utf-8")
    for name in ("one", "two"):
        (tmp_path / name / "errors.py").write_text(errors, encoding="utf-8")
    return tmp_path / "spec"


def test_all_apis_are_built_each_into_its_package(apis: Path) -> None:
    done = run("build", "--spec", apis)
    assert done.output == "one: 45 files, 45 written, 0 removed\ntwo: 45 files, 45 written, 0 removed\n"
    for name in ("one", "two"):
        text = (apis.parent / name / "resources/jobs.py").read_text(encoding="utf-8")
        assert f"from {name}.types.jobs import" in text
        assert f"from spec/{name}/resources/jobs.yaml" in text
        assert "from halopsa.core.operations.resource import" in text
        assert not re.search(r"halopsa\.(?!core\.)", text)
        face = (apis / name / "api.txt").read_text(encoding="utf-8")
        assert f"{name}.models.job.Job: class(JobRow)\n" in face
    said = run("check", "--spec", apis)
    assert said.output == "one: 45 generated files are current\ntwo: 45 generated files are current\n"
    said = run("lint", "--spec", apis)
    assert said.output.splitlines() == [
        f"{name}: 2 resources, 10 operations, 5 models: no problems" for name in ("one", "two")
    ]
    found = json.loads(run("coverage", "--spec", apis, "--format", "json").output)
    assert {name: data["total"]["callable"] for name, data in found.items()} == {"one": 7, "two": 7}


def test_one_api_is_chosen_by_name(apis: Path) -> None:
    assert run("build", "--spec", apis, "--api", "two").output == "45 files, 45 written, 0 removed\n"
    assert not (apis.parent / "one/resources").exists()
    assert run("check", "--spec", apis, "--api", "one").exit_code == 1
    assert run("check", "--spec", apis, "--api", "two").exit_code == 0
    assert run("check", "--spec", apis).exit_code == 1
    refused = run("lint", "--spec", apis, "--api", "three")
    assert (
        refused.exit_code,
        "--api: spec has no manifest of 'three'; it has one, two" in refused.output,
    ) == (
        2,
        True,
    )
    refused = run("build", "--spec", apis, "--package", apis.parent / "x")
    assert (refused.exit_code, "--package is of one API" in refused.output) == (2, True)
    assert run("export-openapi", apis.parent / "x.json", "--spec", apis).exit_code == 2  # there is no halopsa
    assert run("export-openapi", apis.parent / "x.json", "--spec", apis, "--api", "one").exit_code == 0
    source = apis.parent / "x.json"
    assert run("import-openapi", source, "--spec", apis).exit_code == 2
    assert run("import-openapi", source, "--spec", apis, "--api", "one").exit_code == 0


def test_mistakes_of_all_apis_are_told_at_once(apis: Path) -> None:
    for name in ("one", "two"):
        path = apis / name / "resources/jobs.yaml"
        path.write_text(
            path.read_text(encoding="utf-8").replace("page: numbered", "page: x"), encoding="utf-8"
        )
    output = run("lint", "--spec", apis).output
    assert [line.split(":")[0] for line in output.splitlines() if "page style 'x'" in line] == [
        "spec/one/resources/jobs.yaml",
        "spec/two/resources/jobs.yaml",
    ]


def test_what_changes_is_told_by_api(apis: Path) -> None:
    new = apis.parent / "new"
    shutil.copytree(apis, new / "spec")
    jobs = new / "spec/two/resources/jobs.yaml"
    text = jobs.read_text(encoding="utf-8")
    jobs.write_text(text.replace('  delete: {delete: "/{id}"}\n', ""), encoding="utf-8")
    said = run("diff", apis, new).output
    assert said.startswith("== Breaking: 1\n\ntwo: jobs\n  breaking  client.jobs.delete: removed\n")
    assert "one" not in said
    assert run("diff", apis / "two", new / "spec/two").output == said.replace("two: ", "")
    assert run("diff", apis / "one", new).output == "nothing changes for callers\nverdict: none\n"
    shutil.rmtree(new / "spec/one")
    assert "\none: client\n  breaking  one: removed\n" in run("diff", apis, new).output
    assert "\none: client\n  feature   one: added\n" in run("diff", new, apis).output


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("package: Halo", "is not of the form"),
        ("package: halopsa.", "is not of the form"),
        ('package: "x\\nimport os"', "is not of the form"),
        ("package: halopsa, more: 1", "unknown key 'more'"),
    ],
)
def test_the_package_is_the_name_of_one(tmp_path: Path, given: str, said: str) -> None:
    output = run("lint", "--spec", write(tmp_path, ("api.yaml", "package: halopsa", given))).output
    assert said in output.splitlines()[0]
    assert output.startswith("spec/api.yaml:")


@pytest.mark.parametrize("given", ["class_prefix: halo", "class_prefix: Halo.Psa", 'class_prefix: ""'])
def test_the_classes_of_an_api_begin_with_the_start_of_a_name(tmp_path: Path, given: str) -> None:
    output = run("lint", "--spec", write(tmp_path, ("api.yaml", "class_prefix: HaloPsa", given))).output
    assert "is not the start of a class's name" in output


def test_docstrings_name_the_errors_of_the_api(tmp_path: Path) -> None:
    spec = write(tmp_path, ("api.yaml", "class_prefix: HaloPsa", "class_prefix: Demo"))
    assert run("build", "--spec", spec, "--package", tmp_path / "pkg").exit_code == 0
    text = (tmp_path / "pkg/resources/jobs.py").read_text(encoding="utf-8")
    assert "DemoOutcomeUnknownError: No readable answer came" in text
    assert "HaloPsa" not in text
