# Generated from spec/planhat/resources. Do not edit.
"""The resources of a client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.planhat.resources.activities import Activities
    from halopsa.integrations.planhat.resources.assets import Assets
    from halopsa.integrations.planhat.resources.calls import Calls
    from halopsa.integrations.planhat.resources.campaigns import Campaigns
    from halopsa.integrations.planhat.resources.churn import Churn
    from halopsa.integrations.planhat.resources.companies import Companies
    from halopsa.integrations.planhat.resources.conversations import Conversations
    from halopsa.integrations.planhat.resources.custom_fields import CustomFields
    from halopsa.integrations.planhat.resources.deals import Deals
    from halopsa.integrations.planhat.resources.endusers import Endusers
    from halopsa.integrations.planhat.resources.invoices import Invoices
    from halopsa.integrations.planhat.resources.issues import Issues
    from halopsa.integrations.planhat.resources.lean_companies import LeanCompanies
    from halopsa.integrations.planhat.resources.licenses import Licenses
    from halopsa.integrations.planhat.resources.line_items import LineItems
    from halopsa.integrations.planhat.resources.metrics import Metrics
    from halopsa.integrations.planhat.resources.notes import Notes
    from halopsa.integrations.planhat.resources.nps import Nps
    from halopsa.integrations.planhat.resources.objectives import Objectives
    from halopsa.integrations.planhat.resources.opportunities import Opportunities
    from halopsa.integrations.planhat.resources.products import Products
    from halopsa.integrations.planhat.resources.projects import Projects
    from halopsa.integrations.planhat.resources.sales import Sales
    from halopsa.integrations.planhat.resources.segment import Segment
    from halopsa.integrations.planhat.resources.tasks import Tasks
    from halopsa.integrations.planhat.resources.tickets import Tickets
    from halopsa.integrations.planhat.resources.time_entries import TimeEntries
    from halopsa.integrations.planhat.resources.timesheets import Timesheets
    from halopsa.integrations.planhat.resources.users import Users
    from halopsa.integrations.planhat.resources.workspaces import Workspaces


class ResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def activities(self) -> Activities:
        """What endusers do. It is sent with the tenant token and cannot be read."""
        from halopsa.integrations.planhat.resources.activities import Activities

        return Activities(self)

    @lazy
    def assets(self) -> Assets:
        """What companies have, with usage of its own."""
        from halopsa.integrations.planhat.resources.assets import Assets

        return Assets(self)

    @lazy
    def calls(self) -> Calls:
        """Phone calls, as the older documentation has them."""
        from halopsa.integrations.planhat.resources.calls import Calls

        return Calls(self)

    @lazy
    def campaigns(self) -> Campaigns:
        """Campaigns, each with its company."""
        from halopsa.integrations.planhat.resources.campaigns import Campaigns

        return Campaigns(self)

    @lazy
    def churn(self) -> Churn:
        """Revenue that went away."""
        from halopsa.integrations.planhat.resources.churn import Churn

        return Churn(self)

    @lazy
    def companies(self) -> Companies:
        """Customers, former ones and those to be."""
        from halopsa.integrations.planhat.resources.companies import Companies

        return Companies(self)

    @lazy
    def conversations(self) -> Conversations:
        """Notes and other conversations. Do not make any of the types email, chat, ticket and call: they are
        reserved."""
        from halopsa.integrations.planhat.resources.conversations import Conversations

        return Conversations(self)

    @lazy
    def custom_fields(self) -> CustomFields:
        """Definitions of the fields in ``custom``."""
        from halopsa.integrations.planhat.resources.custom_fields import CustomFields

        return CustomFields(self)

    @lazy
    def deals(self) -> Deals:
        """Deals. Their dates come from their line items."""
        from halopsa.integrations.planhat.resources.deals import Deals

        return Deals(self)

    @lazy
    def endusers(self) -> Endusers:
        """People at companies. Without a company Planhat finds one by the domain of the address. Archived ones
        are not listed."""
        from halopsa.integrations.planhat.resources.endusers import Endusers

        return Endusers(self)

    @lazy
    def invoices(self) -> Invoices:
        """Invoices. Their dates are days since 1970 on the wire."""
        from halopsa.integrations.planhat.resources.invoices import Invoices

        return Invoices(self)

    @lazy
    def issues(self) -> Issues:
        """Bugs and wishes that concern companies."""
        from halopsa.integrations.planhat.resources.issues import Issues

        return Issues(self)

    @lazy
    def lean_companies(self) -> LeanCompanies:
        """All companies with their keys only, for matching."""
        from halopsa.integrations.planhat.resources.lean_companies import LeanCompanies

        return LeanCompanies(self)

    @lazy
    def licenses(self) -> Licenses:
        """Subscriptions, the base of recurring revenue."""
        from halopsa.integrations.planhat.resources.licenses import Licenses

        return Licenses(self)

    @lazy
    def line_items(self) -> LineItems:
        """Lines of deals."""
        from halopsa.integrations.planhat.resources.line_items import LineItems

        return LineItems(self)

    @lazy
    def metrics(self) -> Metrics:
        """Numbers over time. They are read from one host and sent to another."""
        from halopsa.integrations.planhat.resources.metrics import Metrics

        return Metrics(self)

    @lazy
    def notes(self) -> Notes:
        """Notes, which are the conversations of type note."""
        from halopsa.integrations.planhat.resources.notes import Notes

        return Notes(self)

    @lazy
    def nps(self) -> Nps:
        """Answers to the question whether somebody would recommend the product."""
        from halopsa.integrations.planhat.resources.nps import Nps

        return Nps(self)

    @lazy
    def objectives(self) -> Objectives:
        """What companies want to reach."""
        from halopsa.integrations.planhat.resources.objectives import Objectives

        return Objectives(self)

    @lazy
    def opportunities(self) -> Opportunities:
        """Chances of a sale, to new companies or present ones."""
        from halopsa.integrations.planhat.resources.opportunities import Opportunities

        return Opportunities(self)

    @lazy
    def products(self) -> Products:
        """Products that are sold."""
        from halopsa.integrations.planhat.resources.products import Products

        return Products(self)

    @lazy
    def projects(self) -> Projects:
        """Projects of companies."""
        from halopsa.integrations.planhat.resources.projects import Projects

        return Projects(self)

    @lazy
    def sales(self) -> Sales:
        """Sales that do not recur."""
        from halopsa.integrations.planhat.resources.sales import Sales

        return Sales(self)

    @lazy
    def segment(self) -> Segment:
        """Events of Segment, sent with the tenant token."""
        from halopsa.integrations.planhat.resources.segment import Segment

        return Segment(self)

    @lazy
    def tasks(self) -> Tasks:
        """Things to do."""
        from halopsa.integrations.planhat.resources.tasks import Tasks

        return Tasks(self)

    @lazy
    def tickets(self) -> Tickets:
        """Tickets of another system. They are made and changed in bulk only; one without an email is dropped
        without a word."""
        from halopsa.integrations.planhat.resources.tickets import Tickets

        return Tickets(self)

    @lazy
    def time_entries(self) -> TimeEntries:
        """Time that was spent."""
        from halopsa.integrations.planhat.resources.time_entries import TimeEntries

        return TimeEntries(self)

    @lazy
    def timesheets(self) -> Timesheets:
        """Time entries of a period."""
        from halopsa.integrations.planhat.resources.timesheets import Timesheets

        return Timesheets(self)

    @lazy
    def users(self) -> Users:
        """Users of the tenant: the team."""
        from halopsa.integrations.planhat.resources.users import Users

        return Users(self)

    @lazy
    def workspaces(self) -> Workspaces:
        """Workspaces of companies."""
        from halopsa.integrations.planhat.resources.workspaces import Workspaces

        return Workspaces(self)
