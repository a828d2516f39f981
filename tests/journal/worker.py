"""A process that writes many contacts with a journal, to be killed: ``python -m tests.journal.worker JOB``."""

from __future__ import annotations

import json
import sys
from typing import Any

from halopsa import HaloPsaClient, Progress, RateLimitConfig
from halopsa._api import API

Json = dict[str, Any]  # Any: JSON


def rows(many: int) -> list[Json]:
    """The contacts of a job."""
    return [
        {"name": f"Ada Number{n}", "emailaddress": f"number{n}@many.example", "client_id": 1, "site_id": 1}
        for n in range(many)
    ]


def settle_at_once() -> None:
    """Let nobody wait for lists: the local tenant shows at once what was written."""
    vars(API.writes)["write_settles"] = 0.01


def main(job: Json) -> None:
    """Write the contacts; tell each row that was looked at on a line of its own."""

    def tell(progress: Progress) -> None:
        print(progress.rows, flush=True)

    settle_at_once()
    with HaloPsaClient(**job["connection"], rate_limit=RateLimitConfig(enabled=False)) as client:
        report = client.contacts.create_many(rows(job["many"]), journal=job["journal"], progress=tell)
    left = len(report.results) - len(report.done)
    sys.exit(3 if left else 0)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
