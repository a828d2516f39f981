# Generated from spec/apollo/resources/auth.yaml. Do not edit.
"""AsyncAuth: ``client.auth`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.leads.apollo.models.key_health import KeyHealth


class AsyncAuth(AsyncResource["KeyHealth", "KeyHealth"]):
    """Whether a key is good."""

    _name = "auth"

    async def health(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> KeyHealth:
        """Return one of the auth by its id, with all details.

        Calls ``GET /auth/health``. Tell whether Apollo is there and knows the key. It costs nothing.

        Arguments and errors are those of ``halopsa.leads.apollo.resources.auth.Auth.health``.
        """
        return await self._get(self._op("health"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
