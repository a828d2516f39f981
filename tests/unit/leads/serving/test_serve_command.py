"""``halopsa leads serve`` and ``worker``: what is said when they cannot start."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.kit import flat, run


def test_a_taken_port_is_told(tmp_path: Path, free_port_taken: int) -> None:
    result = run(
        *("leads", "serve", "--sandbox", "--database", str(tmp_path / "x.db"), "--port", str(free_port_taken))
    )
    assert result.exit_code == 1
    assert f"Port {free_port_taken} of 127.0.0.1 cannot be used" in flat(result)


def test_without_a_tenant_the_settings_are_named(tmp_path: Path) -> None:
    for command in ("serve", "worker"):
        arguments = ["--port", "0"] if command == "serve" else []
        result = run("leads", command, *arguments, "--database", str(tmp_path / "x.db"))
        assert result.exit_code == 2
        assert "HALOPSA_CLIENT_ID" in flat(result)


def test_a_sandbox_has_a_tenant_of_its_own() -> None:
    result = run("leads", "serve", "--sandbox", "--tenant", "acme")
    assert result.exit_code == 2
    assert "--sandbox has a tenant of its own" in flat(result)
