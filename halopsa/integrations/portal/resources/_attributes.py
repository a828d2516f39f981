# Generated from spec/portal/resources. Do not edit.
"""The resources of a client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.portal.resources.email import Email
    from halopsa.integrations.portal.resources.event_log import EventLog
    from halopsa.integrations.portal.resources.files import Files
    from halopsa.integrations.portal.resources.health import Health
    from halopsa.integrations.portal.resources.line import Line
    from halopsa.integrations.portal.resources.organization import Organization
    from halopsa.integrations.portal.resources.otp import Otp
    from halopsa.integrations.portal.resources.permission import Permission
    from halopsa.integrations.portal.resources.permission_category import PermissionCategory
    from halopsa.integrations.portal.resources.role import Role
    from halopsa.integrations.portal.resources.system_config import SystemConfig
    from halopsa.integrations.portal.resources.todo import Todo
    from halopsa.integrations.portal.resources.user import User
    from halopsa.integrations.portal.resources.webhook import Webhook
    from halopsa.integrations.portal.resources.workflow import Workflow


class ResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def email(self) -> Email:
        """Emails that the portal sends."""
        from halopsa.integrations.portal.resources.email import Email

        return Email(self)

    @lazy
    def event_log(self) -> EventLog:
        """The audit log."""
        from halopsa.integrations.portal.resources.event_log import EventLog

        return EventLog(self)

    @lazy
    def files(self) -> Files:
        """Files that the portal keeps."""
        from halopsa.integrations.portal.resources.files import Files

        return Files(self)

    @lazy
    def health(self) -> Health:
        """Whether the portal is well."""
        from halopsa.integrations.portal.resources.health import Health

        return Health(self)

    @lazy
    def line(self) -> Line:
        """Messages by LINE."""
        from halopsa.integrations.portal.resources.line import Line

        return Line(self)

    @lazy
    def organization(self) -> Organization:
        """Organizations, a tree."""
        from halopsa.integrations.portal.resources.organization import Organization

        return Organization(self)

    @lazy
    def otp(self) -> Otp:
        """Passwords for one time."""
        from halopsa.integrations.portal.resources.otp import Otp

        return Otp(self)

    @lazy
    def permission(self) -> Permission:
        """Permissions, which roles give."""
        from halopsa.integrations.portal.resources.permission import Permission

        return Permission(self)

    @lazy
    def permission_category(self) -> PermissionCategory:
        """Categories of permissions, a tree."""
        from halopsa.integrations.portal.resources.permission_category import PermissionCategory

        return PermissionCategory(self)

    @lazy
    def role(self) -> Role:
        """Roles, which give permissions."""
        from halopsa.integrations.portal.resources.role import Role

        return Role(self)

    @lazy
    def system_config(self) -> SystemConfig:
        """Settings of the system, for administrators."""
        from halopsa.integrations.portal.resources.system_config import SystemConfig

        return SystemConfig(self)

    @lazy
    def todo(self) -> Todo:
        """Things to do."""
        from halopsa.integrations.portal.resources.todo import Todo

        return Todo(self)

    @lazy
    def user(self) -> User:
        """People who sign in to the portal."""
        from halopsa.integrations.portal.resources.user import User

        return User(self)

    @lazy
    def webhook(self) -> Webhook:
        """Webhooks, which tell of events."""
        from halopsa.integrations.portal.resources.webhook import Webhook

        return Webhook(self)

    @lazy
    def workflow(self) -> Workflow:
        """Workflows, their instances and tasks."""
        from halopsa.integrations.portal.resources.workflow import Workflow

        return Workflow(self)
