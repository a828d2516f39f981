"""Outside its environment: what a missing library is told as, in one line and without a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
#: Runs a module as ``python -m`` does, where these libraries cannot be imported.
SCRIPT = """\
import runpy, sys
for name in {lacking!r}:
    sys.modules[name] = None
sys.argv = {argv!r}
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


def run(*lacking: str, argv: list[str]) -> subprocess.CompletedProcess[str]:
    script = SCRIPT.format(lacking=lacking, argv=argv)
    return subprocess.run(  # noqa: S603 - this interpreter, a script written here
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize(
    ("module", "package"), [("yaml", "pyyaml"), ("jinja2", "jinja2"), ("jsonschema", "jsonschema")]
)
def test_the_generator_says_what_to_install(module: str, package: str) -> None:
    done = run(module, argv=["codegen", "lint"])
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"The generator needs {package}, which is not installed here: "
        "run `make setup`, then .venv/bin/python -m codegen\n"
    )


def test_the_command_says_what_the_sandbox_needs() -> None:
    done = run("werkzeug", argv=["halopsa", "sandbox", "--port", "0"])
    assert done.returncode == 1
    assert "halopsa-client[sandbox]" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_says_what_the_mcp_server_needs() -> None:
    done = run("mcp", argv=["halopsa", "mcp"])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == 'Error: The MCP server needs the MCP SDK: pip install "halopsa-client[mcp]"\n'


@pytest.mark.parametrize("module", ["starlette", "sqlalchemy", "uvicorn"])
def test_the_command_says_what_the_lead_service_needs(module: str) -> None:
    done = run(module, argv=["halopsa", "leads", "serve", "--sandbox"])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (f'Error: The lead service needs {module}: pip install "halopsa-client[leads]"\n')


def test_the_sandbox_says_what_it_needs() -> None:
    script = "import sys; sys.modules['waitress'] = None\nfrom halopsa.sandbox import Sandbox"
    done = subprocess.run(  # noqa: S603 - this interpreter, a script written here
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stderr.splitlines()[-1] == (
        'ImportError: The sandbox needs werkzeug and waitress: pip install "halopsa-client[sandbox]"'
    )
