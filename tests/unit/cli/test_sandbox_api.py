"""``halopsa sandbox --api``: the stand-in of another API at the command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from halopsa.integrations.planhat import PlanhatClient
from tests.unit.cli.kit import flat, run


def test_it_serves_until_it_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-m", "halopsa", "sandbox", "--api", "planhat", "--port", "0", "--rows", "4"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        try:
            assert process.stdout is not None
            assert "A stand-in of planhat" in process.stdout.readline()
            for _ in range(4):
                name, _, text = process.stdout.readline().removeprefix("export ").strip().partition("=")
                monkeypatch.setenv(name, text)
            with PlanhatClient.from_env() as client:
                assert len(client.companies.list_all().to_list()) == 4
        finally:
            process.terminate()


def test_options_of_the_local_tenant_are_refused() -> None:
    result = run("sandbox", "--api", "planhat", "--dialect", "inventory", "--count", "stuck")
    assert result.exit_code == 2
    assert "--dialect, --count: only the local tenant of HaloPSA has it" in flat(result)


def test_an_unknown_api_is_refused() -> None:
    result = run("sandbox", "--api", "nothing")
    assert result.exit_code == 1
    assert "there is no API called 'nothing'" in flat(result)
