# Generated from spec/portal/resources/email.yaml. Do not edit.
"""AsyncEmail: ``client.email`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class AsyncEmail(AsyncResource["Nothing", "Nothing"]):
    """Emails that the portal sends."""

    _name = "email"

    async def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Have the portal send an email.

        Calls ``POST /emails/send``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.email.Email.send``.
        """
        return await self._call(
            self._op("send", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    async def templates(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return what emails can be made from.

        Calls ``GET /emails/templates``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.email.Email.templates``.
        """
        return await self._call(
            self._op("templates", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    async def history(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return which emails were sent.

        Calls ``GET /emails/history``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.email.Email.history``.
        """
        return await self._call(
            self._op("history", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )
