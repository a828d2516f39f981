"""The wheel: what it holds, what it says of itself, and that it works alone."""

from __future__ import annotations

import email
import email.message
import importlib.util
import os
import re
import subprocess
import sys
import venv
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[3]
BASE = {"requests", "urllib3", "attrs", "cattrs", "tenacity", "click"}
DEVELOPMENT = ("yaml", "jinja2", "jsonschema", "werkzeug", "waitress", "pytest", "orjson")


def execute(*command: str | Path, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run a program without what this test's environment says of HaloPSA or of Python paths."""
    env = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith(("HALOPSA_", "PYTHONPATH", "COV"))
    }
    done = subprocess.run(  # noqa: S603 - interpreters of our own making
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, timeout=300
    )
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    there = all(map(importlib.util.find_spec, ("hatchling", "hatch_fancy_pypi_readme")))
    isolated = ["--no-isolation"] if there else []
    execute(sys.executable, "-m", "build", "--wheel", *isolated, "--outdir", out, ROOT, cwd=out)
    (found,) = out.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def metadata(wheel: Path, files: set[str]) -> email.message.Message:
    (name,) = (name for name in files if name.endswith(".dist-info/METADATA"))
    with zipfile.ZipFile(wheel) as archive:
        return email.message_from_bytes(archive.read(name))


def test_holds_the_package_and_nothing_else(files: set[str]) -> None:
    own = {name for name in files if ".dist-info/" not in name}
    shim = "halopsa_integration.py"  # the name that the lead service's document imports
    assert {name.partition("/")[0] for name in own} == {"halopsa", shim}
    own.remove(shim)
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "halopsa").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    } - {"halopsa/core/README.md"}
    assert own == package
    assert {Path(name).suffix for name in own} == {".py", ".json", ".typed", ".md", ".html", ".css"}
    pages = {name for name in own if Path(name).suffix in (".html", ".css")}
    assert {name.rpartition("/")[0] for name in pages} == {"halopsa/leads/pages/templates"}
    assert all("/plugin/data/" in name for name in own if name.endswith(".md"))


def test_holds_types_and_facts(files: set[str]) -> None:
    assert "halopsa/py.typed" in files
    for folder in ("resources", "entities"):
        facts = {path.name for path in (ROOT / "halopsa" / "facts" / folder).glob("*.json")}
        assert facts
        assert {f"halopsa/facts/{folder}/{name}" for name in facts} <= files


def test_is_light(wheel: Path) -> None:
    """HaloPSA's client, the lead service and each of the other clients have a limit of their own."""
    with zipfile.ZipFile(wheel) as archive:
        sizes: Counter[str] = Counter()
        for entry in archive.infolist():
            folder = re.match(r"halopsa/(?:integrations/\w+|leads/apollo|leads)/", entry.filename)
            names = 2 * len(entry.filename) + 76  # twice in an archive, with what stands before them
            sizes[folder[0] if folder else "the rest"] += entry.compress_size + names
    assert sizes.pop("the rest") < 3_850_000  # 911 schemas; what only older builds have stays
    assert len(sizes) == 5
    assert max(sizes.values()) < 260_000  # that of Planhat, whose 30 lists name their filters in both clients


def test_nothing_is_imported_before_it_is_used() -> None:
    code = """
import re
import sys
def loaded():
    names = [name for name in ("requests", "cattrs", "tenacity", "attrs") if name in sys.modules]
    parts = ("halopsa.models.", "halopsa.types", "halopsa.api", "halopsa.resources.", "halopsa.sandbox", "halopsa.cli.")
    made = (name for name in sys.modules if not name.endswith("._attributes"))
    return names + sorted(name for name in made if name.startswith(parts))
import halopsa
print(*loaded())
client = halopsa.HaloPsaClient(tenant="acme", client_id="id", client_secret="secret")
print(*loaded())
client.tickets.list_all(open_only=True)
client.api.tax
print(*loaded()[4:])
from halopsa.models.ticket import Ticket
print(*(name for name in loaded() if name.startswith("halopsa.models.")))
"""
    before, ready, used, models = execute(sys.executable, "-c", code, cwd=ROOT).stdout.splitlines()
    assert before == ""
    assert ready == "requests cattrs tenacity attrs"
    assert (
        used
        == "halopsa.api halopsa.api.tax halopsa.models._base halopsa.models.ticket_row halopsa.resources.tickets"
    )
    assert models == "halopsa.models._base halopsa.models.ticket halopsa.models.ticket_row"


def test_says_what_it_is(metadata: email.message.Message) -> None:
    assert metadata["Name"] == "halopsa-client"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_its_text_has_no_links_into_the_repository(metadata: email.message.Message) -> None:
    text = str(metadata.get_payload())
    assert "# halopsa\n" in text
    assert "| make a first call | Quickstart, Credentials |" in text
    assert 'pip install "halopsa-client[async]"' in text
    links = [*re.findall(r"\]\(([^)]*)\)", text), *re.findall(r"^\[[^\]]+\]: (.*)$", text, re.MULTILINE)]
    assert [target for target in links if not target.startswith(("https://", "#"))] == []
    without_code = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    assert re.findall(r"\[[^\]\n]+\](?!\()", without_code) == []  # no name of a link that leads nowhere


def test_needs_few_packages_within_bounds(metadata: email.message.Message) -> None:
    needed = [Requirement(line) for line in metadata.get_all("Requires-Dist", [])]
    base = [need for need in needed if need.marker is None]
    assert {need.name for need in base} == BASE
    for need in base:
        assert sorted(bound.operator for bound in need.specifier) == ["<", ">="], str(need)


def test_version_is_that_of_the_package(metadata: email.message.Message) -> None:
    import halopsa

    assert metadata["Version"] == halopsa.__version__


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and what it asks for; its bin directory."""
    home = tmp_path_factory.mktemp("alone")
    venv.create(home, with_pip=False)
    found = home / ("Scripts" if os.name == "nt" else "bin")
    pip = (sys.executable, "-m", "pip", "--python", found / "python")
    execute(*pip, "install", "--quiet", "--disable-pip-version-check", wheel, cwd=home)
    return found


_TRY = f"""
import halopsa, importlib.util
present = [name for name in {DEVELOPMENT!r} if importlib.util.find_spec(name)]
assert not present, present
client = halopsa.HaloPsaClient(tenant="acme", client_id="id", client_secret="secret")
names = [name for name in dir(client) if not name.startswith("_")]
for name in names:
    resource = getattr(client, name)
assert "tickets" in names, names
from halopsa._api import API
from halopsa.core.records.decode import decode, model
for name in API.entity_names():
    decode(model(API, name), {{"id": 1}})
print("works", halopsa.__file__)
"""


def test_works_alone(installed: Path, tmp_path: Path) -> None:
    done = execute(installed / "python", "-W", "error", "-c", _TRY, cwd=tmp_path)
    assert done.stdout.startswith(f"works {installed.parent}")


def test_has_its_command(installed: Path, tmp_path: Path) -> None:
    assert "HALOPSA_CLIENT_ID" in execute(installed / "halopsa", "--help", cwd=tmp_path).stdout
    done = execute(installed / "halopsa", "check", cwd=tmp_path, check=False)
    assert done.returncode == 2
    assert "HALOPSA_CLIENT_SECRET" in done.stdout
    assert done.stderr == ""
    done = execute(installed / "halopsa", "sandbox", cwd=tmp_path, check=False)
    assert done.returncode == 1
    assert "halopsa-client[sandbox]" in done.stderr
