# Generated from spec/halopsa/resources. Do not edit.
"""The resources of an async client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.aio.resources.actions import AsyncActions
    from halopsa.aio.resources.agents import AsyncAgents
    from halopsa.aio.resources.appointments import AsyncAppointments
    from halopsa.aio.resources.asset_types import AsyncAssetTypes
    from halopsa.aio.resources.assets import AsyncAssets
    from halopsa.aio.resources.attachments import AsyncAttachments
    from halopsa.aio.resources.categories import AsyncCategories
    from halopsa.aio.resources.clients import AsyncClients
    from halopsa.aio.resources.contacts import AsyncContacts
    from halopsa.aio.resources.contracts import AsyncContracts
    from halopsa.aio.resources.custom_fields import AsyncCustomFields
    from halopsa.aio.resources.invoices import AsyncInvoices
    from halopsa.aio.resources.items import AsyncItems
    from halopsa.aio.resources.knowledge_base import AsyncKnowledgeBase
    from halopsa.aio.resources.opportunities import AsyncOpportunities
    from halopsa.aio.resources.portal_roles import AsyncPortalRoles
    from halopsa.aio.resources.priorities import AsyncPriorities
    from halopsa.aio.resources.projects import AsyncProjects
    from halopsa.aio.resources.quotes import AsyncQuotes
    from halopsa.aio.resources.recurring_invoices import AsyncRecurringInvoices
    from halopsa.aio.resources.reports import AsyncReports
    from halopsa.aio.resources.sites import AsyncSites
    from halopsa.aio.resources.slas import AsyncSlas
    from halopsa.aio.resources.software_licences import AsyncSoftwareLicences
    from halopsa.aio.resources.statuses import AsyncStatuses
    from halopsa.aio.resources.suppliers import AsyncSuppliers
    from halopsa.aio.resources.teams import AsyncTeams
    from halopsa.aio.resources.ticket_types import AsyncTicketTypes
    from halopsa.aio.resources.tickets import AsyncTickets
    from halopsa.aio.resources.user_roles import AsyncUserRoles


class AsyncResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def actions(self) -> AsyncActions:
        """Actions (notes, mails, time) of tickets. Their ids count from 1 within each ticket, so calls for one
        action need the ticket's id too; lists take a ticket, or a window of time over all tickets."""
        from halopsa.aio.resources.actions import AsyncActions

        return AsyncActions(self)

    @lazy
    def agents(self) -> AsyncAgents:
        """Agents, the people who work in HaloPSA."""
        from halopsa.aio.resources.agents import AsyncAgents

        return AsyncAgents(self)

    @lazy
    def appointments(self) -> AsyncAppointments:
        """Calendar appointments and tasks of agents."""
        from halopsa.aio.resources.appointments import AsyncAppointments

        return AsyncAppointments(self)

    @lazy
    def asset_types(self) -> AsyncAssetTypes:
        """Asset types. A type names the fields of its assets and which of them are the key fields."""
        from halopsa.aio.resources.asset_types import AsyncAssetTypes

        return AsyncAssetTypes(self)

    @lazy
    def assets(self) -> AsyncAssets:
        """Assets (devices, configuration items). What their fields hold is set by the asset type."""
        from halopsa.aio.resources.assets import AsyncAssets

        return AsyncAssets(self)

    @lazy
    def attachments(self) -> AsyncAttachments:
        """Files of tickets, actions and other records. The tickets permission governs them."""
        from halopsa.aio.resources.attachments import AsyncAttachments

        return AsyncAttachments(self)

    @lazy
    def categories(self) -> AsyncCategories:
        """Ticket categories. type_id, 1 to 4, is the level."""
        from halopsa.aio.resources.categories import AsyncCategories

        return AsyncCategories(self)

    @lazy
    def clients(self) -> AsyncClients:
        """Client organisations. Their names are unique in a tenant."""
        from halopsa.aio.resources.clients import AsyncClients

        return AsyncClients(self)

    @lazy
    def contacts(self) -> AsyncContacts:
        """Contacts (end users) of clients. HaloPSA calls them users."""
        from halopsa.aio.resources.contacts import AsyncContacts

        return AsyncContacts(self)

    @lazy
    def contracts(self) -> AsyncContracts:
        """Contracts, as agreed with clients."""
        from halopsa.aio.resources.contracts import AsyncContracts

        return AsyncContracts(self)

    @lazy
    def custom_fields(self) -> AsyncCustomFields:
        """Definitions of fields. The list is long; narrow it."""
        from halopsa.aio.resources.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @lazy
    def invoices(self) -> AsyncInvoices:
        """Invoices. Lines are read with the invoice, or with includelines on lists."""
        from halopsa.aio.resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @lazy
    def items(self) -> AsyncItems:
        """Items (products and services) that are sold or billed."""
        from halopsa.aio.resources.items import AsyncItems

        return AsyncItems(self)

    @lazy
    def knowledge_base(self) -> AsyncKnowledgeBase:
        """Knowledge base articles."""
        from halopsa.aio.resources.knowledge_base import AsyncKnowledgeBase

        return AsyncKnowledgeBase(self)

    @lazy
    def opportunities(self) -> AsyncOpportunities:
        """Sales opportunities, which are tickets of an opportunity type."""
        from halopsa.aio.resources.opportunities import AsyncOpportunities

        return AsyncOpportunities(self)

    @lazy
    def portal_roles(self) -> AsyncPortalRoles:
        """Roles of portal users. The roles of agents are user_roles."""
        from halopsa.aio.resources.portal_roles import AsyncPortalRoles

        return AsyncPortalRoles(self)

    @lazy
    def priorities(self) -> AsyncPriorities:
        """Priorities, one row per service level agreement and level. A ticket's priority_id is a row's
        priorityid, not its id."""
        from halopsa.aio.resources.priorities import AsyncPriorities

        return AsyncPriorities(self)

    @lazy
    def projects(self) -> AsyncProjects:
        """Projects, which are tickets of a project type."""
        from halopsa.aio.resources.projects import AsyncProjects

        return AsyncProjects(self)

    @lazy
    def quotes(self) -> AsyncQuotes:
        """Quotations."""
        from halopsa.aio.resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @lazy
    def recurring_invoices(self) -> AsyncRecurringInvoices:
        """Recurring invoices: the templates invoices are made from. Their ids may be negative."""
        from halopsa.aio.resources.recurring_invoices import AsyncRecurringInvoices

        return AsyncRecurringInvoices(self)

    @lazy
    def reports(self) -> AsyncReports:
        """Saved reports, and running them."""
        from halopsa.aio.resources.reports import AsyncReports

        return AsyncReports(self)

    @lazy
    def sites(self) -> AsyncSites:
        """Sites (locations) of clients."""
        from halopsa.aio.resources.sites import AsyncSites

        return AsyncSites(self)

    @lazy
    def slas(self) -> AsyncSlas:
        """Service level agreements."""
        from halopsa.aio.resources.slas import AsyncSlas

        return AsyncSlas(self)

    @lazy
    def software_licences(self) -> AsyncSoftwareLicences:
        """Software licences and subscriptions of clients."""
        from halopsa.aio.resources.software_licences import AsyncSoftwareLicences

        return AsyncSoftwareLicences(self)

    @lazy
    def statuses(self) -> AsyncStatuses:
        """Ticket statuses. Ids and names are the tenant's; a row does not tell whether its status closes a
        ticket."""
        from halopsa.aio.resources.statuses import AsyncStatuses

        return AsyncStatuses(self)

    @lazy
    def suppliers(self) -> AsyncSuppliers:
        """Suppliers and manufacturers."""
        from halopsa.aio.resources.suppliers import AsyncSuppliers

        return AsyncSuppliers(self)

    @lazy
    def teams(self) -> AsyncTeams:
        """Teams of agents."""
        from halopsa.aio.resources.teams import AsyncTeams

        return AsyncTeams(self)

    @lazy
    def ticket_types(self) -> AsyncTicketTypes:
        """The types that tickets can have."""
        from halopsa.aio.resources.ticket_types import AsyncTicketTypes

        return AsyncTicketTypes(self)

    @lazy
    def tickets(self) -> AsyncTickets:
        """Tickets of every type. Rows often lack the names behind ids; ask for them with the include flags, or
        get the ticket."""
        from halopsa.aio.resources.tickets import AsyncTickets

        return AsyncTickets(self)

    @lazy
    def user_roles(self) -> AsyncUserRoles:
        """Roles of agents. Their ids are GUIDs. The roles of portal users are portal_roles."""
        from halopsa.aio.resources.user_roles import AsyncUserRoles

        return AsyncUserRoles(self)
