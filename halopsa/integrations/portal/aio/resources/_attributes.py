# Generated from spec/portal/resources. Do not edit.
"""The resources of an async client, as typed attributes that load when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.session import ClientBase

if TYPE_CHECKING:
    from halopsa.integrations.portal.aio.resources.email import AsyncEmail
    from halopsa.integrations.portal.aio.resources.event_log import AsyncEventLog
    from halopsa.integrations.portal.aio.resources.files import AsyncFiles
    from halopsa.integrations.portal.aio.resources.health import AsyncHealth
    from halopsa.integrations.portal.aio.resources.line import AsyncLine
    from halopsa.integrations.portal.aio.resources.organization import AsyncOrganization
    from halopsa.integrations.portal.aio.resources.otp import AsyncOtp
    from halopsa.integrations.portal.aio.resources.permission import AsyncPermission
    from halopsa.integrations.portal.aio.resources.permission_category import AsyncPermissionCategory
    from halopsa.integrations.portal.aio.resources.role import AsyncRole
    from halopsa.integrations.portal.aio.resources.system_config import AsyncSystemConfig
    from halopsa.integrations.portal.aio.resources.todo import AsyncTodo
    from halopsa.integrations.portal.aio.resources.user import AsyncUser
    from halopsa.integrations.portal.aio.resources.webhook import AsyncWebhook
    from halopsa.integrations.portal.aio.resources.workflow import AsyncWorkflow


class AsyncResourceAttributes(ClientBase):
    """One attribute per resource, which loads when it is first used."""

    @lazy
    def email(self) -> AsyncEmail:
        """Emails that the portal sends."""
        from halopsa.integrations.portal.aio.resources.email import AsyncEmail

        return AsyncEmail(self)

    @lazy
    def event_log(self) -> AsyncEventLog:
        """The audit log."""
        from halopsa.integrations.portal.aio.resources.event_log import AsyncEventLog

        return AsyncEventLog(self)

    @lazy
    def files(self) -> AsyncFiles:
        """Files that the portal keeps."""
        from halopsa.integrations.portal.aio.resources.files import AsyncFiles

        return AsyncFiles(self)

    @lazy
    def health(self) -> AsyncHealth:
        """Whether the portal is well."""
        from halopsa.integrations.portal.aio.resources.health import AsyncHealth

        return AsyncHealth(self)

    @lazy
    def line(self) -> AsyncLine:
        """Messages by LINE."""
        from halopsa.integrations.portal.aio.resources.line import AsyncLine

        return AsyncLine(self)

    @lazy
    def organization(self) -> AsyncOrganization:
        """Organizations, a tree."""
        from halopsa.integrations.portal.aio.resources.organization import AsyncOrganization

        return AsyncOrganization(self)

    @lazy
    def otp(self) -> AsyncOtp:
        """Passwords for one time."""
        from halopsa.integrations.portal.aio.resources.otp import AsyncOtp

        return AsyncOtp(self)

    @lazy
    def permission(self) -> AsyncPermission:
        """Permissions, which roles give."""
        from halopsa.integrations.portal.aio.resources.permission import AsyncPermission

        return AsyncPermission(self)

    @lazy
    def permission_category(self) -> AsyncPermissionCategory:
        """Categories of permissions, a tree."""
        from halopsa.integrations.portal.aio.resources.permission_category import AsyncPermissionCategory

        return AsyncPermissionCategory(self)

    @lazy
    def role(self) -> AsyncRole:
        """Roles, which give permissions."""
        from halopsa.integrations.portal.aio.resources.role import AsyncRole

        return AsyncRole(self)

    @lazy
    def system_config(self) -> AsyncSystemConfig:
        """Settings of the system, for administrators."""
        from halopsa.integrations.portal.aio.resources.system_config import AsyncSystemConfig

        return AsyncSystemConfig(self)

    @lazy
    def todo(self) -> AsyncTodo:
        """Things to do."""
        from halopsa.integrations.portal.aio.resources.todo import AsyncTodo

        return AsyncTodo(self)

    @lazy
    def user(self) -> AsyncUser:
        """People who sign in to the portal."""
        from halopsa.integrations.portal.aio.resources.user import AsyncUser

        return AsyncUser(self)

    @lazy
    def webhook(self) -> AsyncWebhook:
        """Webhooks, which tell of events."""
        from halopsa.integrations.portal.aio.resources.webhook import AsyncWebhook

        return AsyncWebhook(self)

    @lazy
    def workflow(self) -> AsyncWorkflow:
        """Workflows, their instances and tasks."""
        from halopsa.integrations.portal.aio.resources.workflow import AsyncWorkflow

        return AsyncWorkflow(self)
