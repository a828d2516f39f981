# Generated from spec/portal/resources/email.yaml. Do not edit.
"""Email: ``client.email``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class Email(Resource["Nothing", "Nothing"]):
    """Emails that the portal sends."""

    _name = "email"

    def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Have the portal send an email.

        Calls ``POST /emails/send``. Grade D: inferred; nobody has verified it. Nobody has verified this
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
            self._op("send", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    def templates(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return what emails can be made from.

        Calls ``GET /emails/templates``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("templates", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    def history(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return which emails were sent.

        Calls ``GET /emails/history``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("history", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )
