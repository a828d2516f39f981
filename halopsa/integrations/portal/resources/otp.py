# Generated from spec/portal/resources/otp.yaml. Do not edit.
"""Otp: ``client.otp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class Otp(Resource["Nothing", "Nothing"]):
    """Passwords for one time."""

    _name = "otp"

    def request(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Have a password for one time sent.

        Calls ``POST /otp/request``. Grade D: inferred; nobody has verified it. Nobody has verified this
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
            self._op("request", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    def verify(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Check a password for one time.

        Calls ``POST /otp/verify``. Grade D: inferred; nobody has verified it. Nobody has verified this
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
            self._op("verify", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )
