# Generated from spec/apollo/resources. Do not edit.
"""The resources of an async client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.leads.apollo.aio.resources.auth import AsyncAuth
    from halopsa.leads.apollo.aio.resources.people import AsyncPeople
    from halopsa.leads.apollo.aio.resources.search import AsyncSearch


class AsyncResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def auth(self) -> AsyncAuth:
        """Whether a key is good."""
        from halopsa.leads.apollo.aio.resources.auth import AsyncAuth

        return AsyncAuth(self)

    @lazy
    def people(self) -> AsyncPeople:
        """People and where they work. What is found costs credits of the team."""
        from halopsa.leads.apollo.aio.resources.people import AsyncPeople

        return AsyncPeople(self)

    @lazy
    def search(self) -> AsyncSearch:
        """Search for people by their work."""
        from halopsa.leads.apollo.aio.resources.search import AsyncSearch

        return AsyncSearch(self)
