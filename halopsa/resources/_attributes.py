# Generated from spec/halopsa/resources. Do not edit.
"""The resources of a client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.resources.actions import Actions
    from halopsa.resources.agents import Agents
    from halopsa.resources.appointments import Appointments
    from halopsa.resources.asset_types import AssetTypes
    from halopsa.resources.assets import Assets
    from halopsa.resources.attachments import Attachments
    from halopsa.resources.categories import Categories
    from halopsa.resources.clients import Clients
    from halopsa.resources.contacts import Contacts
    from halopsa.resources.contracts import Contracts
    from halopsa.resources.custom_fields import CustomFields
    from halopsa.resources.invoices import Invoices
    from halopsa.resources.items import Items
    from halopsa.resources.knowledge_base import KnowledgeBase
    from halopsa.resources.opportunities import Opportunities
    from halopsa.resources.portal_roles import PortalRoles
    from halopsa.resources.priorities import Priorities
    from halopsa.resources.projects import Projects
    from halopsa.resources.quotes import Quotes
    from halopsa.resources.recurring_invoices import RecurringInvoices
    from halopsa.resources.reports import Reports
    from halopsa.resources.sites import Sites
    from halopsa.resources.slas import Slas
    from halopsa.resources.software_licences import SoftwareLicences
    from halopsa.resources.statuses import Statuses
    from halopsa.resources.suppliers import Suppliers
    from halopsa.resources.teams import Teams
    from halopsa.resources.ticket_types import TicketTypes
    from halopsa.resources.tickets import Tickets
    from halopsa.resources.user_roles import UserRoles


class ResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def actions(self) -> Actions:
        """Actions (notes, mails, time) of tickets. Their ids count from 1 within each ticket, so calls for one
        action need the ticket's id too; lists take a ticket, or a window of time over all tickets."""
        from halopsa.resources.actions import Actions

        return Actions(self)

    @lazy
    def agents(self) -> Agents:
        """Agents, the people who work in HaloPSA."""
        from halopsa.resources.agents import Agents

        return Agents(self)

    @lazy
    def appointments(self) -> Appointments:
        """Calendar appointments and tasks of agents."""
        from halopsa.resources.appointments import Appointments

        return Appointments(self)

    @lazy
    def asset_types(self) -> AssetTypes:
        """Asset types. A type names the fields of its assets and which of them are the key fields."""
        from halopsa.resources.asset_types import AssetTypes

        return AssetTypes(self)

    @lazy
    def assets(self) -> Assets:
        """Assets (devices, configuration items). What their fields hold is set by the asset type."""
        from halopsa.resources.assets import Assets

        return Assets(self)

    @lazy
    def attachments(self) -> Attachments:
        """Files of tickets, actions and other records. The tickets permission governs them."""
        from halopsa.resources.attachments import Attachments

        return Attachments(self)

    @lazy
    def categories(self) -> Categories:
        """Ticket categories. type_id, 1 to 4, is the level."""
        from halopsa.resources.categories import Categories

        return Categories(self)

    @lazy
    def clients(self) -> Clients:
        """Client organisations. Their names are unique in a tenant."""
        from halopsa.resources.clients import Clients

        return Clients(self)

    @lazy
    def contacts(self) -> Contacts:
        """Contacts (end users) of clients. HaloPSA calls them users."""
        from halopsa.resources.contacts import Contacts

        return Contacts(self)

    @lazy
    def contracts(self) -> Contracts:
        """Contracts, as agreed with clients."""
        from halopsa.resources.contracts import Contracts

        return Contracts(self)

    @lazy
    def custom_fields(self) -> CustomFields:
        """Definitions of fields. The list is long; narrow it."""
        from halopsa.resources.custom_fields import CustomFields

        return CustomFields(self)

    @lazy
    def invoices(self) -> Invoices:
        """Invoices. Lines are read with the invoice, or with includelines on lists."""
        from halopsa.resources.invoices import Invoices

        return Invoices(self)

    @lazy
    def items(self) -> Items:
        """Items (products and services) that are sold or billed."""
        from halopsa.resources.items import Items

        return Items(self)

    @lazy
    def knowledge_base(self) -> KnowledgeBase:
        """Knowledge base articles."""
        from halopsa.resources.knowledge_base import KnowledgeBase

        return KnowledgeBase(self)

    @lazy
    def opportunities(self) -> Opportunities:
        """Sales opportunities, which are tickets of an opportunity type."""
        from halopsa.resources.opportunities import Opportunities

        return Opportunities(self)

    @lazy
    def portal_roles(self) -> PortalRoles:
        """Roles of portal users. The roles of agents are user_roles."""
        from halopsa.resources.portal_roles import PortalRoles

        return PortalRoles(self)

    @lazy
    def priorities(self) -> Priorities:
        """Priorities, one row per service level agreement and level. A ticket's priority_id is a row's
        priorityid, not its id."""
        from halopsa.resources.priorities import Priorities

        return Priorities(self)

    @lazy
    def projects(self) -> Projects:
        """Projects, which are tickets of a project type."""
        from halopsa.resources.projects import Projects

        return Projects(self)

    @lazy
    def quotes(self) -> Quotes:
        """Quotations."""
        from halopsa.resources.quotes import Quotes

        return Quotes(self)

    @lazy
    def recurring_invoices(self) -> RecurringInvoices:
        """Recurring invoices: the templates invoices are made from. Their ids may be negative."""
        from halopsa.resources.recurring_invoices import RecurringInvoices

        return RecurringInvoices(self)

    @lazy
    def reports(self) -> Reports:
        """Saved reports, and running them."""
        from halopsa.resources.reports import Reports

        return Reports(self)

    @lazy
    def sites(self) -> Sites:
        """Sites (locations) of clients."""
        from halopsa.resources.sites import Sites

        return Sites(self)

    @lazy
    def slas(self) -> Slas:
        """Service level agreements."""
        from halopsa.resources.slas import Slas

        return Slas(self)

    @lazy
    def software_licences(self) -> SoftwareLicences:
        """Software licences and subscriptions of clients."""
        from halopsa.resources.software_licences import SoftwareLicences

        return SoftwareLicences(self)

    @lazy
    def statuses(self) -> Statuses:
        """Ticket statuses. Ids and names are the tenant's; a row does not tell whether its status closes a
        ticket."""
        from halopsa.resources.statuses import Statuses

        return Statuses(self)

    @lazy
    def suppliers(self) -> Suppliers:
        """Suppliers and manufacturers."""
        from halopsa.resources.suppliers import Suppliers

        return Suppliers(self)

    @lazy
    def teams(self) -> Teams:
        """Teams of agents."""
        from halopsa.resources.teams import Teams

        return Teams(self)

    @lazy
    def ticket_types(self) -> TicketTypes:
        """The types that tickets can have."""
        from halopsa.resources.ticket_types import TicketTypes

        return TicketTypes(self)

    @lazy
    def tickets(self) -> Tickets:
        """Tickets of every type. Rows often lack the names behind ids; ask for them with the include flags, or
        get the ticket."""
        from halopsa.resources.tickets import Tickets

        return Tickets(self)

    @lazy
    def user_roles(self) -> UserRoles:
        """Roles of agents. Their ids are GUIDs. The roles of portal users are portal_roles."""
        from halopsa.resources.user_roles import UserRoles

        return UserRoles(self)
