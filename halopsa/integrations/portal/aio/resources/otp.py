# Generated from spec/portal/resources/otp.yaml. Do not edit.
"""AsyncOtp: ``client.otp`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class AsyncOtp(AsyncResource["Nothing", "Nothing"]):
    """Passwords for one time."""

    _name = "otp"

    async def request(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Have a password for one time sent.

        Calls ``POST /otp/request``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.otp.Otp.request``.
        """
        return await self._call(
            self._op("request", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )

    async def verify(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
    ) -> object:
        """Check a password for one time.

        Calls ``POST /otp/verify``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.otp.Otp.verify``.
        """
        return await self._call(
            self._op("verify", experimental=experimental), None, experimental=experimental, timeout=timeout, more=more, fields={}
        )
