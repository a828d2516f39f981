"""``halopsa leads worker`` in a process: it does what a server without workers has accepted; SIGTERM ends it with 0."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.integrations.leads import HaloIntegration
from halopsa.leads.local_tenant import prepare
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import run


@contextmanager
def process(env: dict[str, str], *arguments: str, begins: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a command of the service until the end of the block; give it with the line that says it has begun."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("HALOPSA_")}
    command = [sys.executable, "-m", "halopsa", "leads", *arguments]
    running = subprocess.Popen(  # noqa: S603 - our own
        command, env={**kept, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        assert running.stderr is not None
        lines = []
        for line in running.stderr:
            lines.append(line)
            if begins in line:
                break
        else:
            raise AssertionError("".join(lines))
        yield running, lines[-1]
    finally:
        if running.poll() is None:
            running.kill()
        running.communicate()


def test_a_worker_does_what_a_server_without_workers_accepted(tmp_path: Path) -> None:
    with ExitStack() as stack:
        halo = stack.enter_context(Sandbox(tickets=0, rate_limit=None))
        tenant = stack.enter_context(HaloPsaClient(**halo.connection))
        prepare(tenant)
        env = {f"HALOPSA_{name.upper()}": str(value) for name, value in halo.connection.items()}
        env["HALOPSA_LEADS_DATABASE"] = str(tmp_path / "leads.db")
        key = run("leads", "key", "create", "--database", env["HALOPSA_LEADS_DATABASE"]).stdout.strip()
        serve = ("serve", "--no-worker", "--port", "0")
        server, line = stack.enter_context(process(env, *serve, begins="answers at"))
        (url,) = re.findall(r"http://\S+(?=\. )", line)
        client = stack.enter_context(HaloIntegration(key, url, default_headers={"Prefer": "respond-async"}))
        accepted = client.leads.sync(email="ann@worker.test", source="csv")
        assert accepted.actions_taken == ["accepted"]
        assert tenant.contacts.list_all(search="ann@worker.test").to_list() == []

        worker, _ = stack.enter_context(process(env, "worker", begins="The worker is at work."))
        waiting = stack.enter_context(HaloIntegration(key, url))
        done = waiting.leads.sync(email="ann@worker.test", source="csv")
        assert (done.lead_id, done.actions_taken) == (accepted.lead_id, ["duplicate_found"])
        assert [row.id for row in tenant.tickets.list_all()] == [done.halopsa_ticket_id]
        for each, last in ((worker, "The worker has ended."), (server, "The lead service has ended.")):
            each.send_signal(signal.SIGTERM)
            _, said = each.communicate(timeout=30)
            assert (each.returncode, said.splitlines()[-1]) == (0, last)
            assert "ann@" not in said
