# Generated from spec/portal/resources/line.yaml. Do not edit.
"""AsyncLine: ``client.line`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class AsyncLine(AsyncResource["Nothing", "Nothing"]):
    """Messages by LINE."""

    _name = "line"

    async def link(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Link an account of LINE.

        Calls ``POST /line/link``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.line.Line.link``.
        """
        return await self._call(
            self._op("link", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    async def unlink(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Take back the link to an account of LINE.

        Calls ``POST /line/unlink``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.line.Line.unlink``.
        """
        return await self._call(
            self._op("unlink", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    async def notify(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Send a message by LINE.

        Calls ``POST /line/notify``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.line.Line.notify``.
        """
        return await self._call(
            self._op("notify", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )
