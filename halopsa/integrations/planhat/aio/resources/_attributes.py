# Generated from spec/planhat/resources. Do not edit.
"""The resources of an async client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.planhat.aio.resources.activities import AsyncActivities
    from halopsa.integrations.planhat.aio.resources.assets import AsyncAssets
    from halopsa.integrations.planhat.aio.resources.calls import AsyncCalls
    from halopsa.integrations.planhat.aio.resources.campaigns import AsyncCampaigns
    from halopsa.integrations.planhat.aio.resources.churn import AsyncChurn
    from halopsa.integrations.planhat.aio.resources.companies import AsyncCompanies
    from halopsa.integrations.planhat.aio.resources.conversations import AsyncConversations
    from halopsa.integrations.planhat.aio.resources.custom_fields import AsyncCustomFields
    from halopsa.integrations.planhat.aio.resources.deals import AsyncDeals
    from halopsa.integrations.planhat.aio.resources.endusers import AsyncEndusers
    from halopsa.integrations.planhat.aio.resources.invoices import AsyncInvoices
    from halopsa.integrations.planhat.aio.resources.issues import AsyncIssues
    from halopsa.integrations.planhat.aio.resources.lean_companies import AsyncLeanCompanies
    from halopsa.integrations.planhat.aio.resources.licenses import AsyncLicenses
    from halopsa.integrations.planhat.aio.resources.line_items import AsyncLineItems
    from halopsa.integrations.planhat.aio.resources.metrics import AsyncMetrics
    from halopsa.integrations.planhat.aio.resources.notes import AsyncNotes
    from halopsa.integrations.planhat.aio.resources.nps import AsyncNps
    from halopsa.integrations.planhat.aio.resources.objectives import AsyncObjectives
    from halopsa.integrations.planhat.aio.resources.opportunities import AsyncOpportunities
    from halopsa.integrations.planhat.aio.resources.products import AsyncProducts
    from halopsa.integrations.planhat.aio.resources.projects import AsyncProjects
    from halopsa.integrations.planhat.aio.resources.sales import AsyncSales
    from halopsa.integrations.planhat.aio.resources.segment import AsyncSegment
    from halopsa.integrations.planhat.aio.resources.tasks import AsyncTasks
    from halopsa.integrations.planhat.aio.resources.tickets import AsyncTickets
    from halopsa.integrations.planhat.aio.resources.time_entries import AsyncTimeEntries
    from halopsa.integrations.planhat.aio.resources.timesheets import AsyncTimesheets
    from halopsa.integrations.planhat.aio.resources.users import AsyncUsers
    from halopsa.integrations.planhat.aio.resources.workspaces import AsyncWorkspaces


class AsyncResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def activities(self) -> AsyncActivities:
        """What endusers do. It is sent with the tenant token and cannot be read."""
        from halopsa.integrations.planhat.aio.resources.activities import AsyncActivities

        return AsyncActivities(self)

    @lazy
    def assets(self) -> AsyncAssets:
        """What companies have, with usage of its own."""
        from halopsa.integrations.planhat.aio.resources.assets import AsyncAssets

        return AsyncAssets(self)

    @lazy
    def calls(self) -> AsyncCalls:
        """Phone calls, as the older documentation has them."""
        from halopsa.integrations.planhat.aio.resources.calls import AsyncCalls

        return AsyncCalls(self)

    @lazy
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns, each with its company."""
        from halopsa.integrations.planhat.aio.resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @lazy
    def churn(self) -> AsyncChurn:
        """Revenue that went away."""
        from halopsa.integrations.planhat.aio.resources.churn import AsyncChurn

        return AsyncChurn(self)

    @lazy
    def companies(self) -> AsyncCompanies:
        """Customers, former ones and those to be."""
        from halopsa.integrations.planhat.aio.resources.companies import AsyncCompanies

        return AsyncCompanies(self)

    @lazy
    def conversations(self) -> AsyncConversations:
        """Notes and other conversations. Do not make any of the types email, chat, ticket and call: they are
        reserved."""
        from halopsa.integrations.planhat.aio.resources.conversations import AsyncConversations

        return AsyncConversations(self)

    @lazy
    def custom_fields(self) -> AsyncCustomFields:
        """Definitions of the fields in ``custom``."""
        from halopsa.integrations.planhat.aio.resources.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @lazy
    def deals(self) -> AsyncDeals:
        """Deals. Their dates come from their line items."""
        from halopsa.integrations.planhat.aio.resources.deals import AsyncDeals

        return AsyncDeals(self)

    @lazy
    def endusers(self) -> AsyncEndusers:
        """People at companies. Without a company Planhat finds one by the domain of the address. Archived ones
        are not listed."""
        from halopsa.integrations.planhat.aio.resources.endusers import AsyncEndusers

        return AsyncEndusers(self)

    @lazy
    def invoices(self) -> AsyncInvoices:
        """Invoices. Their dates are days since 1970 on the wire."""
        from halopsa.integrations.planhat.aio.resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @lazy
    def issues(self) -> AsyncIssues:
        """Bugs and wishes that concern companies."""
        from halopsa.integrations.planhat.aio.resources.issues import AsyncIssues

        return AsyncIssues(self)

    @lazy
    def lean_companies(self) -> AsyncLeanCompanies:
        """All companies with their keys only, for matching."""
        from halopsa.integrations.planhat.aio.resources.lean_companies import AsyncLeanCompanies

        return AsyncLeanCompanies(self)

    @lazy
    def licenses(self) -> AsyncLicenses:
        """Subscriptions, the base of recurring revenue."""
        from halopsa.integrations.planhat.aio.resources.licenses import AsyncLicenses

        return AsyncLicenses(self)

    @lazy
    def line_items(self) -> AsyncLineItems:
        """Lines of deals."""
        from halopsa.integrations.planhat.aio.resources.line_items import AsyncLineItems

        return AsyncLineItems(self)

    @lazy
    def metrics(self) -> AsyncMetrics:
        """Numbers over time. They are read from one host and sent to another."""
        from halopsa.integrations.planhat.aio.resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @lazy
    def notes(self) -> AsyncNotes:
        """Notes, which are the conversations of type note."""
        from halopsa.integrations.planhat.aio.resources.notes import AsyncNotes

        return AsyncNotes(self)

    @lazy
    def nps(self) -> AsyncNps:
        """Answers to the question whether somebody would recommend the product."""
        from halopsa.integrations.planhat.aio.resources.nps import AsyncNps

        return AsyncNps(self)

    @lazy
    def objectives(self) -> AsyncObjectives:
        """What companies want to reach."""
        from halopsa.integrations.planhat.aio.resources.objectives import AsyncObjectives

        return AsyncObjectives(self)

    @lazy
    def opportunities(self) -> AsyncOpportunities:
        """Chances of a sale, to new companies or present ones."""
        from halopsa.integrations.planhat.aio.resources.opportunities import AsyncOpportunities

        return AsyncOpportunities(self)

    @lazy
    def products(self) -> AsyncProducts:
        """Products that are sold."""
        from halopsa.integrations.planhat.aio.resources.products import AsyncProducts

        return AsyncProducts(self)

    @lazy
    def projects(self) -> AsyncProjects:
        """Projects of companies."""
        from halopsa.integrations.planhat.aio.resources.projects import AsyncProjects

        return AsyncProjects(self)

    @lazy
    def sales(self) -> AsyncSales:
        """Sales that do not recur."""
        from halopsa.integrations.planhat.aio.resources.sales import AsyncSales

        return AsyncSales(self)

    @lazy
    def segment(self) -> AsyncSegment:
        """Events of Segment, sent with the tenant token."""
        from halopsa.integrations.planhat.aio.resources.segment import AsyncSegment

        return AsyncSegment(self)

    @lazy
    def tasks(self) -> AsyncTasks:
        """Things to do."""
        from halopsa.integrations.planhat.aio.resources.tasks import AsyncTasks

        return AsyncTasks(self)

    @lazy
    def tickets(self) -> AsyncTickets:
        """Tickets of another system. They are made and changed in bulk only; one without an email is dropped
        without a word."""
        from halopsa.integrations.planhat.aio.resources.tickets import AsyncTickets

        return AsyncTickets(self)

    @lazy
    def time_entries(self) -> AsyncTimeEntries:
        """Time that was spent."""
        from halopsa.integrations.planhat.aio.resources.time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @lazy
    def timesheets(self) -> AsyncTimesheets:
        """Time entries of a period."""
        from halopsa.integrations.planhat.aio.resources.timesheets import AsyncTimesheets

        return AsyncTimesheets(self)

    @lazy
    def users(self) -> AsyncUsers:
        """Users of the tenant: the team."""
        from halopsa.integrations.planhat.aio.resources.users import AsyncUsers

        return AsyncUsers(self)

    @lazy
    def workspaces(self) -> AsyncWorkspaces:
        """Workspaces of companies."""
        from halopsa.integrations.planhat.aio.resources.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
