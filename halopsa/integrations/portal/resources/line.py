# Generated from spec/portal/resources/line.yaml. Do not edit.
"""Line: ``client.line``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class Line(Resource["Nothing", "Nothing"]):
    """Messages by LINE."""

    _name = "line"

    def link(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Link an account of LINE.

        Calls ``POST /line/link``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("link", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    def unlink(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Take back the link to an account of LINE.

        Calls ``POST /line/unlink``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("unlink", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    def notify(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Send a message by LINE.

        Calls ``POST /line/notify``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("notify", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )
