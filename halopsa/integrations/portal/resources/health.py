# Generated from spec/portal/resources/health.yaml. Do not edit.
"""Health: ``client.health``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class Health(Resource["Nothing", "Nothing"]):
    """Whether the portal is well."""

    _name = "health"

    def check(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Ask whether the portal is there.

        Calls ``GET /health``.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("check"), None, experimental=experimental, timeout=timeout, fields={}
        )
