"""Sandboxed: the lead service before a local tenant, in a folder that is gone afterwards, with a key to try it."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import attrs

from halopsa.client import HaloPsaClient
from halopsa.sandbox.apis.server import ApiSandbox
from halopsa.sandbox.server import Sandbox, environment

from . import local_tenant
from .settings import Settings
from .store import keys
from .store.engine import Database

__all__ = ["Surroundings", "first_key", "surroundings"]

_URL: Final = "HALOPSA_LEADS_URL"
_KEY: Final = "HALOPSA_LEADS_API_KEY"
_APOLLO: Final = "halopsa.leads.apollo"


@attrs.frozen
class Surroundings:
    """What stands in for the world around a service."""

    tenant: Sandbox
    apollo: ApiSandbox
    settings: Settings

    def connect(self, deadline: float, token: Callable[[], str] | None = None) -> HaloPsaClient:
        """Make a client of the local tenant."""
        if token is not None:
            url = self.tenant.base_url
            return HaloPsaClient(base_url=url, token_source=token, deadline=deadline, read_only=True)
        return HaloPsaClient(**self.tenant.connection, deadline=deadline)

    def environment(self, url: str, key: str) -> dict[str, str]:
        """The variables that lead to the service, and to its tenant."""
        return {_URL: url, _KEY: key, **environment(self.tenant.connection)}


@contextlib.contextmanager
def surroundings(database: str | None, config: str | None) -> Iterator[Surroundings]:
    """Start a local tenant that has what the mapping names, and a stand-in of Apollo.

    Nothing of this machine's own settings is used.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        settings = Settings.load({}, database=database or str(folder / "leads.db"), config=config)
        tenant = stack.enter_context(Sandbox(now=datetime.now(UTC)))
        with HaloPsaClient(**tenant.connection) as client:
            local_tenant.prepare(client)
        tenant.requests.clear()
        yield Surroundings(tenant, stack.enter_context(ApiSandbox(_APOLLO)), settings)


def first_key(database: Database, now: float) -> str:
    """Make a key that may do all."""
    with database.writing() as c:
        return keys.create(c, "sandbox", ("admin",), now=now)
