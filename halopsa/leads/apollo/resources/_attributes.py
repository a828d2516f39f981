# Generated from spec/apollo/resources. Do not edit.
"""The resources of a client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.leads.apollo.resources.auth import Auth
    from halopsa.leads.apollo.resources.people import People
    from halopsa.leads.apollo.resources.search import Search


class ResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def auth(self) -> Auth:
        """Whether a key is good."""
        from halopsa.leads.apollo.resources.auth import Auth

        return Auth(self)

    @lazy
    def people(self) -> People:
        """People and where they work. What is found costs credits of the team."""
        from halopsa.leads.apollo.resources.people import People

        return People(self)

    @lazy
    def search(self) -> Search:
        """Search for people by their work."""
        from halopsa.leads.apollo.resources.search import Search

        return Search(self)
