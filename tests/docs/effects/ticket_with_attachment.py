"""A ticket with files: one ticket, each log once, as it was."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        tickets = [
            one for one in client.tickets.list_all(client_id=102) if one.summary == "Backup of FS-01 failed"
        ]
        assert len(tickets) == 1
        files = {
            file.filename: client.attachments.download(file.id)
            for file in client.tickets.attachments(tickets[0].id)
        }
        assert files == {log.name: log.read_bytes() for log in folder.glob("backup-*.log")}
        names = [file.filename for file in client.tickets.attachments(tickets[0].id)]
    assert names == ["backup-2026-06-30.log", "backup-2026-07-01.log"]
