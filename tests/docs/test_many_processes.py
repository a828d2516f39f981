"""The recipes of the pages for many processes: each runs as it stands there, and shares what it says it shares."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.docs.runs import run_by
from tests.docs.scripts import FOUR, counted, given, logins, shown, start, text_of

Message = MutableMapping[str, Any]  # Any: as ASGI has it


@pytest.fixture
def halo() -> Iterator[Sandbox]:
    with Sandbox() as halo:
        yield halo


class Served:
    """An application between its start and its end, without a server."""

    def __init__(self, app: Any) -> None:  # noqa: ANN401 - any ASGI application
        self._app = app
        self._told: asyncio.Queue[Message] = asyncio.Queue()
        self._said: asyncio.Queue[Message] = asyncio.Queue()

    async def _lifespan(self, step: str) -> None:
        await self._told.put({"type": f"lifespan.{step}"})
        assert (await self._said.get())["type"] == f"lifespan.{step}.complete"

    async def __aenter__(self) -> Served:
        scope = {"type": "lifespan", "asgi": {"version": "3.0"}}
        self._task = asyncio.create_task(self._app(scope, self._told.get, self._said.put))
        await self._lifespan("startup")
        return self

    async def __aexit__(self, *args: object) -> None:
        await self._lifespan("shutdown")
        await self._task

    async def get(self, path: str) -> tuple[int, object]:
        """Return the status and the JSON of an answer."""
        scope: Message = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [],
        }
        said: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Message) -> None:
            said.append(message)

        await self._app(scope, receive, send)
        return said[0]["status"], json.loads(b"".join(message.get("body", b"") for message in said[1:]))


def test_a_web_application_has_one_client(
    halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in given(halo).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HALOPSA_BUDGET", str(tmp_path / "budget.db"))
    names: dict[str, Any] = {"__name__": "web"}
    exec(compile(text_of("web.py"), "web.py", "exec"), names)  # noqa: S102 - our own text

    async def main() -> list[tuple[int, object]]:
        async with Served(names["app"]) as served:
            numbers = (7, 136, 483, 926, 999_999)
            return await asyncio.gather(*(served.get(f"/tickets/{n}") for n in numbers * 4))

    found = asyncio.run(main())
    assert found[:5] == [
        *((200, {"id": n, "summary": text}) for n, text in zip((7, 136, 483, 926), FOUR, strict=True)),
        (404, {"detail": "Not Found"}),
    ]
    assert found == found[:5] * 4
    assert logins(halo) == 1
    assert list(counted(tmp_path / "budget.db").values()) == [len(halo.requests)] == [21]


def test_a_pool_of_workers_shares_a_budget(halo: Sandbox, tmp_path: Path) -> None:
    budget = tmp_path / "budget.db"
    assert shown(start("workers.py", tmp_path, **given(halo), HALOPSA_BUDGET=str(budget))) == FOUR
    assert list(counted(budget).values()) == [len(halo.requests)]
    assert len(halo.requests) == 4 + logins(halo)
    assert 1 <= logins(halo) <= 4


def test_cron_jobs_share_the_budget_and_the_token(halo: Sandbox, tmp_path: Path) -> None:
    table, script = run_by("open_tickets.py")
    *settings, line = table.text.replace("/var/lib/halo", str(tmp_path)).splitlines()
    shared = dict(setting.split("=") for setting in settings)
    assert re.fullmatch(r"(?:[\d*/,-]+ +){5}\w+ +/\S+/python /\S+/open_tickets\.py", line)
    assert script.comment == "recipe: open_tickets.py"
    started = [start("open_tickets.py", tmp_path, **given(halo), **shared) for _ in range(3)]
    first = [shown(process) for process in started]
    later = shown(start("open_tickets.py", tmp_path, **given(halo), **shared))
    assert [line.split(" ", 1)[1] for line in later] == FOUR
    assert first == [later] * 3
    assert logins(halo) == 1
    assert list(counted(tmp_path / "budget.db").values()) == [len(halo.requests)]


def test_several_tenants_in_one_process(tmp_path: Path) -> None:
    with Sandbox() as acme, Sandbox() as beacon:
        with HaloPsaClient(**beacon.connection) as client:
            client.tickets.create(summary="One more")
        beacon.requests.clear()
        first = {"acme": acme, "beacon": beacon}
        lines = [
            line
            for name, halo in first.items()
            for line in (
                f"[{name}]",
                *(f"{key} = {json.dumps(value)}" for key, value in halo.connection.items()),
            )
        ]
        (tmp_path / "tenants.toml").write_text("\n".join(lines), encoding="utf-8")
        for _ in range(2):
            assert shown(start("tenants.py", tmp_path)) == ["acme 190", "beacon 191"]
        assert [logins(halo) for halo in first.values()] == [1, 1]
        assert counted(tmp_path / "budget.db") == {
            halo.base_url.partition("://")[2]: len(halo.requests) for halo in first.values()
        }
    assert len((tmp_path / "tokens").read_text(encoding="ascii").splitlines()) == 3
