# Generated from spec/leads/resources. Do not edit.
"""The resources of an async client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.leads.aio.resources.analytics import AsyncAnalytics
    from halopsa.integrations.leads.aio.resources.config import AsyncConfig
    from halopsa.integrations.leads.aio.resources.deliveries import AsyncDeliveries
    from halopsa.integrations.leads.aio.resources.errors import AsyncErrors
    from halopsa.integrations.leads.aio.resources.health import AsyncHealth
    from halopsa.integrations.leads.aio.resources.history import AsyncHistory
    from halopsa.integrations.leads.aio.resources.leads import AsyncLeads
    from halopsa.integrations.leads.aio.resources.opportunities import AsyncOpportunities
    from halopsa.integrations.leads.aio.resources.people import AsyncPeople
    from halopsa.integrations.leads.aio.resources.prospects import AsyncProspects
    from halopsa.integrations.leads.aio.resources.suppressions import AsyncSuppressions
    from halopsa.integrations.leads.aio.resources.webhooks import AsyncWebhooks


class AsyncResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def analytics(self) -> AsyncAnalytics:
        """Figures of the service."""
        from halopsa.integrations.leads.aio.resources.analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @lazy
    def config(self) -> AsyncConfig:
        """Settings of the service."""
        from halopsa.integrations.leads.aio.resources.config import AsyncConfig

        return AsyncConfig(self)

    @lazy
    def deliveries(self) -> AsyncDeliveries:
        """What webhooks were told, and what they were not."""
        from halopsa.integrations.leads.aio.resources.deliveries import AsyncDeliveries

        return AsyncDeliveries(self)

    @lazy
    def errors(self) -> AsyncErrors:
        """What went wrong in the service."""
        from halopsa.integrations.leads.aio.resources.errors import AsyncErrors

        return AsyncErrors(self)

    @lazy
    def health(self) -> AsyncHealth:
        """How the service is."""
        from halopsa.integrations.leads.aio.resources.health import AsyncHealth

        return AsyncHealth(self)

    @lazy
    def history(self) -> AsyncHistory:
        """What happened to leads."""
        from halopsa.integrations.leads.aio.resources.history import AsyncHistory

        return AsyncHistory(self)

    @lazy
    def leads(self) -> AsyncLeads:
        """Leads that go into HaloPSA."""
        from halopsa.integrations.leads.aio.resources.leads import AsyncLeads

        return AsyncLeads(self)

    @lazy
    def opportunities(self) -> AsyncOpportunities:
        """Opportunities of prospects."""
        from halopsa.integrations.leads.aio.resources.opportunities import AsyncOpportunities

        return AsyncOpportunities(self)

    @lazy
    def people(self) -> AsyncPeople:
        """What is kept of people: to be shown to them, and to be erased when they ask for it."""
        from halopsa.integrations.leads.aio.resources.people import AsyncPeople

        return AsyncPeople(self)

    @lazy
    def prospects(self) -> AsyncProspects:
        """Leads that became prospects."""
        from halopsa.integrations.leads.aio.resources.prospects import AsyncProspects

        return AsyncProspects(self)

    @lazy
    def suppressions(self) -> AsyncSuppressions:
        """People who asked not to be contacted. Addresses are kept as hashes only, so the list tells nobody's."""
        from halopsa.integrations.leads.aio.resources.suppressions import AsyncSuppressions

        return AsyncSuppressions(self)

    @lazy
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that the service tells what happens; see verify_webhook."""
        from halopsa.integrations.leads.aio.resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
