# Generated from spec/leads/resources/health.yaml. Do not edit.
"""Health: ``client.health``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.service_health import ServiceHealth


class Health(Resource["ServiceHealth", "ServiceHealth"]):
    """How the service is."""

    _name = "health"

    def check(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> ServiceHealth:
        """Return one of the health by its id, with all details.

        Calls ``GET /health``. Return how the service and what it needs are.

        Args:
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``ServiceHealth``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("check"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
