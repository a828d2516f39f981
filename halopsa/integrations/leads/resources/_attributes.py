# Generated from spec/leads/resources. Do not edit.
"""The resources of a client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.leads.resources.analytics import Analytics
    from halopsa.integrations.leads.resources.config import Config
    from halopsa.integrations.leads.resources.deliveries import Deliveries
    from halopsa.integrations.leads.resources.errors import Errors
    from halopsa.integrations.leads.resources.health import Health
    from halopsa.integrations.leads.resources.history import History
    from halopsa.integrations.leads.resources.leads import Leads
    from halopsa.integrations.leads.resources.opportunities import Opportunities
    from halopsa.integrations.leads.resources.people import People
    from halopsa.integrations.leads.resources.prospects import Prospects
    from halopsa.integrations.leads.resources.suppressions import Suppressions
    from halopsa.integrations.leads.resources.webhooks import Webhooks


class ResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def analytics(self) -> Analytics:
        """Figures of the service."""
        from halopsa.integrations.leads.resources.analytics import Analytics

        return Analytics(self)

    @lazy
    def config(self) -> Config:
        """Settings of the service."""
        from halopsa.integrations.leads.resources.config import Config

        return Config(self)

    @lazy
    def deliveries(self) -> Deliveries:
        """What webhooks were told, and what they were not."""
        from halopsa.integrations.leads.resources.deliveries import Deliveries

        return Deliveries(self)

    @lazy
    def errors(self) -> Errors:
        """What went wrong in the service."""
        from halopsa.integrations.leads.resources.errors import Errors

        return Errors(self)

    @lazy
    def health(self) -> Health:
        """How the service is."""
        from halopsa.integrations.leads.resources.health import Health

        return Health(self)

    @lazy
    def history(self) -> History:
        """What happened to leads."""
        from halopsa.integrations.leads.resources.history import History

        return History(self)

    @lazy
    def leads(self) -> Leads:
        """Leads that go into HaloPSA."""
        from halopsa.integrations.leads.resources.leads import Leads

        return Leads(self)

    @lazy
    def opportunities(self) -> Opportunities:
        """Opportunities of prospects."""
        from halopsa.integrations.leads.resources.opportunities import Opportunities

        return Opportunities(self)

    @lazy
    def people(self) -> People:
        """What is kept of people: to be shown to them, and to be erased when they ask for it."""
        from halopsa.integrations.leads.resources.people import People

        return People(self)

    @lazy
    def prospects(self) -> Prospects:
        """Leads that became prospects."""
        from halopsa.integrations.leads.resources.prospects import Prospects

        return Prospects(self)

    @lazy
    def suppressions(self) -> Suppressions:
        """People who asked not to be contacted. Addresses are kept as hashes only, so the list tells nobody's."""
        from halopsa.integrations.leads.resources.suppressions import Suppressions

        return Suppressions(self)

    @lazy
    def webhooks(self) -> Webhooks:
        """Addresses that the service tells what happens; see verify_webhook."""
        from halopsa.integrations.leads.resources.webhooks import Webhooks

        return Webhooks(self)
