"""The notebook: its numbers are those of the tenant, and nothing was changed."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.docs.blocks import PAGES, blocks_of


def check(halo: Sandbox, folder: Path) -> None:
    assert {request.method for request in halo.requests if not request.path.endswith("/token")} == {"GET"}
    shown = [block.output or "" for block in blocks_of(PAGES / "recipes/notebook.md")]
    with HaloPsaClient(**halo.connection) as client:
        tickets = client.tickets.list_all(open_only=True, names=True).to_list()
    assert shown[0] == f"{len(tickets)}\n"
    teams = Counter(ticket.team_name for ticket in tickets)
    assert {
        name: int(count) for name, count in re.findall(r"^(\S.*\S) +(\d+)$", shown[1], re.MULTILINE)
    } == teams
