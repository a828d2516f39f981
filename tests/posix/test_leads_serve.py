"""``halopsa leads serve --sandbox`` in a process: five lines first, then it answers; a signal ends it well."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from halopsa import HaloPsaClient
from halopsa.integrations.leads import HaloIntegration
from halopsa.leads.secret_key import secret_key
from halopsa.leads.settings import Settings, SettingsError
from tests.docs.blocks import ROOT
from tests.docs.runs import run_by
from tests.unit.cli.kit import run

NAMES = [
    "HALOPSA_LEADS_URL",
    "HALOPSA_LEADS_API_KEY",
    "HALOPSA_BASE_URL",
    "HALOPSA_CLIENT_ID",
    "HALOPSA_CLIENT_SECRET",
]


class Served:
    """A service in a process of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        # What this machine is set up with must not matter: it would be another tenant, another database.
        kept = {name: text for name, text in os.environ.items() if not name.startswith("HALOPSA_")}
        theirs = {"HALOPSA_LEADS_DATABASE": str(folder / "mine.db"), "HALOPSA_TENANT": "mine"}
        self.process = subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, "-m", "halopsa", "leads", "serve", *arguments],
            env={**kept, **theirs},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.variables: dict[str, str] = {}
        assert self.process.stdout is not None
        for _ in NAMES:
            line = self.process.stdout.readline()
            assert line.startswith("export "), line or self.process.communicate()
            name, _, text = line.removeprefix("export ").strip().partition("=")
            self.variables[name] = text

    def end(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """Send a signal; return the exit code and what was said beyond the five lines."""
        self.process.send_signal(number)
        out, error = self.process.communicate(timeout=30)
        return self.process.returncode, out, error


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    service = Served(tmp_path, "--sandbox")
    yield service
    if service.process.poll() is None:
        service.process.kill()
        service.process.communicate()


def test_it_prints_five_lines_and_answers_until_a_signal(served: Served, tmp_path: Path) -> None:
    assert list(served.variables) == NAMES
    given = served.variables
    with HaloIntegration(given["HALOPSA_LEADS_API_KEY"], given["HALOPSA_LEADS_URL"]) as leads:
        assert leads.health.check().status == "healthy"
    connection = {
        name: given[f"HALOPSA_{name.upper()}"] for name in ("base_url", "client_id", "client_secret")
    }
    with HaloPsaClient(**connection) as client:  # type: ignore[arg-type]  # texts by their names
        assert client.tickets.list(page_size=1)
    pages = given["HALOPSA_LEADS_URL"].replace("/api/v1", "/pages")
    with requests.get(pages, timeout=10) as page:
        assert (page.url, "<h1>Log in</h1>" in page.text) == (f"{pages}/login?next=%2Fpages%2Fleads", True)
    began = time.monotonic()
    code, out, error = served.end()
    assert (code, out) == (0, "")
    assert time.monotonic() - began < 10
    assert given["HALOPSA_LEADS_API_KEY"] not in error
    assert f"a browser shows at {pages}: log in with a key" in error
    assert error.splitlines()[-1] == "The lead service has ended."
    assert list(tmp_path.iterdir()) == []  # nothing of the machine's own settings was used


def test_the_first_example_of_the_documentation_runs(served: Served, tmp_path: Path) -> None:
    (block,) = run_by("leads")
    (tmp_path / "example.py").write_text(block.text)
    kept = {name: text for name, text in os.environ.items() if not name.startswith("HALOPSA_")}
    shims = os.pathsep.join(map(str, (ROOT, ROOT / ".shims")))
    done = subprocess.run(
        [sys.executable, "-W", "error", "example.py"],
        cwd=tmp_path,
        env={**kept, **served.variables, "PYTHONPATH": shims},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == (block.output, "")


def test_ctrl_c_ends_it_as_well(served: Served) -> None:
    code, out, error = served.end(signal.SIGINT)
    assert (code, out) == (0, "")
    assert error.splitlines()[-1] == "The lead service has ended."


def test_the_data_are_for_their_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "leads.db"
    assert run("leads", "key", "create", "--database", str(file)).exit_code == 0
    assert (file.parent.stat().st_mode | file.stat().st_mode) & 0o077 == 0


def test_a_secret_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    given = Settings.load({"HALOPSA_LEADS_DATABASE": str(tmp_path / "leads.db")})
    secret_key(given)
    file = tmp_path / "leads.db.key"
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        secret_key(given)
